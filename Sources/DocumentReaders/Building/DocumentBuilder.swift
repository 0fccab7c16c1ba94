import DocumentModel

/// Writes a document block by block: words as bytes, structure beside them.
///
/// Blocks, cells and tables are opened and closed in the order of the text; tables may stand in cells.
struct DocumentBuilder {
  /// A table whose end has not come.
  private struct OpenTable {
    var index: Int
    /// The cell that takes the next block.
    var cell: Int?
  }

  /// The text so far.
  var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []
  /// In text order.
  var controls: [ContentControl] = []
  var emphasis: [TextRange] = []
  var comments: [DocumentComment] = []
  var pictures: [Picture] = []
  var links: [Link] = []
  var pages: PageStarts?
  private(set) var tables: [Table] = []
  private(set) var blockStart = 0
  private var cellCount = 0
  /// Where the text ended before the open block and its line feeds.
  private var textEnd = 0
  private var openTables: [OpenTable] = []

  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// The cell that takes the next block, innermost first; nil outside tables.
  var cell: CellReference? {
    guard let table = openTables.last, let cell = table.cell else { return nil }
    return CellReference(table: table.index, cell: cell)
  }

  /// How much has been written.
  var size: DocumentSize {
    let noted = controls.count + emphasis.count + comments.count + pictures.count + links.count
    return DocumentSize(
      blocks: blocks.count, cells: cellCount, bytes: bytes.count, marks: noted + (pages?.offsets.count ?? 0))
  }

  /// The index of the innermost open table; nil outside tables.
  var openTable: Int? { openTables.last?.index }

  /// Begins a block on a line of its own, below as many blank lines as the source has.
  mutating func openBlock(blankLines: Int = 0) {
    textEnd = bytes.count
    if !bytes.isEmpty || !blocks.isEmpty { for _ in 0...min(blankLines, 8) { bytes.append(0x0A) } }
    blockStart = bytes.count
  }

  /// Ends the block that was begun last; one without words leaves no trace, unless it is to be kept.
  mutating func closeBlock(
    _ kind: Block.Kind = .paragraph, label: String? = nil, story: Story = .body, isBold: Bool = false,
    isTableOfContents: Bool = false, keepsEmpty: Bool = false
  ) {
    guard bytes.count > blockStart || keepsEmpty else {
      bytes.removeSubrange(textEnd...)
      return
    }
    blocks.append(
      Block(
        kind: kind, range: TextRange(blockStart, bytes.count), label: label, cell: cell, story: story, isBold: isBold,
        isTableOfContents: isTableOfContents))
  }

  /// Begins a table; it stands in the open cell, if there is one.
  mutating func beginTable(sheet: SheetGrid? = nil) {
    tables.append(Table(cells: [], rowCount: 0, columnCount: 0, parent: cell, sheet: sheet))
    openTables.append(OpenTable(index: tables.count - 1, cell: nil))
  }

  /// Begins a cell of the open table; it takes the blocks up to its end.
  mutating func beginCell(row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1) {
    guard let last = openTables.indices.last else { return }
    let table = openTables[last].index
    cellCount += 1
    openTables[last].cell = tables[table].cells.count
    tables[table].cells.append(
      Cell(
        row: row, column: column, rowSpan: max(1, rowSpan), columnSpan: max(1, columnSpan),
        blocks: blocks.count..<blocks.count, range: TextRange(bytes.count, bytes.count)))
    tables[table].rowCount = max(tables[table].rowCount, row + max(1, rowSpan))
    tables[table].columnCount = max(tables[table].columnCount, column + max(1, columnSpan))
  }

  /// Ends the cell; one without words has no block.
  mutating func endCell() {
    guard let last = openTables.indices.last, let cell = openTables[last].cell else { return }
    openTables[last].cell = nil
    let table = openTables[last].index
    let held = tables[table].cells[cell].blocks.lowerBound..<blocks.count
    tables[table].cells[cell].blocks = held
    guard let first = held.first, let end = held.last else {
      tables[table].cells[cell].range = TextRange(bytes.count, bytes.count)
      return
    }
    tables[table].cells[cell].range = TextRange(blocks[first].range.start, blocks[end].range.end)
  }

