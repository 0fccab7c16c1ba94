import DocumentModel
import XMLStream

extension OpenSheetHandler {
  mutating func startGrid(_ name: OpenSheetName, _ attributes: XMLAttributes) {
    if name == .table { return startTable(attributes) }
    guard innerTables == 0 else { return }
    switch name {
    case .source: isOutside = true
    case .column: startColumn(attributes)
    case .headerRows: headerStart = row + 1
    case .row: startRow(attributes)
    case .cell, .coveredCell: startCell(attributes, isCovered: name == .coveredCell)
    default: break
    }
  }

  mutating func endGrid(_ name: OpenSheetName) {
    if name == .table { return endTable() }
    guard innerTables == 0 else { return }
    switch name {
    case .headerRows:
      if let start = headerStart, row >= start { sheet?.header.printed = start...row }
      headerStart = nil
    case .row: endRow()
    default: endCell()
    }
  }

  // MARK: Sheets

  private mutating func startTable(_ attributes: XMLAttributes) {
    guard sheet == nil else {
      innerTables += 1
      return
    }
    sheet = Sheet(name: attributes.string(open: .name) ?? "")
    isHidden = styles.look("table", attributes.string(open: .styleName)).isHidden
    isOutside = false
    row = 0
    rowCount = 1
    column = 1
    columnStyles = []
    headerStart = nil
  }

  private mutating func endTable() {
    guard innerTables == 0 else {
      innerTables -= 1
      return
    }
    guard var done = sheet else { return }
    sheet = nil
    // A sheet that only keeps values of another file is not one of this file's.
    guard !isOutside else { return }
    guard !isHidden else { return hiddenSheets.append(done.name) }
    done.rows.settle()
    done.columns.settle()
    sheets.append(done)
  }

  /// Ends a sheet that its part ends within, with the cells that came of its last row.
  mutating func endOpenSheet() {
    guard sheet != nil else { return }
    innerTables = 0
    endRow()
    endTable()
  }

  private mutating func startColumn(_ attributes: XMLAttributes) {
    let last = column + attributes.count(open: .columnsRepeated, of: SheetRange.allColumns) - 1
    let visibility = attributes.string(open: .visibility) ?? "visible"
    if visibility != "visible" { sheet?.columns.hide(column...last) }
    columnStyles.append((last, attributes.string(open: .defaultCellStyle)))
    column = last + 1
  }

  // MARK: Rows

  private mutating func startRow(_ attributes: XMLAttributes) {
    row += 1
    rowCount = attributes.count(open: .rowsRepeated, of: SheetRange.allRows)
    nextColumn = 1
    rowStyle = attributes.string(open: .defaultCellStyle)
    rowCells = []
    let visibility = attributes.string(open: .visibility) ?? "visible"
    if visibility != "visible" { sheet?.rows.hide(row...(row + rowCount - 1)) }
  }

  /// Writes the row's cells, as often as the row is repeated.
  private mutating func endRow() {
    let last = min(row + rowCount - 1, SheetRange.allRows.upperBound)
    defer {
      row = max(row, last)
      rowCells = []
    }
    guard !rowCells.isEmpty, !isHidden, !isOutside, row <= last else { return }
    for cell in rowCells {
      sheet?.comments += cell.notes
      addChoices(cell, rows: row...last)
    }
    let kept = rowCells.compactMap { keep($0) }
    let weight = kept.reduce(0) { $0 + $1.made.text.count * $1.cell.count }
    let count = kept.reduce(0) { $0 + $1.cell.count }
    guard count > 0 else { return }
    guard (last - row + 1) * count <= cellsLeft, (last - row + 1) * weight <= bytesLeft else {
      isFull = true
      return
    }
    cellsLeft -= (last - row + 1) * count
    bytesLeft -= (last - row + 1) * weight
    for line in row...last {
      for (made, cell) in kept { repeatCell(made, cell, row: line) }
    }
  }

