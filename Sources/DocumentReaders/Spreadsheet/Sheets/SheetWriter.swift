import DocumentModel

/// Writes sheets into a document: each under its name, its tables and notes in reading order, then its text boxes.
struct SheetWriter {
  private(set) var builder = DocumentBuilder()
  private(set) var tally = SheetTally()
  private var cellCount = 0
  let limits: ReadingLimits
  private let options: ReadingOptions

  init(_ options: ReadingOptions) {
    self.options = options
    limits = options.limits
  }

  /// How many bytes of text may still come.
  var bytesLeft: Int { limits.textBytes - builder.bytes.count }

  /// How many cells may still come.
  var cellsLeft: Int { limits.cells - cellCount }

  mutating func hideSheet(_ name: String) {
    tally.hiddenSheets.append(name)
  }

  mutating func leaveOut(_ message: String) {
    tally.leftOut.append(message)
  }

  /// Whether anything but the names of sheets was written.
  private(set) var hasWords = false

  /// Says how many cells lack their words, and why.
  mutating func noteMissingWords(in reason: String) {
    let count = tally.missingWords
    if count > 0 { leaveOut("words of \(count == 1 ? "1 cell" : "\(count) cells") are missing: \(reason)") }
  }

  /// Writes a sheet that is seen.
  mutating func write(_ sheet: Sheet) throws(ReadingError) {
    try options.checkTime()
    var texts = SheetTexts(sheet)
    writeHeading(sheet.name)
    let nameEnd = builder.blocks.count
    let placement = SheetPlacement(sheet)
    tally.count(sheet, placement, comments: texts.comments.count)
    try options.checkTime()
    for region in SheetRegions.all(placement, of: sheet) {
      try options.checkTime()
      switch region {
      case .paragraphs(let cells):
        cellCount += cells.count
        for cell in cells { texts.write(cell.cell, to: &builder) }
      case .table(let cells, let list):
        write(SheetTable(cells, columnLimit: limits.columns), list, sheet, &texts)
      }
      try check()
    }
    texts.writeComments(to: &builder)
    writeBoxes(sheet)
    if builder.blocks.count > nameEnd { hasWords = true }
    try check()
  }

  /// The whole document; what is known to be missing of its file is said before what its sheets leave out.
  func document(
    _ format: DocumentFormat, _ properties: DocumentProperties, notices: [ReadingNotice]
  ) -> Document {
    builder.document(format, properties: properties, notices: notices + tally.notices)
  }

  /// Stops where a workbook comes to more than is allowed.
  private func check() throws(ReadingError) {
    guard bytesLeft >= 0, cellsLeft >= 0 else { throw ReadingError.workbookTooLarge(limits) }
  }

  private mutating func writeHeading(_ name: String) {
    let name = Array(name.utf8)
    guard let words = Blank.trimmed(TextRange(0, name.count), in: name) else { return }
    builder.openBlock()
    builder.bytes += name[words.start..<words.end]
    builder.closeBlock(.heading(level: 1))
  }

  // MARK: Tables

  private mutating func write(
    _ table: SheetTable, _ list: SheetList?, _ sheet: Sheet, _ texts: inout SheetTexts
  ) {
    tally.cellsBeyond += table.cellsBeyond
    builder.beginTable(
      sheet: SheetGrid(
        sheet: sheet.name, rows: table.rows.map { sheet.rows.line(at: $0) },
        columns: table.columns.map { sheet.columns.line(at: $0) }))
    if table.isDense, table.rows.count * table.columns.count <= cellsLeft {
      writeAll(table, sheet, &texts)
    } else {
      writeFilled(table, &texts)
    }
    let headerRows = list.map(\.headerRows) ?? SheetHeader.rowCount(of: table, in: sheet)
    builder.endTable(headerRows: headerRows)
  }

  private mutating func writeFilled(_ table: SheetTable, _ texts: inout SheetTexts) {
    // Rows are kept one by one, also those that merged cells alone cover.
    cellCount += max(table.spots.count, table.rows.count)
    for spot in table.spots { write(spot, &texts) }
  }

  private mutating func write(_ spot: SheetTable.Spot, _ texts: inout SheetTexts) {
    builder.beginCell(
      row: spot.row, column: spot.column, rowSpan: spot.rowSpan, columnSpan: spot.columnSpan)
    texts.write(spot.cell, to: &builder)
    builder.endCell()
  }

  /// Writes a cell for every place; a blank one keeps an empty block, so that its place can be named.
  private mutating func writeAll(_ table: SheetTable, _ sheet: Sheet, _ texts: inout SheetTexts) {
    cellCount += table.rows.count * table.columns.count
    // By column, the row after those that a cell from above covers.
    var free = [Int](repeating: 0, count: table.columns.count)
    var next = 0
    for row in table.rows.indices {
      for column in table.columns.indices {
        if next < table.spots.count, table.spots[next].row == row,
          table.spots[next].column == column
        {
          let spot = table.spots[next]
          next += 1
          for covered in column..<column + spot.columnSpan {
            free[covered] = max(free[covered], row + spot.rowSpan)
          }
          write(spot, &texts)
        } else if free[column] <= row {
          builder.beginCell(row: row, column: column)
          builder.openBlock()
          texts.noteBlank(
            row: sheet.rows.line(at: table.rows[row]), column: sheet.columns.line(at: table.columns[column]), &builder)
          builder.closeBlock(keepsEmpty: true)
          builder.endCell()
        }
      }
    }
  }

  // MARK: What stands over the cells

  private mutating func writeBoxes(_ sheet: Sheet) {
    for box in sheet.boxes {
      for words in box.paragraphs { write(words, box.story) }
    }
    for picture in sheet.pictures {
      builder.pictures.append(Picture(description: picture, anchor: builder.bytes.count))
    }
  }

  private mutating func write(_ words: SheetWords, _ story: Story) {
    guard let range = Blank.trimmed(TextRange(0, words.bytes.count), in: words.bytes) else {
      return
    }
    builder.openBlock()
    let shift = builder.bytes.count - range.start
    builder.bytes += words.bytes[range.start..<range.end]
    var boldCount = 0
    for bold in words.bold {
      guard let bold = bold.within(range) else { continue }
      builder.emphasis.append(TextRange(bold.start + shift, bold.end + shift))
      boldCount += bold.count
    }
    builder.closeBlock(story: story, isBold: boldCount == range.count)
  }
}

extension TextRange {
  /// The part of it that lies in another; nil for none.
  func within(_ other: TextRange) -> TextRange? {
    let start = max(start, other.start)
    let end = min(end, other.end)
    return start < end ? TextRange(start, end) : nil
  }
}
