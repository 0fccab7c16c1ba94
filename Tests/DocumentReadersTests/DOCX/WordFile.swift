import TestSupport
import DocumentModel
import DocumentReaders

/// A Word file made from the XML that a test is about.
struct WordFile {
  var body: String
  var styles = ""
  var numbering = ""
  var footnotes = ""
  var endnotes = ""
  /// Each becomes a header; the first has the relation id "header1".
  var headers: [String] = []
  /// Each becomes a footer; the first has the relation id "footer1".
  var footers: [String] = []
  var core = ""
  /// More relations of the main part.
  var relations: [(kind: String, id: String, target: String)] = []
  /// More parts, or others in place of those above.
  var parts: [(name: String, content: [UInt8])] = []
  var main = "word/document.xml"
  var namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  init(_ body: String) {
    self.body = body
  }

  /// Reads the file.
  func read(
    _ limits: ReadingLimits = ReadingLimits(), changes: ReadingOptions.Changes = .accepted
  ) throws(ReadingError) -> Document {
    try DocumentReader.read(
      bytes, fileName: "plan.docx", options: ReadingOptions(limits: limits, changes: changes))
  }

  /// The file.
  var bytes: [UInt8] {
    var zip = StoredZip()
    for part in allParts { zip.add(part.name, part.content) }
    return zip.archive
  }

  var allParts: [(name: String, content: [UInt8])] {
    var all = [("_rels/.rels", rels([("officeDocument", "r1", main), ("core-properties", "r2", "docProps/core.xml")]))]
    var relations = [("styles", "s", "styles.xml"), ("numbering", "n", "numbering.xml")]
    relations += [("footnotes", "f", "footnotes.xml"), ("endnotes", "e", "endnotes.xml")]
    all.append((main, element("document", "<w:body>\(body)</w:body>")))
    all.append(("word/styles.xml", element("styles", styles)))
    all.append(("word/numbering.xml", element("numbering", numbering)))
    all.append(("word/footnotes.xml", element("footnotes", footnotes)))
    all.append(("word/endnotes.xml", element("endnotes", endnotes)))
    for (index, header) in headers.enumerated() {
      all.append(("word/header\(index + 1).xml", element("hdr", header)))
      relations.append(("header", "header\(index + 1)", "header\(index + 1).xml"))
    }
    for (index, footer) in footers.enumerated() {
      all.append(("word/footer\(index + 1).xml", element("ftr", footer)))
      relations.append(("footer", "footer\(index + 1)", "footer\(index + 1).xml"))
    }
    let own = self.relations.map { $0.target.contains("://") ? ($0.kind, $0.id, $0.target + external) : $0 }
    all.append(("word/_rels/document.xml.rels", rels(relations + own)))
    all.append(("docProps/core.xml", coreProperties))
    all.removeAll { old in parts.contains { $0.name == old.0 } }
    return all + parts
  }

  /// What follows the target of a relation that leads out of the file.
  private var external: String { "\" TargetMode=\"External" }

  /// Adds a part of Word's own kind, and the relation to it.
  mutating func add(_ kind: String, _ root: String, _ content: String) {
    relations.append((kind, kind, "\(kind).xml"))
    parts.append(("word/\(kind).xml", element(root, content)))
  }

  /// Adds a part as it is, and the relation to it.
  mutating func add(_ kind: String, id: String, file: String, _ content: [UInt8]) {
    relations.append((kind, id, file))
    parts.append(("word/\(file)", content))
  }

  private func element(_ name: String, _ content: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?><w:\(name) xmlns:w="\(namespace)" \
      xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
      xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" \
      xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" \
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\(content)</w:\(name)>
      """.utf8)
  }

  private func rels(_ relations: [(kind: String, id: String, target: String)]) -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let all = relations.map { "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.kind)\" Target=\"\($0.target)\"/>" }
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return Array("<Relationships xmlns=\"\(package)\">\(all.joined())</Relationships>".utf8)
  }

  private var coreProperties: [UInt8] {
    Array(
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">\(core)</cp:coreProperties>
      """.utf8)
  }
}

/// A paragraph of plain text, with properties.
func p(_ words: String, _ properties: String = "") -> String {
  "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + r(words) + "</w:p>"
}

/// A run of plain text, with properties.
func r(_ words: String, _ properties: String = "") -> String {
  "<w:r>" + (properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")
    + "<w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
}

/// A paragraph around runs and the like.
func around(_ content: String, _ properties: String = "") -> String {
  "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + content + "</w:p>"
}

/// A table cell, with properties.
func tc(_ content: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content.hasPrefix("<") ? content : p(content))</w:tc>"
}

/// A table row, with properties.
func tr(_ cells: String..., properties: String = "") -> String {
  "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
}

extension Document {
  /// The blocks' words.
  var words: [String] { blocks.map { String(text(of: $0)) } }

  /// The blocks' words, their labels before them.
  var labelled: [String] { blocks.map { ($0.label.map { "\($0) " } ?? "") + text(of: $0) } }
}
