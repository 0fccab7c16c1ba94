import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// Workbooks that other programs wrote; `Fixtures/make_spreadsheets.py` makes them.
struct SpreadsheetFixtureTests {
  private func read(_ name: String) throws -> Document {
    let bytes = try Repository.bytes("Tests/DocumentReadersTests/Fixtures/\(name)")
    return try DocumentReader.read(bytes, fileName: name)
  }

  @Test func `reads what openpyxl writes`() throws {
    let document = try read("openpyxl.xlsx")
    #expect(document.words.prefix(2) == ["Goals", "Cedar Ridge Scorecard"])
    #expect(
      document.sheetCells == [
        [
          "A3 Goal", "B3 Measure", "C3 Baseline", "D3 Due", "E3 Status", "A4 2x1 Reading",
          "B4 SBA ELA", "C4 68.0%",
          "D4 May 15, 2026", "E4 On track", "B5 Attendance", "C5 94.4%", "D5 Jun 1, 2026",
          "A6 Math", "B6 SBA Math",
          "C6 $38,500", "D6 May 15, 2026", "E6 At risk",
        ], ["B2 Name", "C2 Role", "B3 J. Ortiz", "C3 Principal", "B4 A. Lee", "C4 Coach"],
      ])
    #expect(document.tables.map(\.headerRowCount) == [1, 1])
    #expect(document.links.map(\.target) == ["https://example.org/sba"])
    #expect(
      document.comments.map { "\(document[$0.range]): \($0.text)" } == ["94.4%: Up from last year"])
    #expect(document.controls.map(\.isPlaceholder) == [false, true, false])
    #expect(document.properties.author == "Cedar Ridge Elementary")
    #expect(
      document.notices.map(\.kind) == [
        .commentsKeptApart, .hiddenSheetsLeftOut, .hiddenTextLeftOut, .partLeftOut,
      ])
  }

  @Test func `reads what XlsxWriter writes`() throws {
    let document = try read("xlsxwriter.xlsx")
    #expect(
      outline(document) == [
        "h1 Plan", "p Lead: J. Ortiz", "c0:0,0 School", "c0:0,1 Grade", "c0:0,2 Score",
        "c0:1,0 North", "c0:1,1 3",
        "c0:1,2 412", "c1:0,0! Team", "c1:0,1! Day", "c1:1,0 Data", "c1:1,1 Monday",
        "p (textBox) Our vision: every child reads",
      ])
    #expect(document.emphasis.map { String(document[$0]) } == ["Lead: ", "Team", "Day"])
    #expect(document.tables.map(\.headerRowCount) == [1, 1])
    #expect(
      document.notices.map(\.message) == [
        "1 row with words left out of sheet “Plan”: hidden, or filtered out"
      ])
  }

  @Test(arguments: ["flat.fods", "libreoffice.ods", "libreoffice.xlsx"])
  func `reads one sheet alike in all formats that LibreOffice writes`(_ name: String) throws {
    let document = try read(name)
    let isFlat = name == "flat.fods"
    #expect(document.format == (name.hasSuffix("xlsx") ? .xlsx : .ods))
    #expect(document.words.prefix(2) == ["Goals", "Title"])
    #expect(
      document.sheetCells == [
        [
          "A4 Goal", "B4 Rate", "C4 Met",
          "A5 2x1 Read well\nand\(name == "libreoffice.ods" ? " " : "  ")often",
          isFlat ? "B5 68%" : "B5 68.00%", "C5 Yes", "B6 x", "C6 x",
        ]
      ])
    #expect(document.tables.map(\.headerRowCount) == [1])
    #expect(
      document.emphasis.map { String(document[$0]).filter { $0 != "\n" } } == [
        "Title", "Goal", "Rate", "Met", "well",
      ])
    #expect(document.comments.map(\.text) == ["Ask again"])
    #expect(document.comments.map { document[$0.range].prefix(4) } == ["Read"])
    #expect(document.controls.map { String(document[$0.range]) } == ["Yes"])
    #expect(
      document.notices.map(\.kind) == [
        .commentsKeptApart, .hiddenSheetsLeftOut, .hiddenTextLeftOut,
      ])
  }

  @Test func `reads what odfpy writes`() throws {
    let document = try read("odfpy.ods")
    #expect(document.words == ["Budget", "Item", "Cost", "Books", "1250", "Total", "", "Approved"])
    #expect(document.tables[0].cells.last?.columnSpan == 2)
    #expect(document.notices.map(\.message) == ["1 hidden sheet was left out: “Old”"])
  }

  @Test(arguments: [
    "openpyxl.xlsx", "xlsxwriter.xlsx", "flat.fods", "libreoffice.ods", "libreoffice.xlsx",
    "odfpy.ods",
  ])
  func `keeps the document's promises`(_ name: String) throws {
    let document = try read(name)
    var whole = document
    whole.controls.removeAll(where: \.isPlaceholder)
    checkPromises(whole)
    for table in document.tables {
      #expect(
        table.sheet?.rows.count == table.rowCount && table.sheet?.columns.count == table.columnCount
      )
    }
  }
}
