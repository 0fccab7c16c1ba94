/// The namespaces of OpenDocument files.
enum OpenNamespace {
  case office, text, table, drawing, style, format, svg, link, meta, dublinCore, form, config, manifest, math, field
  case xml
  /// LibreOffice's additions.
  case extensions

  var uri: String {
    switch self {
    case .office: Self.open("office:1.0")
    case .text: Self.open("text:1.0")
    case .table: Self.open("table:1.0")
    case .drawing: Self.open("drawing:1.0")
    case .style: Self.open("style:1.0")
    case .format: Self.open("xsl-fo-compatible:1.0")
    case .svg: Self.open("svg-compatible:1.0")
    case .meta: Self.open("meta:1.0")
    case .form: Self.open("form:1.0")
    case .config: Self.open("config:1.0")
    case .manifest: Self.open("manifest:1.0")
    case .link: "http://www.w3.org/1999/xlink"
    case .dublinCore: "http://purl.org/dc/elements/1.1/"
    case .math: "http://www.w3.org/1998/Math/MathML"
    case .xml: "http://www.w3.org/XML/1998/namespace"
    case .field: "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"
    case .extensions: "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
    }
  }

  private static func open(_ name: String) -> String { "urn:oasis:names:tc:opendocument:xmlns:\(name)" }
}
