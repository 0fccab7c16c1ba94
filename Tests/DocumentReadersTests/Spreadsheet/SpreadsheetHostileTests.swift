import DocumentModel
import DocumentReaders
import Testing

/// Workbooks that claim more than they hold, or that nobody would make.
struct SpreadsheetHostileTests {
  private func code(_ file: WorkbookFile, _ limits: ReadingLimits = ReadingLimits()) -> String? {
    do {
      _ = try file.read(limits)
      return nil
    } catch {
      return error.code.name
    }
  }

  @Test(.timeLimit(.minutes(5)))
  func `does not believe dimensions, and reads the last cell of the largest sheet`() throws {
    let document = try WorkbookFile(
      row(1, words("A1", "a"), words("B1", "b"))
        + row(1_048_576, words("XFC1048576", "y"), words("XFD1048576", "z")),
      before: "<dimension ref=\"A1:XFD1048576\"/>"
    ).read()
    #expect(document.sheetCells == [["A1 a", "B1 b"], ["XFC1048576 y", "XFD1048576 z"]])
  }

  @Test(arguments: [
    "A0", "XFE1", "A1048577", "1A", "A", "", "AAAAAAAAAAAA1", "A99999999999999999999",
  ])
  func `puts cells with references that are none after the cell before`(_ reference: String) throws {
    #expect(
      try WorkbookFile(row(1, words("A1", "a"), words(reference, "b"))).read().sheetCells == [
        ["A1 a", "B1 b"]
      ])
  }

  @Test(.timeLimit(.minutes(5))) func `reads merged ranges as large as the sheet`() throws {
    let merges = "<mergeCells><mergeCell ref=\"A2:XFD1048576\"/></mergeCells>"
    let document = try WorkbookFile(grid([["a", "b"], ["c", ""]]), after: merges).read()
    #expect(document.sheetCells == [["A1 a", "B1 b", "A2 1x2 c"]])
    let tall = "<mergeCells><mergeCell ref=\"A1:A1048576\"/></mergeCells>"
    let rows = grid([["a", "b"]]) + row(1_048_576, words("B1048576", "z"))
    #expect(
      try WorkbookFile(rows, after: tall).read().sheetCells == [
        ["A1 1002x1 a", "B1 b", "B1048576 z"]
      ])
  }

  @Test(.timeLimit(.minutes(5))) func `reads very many merged ranges, even overlapping ones`()
    throws
  {
    let wide = (1...20_000).map { "<mergeCell ref=\"A\($0):XFD\($0)\"/>" }.joined()
    let over = (1...20_000).map { "<mergeCell ref=\"B\($0):XFC1048576\"/>" }.joined()
    let rows = (1...100).map {
      row($0 * 200, words("A\($0 * 200)", "a"), words("C\($0 * 200)", "c"))
    }.joined()
    let document = try WorkbookFile(rows, after: "<mergeCells>\(wide)\(over)</mergeCells>").read()
    #expect(document.blocks.count == 101)
  }

  @Test(.timeLimit(.minutes(5))) func `parts a sheet that is one staircase`() throws {
    let rows = (1...1_000).map { (line: Int) in
      row(line, words("\(SheetGrid.letters(of: line))\(line)", "x"))
    }.joined()
    #expect(try WorkbookFile(rows).read(ReadingLimits(columns: 10_000)).blocks.count == 1_001)
  }

  @Test func `says how many cells lie beyond the last column that is read`() throws {
    let document = try WorkbookFile(grid([["a", "b", "c"], ["d", "e", "f"]])).read(
      ReadingLimits(columns: 2))
    #expect(document.sheetCells == [["A1 a", "B1 b", "A2 d", "B2 e"]])
    #expect(document.notices.map(\.count) == [2])
  }

  @Test(.timeLimit(.minutes(5))) func `stops where shared words come to more than is read`() {
    var file = WorkbookFile(
      (1...20).map { (line: Int) in row(line, "<c r=\"A\(line)\" t=\"s\"><v>0</v></c>") }
        .joined())
    file.strings = "<si><t>\(String(repeating: "a", count: 100_000))</t></si>"
    #expect(code(file, ReadingLimits(textBytes: 1 << 20)) == "tooLarge")
    #expect(code(file, ReadingLimits(textBytes: 3 << 20)) == nil)
  }

  @Test func `stops where cells are more than are read`() {
    let file = WorkbookFile(grid((0..<20).map { _ in ["a", "b"] }))
    #expect(code(file, ReadingLimits(cells: 39)) == "tooLarge")
    #expect(code(file, ReadingLimits(cells: 40)) == nil)
  }

  @Test func `reads a sheet once, however often the workbook names it`() throws {
    let relations =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
    var file = WorkbookFile(sheets: [
      .init(name: "A", rows: row(1, words("A1", "a"))), .init(name: "B", rows: ""),
    ])
    file.parts = [
      (
        "xl/_rels/book.xml.rels",
        relations
          + [1, 2].map {
            "<Relationship Id=\"s\($0)\" Type=\"\(kind)\" Target=\"sheets/sheet1.xml\"/>"
          }.joined() + "</Relationships>"
      )
    ]
    #expect(try file.read().words == ["A", "a"])
  }

  @Test func `does not go round in circles of relations`() throws {
    var file = WorkbookFile(grid([["a", "b"]]))
    file.sheets[0].relations = [
      ("drawing", "d", "sheet1.xml"), ("comments", "c", "sheet1.xml"),
      ("table", "t", "../book.xml"),
    ]
    #expect(try file.read().words == ["Goals", "a", "b"])
  }

  @Test(arguments: [
    "<c><v>x</v></c>", "<c t=\"s\"><v>99999999999999999999</v></c>", "<c t=\"s\"><v>NaN</v></c>",
    "<c t=\"zz\"><v>1</v></c>",
    "<c s=\"999999\"><v>1E99999</v></c>", "<c s=\"-1\"><v>1E-99999</v></c>", "<c t=\"b\"/>",
    "<c t=\"inlineStr\"/>", "<c><v/></c>",
    "<v>1</v>", "<is><t>a</t></is>", "<c t=\"s\"><v></v></c>",
    "<c><v>\(String(repeating: "9", count: 5_000))</v></c>",
  ])
  func `reads on after a cell that makes no sense`(_ cell: String) throws {
    let document = try WorkbookFile(row(1, cell) + row(3, words("A3", "after"))).read()
    #expect(document.words.last == "after")
  }

  @Test(.timeLimit(.minutes(5))) func `never crashes on a workbook with bytes changed`() {
    let bytes = WorkbookFile(
      grid([["*a", "b"], ["c", "d"]]), after: "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"
    ).bytes
    for index in stride(from: 0, to: bytes.count, by: 5) {
      var changed = bytes
      changed[index] ^= 0x15
      _ = try? DocumentReader.read(changed, fileName: "plan.xlsx")
    }
  }

  @Test func `speaks of Excel, not of Word`() throws {
    var file = WorkbookFile("")
    file.parts = [("xl/book.xml", "<workbook")]
    let error = try #require(throws: ReadingError.self) { try file.read() }
    #expect(error.code == .damaged)
    #expect(!error.description.contains("Word") && error.remedy.contains("Excel"))
  }
}
