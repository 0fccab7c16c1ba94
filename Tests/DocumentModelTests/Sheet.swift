import DocumentModel

/// Puts a document together block by block, for tests.
struct Sheet {
  private(set) var document = Document(format: .docx)

  /// Adds a block on a line of its own and gives its range.
  @discardableResult
  mutating func add(
    _ words: String, _ kind: Block.Kind = .paragraph, cell: CellReference? = nil, story: Story = .body
  ) -> TextRange {
    if !document.blocks.isEmpty { document.text += "\n" }
    let start = document.text.utf8.count
    document.text += words
    let range = TextRange(start, document.text.utf8.count)
    document.blocks.append(Block(kind: kind, range: range, cell: cell, story: story))
    return range
  }

  mutating func heading(_ words: String, level: Int) { add(words, .heading(level: level)) }

  /// Adds a table, a cell a paragraph; what is empty in a row is covered by the cell to the left of it.
  mutating func table(_ rows: [[String?]]) {
    let index = document.tables.count
    var cells: [Cell] = []
    for (row, words) in rows.enumerated() {
      for (column, text) in words.enumerated() {
        guard let text else {
          cells[cells.count - 1].columnSpan += 1
          continue
        }
        let range = add(text, cell: CellReference(table: index, cell: cells.count))
        let block = document.blocks.count - 1
        cells.append(Cell(row: row, column: column, blocks: block..<block + 1, range: range))
      }
    }
    document.tables.append(Table(cells: cells, rowCount: rows.count, columnCount: rows.first?.count ?? 0))
  }

  /// Where these words stand in the text.
  func range(of words: String) -> TextRange? {
    let bytes = Array(document.text.utf8)
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) }
    return start.map { TextRange($0, $0 + wanted.count) }
  }

  /// The place of words in words.
  func place(of words: String) -> String? { range(of: words).map { document.place(of: $0).description } }
}
