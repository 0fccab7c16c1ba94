import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// Documents that other programs wrote; `Fixtures/make.py` makes them.
struct DOCXFixtureTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    try Repository.bytes("Tests/DocumentReadersTests/Fixtures/\(name)")
  }

  private func read(_ name: String, _ limits: ReadingLimits = ReadingLimits()) throws -> Document {
    try DocumentReader.read(try bytes(name), fileName: name, options: ReadingOptions(limits: limits))
  }

  private func cells(_ document: Document) -> [String] {
    document.tables[0].cells.map { "\($0.row),\($0.column) \($0.rowSpan)x\($0.columnSpan) \(document.text(of: $0))" }
  }

  @Test func `reads what python-docx writes`() throws {
    let document = try read("python-docx.docx")
    #expect(
      document.labelled.prefix(6) == [
        "School Improvement Plan", "Goal 1: Reading", "Lead: J. Ortiz\nDue June 2027", "1. Train teachers",
        "2. Visit homes", "• Each week",
      ])
    #expect(document.blocks.compactMap(\.headingLevel) == [1, 2])
    #expect(
      cells(document) == [
        "0,0 1x1 Measure", "0,1 1x2 Results", "1,0 2x1 SBA ELA", "1,1 1x1 52%", "1,2 1x1 58%", "2,1 1x1 41%",
        "2,2 1x1 47%",
      ])
    #expect(document.blocks.last?.story == .header)
    #expect(document.emphasis.contains { document[$0] == "Lead:" })
    #expect(document.properties.title == "School Improvement Plan")
    #expect(document.properties.author == "Cedar Ridge Elementary")
  }

  @Test func `reads what LibreOffice writes`() throws {
    let document = try read("libreoffice.docx")
    #expect(
      document.labelled == [
        "Goal 1", "By June 2027 scores will rise.", "Spring window.", "1. First", "1.1 Inner", "1.2 Inner again",
        "a) Deep",
        "2. Second", "Anchor", "Boxed words", "Wide", "Due", "Tall", "a", "May", "b", "", "Evidence",
      ])
    #expect(document.blocks.compactMap(\.listLevel) == [0, 1, 1, 2, 0])
    #expect(document.blocks[2].story == .footnote)
    #expect(document.blocks[9].story == .textBox)
    #expect(
      cells(document) == [
        "0,0 1x2 Wide", "0,2 1x1 Due", "1,0 2x1 Tall", "1,1 1x1 a", "1,2 1x1 May", "2,1 1x1 b", "2,2 1x1 ",
      ])
    #expect(document.tables[0].headerRowCount == 1)
    #expect(document.blocks[10].isBold)
    #expect(document.notices.map(\.kind) == [.trackedChanges])
  }

  @Test(arguments: [
    ("libreoffice.doc", "legacyWord"), ("encrypted.docx", "passwordProtected"),
  ])
  func `names what it does not read, under its own name or a Word document's`(_ name: String, _ code: String) throws {
    for fileName in [name, "plan.docx"] {
      let error = #expect(throws: ReadingError.self) { try DocumentReader.read(try bytes(name), fileName: fileName) }
      #expect(error?.code.name == code)
    }
  }

  @Test(.timeLimit(.minutes(5))) func `stops a part that unpacks to far more than the file admits`() throws {
    let error = #expect(throws: ReadingError.self) { try read("bomb.docx", ReadingLimits(partBytes: 1 << 20)) }
    #expect(error?.code == .tooLarge)
    #expect(error?.part == "word/document.xml")
  }

  @Test(arguments: ["python-docx.docx", "libreoffice.docx"])
  func `keeps the document's promises`(_ name: String) throws {
    let document = try read(name)
    var next = 0
    for block in document.blocks {
      #expect(block.range.start == next, "blocks stand one line apart")
      next = block.range.end + 1
      let words = document.text(of: block)
      #expect(words.first?.isWhitespace != true && words.last?.isWhitespace != true)
    }
    #expect(next == document.text.utf8.count + 1)
    for (index, table) in document.tables.enumerated() {
      for (number, cell) in table.cells.enumerated() {
        let held = document.blocks[cell.blocks]
        #expect(held.allSatisfy { $0.cell == CellReference(table: index, cell: number) })
        #expect(held.first?.range.start == cell.range.start && held.last?.range.end == cell.range.end)
      }
    }
  }
}
