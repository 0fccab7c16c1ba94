import DocumentModel

/// Writes a document block by block: words as bytes, structure beside them.
struct TextDocumentBuilder {
  /// The text so far.
  var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []
  /// In text order.
  var controls: [ContentControl] = []
  var emphasis: [TextRange] = []
  private var tables: [Table] = []
  private(set) var blockStart = 0
  /// Where the text ended before the open block and its line feeds.
  private var textEnd = 0
  /// The cell that takes the next block.
  private var cell: Cell?

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Begins a block on a line of its own, below as many blank lines as the source has.
  mutating func openBlock(blankLines: Int = 0) {
    textEnd = bytes.count
    if !bytes.isEmpty { for _ in 0...min(blankLines, 8) { bytes.append(0x0A) } }
    blockStart = bytes.count
  }

  /// Ends the block that was begun last; one without words leaves no trace.
  mutating func closeBlock(
    _ kind: Block.Kind = .paragraph, label: String? = nil, story: Story = .body, isBold: Bool = false
  ) {
    guard bytes.count > blockStart else {
      bytes.removeSubrange(textEnd...)
      return
    }
    let reference =
      cell == nil ? nil : CellReference(table: tables.count - 1, cell: tables[tables.count - 1].cells.count)
    blocks.append(
      Block(
        kind: kind, range: TextRange(blockStart, bytes.count), label: label, cell: reference, story: story,
        isBold: isBold))
  }

  mutating func beginTable() {
    tables.append(Table(cells: [], rowCount: 0, columnCount: 0))
  }

  /// Begins a cell of the last table; it takes the next block, if there is one.
  mutating func beginCell(row: Int, column: Int) {
    cell = Cell(row: row, column: column, blocks: blocks.count..<blocks.count, range: TextRange(0, 0))
  }

  /// Ends the cell; one without words has no block.
  mutating func endCell() {
    guard var ended = cell else { return }
    cell = nil
    let last = tables.count - 1
    ended.blocks = ended.blocks.lowerBound..<blocks.count
    ended.range = ended.blocks.isEmpty ? TextRange(bytes.count, bytes.count) : blocks[ended.blocks.lowerBound].range
    tables[last].cells.append(ended)
    tables[last].rowCount = ended.row + 1
    tables[last].columnCount = max(tables[last].columnCount, ended.column + 1)
  }

  /// Takes blanks and breaks off the end of the open block.
  mutating func trimBlockEnd() {
    while bytes.count > blockStart, let last = bytes.last, last.isBlank || last == 0x0A { bytes.removeLast() }
    if let last = emphasis.last, last.end > bytes.count {
      emphasis.removeLast()
      if last.start < bytes.count { emphasis.append(TextRange(last.start, bytes.count)) }
    }
  }

  /// Ends the table; one that has rows under its header keeps the header's size.
  mutating func endTable(headerRows: Int) {
    let last = tables.count - 1
    if headerRows < tables[last].rowCount { tables[last].headerRowCount = headerRows }
  }

  func document(_ format: DocumentFormat, properties: DocumentProperties, notices: [ReadingNotice]) -> Document {
    Document(
      text: String(decoding: bytes, as: UTF8.self), blocks: blocks, tables: tables, controls: controls,
      emphasis: emphasis, properties: properties, format: format, notices: notices)
  }
}
