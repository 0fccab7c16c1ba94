import DocumentModel
import DocumentReaders
import Testing

/// Tables found on sheets, and what stands between them.
struct SheetRegionTests {
  @Test func `parts tables where rows and columns are blank, and reads them by their corners`()
    throws
  {
    let rows =
      row(1, words("A1", "a"), words("B1", "b"), words("E1", "p"), words("F1", "q"))
      + row(2, words("A2", "c"), words("B2", "d"), words("E2", "r"), words("F2", "s"))
      + row(4, words("B4", "v"), words("C4", "w")) + row(5, words("B5", "x"), words("C5", "y"))
    let document = try WorkbookFile(rows).read()
    #expect(
      document.sheetCells == [
        ["A1 a", "B1 b", "A2 c", "B2 d"], ["E1 p", "F1 q", "E2 r", "F2 s"],
        ["B4 v", "C4 w", "B5 x", "C5 y"],
      ])
  }

  @Test func `makes paragraphs of words that stand alone, and of titles over a table`() throws {
    let merges = "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A8:C8\"/></mergeCells>"
    let rows = grid([
      ["*Scorecard"], ["for 2026"], ["*Goal", "*Due", "*Who"], ["Read", "May", "Ortiz"], [],
      ["Note one"], ["Note two"], ["Wide"],
    ])
    let document = try WorkbookFile(rows, after: merges).read()
    #expect(
      outline(document) == [
        "h1 Goals", "p! Scorecard", "p for 2026", "c0:0,0! Goal", "c0:0,1! Due", "c0:0,2! Who",
        "c0:1,0 Read", "c0:1,1 May",
        "c0:1,2 Ortiz", "p Note one", "p Note two", "p Wide",
      ])
    #expect(document.tables[0].headerRowCount == 1)
  }

  @Test func `keeps the name of a group of columns in the table`() throws {
    let merges = "<mergeCells><mergeCell ref=\"B1:C1\"/></mergeCells>"
    let document = try WorkbookFile(
      grid([["", "*Scores"], ["*Goal", "*2025", "*2026"], ["Read", "50", "60"]]), after: merges
    ).read()
    #expect(document.sheetCells[0].first == "B1 1x2 Scores")
    #expect(document.tables[0].headerRowCount == 0, "one cell alone is no row of names")
    #expect(document.tables[0].rowCount == 3)
  }

  @Test func `keeps labels with the values beside a blank column`() throws {
    let document = try WorkbookFile(
      grid([["School:", "", "Cedar"], ["Principal:", "", "Ortiz"]])
    ).read()
    #expect(document.sheetCells == [["A1 School:", "C1 Cedar", "A2 Principal:", "C2 Ortiz"]])
    #expect(document.tables[0].columnCount == 2)
  }

  @Test func `cuts what two tables side by side share a title over`() throws {
    let merges = "<mergeCells><mergeCell ref=\"A1:E1\"/></mergeCells>"
    let document = try WorkbookFile(
      grid([["Title"], ["a", "b", "", "c", "d"], ["e", "f", "", "g", "h"]]), after: merges
    ).read()
    #expect(document.words.prefix(2) == ["Goals", "Title"])
    #expect(
      document.sheetCells == [["A2 a", "B2 b", "A3 e", "B3 f"], ["D2 c", "E2 d", "D3 g", "E3 h"]])
  }

  @Test func `keeps blank cells of a table, so that their places can be named`() throws {
    let document = try WorkbookFile(grid([["a", "b"], ["c", ""]])).read()
    let blank = try #require(document.tables[0].cells.last)
    #expect(blank.range.isEmpty && blank.row == 1 && blank.column == 1)
    #expect(document.place(of: blank.range).description == "Goals, cell B2, b")
    #expect(document.tables[0].cells.count == 4)
  }

  @Test func `finds the rows that name columns`() throws {
    func headers(_ rows: [[String]], before: String = "", after: String = "") throws -> Int {
      try #require(WorkbookFile(grid(rows), before: before, after: after).read().tables.first)
        .headerRowCount
    }
    let plain = [["Goal", "Due"], ["Read", "May"], ["Count", "June"]]
    let bold = [["*Goal", "*Due"], ["Read", "May"]]
    #expect(try headers(plain) == 0)
    #expect(try headers(bold) == 1)
    #expect(try headers([["*Goal", "Due"], ["Read", "May"]]) == 0)
    #expect(
      try headers([["*a", "*b"], ["*c", "*d"]]) == 0, "where all is bold, nothing stands out")
    #expect(try headers([["*Group", "*Group"], ["*a", "*b"], ["c", "d"]]) == 2)
    let pane =
      "<sheetViews><sheetView><pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews>"
    #expect(try headers(plain, before: pane) == 1)
    #expect(try headers(plain, before: pane.replacing("frozen", with: "split")) == 0)
    #expect(try headers(plain, after: "<autoFilter ref=\"A1:B3\"/>") == 1)
    #expect(try headers(plain, after: "<autoFilter ref=\"A2:B3\"/>") == 2)
  }

  @Test func `takes rows that are printed on every page for names of columns`() throws {
    var file = WorkbookFile(grid([["Goal", "Due"], ["Read", "May"]]))
    file.workbook =
      "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">Goals!$A:$A,Goals!$1:$1</definedName></definedNames>"
    // Names come after the sheets in a workbook's part.
    let names = file.workbook
    file.workbook = ""
    let book = """
      <workbook xmlns="\(file.namespace)" xmlns:r="\(file.relationships)"><sheets><sheet name="Goals" sheetId="1" r:id="s1"/>\
      </sheets>\(names)</workbook>
      """
    file.parts = [("xl/book.xml", book)]
    #expect(try file.read().tables.first?.headerRowCount == 1)
  }

  @Test func `keeps a range that its author made a table of apart from what touches it`() throws {
    var file = WorkbookFile(
      grid([["title", "x"], ["Name", "Role"], ["Lee", "Coach"], ["note", "y"]]))
    file.sheets[0].relations = [("table", "t", "/xl/t.xml")]
    file.parts = [
      ("xl/t.xml", "<table xmlns=\"\(file.namespace)\" ref=\"A2:B3\" headerRowCount=\"1\"/>")
    ]
    let document = try file.read()
    #expect(
      document.sheetCells == [
        ["A1 title", "B1 x"], ["A2 Name", "B2 Role", "A3 Lee", "B3 Coach"], ["A4 note", "B4 y"],
      ])
    #expect(document.tables.map(\.headerRowCount) == [0, 1, 0])
  }
}
