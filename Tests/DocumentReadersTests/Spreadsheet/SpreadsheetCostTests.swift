import DocumentModel
import DocumentReaders
import Testing

/// Workbooks that are small and claim much: they cost no more than others.
struct SpreadsheetCostTests {
  private func styles(_ code: String) -> String {
    """
    <numFmts><numFmt numFmtId="170" formatCode="\(code)"/></numFmts><fonts><font/></fonts>
    <cellXfs><xf/><xf numFmtId="170"/></cellXfs>
    """
  }

  private func shown(_ value: String, as code: String) throws -> String? {
    var file = WorkbookFile(row(1, number("A1", value, style: 1)))
    file.styles = styles(code)
    return try file.read().words.last
  }

  @Test(arguments: [
    ("?/100000", "1E+14", "1E+14"), ("?/999999", "123456789012345", "1.23457E+14"), ("????/????", "1E+14", "1E+14"),
    ("????/????", "999999999999.5", "1E+12"), ("# ????/????", "1000000000000.5", "1000000000000 1/2"),
  ])
  func `shows a fraction of a number too large for one as a number`(code: String, value: String, look: String) throws {
    #expect(try shown(value, as: code) == look)
  }

  @Test(.timeLimit(.minutes(5))) func `shows a long text once, however often its format asks for it`() throws {
    let long = String(repeating: "a", count: 1_000_000)
    var file = WorkbookFile(row(1, "<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c>"))
    file.strings = "<si><t>\(long)</t></si>"
    file.styles = styles(String(repeating: "@", count: 1_000))
    #expect(try file.read().words.last == long)
    file.styles = styles(";;;")
    #expect(try file.read().words == ["Goals"], "a format that hides text hides long text too")
  }

  @Test(.timeLimit(.minutes(5))) func `keeps a thousand rows at most in which no cell begins`() throws {
    let columns = (1...1_000).map { SheetGrid.letters(of: $0) }
    let merges = columns.map { "<mergeCell ref=\"\($0)1:\($0)1048575\"/>" }.joined()
    let rows = row(1, columns.map { words("\($0)1", "x") }.joined()) + row(1_048_576, words("B1048576", "z"))
    let document = try WorkbookFile(rows, after: "<mergeCells>\(merges)</mergeCells>").read()
    let table = try #require(document.tables.first)
    #expect(table.rowCount == 1_002)
    #expect(table.cells.first?.rowSpan == 1_001)
    #expect(document.sheetCells[0].last == "B1048576 z")
  }

  @Test func `counts a table's rows among its cells`() throws {
    let merges = "<mergeCells><mergeCell ref=\"A1:A900\"/></mergeCells>"
    let rows = grid([["a", "b"]]) + row(900, words("B900", "z"))
    #expect(throws: ReadingError.self) { try WorkbookFile(rows, after: merges).read(ReadingLimits(cells: 800)) }
  }

  @Test func `counts words outside tables among the cells`() throws {
    let sheets = (1...3).map { WorkbookFile.Sheet(name: "\($0)", rows: grid((0..<10).map { _ in ["a"] })) }
    #expect(throws: ReadingError.self) { try WorkbookFile(sheets: sheets).read(ReadingLimits(cells: 29)) }
    #expect(try WorkbookFile(sheets: sheets).read(ReadingLimits(cells: 30)).blocks.count == 33)
  }

  @Test func `writes no blank cells where they would be more than may come`() throws {
    // One cell in four: dense enough for blank ones, if there is room for them.
    let rows = grid((0..<40).map { row in (0..<20).map { ($0 + row).isMultiple(of: 4) || row == 0 ? "x" : "" } })
    let whole = try WorkbookFile(rows).read(ReadingLimits(cells: 800))
    #expect(whole.tables[0].cells.count == 800)
    let sparse = try WorkbookFile(rows).read(ReadingLimits(cells: 799))
    #expect(sparse.tables[0].cells.count == 20 + 39 * 5)
    #expect(sparse.sheetCells == whole.sheetCells)
  }
}
