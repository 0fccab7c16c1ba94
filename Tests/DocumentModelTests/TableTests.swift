import DocumentModel
import Testing

/// Three columns: a title over all of them, a cell two rows high, and a block two by two.
///
///     +-----------------+
///     | 0               |
///     +-----+-----+-----+
///     | 1   | 2   | 3   |
///     |     +-----+-----+
///     |     | 4         |
///     +-----+           |
///     | 5   |           |
///     +-----+-----------+
private let grid = Table(
  cells: [
    cell(0, 0, columns: 3), cell(1, 0, rows: 2), cell(1, 1), cell(1, 2), cell(2, 1, rows: 2, columns: 2), cell(3, 0),
  ], rowCount: 4, columnCount: 3)

private func cell(_ row: Int, _ column: Int, rows: Int = 1, columns: Int = 1) -> Cell {
  Cell(row: row, column: column, rowSpan: rows, columnSpan: columns, blocks: 0..<0, range: TextRange(0, 0))
}

@Test func `finds the cell that covers a position, spans included`() {
  let found = (0..<4).map { row in (0..<3).map { column in grid.cellIndex(row: row, column: column) } }
  #expect(found == [[0, 0, 0], [1, 2, 3], [1, 4, 4], [5, 4, 4]])
}

@Test(arguments: [(-1, 0), (0, -1), (4, 0), (0, 3), (9, 9)])
func `finds no cell beyond the grid`(_ row: Int, _ column: Int) {
  #expect(grid.cellIndex(row: row, column: column) == nil)
}

@Test func `finds no cell in a hole of a ragged table`() {
  let ragged = Table(cells: [cell(0, 0), cell(0, 1), cell(1, 0)], rowCount: 2, columnCount: 2)
  #expect(ragged.cellIndex(row: 1, column: 1) == nil)
}

@Test func `lists the cells that start in a row, a merged one once`() {
  #expect((0..<5).map(grid.cellIndices) == [[0], [1, 2, 3], [4], [5], []])
}
