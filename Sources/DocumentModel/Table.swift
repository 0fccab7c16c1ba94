/// A table with real grid coordinates: merged cells stand once, with their spans.
package struct Table: Hashable, Sendable {
  /// Cells in row order, then column order; a merged cell stands at its upper left corner.
  package var cells: [Cell]
  package var rowCount: Int
  package var columnCount: Int
  /// How many leading rows the author marked as header rows; often 0 although the first row is one.
  package var headerRowCount: Int
  /// The cell of another table that holds this one.
  package var parent: CellReference?
  /// Where its rows and columns stand in a workbook; nil for tables of documents.
  package var sheet: SheetGrid?

  package init(
    cells: [Cell], rowCount: Int, columnCount: Int, headerRowCount: Int = 0, parent: CellReference? = nil,
    sheet: SheetGrid? = nil
  ) {
    self.cells = cells
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.headerRowCount = headerRowCount
    self.parent = parent
    self.sheet = sheet
  }

  /// The index of the cell that covers a grid position, spans included.
  package func cellIndex(row: Int, column: Int) -> Int? {
    cells.firstIndex { $0.covers(row: row, column: column) }
  }

  /// The indices of the cells that start in a row, in column order.
  package func cellIndices(inRow row: Int) -> [Int] {
    cells.indices.filter { cells[$0].row == row }
  }
}

/// One cell: where it stands on the grid, and which blocks it holds.
package struct Cell: Hashable, Sendable {
  /// Counted from 0.
  package var row: Int
  package var column: Int
  package var rowSpan: Int
  package var columnSpan: Int
  /// Indices into the document's blocks, those of nested tables included.
  package var blocks: Range<Int>
  /// From the first to the last word of the cell.
  package var range: TextRange

  package init(
    row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, blocks: Range<Int>, range: TextRange
  ) {
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.blocks = blocks
    self.range = range
  }

  package func covers(row: Int, column: Int) -> Bool {
    self.row <= row && row < self.row + rowSpan && self.column <= column && column < self.column + columnSpan
  }
}
