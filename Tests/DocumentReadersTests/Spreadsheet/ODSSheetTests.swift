import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// Sheets of OpenDocument spreadsheets.
struct ODSSheetTests {
  private func read(
    _ tables: String, styles: String = "", after: String = "",
    _ limits: ReadingLimits = ReadingLimits()
  ) throws(ReadingError) -> Document {
    let names = [
      "office", "text", "table", "style", "drawing", "meta",
    ].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }.joined(
      separator: " ")
    let flat = """
      <?xml version="1.0"?><office:document \(names) xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>\(styles)\
      </office:automatic-styles><office:body><office:spreadsheet>\(tables)\(after)</office:spreadsheet></office:body>\
      </office:document>
      """
    return try DocumentReader.read(
      Array(flat.utf8), fileName: "plan.fods", options: ReadingOptions(limits: limits))
  }

  private func sheet(_ rows: String, _ name: String = "Goals") -> String {
    "<table:table table:name=\"\(name)\">\(rows)</table:table>"
  }

  private func line(_ cells: String..., attributes: String = "") -> String {
    "<table:table-row \(attributes)>\(cells.joined())</table:table-row>"
  }

  private func cell(_ words: String, _ attributes: String = "") -> String {
    "<table:table-cell \(attributes)>\(words.isEmpty ? "" : "<text:p>\(words)</text:p>")</table:table-cell>"
  }

  @Test func `steps over repeated blank cells and rows, and repeats what has words`() throws {
    let rows =
      line(
        cell("a", "table:number-columns-repeated=\"2\""),
        cell("", "table:number-columns-repeated=\"16380\""), cell("z"))
      + line(cell(""), attributes: "table:number-rows-repeated=\"1048000\"")
      + line(cell("x"), cell("y"), attributes: "table:number-rows-repeated=\"2\"")
    let document = try read(sheet(rows))
    #expect(
      document.sheetCells == [
        ["A1 a", "B1 a"], ["A1048002 x", "B1048002 y", "A1048003 x", "B1048003 y"],
      ])
    #expect(document.words.contains("z"))
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["number-rows-repeated", "number-columns-repeated"])
  func `stops at a repetition that comes to more than is read`(_ name: String) throws {
    let repeated = "table:\(name)=\"1073741824\""
    let rows =
      name.contains("rows") ? line(cell("a"), attributes: repeated) : line(cell("a", repeated))
    let error = #expect(throws: ReadingError.self) {
      try read(sheet(rows), ReadingLimits(cells: 1_000))
    }
    #expect(error?.code == .tooLarge)
    let long = String(repeating: "long ", count: 200)
    let words = line(
      cell(long, "table:number-columns-repeated=\"16384\""),
      attributes: "table:number-rows-repeated=\"9999999\"")
    #expect(throws: ReadingError.self) { try read(sheet(words)) }
    // A blank one costs nothing.
    #expect(
      try read(sheet(line(cell("b")) + line(cell("", repeated), attributes: repeated))).words == [
        "Goals", "b",
      ])
  }

  @Test func `shows the value where no words are given`() throws {
    let rows = line(
      cell("", "office:value-type=\"float\" office:value=\"0.30000000000000004\""),
      cell("", "office:value-type=\"boolean\" office:boolean-value=\"true\""),
      cell("", "office:value-type=\"date\" office:date-value=\"2026-05-01\""),
      cell("", "office:value-type=\"string\" office:string-value=\"word\""))
    #expect(try read(sheet(rows)).words == ["Goals", "0.3", "TRUE", "2026-05-01", "word"])
  }

  @Test func `takes white space as OpenDocument means it`() throws {
    #expect(
      try read(sheet(line(cell("  a \n b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/>e "))))
        .words.last == "a b   c\td\ne")
    #expect(
      try read(sheet(line(cell("a<text:s text:c=\"1000000000\"/>b")))).text.utf8.count < 2_000)
  }

  @Test func `keeps the words around spans and links, and leaves out how words are read aloud`() throws {
    let spans = "a<text:span>b</text:span>c<text:a>d<text:span>e</text:span>f</text:a>g"
    let ruby = "<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>h"
    #expect(try read(sheet(line(cell(spans)) + line(cell(ruby)))).words == ["Goals", "abcdefg", "東京h"])
  }

  @Test func `leaves out hidden and filtered rows, hidden columns and hidden sheets`() throws {
    let rows =
      "<table:table-column/><table:table-column table:visibility=\"collapse\"/>"
      + line(cell("a"), cell("b"), cell("c"))
      + line(cell("d"), attributes: "table:visibility=\"filter\"")
      + line(cell("e"), cell(""), cell("f"))
    let styles =
      "<style:style style:name=\"h\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
    let hidden =
      "<table:table table:name=\"Lists\" table:style-name=\"h\">\(line(cell("x")))</table:table>"
    let document = try read(sheet(rows) + hidden, styles: styles)
    #expect(document.sheetCells == [["A1 a", "C1 c", "A3 e", "C3 f"]])
    #expect(document.notices.map(\.kind) == [.hiddenSheetsLeftOut, .hiddenTextLeftOut])
  }

  @Test func `leaves out what was before changes, and values kept from other files`() throws {
    let changes =
      "<table:tracked-changes><table:cell-content-change><table:change-track-table-cell><text:p>old</text:p></table:change-track-table-cell></table:cell-content-change></table:tracked-changes>"
    let other =
      "<table:table table:name=\"'file:///x'#Sheet1\"><table:table-source/>\(line(cell("theirs")))</table:table>"
    let document = try read(changes + sheet(line(cell("new"))) + other)
    #expect(document.words == ["Goals", "new"])
    #expect(document.notices == [])
  }

  @Test func `inherits bold from named styles, columns and rows`() throws {
    let styles = """
      <style:style style:name="Strong" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>\
      <style:style style:name="c" style:family="table-cell" style:parent-style-name="Strong"/>\
      <style:style style:name="n" style:family="table-cell" style:parent-style-name="n"/>
      """
    let rows =
      "<table:table-column table:default-cell-style-name=\"c\"/><table:table-column/>"
      + line(cell("a"), cell("b"))
      + line(cell("c", "table:style-name=\"n\""), cell("d", "table:style-name=\"Strong\""))
    let document = try read(sheet(rows), styles: styles)
    #expect(document.emphasis.map { String(document[$0]) } == ["a", "d"])
  }

  @Test func `finds header rows and filters`() throws {
    let rows =
      "<table:table-header-rows>\(line(cell("Goal"), cell("Due")))</table:table-header-rows>"
      + line(cell("a"), cell("b"))
    #expect(try read(sheet(rows)).tables.map(\.headerRowCount) == [1])
    let plain = line(cell("Goal"), cell("Due")) + line(cell("a"), cell("b"))
    let filter =
      "<table:database-ranges><table:database-range table:target-range-address=\"'My Goals'.A1:'My Goals'.B2\" table:display-filter-buttons=\"true\"/></table:database-ranges>"
    #expect(try read(sheet(plain, "My Goals"), after: filter).tables.map(\.headerRowCount) == [1])
    #expect(try read(sheet(plain, "My Goals")).tables.map(\.headerRowCount) == [0])
  }

  @Test func `keeps drawn words and charts apart from the cell that they stand on`() throws {
    let box = """
      <drawing:custom-shape><text:p>Boxed</text:p><text:p>words</text:p></drawing:custom-shape>\
      <drawing:frame><drawing:object><office:document><table:table table:name="local">\(line(cell("chart")))</table:table>\
      </office:document></drawing:object></drawing:frame><drawing:frame><drawing:image/><svg:desc>A map</svg:desc></drawing:frame>
      """
    let document = try read(
      sheet(line("<table:table-cell><text:p>a</text:p>\(box)</table:table-cell>", cell("b"))))
    #expect(
      outline(document) == [
        "h1 Goals", "c0:0,0 a", "c0:0,1 b", "p (textBox) Boxed", "p (textBox) words",
      ])
    #expect(document.pictures.map(\.description) == ["A map"])
    #expect(document.notices.map(\.message) == ["1 chart, diagram or inserted file was left out"])
  }

  @Test func `says that an encrypted spreadsheet needs a password`() {
    var zip = StoredZip()
    zip.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
    zip.add("content.xml", [1, 2, 3])
    let manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    zip.add(
      "META-INF/manifest.xml",
      Array(
        "<m:manifest xmlns:m=\"\(manifest)\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
          .utf8))
    let error = #expect(throws: ReadingError.self) {
      try DocumentReader.read(zip.archive, fileName: "plan.ods")
    }
    #expect(error?.code == .passwordProtected)
  }
}
