import TestSupport
import DocumentModel
import DocumentReaders

/// An Excel workbook made from the XML that a test is about.
struct WorkbookFile {
  /// A sheet: its name, its state, and what its part holds after the rows.
  struct Sheet {
    var name: String
    /// The rows' XML.
    var rows: String
    var before = ""
    var after = ""
    var state = ""
    /// Relations of the sheet: kind, id and target.
    var relations: [(kind: String, id: String, target: String)] = []
    /// The id of each link's address.
    var links: [(id: String, address: String)] = []
  }

  var sheets: [Sheet]
  /// The shared strings' `si` elements.
  var strings = ""
  /// What the styles part holds.
  var styles = WorkbookFile.plainStyles
  var workbook = ""
  /// More parts, or others in place of those above.
  var parts: [(name: String, content: String)] = []
  /// Names of parts that are left out.
  var missing: Set<String> = []
  var folder = "xl"
  var namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  var relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  init(_ rows: String, before: String = "", after: String = "") {
    sheets = [Sheet(name: "Goals", rows: rows, before: before, after: after)]
  }

  init(sheets: [Sheet]) {
    self.sheets = sheets
  }

  /// Style 0 is plain, 1 bold, 2 filled, 3 a date, 4 percent, 5 hidden by its format.
  static let plainStyles = """
    <numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts>
    <fonts><font/><font><b/></font></fonts><fills><fill><patternFill patternType="none"/></fill>
    <fill><patternFill patternType="solid"/></fill></fills>
    <cellXfs><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="0" fontId="1" fillId="0"/>
    <xf numFmtId="0" fontId="0" fillId="1"/><xf numFmtId="14" fontId="0" fillId="0"/>
    <xf numFmtId="9" fontId="0" fillId="0"/><xf numFmtId="170" fontId="0" fillId="0"/></cellXfs>
    """

  /// Reads the file.
  func read(_ limits: ReadingLimits = ReadingLimits()) throws(ReadingError) -> Document {
    try DocumentReader.read(bytes, fileName: "plan.xlsx", options: ReadingOptions(limits: limits))
  }

  var bytes: [UInt8] {
    var zip = StoredZip()
    for part in allParts { zip.add(part.name, Array(part.content.utf8)) }
    return zip.archive
  }

  private var allParts: [(name: String, content: String)] {
    let list = sheets.indices.map { index in
      let sheet = sheets[index]
      let state = sheet.state.isEmpty ? "" : " state=\"\(sheet.state)\""
      return
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"s\(index + 1)\"/>"
    }
    var relations = sheets.indices.map { ("worksheet", "s\($0 + 1)", "sheets/sheet\($0 + 1).xml") }
    relations += [("sharedStrings", "ss", "strings.xml"), ("styles", "st", "styles.xml")]
    relations += parts.filter { $0.name.hasSuffix("person.xml") }.map {
      ("person", "p", "/" + $0.name)
    }
    var all = [
      (
        "[Content_Types].xml",
        "<Types>application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml</Types>"
      ),
      ("_rels/.rels", rels([("officeDocument", "r1", "\(folder)/book.xml")])),
      ("\(folder)/book.xml", element("workbook", "\(workbook)<sheets>\(list.joined())</sheets>")),
      ("\(folder)/_rels/book.xml.rels", rels(relations)),
      ("\(folder)/strings.xml", element("sst", strings)),
      ("\(folder)/styles.xml", element("styleSheet", styles)),
    ]
    for (index, sheet) in sheets.enumerated() {
      let content = "\(sheet.before)<sheetData>\(sheet.rows)</sheetData>\(sheet.after)"
      all.append(("\(folder)/sheets/sheet\(index + 1).xml", element("worksheet", content)))
      all.append(
        ("\(folder)/sheets/_rels/sheet\(index + 1).xml.rels", rels(sheet.relations, sheet.links)))
    }
    all.removeAll { old in parts.contains { $0.name == old.0 } }
    return all.filter { !missing.contains($0.0) } + parts
  }

  private func element(_ name: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?><\(name) xmlns="\(namespace)" xmlns:r="\(relationships)" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" \
    xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">\(content)</\(name)>
    """
  }

  private func rels(
    _ relations: [(kind: String, id: String, target: String)],
    _ links: [(id: String, address: String)] = []
  ) -> String {
    let inner = relations.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(relationships)/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    let outer = links.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(relationships)/hyperlink\" Target=\"\($0.address)\" TargetMode=\"External\"/>"
    }
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return "<Relationships xmlns=\"\(package)\">\((inner + outer).joined())</Relationships>"
  }
}

/// A row of cells.
func row(_ number: Int? = nil, _ cells: String..., hidden: Bool = false) -> String {
  "<row\(number.map { " r=\"\($0)\"" } ?? "")\(hidden ? " hidden=\"1\"" : "")>\(cells.joined())</row>"
}

/// A cell of words in place; without a reference it follows the one before.
func words(_ reference: String?, _ words: String, style: Int = 0) -> String {
  "<c\(reference.map { " r=\"\($0)\"" } ?? "") s=\"\(style)\" t=\"inlineStr\"><is><t>\(words)</t></is></c>"
}

/// A cell with a number.
func number(_ reference: String, _ value: String, style: Int = 0) -> String {
  "<c r=\"\(reference)\" s=\"\(style)\"><v>\(value)</v></c>"
}

/// Rows of words from a cell's row and column on; "" leaves a cell out, "*" before words makes them bold.
func grid(_ rows: [[String]], row first: Int = 1, column: Int = 1) -> String {
  rows.enumerated().map { index, cells in
    let written = cells.enumerated().map { offset, text -> String in
      guard !text.isEmpty else { return "" }
      let reference = SheetGrid.letters(of: column + offset) + "\(first + index)"
      return text.hasPrefix("*")
        ? words(reference, String(text.dropFirst()), style: 1) : words(reference, text)
    }
    return row(first + index, written.joined())
  }.joined()
}

extension Document {
  /// Every table's cells with words: their names on the sheet, spans other than one, and words.
  var sheetCells: [[String]] {
    tables.map { table in
      table.cells.filter { !$0.range.isEmpty }.map { cell in
        let name = table.sheet?.name(row: cell.row, column: cell.column)?.dropFirst(5) ?? "?"
        let span = cell.rowSpan * cell.columnSpan > 1 ? " \(cell.rowSpan)x\(cell.columnSpan)" : ""
        return "\(name)\(span) \(text(of: cell))"
      }
    }
  }
}
