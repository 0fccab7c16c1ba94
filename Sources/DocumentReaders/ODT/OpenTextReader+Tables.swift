import DocumentModel
import XMLStream

extension OpenTextReader {
  /// How often one row may be repeated.
  private static let rowLimit = 8_192

  mutating func beginTable(_ attributes: XMLAttributes) {
    guard !changes.isExcluding else {
      skippedDepth = 1
      return
    }
    let style = styles.resolved(attributes.value(.styleName), .table)
    noteMasterPage(style.masterPage)
    if style.breaksBefore { breakPage() }
    flow.beginTable()
    tables.append(OpenTable())
  }

  mutating func endTable() {
    guard let table = tables.popLast() else { return }
    flow.endTable(headerRows: table.headerRows, rows: table.row)
  }

  mutating func beginRow(_ attributes: XMLAttributes) {
    guard let last = tables.indices.last else { return }
    tables[last].column = 0
    tables[last].coveredUntil = 0
    tables[last].rowCells = []
    tables[last].rowRepeats = attributes.number(.rowsRepeated) ?? 1
  }

  mutating func endRow() {
    guard let last = tables.indices.last else { return }
    tables[last].row += 1
    if tables[last].isInHeader { tables[last].headerRows += 1 }
    let wanted = tables[last].rowRepeats - 1
    let count = max(0, min(wanted, Self.rowLimit))
    for _ in 0..<count {
      guard repeatRow() else {
        tally.cutTables += 1
        return
      }
    }
    if wanted > count, wanted > 0 { tally.cutTables += 1 }
  }

  /// Writes the open row once more.
  private mutating func repeatRow() -> Bool {
    guard let last = tables.indices.last else { return false }
    for cell in tables[last].rowCells {
      guard flow.repeatCell(cell, row: tables[last].row, limits: options.limits) else { return false }
    }
    tables[last].row += 1
    return true
  }

  mutating func beginCell(_ attributes: XMLAttributes) {
    guard let last = tables.indices.last else { return }
    pushLists()
    // Cells that are covered come as cells of their own; some programs leave them away.
    tables[last].column = max(tables[last].column, tables[last].coveredUntil)
    let table = tables[last]
    let width = max(1, min(attributes.number(.columnsSpanned) ?? 1, options.limits.columns - table.column))
    let height = max(1, min(attributes.number(.rowsSpanned) ?? 1, Int(UInt16.max)))
    tables[last].columnRepeats = attributes.number(.columnsRepeated) ?? 1
    flow.beginCell(row: table.row, column: table.column, rowSpan: height, columnSpan: width)
    if let cell = flow.flow.builder.cell { tables[last].rowCells.append(cell.cell) }
    tables[last].column += 1
    tables[last].coveredUntil = table.column + width
  }

  mutating func endCell() {
    guard let last = tables.indices.last else { return }
    popLists()
    flow.endCell()
    let wanted = tables[last].columnRepeats - 1
    guard wanted > 0, let cell = tables[last].rowCells.last else { return }
    let count = min(wanted, max(0, options.limits.columns - tables[last].column))
    for _ in 0..<count {
      let (row, column) = (tables[last].row, tables[last].column)
      guard let made = flow.repeatCell(cell, row: row, column: column, limits: options.limits) else { break }
      tables[last].rowCells.append(made)
      tables[last].column += 1
    }
    if count < wanted { tally.cutTables += 1 }
  }

  /// Goes past cells that others cover; what they hold is not shown.
  mutating func passCells(_ attributes: XMLAttributes) {
    skippedDepth = 1
    guard let last = tables.indices.last else { return }
    let count = max(1, attributes.number(.columnsRepeated) ?? 1)
    tables[last].column += max(1, min(count, options.limits.columns - tables[last].column))
  }
}
