import DocumentModel
import Testing

@Test func `finds the block at an offset, or the last one before it`() {
  var sheet = Sheet()
  sheet.add("One")
  sheet.add("")
  sheet.add("Three")
  let document = sheet.document
  #expect(document.blocks.map(\.range) == [TextRange(0, 3), TextRange(4, 4), TextRange(5, 10)])
  #expect([0, 2, 3, 4, 5, 9, 10, 99].map(document.blockIndex) == [0, 0, 0, 1, 2, 2, 2, 2])
}

@Test func `finds no block before the first one`() {
  var document = Document(text: "  One", format: .text)
  #expect(document.blockIndex(at: 0) == nil)
  document.blocks = [Block(kind: .paragraph, range: TextRange(2, 5))]
  #expect(document.blockIndex(at: 1) == nil)
  #expect(document.blockIndex(at: 2) == 0)
}

@Test func `finds every block of many`() {
  var sheet = Sheet()
  for number in 0..<100 { sheet.add("Paragraph \(number)") }
  let document = sheet.document
  #expect(document.blocks.indices.allSatisfy { document.blockIndex(at: document.blocks[$0].range.start) == $0 })
  #expect(document.blocks.indices.allSatisfy { document.blockIndex(at: document.blocks[$0].range.end) == $0 })
}

@Test func `cuts words out of text with letters of several bytes`() throws {
  var sheet = Sheet()
  sheet.add("Peña’s plan – 目標 🎓")
  sheet.add("Größe 85 %")
  let document = sheet.document
  for words in ["Peña’s", "’s plan – 目", "標 🎓", "🎓", "Größe 85", "ß"] {
    let range = try #require(sheet.range(of: words))
    #expect(range.count == words.utf8.count)
    #expect(document[range] == words)
  }
  #expect(document.text(of: document.blocks[1]) == "Größe 85 %")
  #expect(document[TextRange(0, 0)].isEmpty)
  #expect(document[TextRange(0, document.text.utf8.count)] == document.text)
}

@Test func `gives a cell's paragraphs with line feeds between them`() {
  var sheet = Sheet()
  let first = sheet.add("Größe", cell: CellReference(table: 0, cell: 0))
  let second = sheet.add("zwei", cell: CellReference(table: 0, cell: 0))
  let cell = Cell(row: 0, column: 0, blocks: 0..<2, range: first.union(second))
  #expect(sheet.document.text(of: cell) == "Größe\nzwei")
}

@Test func `knows heading and list levels by a block's kind`() {
  let range = TextRange(0, 1)
  let heading = Block(kind: .heading(level: 2), range: range)
  let item = Block(kind: .listItem(level: 1), range: range)
  let paragraph = Block(kind: .paragraph, range: range)
  #expect([heading, item, paragraph].map(\.headingLevel) == [2, nil, nil])
  #expect([heading, item, paragraph].map(\.listLevel) == [nil, 1, nil])
}
