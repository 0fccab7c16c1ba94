import DocumentModel

/// A document made by hand, for structure that plain text cannot say: styles, bold lines, merged cells, text boxes.
struct DocumentSketch {
  private var bytes: [UInt8] = []
  private var blocks: [Block] = []
  private var tables: [Table] = []
  private var emphasis: [TextRange] = []

  /// The document as it stands.
  var document: Document {
    Document(
      text: String(decoding: bytes, as: UTF8.self), blocks: blocks, tables: tables, emphasis: emphasis, format: .docx)
  }

  mutating func heading(_ words: String, level: Int = 1) { add(words, .heading(level: level)) }

  mutating func paragraph(_ words: String, story: Story = .body) { add(words, .paragraph, story: story) }

  /// A paragraph all of whose words are bold.
  mutating func boldLine(_ words: String) { add(words, .paragraph, isBold: true) }

  /// A paragraph whose first words are bold: "**Owner** Math coach".
  mutating func paragraph(boldStart: String, _ rest: String) {
    add(boldStart + rest, .paragraph)
    let start = bytes.count - boldStart.utf8.count - rest.utf8.count
    emphasis.append(TextRange(start, start + boldStart.utf8.count))
  }

  mutating func item(_ words: String, level: Int = 0, label: String = "•") {
    add(words, .listItem(level: level), label: label)
  }

  /// A line of a table of contents.
  mutating func contentsLine(_ words: String) { add(words, .paragraph, isTableOfContents: true) }

  private mutating func add(
    _ words: String, _ kind: Block.Kind, label: String? = nil, cell: CellReference? = nil, story: Story = .body,
    isBold: Bool = false, isTableOfContents: Bool = false
  ) {
    if !bytes.isEmpty { bytes.append(0x0A) }
    let start = bytes.count
    bytes += words.utf8
    blocks.append(
      Block(
        kind: kind, range: TextRange(start, bytes.count), label: label, cell: cell, story: story, isBold: isBold,
        isTableOfContents: isTableOfContents))
  }
}

// MARK: - Tables

/// A cell as it is drawn: its paragraphs, its spans, a table inside it.
struct CellSketch: ExpressibleByStringLiteral {
  /// Lines are paragraphs; those that begin with "• " are items of a list.
  var words: String
  var columnSpan = 1
  var rowSpan = 1
  var inner: [[CellSketch]] = []

  init(_ words: String, columnSpan: Int = 1, rowSpan: Int = 1, inner: [[CellSketch]] = []) {
    self.words = words
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.inner = inner
  }

  init(stringLiteral words: String) { self.init(words) }
}

extension DocumentSketch {
  /// Draws a table; each row lists the cells that begin in it, as in a Word file.
  mutating func table(_ rows: [[CellSketch]], in parent: CellReference? = nil) {
    let index = tables.count
    tables.append(Table(cells: [], rowCount: rows.count, columnCount: 0, parent: parent))
    var taken: Set<[Int]> = []
    for (row, cells) in rows.enumerated() {
      var column = 0
      for cell in cells {
        while taken.contains([row, column]) { column += 1 }
        for covered in row..<(row + cell.rowSpan) {
          for other in column..<(column + cell.columnSpan) { taken.insert([covered, other]) }
        }
        draw(cell, row: row, column: column, ofTable: index)
        column += cell.columnSpan
      }
    }
  }

  private mutating func draw(_ cell: CellSketch, row: Int, column: Int, ofTable index: Int) {
    let reference = CellReference(table: index, cell: tables[index].cells.count)
    let first = blocks.count
    tables[index].cells.append(
      Cell(
        row: row, column: column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, blocks: first..<first,
        range: TextRange(bytes.count, bytes.count)))
    for line in cell.words.split(separator: "\n").map(String.init) {
      let isItem = line.hasPrefix("• ")
      add(isItem ? String(line.dropFirst(2)) : line, isItem ? .listItem(level: 0) : .paragraph, cell: reference)
    }
    if !cell.inner.isEmpty { table(cell.inner, in: reference) }
    tables[index].columnCount = max(tables[index].columnCount, column + cell.columnSpan)
    guard let opening = blocks[first...].first, let closing = blocks.last else { return }
    tables[index].cells[reference.cell].blocks = first..<blocks.count
    tables[index].cells[reference.cell].range = opening.range.union(closing.range)
  }
}
