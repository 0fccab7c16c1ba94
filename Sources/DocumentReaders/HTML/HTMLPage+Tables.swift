import DocumentModel

/// A table that is open, and which places of its grid are taken.
struct HTMLTable {
  var row = 0
  var column = 0
  var isInRow = false
  var isInHead = false
  /// The open row has cells of the body.
  var hasPlainCells = false
  var hasCells = false
  var headerRows = 0
  var onlyHeaders = true
  /// By column, the row in which it is free again.
  var freeRow: [Int] = []
  /// The last row that is taken by cells from above.
  var lastTaken = 0

  /// Finds the place of a cell, and takes it; cells that no column is left for share the last one.
  ///
  /// - Returns: The column and how many are free beside it, up to the wanted span.
  mutating func place(rowSpan: Int, columnSpan: Int, limit: Int) -> (column: Int, width: Int) {
    if row < lastTaken {
      while column < freeRow.count, freeRow[column] > row { column += 1 }
    }
    column = min(column, limit - 1)
    var width = 1
    while width < columnSpan, column + width < limit, !isTaken(column + width) { width += 1 }
    if rowSpan > 1 {
      let end = column + width
      if freeRow.count < end { freeRow += Array(repeating: 0, count: end - freeRow.count) }
      for taken in column..<end { freeRow[taken] = max(freeRow[taken], row + rowSpan) }
      lastTaken = max(lastTaken, row + rowSpan)
    }
    let found = column
    column += width
    return (found, width)
  }

  private func isTaken(_ column: Int) -> Bool {
    row < lastTaken && column < freeRow.count && freeRow[column] > row
  }

  mutating func endRow() {
    guard isInRow else { return }
    isInRow = false
    let isHeader = hasCells && (isInHead || !hasPlainCells)
    onlyHeaders = onlyHeaders && isHeader
    if onlyHeaders { headerRows += 1 }
    row += 1
  }
}

extension HTMLPage {
  mutating func openedTablePart(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    guard captures.isEmpty else { return }
    if tag == .table {
      pending = nil
      flow.beginTable()
      tables.append(HTMLTable())
      return
    }
    guard let last = tables.indices.last else { return }
    switch tag {
    case .thead: tables[last].isInHead = true
    case .tr: beginRow()
    case .td, .th: beginCell(tag, attributes)
    default: break
    }
  }

  private mutating func beginRow() {
    guard let last = tables.indices.last else { return }
    tables[last].endRow()
    tables[last].isInRow = true
    tables[last].column = 0
    tables[last].hasPlainCells = false
    tables[last].hasCells = false
  }

  private mutating func beginCell(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    guard let last = tables.indices.last else { return }
    if !tables[last].isInRow { beginRow() }
    var rowSpan = attributes.number(.rowspan) ?? 1
    if rowSpan == 0 { rowSpan = Int(UInt16.max) }
    rowSpan = max(1, min(rowSpan, Int(UInt16.max)))
    let columnSpan = max(1, min(attributes.number(.colspan) ?? 1, options.limits.columns))
    let row = tables[last].row
    let (column, width) = tables[last].place(
      rowSpan: rowSpan, columnSpan: columnSpan, limit: options.limits.columns)
    if tag == .td { tables[last].hasPlainCells = true }
    tables[last].hasCells = true
    pending = nil
    flow.beginCell(row: row, column: column, rowSpan: rowSpan, columnSpan: width)
  }

  mutating func closedTablePart(_ tag: HTMLTag) {
    guard captures.isEmpty, let last = tables.indices.last else { return }
    switch tag {
    case .td, .th:
      pending = nil
      flow.endCell()
    case .tr: tables[last].endRow()
    case .thead: tables[last].isInHead = false
    case .table:
      tables[last].endRow()
      let table = tables.removeLast()
      flow.endTable(headerRows: table.headerRows, rows: table.row)
    default: break
    }
  }
}