  private mutating func repeatCell(_ made: SheetCell, _ cell: OpenCell, row: Int) {
    var made = made
    made.row = row
    for column in cell.column..<cell.column + cell.count
    where SheetRange.allColumns.contains(column) {
      made.column = column
      sheet?.cells.append(made)
      if cell.rowSpan > 1 || cell.columnSpan > 1 {
        sheet?.merges.append(
          SheetRange(
            rows: row...(row + cell.rowSpan - 1), columns: column...(column + cell.columnSpan - 1)))
      }
    }
  }

  // MARK: Cells

  private mutating func startCell(_ attributes: XMLAttributes, isCovered: Bool) {
    var made = OpenCell(attributes, column: nextColumn, isCovered: isCovered)
    made.hasChoices = hasChoices(attributes)
    cellText = OpenSheetText()
    nextColumn = min(nextColumn + made.count, SheetRange.allColumns.upperBound + 1)
    cell = made
  }

  private mutating func endCell() {
    guard var done = cell else { return }
    cell = nil
    done.text = cellText
    let isBlank =
      done.text.bytes.isEmpty && done.value.isEmpty && done.notes.isEmpty && !done.hasChoices
    if !isBlank, done.column <= SheetRange.allColumns.upperBound { rowCells.append(done) }
  }

  mutating func endNote() {
    isInNote = false
    let text = note.string
    guard !text.isEmpty, sheet != nil else { return }
    let column = cell?.column ?? 1
    cell?.notes.append(
      SheetComment(
        row: row, column: column,
        author: noteAuthor.isEmpty ? nil : String(decoding: noteAuthor, as: UTF8.self),
        date: noteDate.isEmpty ? nil : String(decoding: noteDate, as: UTF8.self), text: text))
  }

  private mutating func addChoices(_ cell: OpenCell, rows: ClosedRange<Int>) {
    guard cell.hasChoices else { return }
    let columns = cell.column...(cell.column + cell.count - 1)
    // Cells one under the other come row by row.
    if let last = sheet?.choices.last, last.columns == columns,
      last.rows.upperBound + 1 == rows.lowerBound
    {
      sheet?.choices.removeLast()
      sheet?.choices.append(
        SheetRange(rows: last.rows.lowerBound...rows.upperBound, columns: columns))
    } else {
      sheet?.choices.append(SheetRange(rows: rows, columns: columns))
    }
  }

  /// Puts a cell's words into the sheet.
  ///
  /// - Returns: The cell at its first place; nil where it has no words.
  private mutating func keep(_ cell: OpenCell) -> (made: SheetCell, cell: OpenCell)? {
    let isGiven = !cell.text.bytes.isEmpty
    let words = isGiven ? cell.text.bytes : cell.valueWords
    guard let inner = Blank.trimmed(TextRange(0, words.count), in: words) else { return nil }
    let look = styles.look("table-cell", cell.style ?? rowStyle ?? columnStyle(cell.column))
    let shift = sheet?.bytes.count ?? 0
    sheet?.bytes += words
    let range = TextRange(inner.start + shift, inner.end + shift)
    var made = SheetCell(
      row: row, column: cell.column, text: range, isFilled: look.isFilled, isText: cell.isText)
    let isBold = look.isBold ?? false
    let runs = isGiven ? cell.text.runs : [SheetText.Run(range: inner, weight: .asCell)]
    let first = sheet?.bold.count ?? 0
    var boldCount = 0
    for run in runs where run.weight == .bold || run.weight == .asCell && isBold {
      guard let part = TextRange(run.range.start + shift, run.range.end + shift).within(range)
      else { continue }
      boldCount += part.count
      sheet?.bold.append(part)
    }
    made.isBold = boldCount == range.count
    made.bold = first..<(sheet?.bold.count ?? first)
    let firstLink = sheet?.links.count ?? 0
    for link in cell.text.links {
      sheet?.links.append(
        Link(
          range: TextRange(link.range.start + shift, link.range.end + shift), target: link.target))
    }
    made.links = firstLink..<(sheet?.links.count ?? firstLink)
    return (made, cell)
  }

  /// The style of a column's cells that name none.
  private func columnStyle(_ column: Int) -> String? {
    let index = columnStyles.partitionPoint { $0.last >= column }
    return index < columnStyles.count ? columnStyles[index].style : nil
  }
}