  /// Ends the table; one that has rows under its header keeps the header's size, and one without cells leaves no trace.
  ///
  /// - Parameters:
  ///   - headerRows: How many leading rows are marked as header rows.
  ///   - rows: How many rows it has, where cells claim more; nil for as many as they claim.
  mutating func endTable(headerRows: Int = 0, rows: Int? = nil) {
    guard let table = openTables.popLast()?.index else { return }
    guard !tables[table].cells.isEmpty || table < tables.count - 1 else {
      tables.removeLast()
      return
    }
    if let rows, rows < tables[table].rowCount { clip(table, rows: rows) }
    if headerRows < tables[table].rowCount { tables[table].headerRowCount = headerRows }
  }

  /// Holds what cells claim to the rows that are there.
  private mutating func clip(_ table: Int, rows: Int) {
    tables[table].rowCount = rows
    for cell in tables[table].cells.indices {
      let span = rows - tables[table].cells[cell].row
      tables[table].cells[cell].rowSpan = max(1, min(tables[table].cells[cell].rowSpan, span))
    }
  }

  /// Puts what another builder wrote at the end, on lines of its own.
  ///
  /// - Parameters:
  ///   - other: A builder whose blocks and tables are closed.
  ///   - isInCell: Its blocks and tables that stand in no cell stand in the open one.
  mutating func append(_ other: DocumentBuilder, isInCell: Bool) {
    guard !other.blocks.isEmpty else { return }
    openBlock()
    let shift = DocumentShift(
      text: bytes.count, blocks: blocks.count, tables: tables.count, cell: isInCell ? cell : nil)
    bytes += other.bytes
    blocks += other.blocks.map(shift.moved)
    tables += other.tables.map(shift.moved)
    cellCount += other.cellCount
    for control in other.controls {
      controls.append(control)
      controls[controls.count - 1].range = shift.moved(control.range)
    }
    emphasis += other.emphasis.map(shift.moved)
    for comment in other.comments {
      comments.append(comment)
      comments[comments.count - 1].range = shift.moved(comment.range)
    }
    pictures += other.pictures.map { Picture(description: $0.description, anchor: $0.anchor + shift.text) }
    links += other.links.map { Link(range: shift.moved($0.range), target: $0.target) }
  }

  /// Notes that a page begins at an offset, as far as breaks in the source tell.
  mutating func beginPage(at offset: Int) {
    if pages == nil { pages = PageStarts(offsets: [0], isEstimate: true) }
    pages?.offsets.append(offset)
  }

  /// Takes blanks and breaks off the end of the open block.
  mutating func trimBlockEnd() {
    while bytes.count > blockStart, let last = bytes.last, last.isBlank || last == 0x0A { bytes.removeLast() }
    holdMarks()
  }

  /// Takes spaces off the end of the open block, before a break.
  mutating func trimSpaces() {
    while bytes.count > blockStart, bytes.last == 0x20 { bytes.removeLast() }
    holdMarks()
  }

  /// Ends marks where the text does that bytes were taken from: what is written next is none of theirs.
  private mutating func holdMarks() {
    let end = bytes.count
    while let last = emphasis.last, last.end > end {
      emphasis.removeLast()
      guard last.start < end else { continue }
      emphasis.append(TextRange(last.start, end))
    }
    while let last = links.last, last.range.end > end {
      links.removeLast()
      guard last.range.start < end else { continue }
      links.append(Link(range: TextRange(last.range.start, end), target: last.target))
    }
  }

  func document(
    _ format: DocumentFormat, properties: DocumentProperties = DocumentProperties(), notices: [ReadingNotice]
  ) -> Document {
    Document(
      text: String(decoding: bytes, as: UTF8.self), blocks: blocks, tables: tables, controls: controls,
      emphasis: emphasis, comments: comments, pictures: pictures, links: links, pages: pages, properties: properties,
      format: format, notices: notices)
  }
}
