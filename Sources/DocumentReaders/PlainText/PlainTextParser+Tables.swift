import DocumentModel

extension PlainTextParser {
  /// Reads a table that begins at a line; the line after it, or nil where none begins.
  mutating func table(at index: Int) -> Int? { barTable(at: index) ?? tabTable(at: index) }

  /// Rows between vertical bars: with a border among them, or at least two of as many cells.
  private mutating func barTable(at index: Int) -> Int? {
    guard index >= barsRejectedUntil else { return nil }
    var rows: [PipeRow] = []
    var headerRows: Int?
    var next = index
    while next < lines.count, next == index || lines[next].blanksAbove == 0 {
      if shapes[next].kind == .border || !rows.isEmpty && shapes[next].kind == .rule(UInt8(ascii: "-")) {
        if headerRows == nil, !rows.isEmpty { headerRows = rows.count }
      } else {
        guard shapes[next].hasBar, shapes[next].kind != .pageNumber,
          let row = PipeRow.read(lines[next].words, in: bytes, limit: columnLimit)
        else { break }
        if let first = rows.first, !(first.isClosed && row.isClosed), first.cells.count != row.cells.count { break }
        rows.append(row)
      }
      next += 1
    }
    guard rows.count > 1 || headerRows != nil else {
      barsRejectedUntil = next
      return nil
    }
    write(rows.map(\.cells), headerRows: headerRows ?? 0, at: index)
    return next
  }

  /// Two or more lines with as many tabs, of which most stand between words.
  private mutating func tabTable(at index: Int) -> Int? {
    guard index >= tabsRejectedUntil, let columns = fields(of: index)?.count else { return nil }
    var rows: [[Range<Int>]] = []
    var parted = 0
    var next = index
    while next < lines.count, next == index || lines[next].blanksAbove == 0, let row = fields(of: next),
      row.count == columns
    {
      rows.append(row)
      if row.count(where: { !$0.isEmpty }) > 1 { parted += 1 }
      next += 1
    }
    guard rows.count > 1, parted * 2 > rows.count else {
      tabsRejectedUntil = next
      return nil
    }
    write(withoutEmptyColumns(rows), headerRows: 0, at: index)
    return next
  }

  /// The words between a line's tabs; nil where no tab parts it, or where the tab only sets off a list label.
  private func fields(of index: Int) -> [Range<Int>]? {
    guard shapes[index].kind == .prose || shapes[index].kind == .item else { return nil }
    var end = Int(lines[index].end)
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    let whole = Int(lines[index].lineStart)..<end
    var fields: [Range<Int>] = []
    var start = whole.lowerBound
    for position in whole where bytes[position] == 0x09 {
      fields.append(bytes.trimmed(start..<position))
      start = position + 1
      guard fields.count < columnLimit else { return nil }
    }
    guard !fields.isEmpty else { return nil }
    fields.append(bytes.trimmed(start..<whole.upperBound))
    return isListItem(index, fields) ? nil : fields
  }

  private func isListItem(_ index: Int, _ fields: [Range<Int>]) -> Bool {
    guard let marker = ListMarker.read(lines[index].words, in: bytes) else { return false }
    return fields.count(where: { $0.lowerBound >= marker.textStart && !$0.isEmpty }) < 2
  }

  /// Tabs that only move the words to the right leave columns in which nothing stands.
  private func withoutEmptyColumns(_ rows: [[Range<Int>]]) -> [[Range<Int>]] {
    guard let first = rows.first else { return rows }
    let kept = first.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return kept.count == first.count ? rows : rows.map { row in kept.map { row[$0] } }
  }

  private mutating func write(_ rows: [[Range<Int>]], headerRows: Int, at index: Int) {
    let blanks = Int(lines[index].blanksAbove) + droppedLines
    listIndents = []
    droppedLines = 0
    builder.beginTable()
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        builder.beginCell(row: row, column: column)
        builder.openBlock(blankLines: row + column == 0 ? blanks : 0)
        builder.append(cell, of: bytes)
        builder.closeBlock()
        builder.endCell()
      }
    }
    builder.endTable(headerRows: headerRows)
  }
}
