import DocumentModel

extension PlainTextParser {
  /// Reads a table that begins at a line; the line after it, or nil where none begins.
  mutating func table(at index: Int) -> Int? {
    gridTable(at: index) ?? barTable(at: index) ?? tabTable(at: index) ?? alignedTable(at: index)
  }

  /// Cells in frames of hyphens and bars, of several lines and merged as drawn.
  private mutating func gridTable(at index: Int) -> Int? {
    guard shapes[index].kind == .border, index >= gridsRejectedUntil else { return nil }
    let table = GridTable(at: index, lines, in: bytes, limits: options.limits)
    guard !table.cells.isEmpty else {
      gridsRejectedUntil = table.end
      return nil
    }
    write(table.cells, headerRows: table.headerRows, at: index)
    return table.end
  }

  private mutating func alignedTable(at index: Int) -> Int? {
    guard index >= alignedRejectedUntil, shapes[index].hasWideGap else { return nil }
    let isKnown = knownHeads.contains(Array(bytes[lines[index].words]))
    var table = AlignedTable(
      at: index, lines, shapes, in: bytes, crossesBlanks: index >= apartRejectedUntil, hasKnownHead: isKnown,
      limits: options.limits)
    if table.cells.isEmpty, index >= apartRejectedUntil {
      apartRejectedUntil = endOfRejection(from: index, to: table.end)
      table = AlignedTable(
        at: index, lines, shapes, in: bytes, crossesBlanks: false, hasKnownHead: isKnown, limits: options.limits)
    }
    guard !table.cells.isEmpty else {
      alignedRejectedUntil = min(table.end, apartRejectedUntil)
      return nil
    }
    knownHeads.insert(Array(bytes[lines[index].words]))
    write(table.cells, headerRows: table.headerRows, at: index)
    return table.end
  }

  /// The line at which a table may begin after none began at another: in a short stretch the next paragraph, else the
  /// stretch's end, so that no line is looked at too often.
  private func endOfRejection(from index: Int, to end: Int) -> Int {
    guard end - index <= Self.longestRetried else { return end }
    return (index + 1..<max(index + 1, end)).first { lines[$0].blanksAbove > 0 } ?? end
  }

  /// Lines.
  private static let longestRetried = 60

  /// Rows between vertical bars: with a border among them, or at least two of as many cells.
  private mutating func barTable(at index: Int) -> Int? {
    guard index >= barsRejectedUntil else { return nil }
    var rows: [PipeRow] = []
    var cellCount = 0
    var headerRows: Int?
    var next = index
    while next < lines.count, next == index || lines[next].blanksAbove == 0, cellCount <= options.limits.cells {
      if shapes[next].kind == .border || !rows.isEmpty && shapes[next].kind == .rule(UInt8(ascii: "-")) {
        if headerRows == nil, !rows.isEmpty { headerRows = rows.count }
      } else {
        guard shapes[next].hasBar, shapes[next].kind != .pageNumber,
          let row = PipeRow.read(lines[next].words, in: bytes, limit: options.limits.columns)
        else { break }
        if let first = rows.first, !(first.isClosed && row.isClosed), first.cells.count != row.cells.count { break }
        rows.append(row)
        cellCount += row.cells.count
      }
      next += 1
    }
    guard rows.count > 1 || headerRows != nil else {
      barsRejectedUntil = next
      return nil
    }
    write(rows.map { $0.cells.map { [$0] } }, headerRows: headerRows ?? 0, at: index)
    return next
  }

  /// Two or more lines with as many tabs, of which most stand between words; a cell may break a line in two.
  private mutating func tabTable(at index: Int) -> Int? {
    guard index >= tabsRejectedUntil, let columns = fields(of: index)?.count else { return nil }
    var rows: [[[Range<Int>]]] = []
    var parted = 0
    var next = index
    while next < lines.count, next == index || lines[next].blanksAbove == 0, let row = fields(of: next),
      rows.count * columns <= options.limits.cells
    {
      if row.count == columns {
        rows.append(row.map { [$0] })
        next += 1
      } else if !rows.isEmpty, let whole = row.count < columns ? brokenRow(row, at: next, columns) : nil {
        rows.append(whole)
        next += 2
      } else {
        break
      }
      if rows[rows.count - 1].count(where: { !$0[0].isEmpty }) > 1 { parted += 1 }
    }
    guard rows.count > 1, parted * 2 > rows.count else {
      tabsRejectedUntil = next
      return nil
    }
    write(withoutEmptyColumns(rows), headerRows: 0, at: index)
    return next
  }

  /// A row with the line after it, which goes on with its last cell and brings the cells that it lacks.
  private func brokenRow(_ row: [Range<Int>], at index: Int, _ columns: Int) -> [[Range<Int>]]? {
    guard index + 1 < lines.count, lines[index + 1].blanksAbove == 0, let rest = fields(of: index + 1),
      row.count + rest.count - 1 == columns, let last = row.last, !last.isEmpty, !rest[0].isEmpty
    else { return nil }
    return row.dropLast().map { [$0] } + [[last, rest[0]]] + rest.dropFirst().map { [$0] }
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
      guard fields.count < options.limits.columns else { return nil }
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
  private func withoutEmptyColumns(_ rows: [[[Range<Int>]]]) -> [[[Range<Int>]]] {
    guard let first = rows.first else { return rows }
    let kept = first.indices.filter { column in rows.contains { !$0[column][0].isEmpty } }
    return kept.count == first.count ? rows : rows.map { row in kept.map { row[$0] } }
  }

  private mutating func write(_ rows: [[[Range<Int>]]], headerRows: Int, at index: Int) {
    var cells: [TextCell] = []
    for (row, columns) in rows.enumerated() {
      for (column, lines) in columns.enumerated() { cells.append(TextCell(row: row, column: column, lines: lines)) }
    }
    write(cells, headerRows: headerRows, at: index)
  }

  private mutating func write(_ cells: [TextCell], headerRows: Int, at index: Int) {
    let blanks = Int(lines[index].blanksAbove) + droppedLines
    listIndents = []
    droppedLines = 0
    beginPage(at: index)
    builder.beginTable()
    for (number, cell) in cells.enumerated() {
      builder.beginCell(row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan)
      write(cell.lines, blankLines: number == 0 ? blanks : 0)
      builder.endCell()
    }
    builder.endTable(headerRows: headerRows)
  }

  /// The lines of a cell: wrapped words in one block, items of a list in one each.
  private mutating func write(_ lines: [Range<Int>], blankLines: Int) {
    var isOpen = false
    var label: String?
    for words in lines where !words.isEmpty {
      let marker = lines.count > 1 ? ListMarker.read(words, in: bytes) : nil
      if isOpen, marker == nil {
        appendJoint(before: words.lowerBound)
      } else {
        if isOpen { builder.closeBlock(label == nil ? .paragraph : .listItem(level: 0), label: label) }
        builder.openBlock(blankLines: isOpen ? 0 : blankLines)
        notePage()
        label = marker.map { bytes.string($0.label) }
      }
      isOpen = true
      builder.append((marker?.textStart ?? words.lowerBound)..<words.upperBound, of: bytes)
    }
    guard isOpen else { return }
    builder.closeBlock(label == nil ? .paragraph : .listItem(level: 0), label: label)
  }
}
