import DocumentModel
import DocumentReaders
import Testing

/// Tables on their grid.
struct DOCXTableTests {
  private func table(_ rows: String...) throws -> Document {
    try WordFile("<w:tbl>\(rows.joined())</w:tbl>").read()
  }

  /// Row, column, row span, column span and words of every cell.
  private func cells(_ document: Document, _ table: Int = 0) -> [String] {
    document.tables[table].cells.map {
      "\($0.row),\($0.column) \($0.rowSpan)x\($0.columnSpan) \(document.text(of: $0))"
    }
  }

  private let goesOn = "<w:vMerge/>"
  private let restart = "<w:vMerge w:val=\"restart\"/>"

  @Test func `keeps merged cells once, with their spans`() throws {
    let document = try table(
      tr(tc("a", restart), tc("b", "<w:gridSpan w:val=\"2\"/>")), tr(tc("", goesOn), tc("c"), tc("d")),
      tr(tc("", goesOn), tc("e"), tc("f")))
    #expect(cells(document) == ["0,0 3x1 a", "0,1 1x2 b", "1,1 1x1 c", "1,2 1x1 d", "2,1 1x1 e", "2,2 1x1 f"])
    #expect(document.tables[0].rowCount == 3)
    #expect(document.tables[0].columnCount == 3)
  }

  @Test func `keeps the words of a merged cell that has its own, but no repetition`() throws {
    let document = try table(tr(tc("a", restart)), tr(tc("a", goesOn)), tr(tc("own", goesOn)))
    #expect(cells(document) == ["0,0 2x1 a", "2,0 1x1 own"])
    #expect(document.text == "a\nown")
  }

  @Test func `starts a merged cell without one above it as a cell`() throws {
    let document = try table(tr(tc("a", goesOn), tc("b")), tr(tc("", goesOn), tc("c")), tr(tc("d"), tc("e")))
    #expect(cells(document) == ["0,0 2x1 a", "0,1 1x1 b", "1,1 1x1 c", "2,0 1x1 d", "2,1 1x1 e"])
  }

  @Test func `joins cells that are merged in the old way`() throws {
    let document = try table(tr(tc("a", "<w:hMerge w:val=\"restart\"/>"), tc("b", "<w:hMerge/>"), tc("c")))
    #expect(cells(document) == ["0,0 1x2 a\nb", "0,2 1x1 c"])
  }

  @Test func `counts the columns that a row leaves free at its start`() throws {
    let document = try table(tr(tc("a"), tc("b")), tr(tc("c"), properties: "<w:gridBefore w:val=\"1\"/>"))
    #expect(cells(document).last == "1,1 1x1 c")
  }

  @Test func `counts header rows from the top only`() throws {
    let document = try table(
      tr(tc("a"), properties: "<w:tblHeader/>"), tr(tc("b"), properties: "<w:tblHeader/>"), tr(tc("c")),
      tr(tc("d"), properties: "<w:tblHeader/>"))
    #expect(document.tables[0].headerRowCount == 2)
    #expect(try table(tr(tc("a"), properties: "<w:tblHeader w:val=\"0\"/>")).tables[0].headerRowCount == 0)
  }

  @Test func `puts a nested table into its cell`() throws {
    let inner = "<w:tbl>\(tr(tc("x"), tc("y")))</w:tbl>"
    let document = try WordFile(
      "<w:tbl>\(tr(tc("a"), tc(p("before") + inner + "<w:p/>")))\(tr(tc("b"), tc("c")))</w:tbl>"
    ).read()
    #expect(document.tables.map(\.parent) == [nil, CellReference(table: 0, cell: 1)])
    #expect(cells(document) == ["0,0 1x1 a", "0,1 1x1 before\nx\ny", "1,0 1x1 b", "1,1 1x1 c"])
    #expect(cells(document, 1) == ["0,0 1x1 x", "0,1 1x1 y"])
    #expect(document.tables[0].cells[1].blocks == 1..<4)
    #expect(document.blocks.map { $0.cell?.table } == [0, 0, 1, 1, 0, 0])
  }

  @Test func `keeps one empty block in an empty cell, so that its place can be named`() throws {
    let document = try table(tr(tc("Owner"), tc("Due")), tr(tc(""), tc("May")))
    #expect(document.words == ["Owner", "Due", "", "May"])
    #expect(document.place(of: document.tables[0].cells[2].range).description == "table 1, row 2, Owner")
  }

  @Test func `looks through content controls around rows, cells and paragraphs`() throws {
    let sdt = { (content: String) in "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>" }
    let document = try table(tr(sdt(tc("a")), tc(sdt(p("b")))), sdt(tr(tc("c"), tc("d"))))
    #expect(cells(document) == ["0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 c", "1,1 1x1 d"])
  }

  @Test func `takes several paragraphs of a cell together`() throws {
    let document = try table(tr(tc(p("one") + p("two")), tc("three")))
    #expect(cells(document) == ["0,0 1x1 one\ntwo", "0,1 1x1 three"])
    #expect(document.tables[0].cells.map(\.blocks) == [0..<2, 2..<3])
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["gridSpan", "gridBefore"])
  func `pays nothing for a span that claims two billion columns`(_ claim: String) throws {
    let property = "<w:\(claim) w:val=\"2147483647\"/>"
    let rows = (0..<2_000).map { _ in
      claim == "gridSpan" ? tr(tc("x", property), tc("y")) : tr(tc("x"), tc("y"), properties: property)
    }
    let document = try WordFile("<w:tbl>\(rows.joined())</w:tbl>").read(ReadingLimits(columns: 100))
    #expect(document.tables[0].columnCount <= 102)
    #expect(document.tables[0].cells.count == 4_000)
  }

  @Test func `drops a table without rows`() throws {
    #expect(try WordFile(p("a") + "<w:tbl><w:tblPr/></w:tbl>" + p("b")).read().tables.isEmpty)
  }
}
