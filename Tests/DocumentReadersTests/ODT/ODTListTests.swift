import DocumentModel
import DocumentReaders
import Testing

/// List labels and tables of OpenDocument texts.
struct ODTListTests {
  private func level(_ level: Int, _ format: String, _ more: String) -> String {
    "<text:list-level-style-number text:level=\"\(level)\" style:num-format=\"\(format)\" \(more)/>"
  }

  private var outlineStyle: String {
    "<text:list-style style:name=\"L\">" + level(1, "1", "style:num-suffix=\".\"")
      + level(2, "1", "text:display-levels=\"2\"") + level(3, "a", "style:num-prefix=\"(\" style:num-suffix=\")\"")
      + "</text:list-style>"
  }

  private func list(_ items: String..., more: String = "text:style-name=\"L\"") -> String {
    "<text:list \(more)>" + items.map { "<text:list-item>\($0)</text:list-item>" }.joined() + "</text:list>"
  }

  private func labels(_ body: String, styles: String? = nil) throws -> [String?] {
    var file = FlatText(body)
    file.styles = styles ?? outlineStyle
    return try file.read().blocks.map(\.label)
  }

  private let x = "<text:p>x</text:p>"

  @Test func `counts levels inside levels`() throws {
    let inner = list(x, x + list(x, x, more: ""), more: "")
    #expect(try labels(list(x, x + inner, x)) == ["1.", "2.", "2.1", "2.2", "(a)", "(b)", "3."])
  }

  @Test func `labels the first paragraph of an item only`() throws {
    #expect(try labels(list(x + x)) == ["1.", nil])
    #expect(
      try labels("<text:list text:style-name=\"L\"><text:list-header>\(x)</text:list-header></text:list>") == [nil])
  }

  @Test func `starts lists anew, goes on from others, and starts where an item says`() throws {
    #expect(try labels(list(x) + list(x)) == ["1.", "1."])
    let goesOn = "text:style-name=\"L\" text:continue-numbering=\"true\""
    #expect(try labels(list(x) + list(x, more: goesOn)) == ["1.", "2."])
    let named = list(x, x, more: "xml:id=\"one\" text:style-name=\"L\"")
    let again = list(x, more: "text:continue-list=\"one\" text:style-name=\"L\"")
    #expect(try labels(named + list(x) + again) == ["1.", "2.", "1.", "3."])
    let fifth =
      "<text:list text:style-name=\"L\"><text:list-item text:start-value=\"5\">\(x)</text:list-item></text:list>"
    #expect(try labels(fifth) == ["5."])
  }

  @Test(arguments: [
    ("A", "", "AB"), ("A", "style:num-letter-sync=\"true\"", "BB"), ("I", "", "XXVIII"), ("i", "", "xxviii"),
  ])
  func `writes numbers as the format says`(_ format: String, _ more: String, _ expected: String) throws {
    let style =
      "<text:list-style style:name=\"L\">\(level(1, format, "text:start-value=\"28\" \(more)"))</text:list-style>"
    #expect(try labels(list(x), styles: style) == [expected])
  }

  @Test func `shows bullets as Unicode has them, and patterns of labels`() throws {
    let bullet = """
      <text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="\u{F0A7}">\
      <style:text-properties style:font-name="Wingdings"/></text:list-level-style-bullet>\
      <text:list-level-style-number text:level="2" style:num-format="1" loext:num-list-format="Goal %2%:"/></text:list-style>
      """
    #expect(try labels(list(x + list(x, more: "")), styles: bullet) == ["▪", "Goal 1:"])
  }

  @Test func `cuts labels that are longer than any`() throws {
    var file = FlatText(
      "<text:list text:style-name='L'><text:list-item><text:p>a</text:p></text:list-item></text:list>")
    let long = String(repeating: "é", count: 9_000)
    file.automatic = """
      <text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="\(long)"/>\
      </text:list-style>
      """
    #expect(try file.read().blocks.map(\.label) == [String(repeating: "é", count: 200)])
  }

  @Test func `numbers headings by the outline`() throws {
    let style = """
      <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" \
      style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>
      """
    let body = """
      <text:h text:outline-level="1">a</text:h><text:h text:outline-level="2">b</text:h>\
      <text:h text:outline-level="1" text:is-list-header="true">c</text:h><text:h text:outline-level="1">d</text:h>
      """
    #expect(try labels(body, styles: style) == ["I.", nil, nil, "II."])
  }

  private func cells(_ table: String) throws -> [String] {
    let document = try FlatText("<table:table>\(table)</table:table>").read()
    checkPromises(document)
    return document.tables[0].cells.map {
      "\($0.row),\($0.column) \($0.rowSpan)x\($0.columnSpan) \(document.text(of: $0))"
    }
  }

  private func row(_ cells: String...) -> String { "<table:table-row>\(cells.joined())</table:table-row>" }

  private func cell(_ words: String, _ more: String = "") -> String {
    "<table:table-cell \(more)><text:p>\(words)</text:p></table:table-cell>"
  }

  @Test func `keeps merged cells once, and empty ones`() throws {
    let covered = "<table:covered-table-cell/>"
    let table =
      row(cell("a", "table:number-columns-spanned=\"2\""), covered, cell("b"))
      + row(cell("c", "table:number-rows-spanned=\"9\""), cell(""), cell("d")) + row(covered, cell("e"), cell("f"))
    #expect(
      try cells(table) == ["0,0 1x2 a", "0,2 1x1 b", "1,0 2x1 c", "1,1 1x1 ", "1,2 1x1 d", "2,1 1x1 e", "2,2 1x1 f"])
  }

  @Test func `repeats cells and rows as far as a table may reach`() throws {
    let table =
      "<table:table-row table:number-rows-repeated=\"2\">"
      + cell("a", "table:number-columns-repeated=\"2\"") + "</table:table-row>"
    #expect(try cells(table) == ["0,0 1x1 a", "0,1 1x1 a", "1,0 1x1 a", "1,1 1x1 a"])
    let huge =
      "<table:table-row table:number-rows-repeated=\"1048576\">"
      + cell("", "table:number-columns-repeated=\"16384\"") + "</table:table-row>"
    let document = try FlatText("<text:p>a</text:p><table:table>\(huge)</table:table>").read()
    #expect(document.tables[0].columnCount <= 1_000 && document.tables[0].cells.count <= 100_001)
    #expect(document.notices.contains { $0.kind == .partLeftOut })
  }

  @Test func `knows header rows and tables in cells`() throws {
    let inner = "<table:table>\(row(cell("in")))</table:table>"
    let body = """
      <table:table><table:table-header-rows>\(row(cell("Goal")))</table:table-header-rows>\
      \(row("<table:table-cell>\(inner)</table:table-cell>"))</table:table>
      """
    let document = try FlatText(body).read()
    #expect(document.tables.map(\.headerRowCount) == [1, 0])
    #expect(document.tables[1].parent == CellReference(table: 0, cell: 1))
  }
}
