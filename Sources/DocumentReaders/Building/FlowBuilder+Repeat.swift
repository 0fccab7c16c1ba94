import DocumentModel

extension FlowBuilder {
  /// Writes a cell of the open table once more, in another row.
  ///
  /// - Returns: Whether there was room for it.
  mutating func repeatCell(_ index: Int, row: Int, limits: ReadingLimits) -> Bool {
    guard let table = flow.builder.openTable else { return false }
    let column = flow.builder.tables[table].cells[index].column
    return repeatCell(index, row: row, column: column, limits: limits) != nil
  }

  /// Writes a cell of the open table once more, at another place; tables inside it are not repeated.
  ///
  /// - Returns: The new cell, or nil where there is no room for it.
  mutating func repeatCell(_ index: Int, row: Int, column: Int, limits: ReadingLimits) -> Int? {
    guard let table = flow.builder.openTable else { return nil }
    let cell = flow.builder.tables[table].cells[index]
    let made = flow.builder.tables[table].cells.count
    guard made < limits.cells, repeated + cell.range.count < limits.textBytes else { return nil }
    repeated += cell.range.count + 1
    beginCell(row: row, column: column, columnSpan: cell.columnSpan)
    for number in cell.blocks where flow.builder.blocks[number].cell == CellReference(table: table, cell: index) {
      let block = flow.builder.blocks[number]
      flow.builder.openBlock()
      flow.builder.bytes += flow.builder.bytes[block.range.start..<block.range.end]
      flow.builder.closeBlock(
        block.kind, label: block.label, story: block.story, isBold: block.isBold, keepsEmpty: true)
    }
    endCell()
    return made
  }
}
