/// The namespaces of Word documents; the strict and the transitional spelling of one are the same.
enum WordNamespace {
  case none, xml, word, word2010, word2012, math, officeRelationships, compatibility
  case picture, vml, chart, extendedChart, diagram, drawing, wordDrawing, decorative

  /// The namespace's URIs in every spelling.
  var uris: [String] {
    switch self {
    case .none: [""]
    case .xml: ["http://www.w3.org/XML/1998/namespace"]
    case .word: Self.office("wordprocessingml/2006/main", strict: "wordprocessingml/main")
    case .word2010: ["http://schemas.microsoft.com/office/word/2010/wordml"]
    case .word2012: ["http://schemas.microsoft.com/office/word/2012/wordml"]
    case .math: Self.office("officeDocument/2006/math", strict: "officeDocument/math")
    case .officeRelationships: Self.office("officeDocument/2006/relationships", strict: "officeDocument/relationships")
    case .compatibility: ["http://schemas.openxmlformats.org/markup-compatibility/2006"]
    case .picture: Self.office("drawingml/2006/picture", strict: "drawingml/picture")
    case .vml: ["urn:schemas-microsoft-com:vml"]
    case .chart: Self.office("drawingml/2006/chart", strict: "drawingml/chart")
    case .extendedChart: ["http://schemas.microsoft.com/office/drawing/2014/chartex"]
    case .drawing: Self.office("drawingml/2006/main", strict: "drawingml/main")
    case .wordDrawing:
      Self.office("drawingml/2006/wordprocessingDrawing", strict: "drawingml/wordprocessingDrawing")
    case .decorative: ["http://schemas.microsoft.com/office/drawing/2017/decorative"]
    case .diagram: Self.office("drawingml/2006/diagram", strict: "drawingml/diagram")
    }
  }

  private static func office(_ transitional: String, strict: String) -> [String] {
    ["http://schemas.openxmlformats.org/\(transitional)", "http://purl.oclc.org/ooxml/\(strict)"]
  }
}
