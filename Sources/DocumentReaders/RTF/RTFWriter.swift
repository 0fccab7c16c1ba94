import DocumentModel

/// Writes paragraphs and tables into a document.
struct RTFWriter {
  private(set) var builder = DocumentBuilder()
  private let options: ReadingOptions
  /// Paragraphs and cells that are written between two looks at the clock.
  private static let batch = 4_096
  private var written = 0
  private var story = Story.body
  /// Notes wait for the end of the outermost table.
  private var notes: [RTFInset] = []

  init(_ options: ReadingOptions) {
    self.options = options
  }

  mutating func write(_ items: [RTFItem], as story: Story) throws(ReadingError) {
    let outer = self.story
    self.story = story
    defer { self.story = outer }
    for item in items {
      try check()
      switch item {
      case .paragraph(let paragraph): try write(paragraph)
      case .table(let rows): try write(rows)
      }
    }
  }

  private mutating func check() throws(ReadingError) {
    written += 1
    if written.isMultiple(of: Self.batch) { try options.check(builder.size) }
  }

  private mutating func write(_ paragraph: RTFParagraph) throws(ReadingError) {
    builder.openBlock()
    let start = builder.blockStart
    builder.bytes += paragraph.bytes
    builder.closeBlock(
      paragraph.kind, label: paragraph.label, story: story, isBold: paragraph.bold.isWhole,
      isTableOfContents: paragraph.isTableOfContents)
    let offset = min(start, builder.bytes.count)
    builder.emphasis += paragraph.emphasis.map { $0.moved(by: offset) }
    builder.links += paragraph.links.map { Link(range: $0.range.moved(by: offset), target: $0.target) }
    builder.pictures += paragraph.pictures.map { Picture(description: $0.description, anchor: $0.anchor + offset) }
    for var control in paragraph.controls {
      control.range = control.range.moved(by: offset)
      builder.controls.append(control)
    }
    for var comment in paragraph.comments {
      comment.range = comment.range.moved(by: offset)
      builder.comments.append(comment)
    }
    if story == .body {
      for start in paragraph.pageStarts { builder.beginPage(at: start + offset) }
    }
    for inset in paragraph.insets where inset.story == .textBox { try write(inset.items, as: .textBox) }
    notes += paragraph.insets.filter { $0.story != .textBox }
    if builder.cell == nil { try writeNotes() }
  }

  private mutating func writeNotes() throws(ReadingError) {
    let waiting = notes
    notes = []
    for note in waiting { try write(note.items, as: note.story) }
  }

  private mutating func write(_ rows: [RTFRow]) throws(ReadingError) {
    let grid = RTFGrid(rows, columnLimit: options.limits.columns)
    let layout = RTFTableLayout(rows.map { grid.places(of: $0) })
    builder.beginTable()
    for cell in layout.cells {
      try check()
      builder.beginCell(
        row: cell.row, column: cell.place.column, rowSpan: cell.rowSpan, columnSpan: cell.place.columnSpan)
      try write(cell.place.items, as: story)
      builder.endCell()
    }
    builder.endTable(headerRows: rows.prefix { $0.shape.isHeader }.count)
    if builder.cell == nil { try writeNotes() }
  }
}

/// The cells of a table, those that go on from above joined to it.
struct RTFTableLayout {
  struct Cell {
    var row: Int
    var rowSpan = 1
    var place: RTFGrid.Place
  }

  private(set) var cells: [Cell] = []

  init(_ rows: [[RTFGrid.Place]]) {
    // By column, the cell that the next row may go on from, and the row that it reaches.
    var open: [Int: (cell: Int, row: Int)] = [:]
    for (row, places) in rows.enumerated() {
      for place in places {
        if place.vertical == .goesOn, place.items.isEmpty, let above = open[place.column], above.row == row - 1 {
          cells[above.cell].rowSpan += 1
          open[place.column]?.row = row
          continue
        }
        if place.vertical != .none { open[place.column] = (cells.count, row) }
        cells.append(Cell(row: row, place: place))
      }
    }
  }
}

extension TextRange {
  fileprivate func moved(by offset: Int) -> TextRange { TextRange(start + offset, end + offset) }
}
