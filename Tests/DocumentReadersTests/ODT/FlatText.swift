import DocumentModel
import DocumentReaders

/// An OpenDocument text in one file, made from the XML that a test is about.
struct FlatText {
  var body: String
  var styles = ""
  var automatic = ""
  var masters = ""
  var meta = ""

  init(_ body: String) {
    self.body = body
  }

  func read(_ changes: ReadingOptions.Changes = .accepted) throws(ReadingError) -> Document {
    try DocumentReader.read(bytes, fileName: "plan.fodt", options: ReadingOptions(changes: changes))
  }

  var bytes: [UInt8] {
    let names = [
      "office": "office", "text": "text", "table": "table", "draw": "drawing", "style": "style",
      "fo": "xsl-fo-compatible", "svg": "svg-compatible", "meta": "meta", "form": "form",
    ]
    let spaces = names.sorted { $0.key < $1.key }.map {
      "xmlns:\($0.key)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.value):1.0\""
    }
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document \(spaces.joined(separator: " ")) xmlns:xlink="http://www.w3.org/1999/xlink" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" \
      xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0" \
      office:mimetype="application/vnd.oasis.opendocument.text"><office:meta>\(meta)</office:meta>
      <office:styles>\(styles)</office:styles><office:automatic-styles>\(automatic)</office:automatic-styles>
      <office:master-styles>\(masters)</office:master-styles>
      <office:body><office:text>\(body)</office:text></office:body></office:document>
      """.utf8)
  }
}

/// A style of paragraphs or words with what it says of text.
func openStyle(_ name: String, _ family: String, _ text: String, _ more: String = "") -> String {
  """
  <style:style style:name="\(name)" style:family="\(family)" \(more)><style:text-properties \(text)/></style:style>
  """
}
