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
  private var blockStart = 0
  private var cell: Cell?

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Begins a block on a line of its own, below as many blank lines as the source has.
  mutating func openBlock(blankLines: Int = 0) {
    if !bytes.isEmpty { for _ in 0...min(blankLines, 8) { bytes.append(0x0A) } }
    blockStart = bytes.count
  }

  /// Ends the block that was begun last.
  mutating func closeBlock(
    _ kind: Block.Kind = .paragraph, label: String? = nil, story: Story = .body, isBold: Bool = false
  ) {
    let reference =
      cell == nil ? nil : CellReference(table: tables.count - 1, cell: tables[tables.count - 1].cells.count)
    blocks.append(
      Block(
        kind: kind, range: TextRange(blockStart, bytes.count), label: label, cell: reference, story: story,
        isBold: isBold))
  }

  /// Appends the words and marks the range as a check box.
  mutating func appendCheckBox(isChecked: Bool) {
    let start = bytes.count
    bytes += isChecked ? CheckBox.checked : CheckBox.open
    controls.append(ContentControl(kind: .checkBox(isChecked: isChecked), range: TextRange(start, bytes.count)))
  }

  mutating func beginTable() {
    tables.append(Table(cells: [], rowCount: 0, columnCount: 0))
  }

  /// Adds a cell whose words `write` appends; a cell without words has no block.
  mutating func addCell(row: Int, column: Int, _ write: (inout TextDocumentBuilder) -> Bool) {
    let textEnd = bytes.count
    cell = Cell(row: row, column: column, blocks: blocks.count..<blocks.count, range: TextRange(0, 0))
    openBlock()
    let isBold = write(&self)
    let isEmpty = bytes.count == blockStart
    if isEmpty { bytes.removeSubrange(textEnd...) } else { closeBlock(isBold: isBold) }
    let range = isEmpty ? TextRange(textEnd, textEnd) : TextRange(blockStart, bytes.count)
    let first = isEmpty ? blocks.count : blocks.count - 1
    cell = nil
    let last = tables.count - 1
    tables[last].cells.append(Cell(row: row, column: column, blocks: first..<blocks.count, range: range))
    tables[last].rowCount = row + 1
    tables[last].columnCount = max(tables[last].columnCount, column + 1)
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
