import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// PDFs that LibreOffice, Chromium and ReportLab wrote; `Fixtures/make_pdfs.py` makes them.
struct PDFFixtureTests {
  private static let readable = [
    "libreoffice-writer", "libreoffice-calc", "chromium", "reportlab-columns", "reportlab-tables", "scanned-page",
    "form",
  ]

  private func read(_ name: String, _ limits: ReadingLimits = ReadingLimits()) throws -> Document {
    let bytes = try Repository.bytes("Tests/DocumentReadersTests/Fixtures/\(name).pdf")
    return try DocumentReader.read(bytes, fileName: "\(name).pdf", options: ReadingOptions(limits: limits))
  }

  private func cells(_ document: Document, _ table: Int) throws -> [String] {
    let table = try #require(document.tables.dropFirst(table).first)
    return table.cells.map { "\($0.row),\($0.column) \($0.rowSpan)x\($0.columnSpan) \(document.text(of: $0))" }
  }

  @Test(arguments: readable) func `keeps the document's promises`(_ name: String) throws {
    let document = try read(name)
    checkPromises(document)
    let pages = try #require(document.pages)
    #expect(!pages.isEstimate && pages.offsets == pages.offsets.sorted() && pages.offsets.first == 0)
    #expect(document.format == .pdf)
  }

  @Test func `reads a plan as LibreOffice prints it`() throws {
    let document = try read("libreoffice-writer")
    let lines = outline(document)
    #expect(lines.prefix(2) == ["p School Improvement Plan", "h1! Goal 1: Reading"])
    #expect(lines[2].hasPrefix("p Lead: J. Ortiz. By June 2027") && lines[2].hasSuffix("of the week together."))
    #expect(
      lines[3..<9] == [
        "i0 1. Train teachers", "i0 2. Visit homes", "i0 • Each week", "i1 • On Mondays", "i0 • Each month",
        "p ☐ Schoolwide ☒ Targeted assistance",
      ])
    #expect(document.blocks.compactMap(\.headingLevel) == [1, 2, 1])
    #expect(document.emphasis.contains { document[$0] == "Lead:" })
    #expect(document.controls.map(\.kind) == [.checkBox(isChecked: false), .checkBox(isChecked: true)])
    #expect(lines.suffix(2) == ["p (header) Cedar Ridge Elementary", "p (footer) Plan for 2026-27"])
    #expect(document.properties.title == "Plan of Cedar Ridge")
    #expect(document.properties.author == "Cedar Ridge Elementary")
  }

  @Test func `finds merged cells where lines are missing`() throws {
    let merged = ["1,1 1x1 52%", "1,2 1x1 58%", "2,1 1x1 41%", "2,2 1x1 47%"]
    #expect(
      try cells(try read("libreoffice-writer"), 0) == ["0,0 1x1 Measure", "0,1 1x2 Results", "1,0 2x1 SBA ELA"] + merged
    )
    #expect(
      try cells(try read("chromium"), 0) == [
        "0,0 1x2 Measure", "0,2 1x1 Target", "1,0 2x1 SBA", "1,1 1x1 52%", "1,2 1x1 58%\nin May", "2,1 1x1 41%",
        "2,2 1x1 47%",
      ])
  }

  @Test(arguments: [("libreoffice-writer", 1, 34, "Step"), ("reportlab-tables", 0, 32, "Do thing")])
  func `joins a table that goes over pages, and drops its repeated header row`(
    _ name: String, _ index: Int, _ rows: Int, _ words: String
  ) throws {
    let document = try read(name)
    let table = try #require(document.tables.dropFirst(index).first)
    #expect(table.rowCount == rows && table.columnCount == 3 && table.headerRowCount == 1)
    let first = table.cells.filter { $0.column == 0 }.map { document.text(of: $0) }
    #expect(first.first == "Action" && first.count { $0 == "Action" } == 1)
    #expect(first.dropFirst().enumerated().allSatisfy { $1.hasPrefix("\(words) \($0 + 1)") })
  }

  @Test func `knows the page of every word`() throws {
    let document = try read("libreoffice-writer")
    let pages = try #require(document.pages)
    func page(_ words: String) throws -> Int {
      let range = try #require(document.text.utf8.firstRange(of: words.utf8))
      return pages.page(at: document.text.utf8.distance(from: document.text.startIndex, to: range.lowerBound))
    }
    #expect(pages.offsets.count == 3)
    #expect(try page("Evidence") == 1)
    #expect(try page("Step 33") == 2)
    #expect(try page("Goal 2: Attendance") == 3)
  }

  @Test(arguments: [("chromium", 1), ("reportlab-tables", 1)])
  func `sees tables without lines by their gaps`(_ name: String, _ index: Int) throws {
    let table = try cells(try read(name), index)
    #expect(
      table.prefix(6) == [
        "0,0 1x1 Measure", "0,1 1x1 2025", "0,2 1x1 2026", "1,0 1x1 Reading", "1,1 1x1 52%", "1,2 1x1 55%",
      ])
    #expect(table.count == 12)
  }

  @Test func `reads columns one after the other`() throws {
    let document = try read("reportlab-columns")
    let lines = outline(document)
    let prose = lines.filter { $0.hasPrefix("p By June") }
    #expect(lines.filter { $0.hasPrefix("h1! ") } == (1...7).map { "h1! Finding \($0)" })
    #expect(prose.count == 7 && Set(prose).count == 1, "each finding has the same words")
    #expect(lines.count == 16, "a heading and a paragraph each, and the running lines once")
    #expect(lines.suffix(2) == ["p (header) Cedar Ridge Elementary", "p (footer) Page 1"])
    #expect(document.tables.isEmpty)
  }

  @Test func `reads a web page's columns, drawn bullets and split words`() throws {
    let lines = outline(try read("chromium"))
    #expect(lines.filter { $0.hasPrefix("i") } == ["i0 • Train teachers", "i1 ◦ In August", "i0 • Visit homes"])
    let columns = try #require(lines.first { $0.contains("effort") })
    #expect(columns.hasPrefix("p By June") && columns.hasSuffix("week together."))
    #expect(columns.contains("for collaboration and for collaboration in grade-level teams"))
    #expect(lines.suffix(2) == ["h1! After", "p The end."])
  }

  @Test func `reads a printed sheet and a filled form`() throws {
    #expect(
      try cells(try read("libreoffice-calc"), 0) == [
        "0,0 1x1 Measure", "0,1 1x1 2025", "0,2 1x1 2026", "1,0 1x1 Reading", "1,1 1x1 52%", "1,2 1x1 55%",
        "2,0 1x1 Mathematics", "2,1 1x1 41%", "2,2 1x1 44%",
      ])
    #expect(try read("form").text == "Name of the school\tCedar Ridge\nTargeted assistance")
  }

  @Test func `tells which pages are pictures`() throws {
    let document = try read("scanned-page")
    #expect(document.text == "The plan follows as a picture of the signed paper.")
    #expect(document.notices.map(\.kind) == [.scannedPages])
    #expect(document.notices.first?.message.hasPrefix("page 2 is a picture") == true)
  }

  @Test(arguments: [("scanned", "scanned", "OCR"), ("locked", "passwordProtected", "password")])
  func `says what to do about a PDF without words and one that is locked`(
    _ name: String, _ code: String, _ words: String
  ) throws {
    let error = #expect(throws: ReadingError.self) { try read(name) }
    #expect(error?.code.name == code)
    #expect(error?.remedy.contains(words) == true)
  }
}
