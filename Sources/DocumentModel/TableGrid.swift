/// A table's cells by the grid positions that they cover, spans included, for looking up many of them.
package struct TableGrid: Sendable {
  /// The cells that start in each row, in column order.
  package let starting: [[Int]]
  /// The cells that cover each row, merged down from above included.
  private let covering: [[Int]]
  private let cells: [Cell]

  /// Rows that merged cells may cover together; made to cost, a small file could claim a thousand million.
  private static let coveredLimit = 2_000_000

  package init(_ table: Table) {
    var starting = [[Int]](repeating: [], count: table.rowCount)
    var covering = starting
    var covered = 0
    for (index, cell) in table.cells.enumerated() where cell.row < table.rowCount {
      starting[cell.row].append(index)
      let rows = cell.row..<min(table.rowCount, cell.row + max(1, cell.rowSpan))
      covered += rows.count
      for row in covered > Self.coveredLimit ? rows.prefix(1) : rows { covering[row].append(index) }
    }
    self.starting = starting
    self.covering = covering
    cells = table.cells
  }

  /// The cell at a grid position.
  package func cell(row: Int, column: Int) -> Int? {
    guard covering.indices.contains(row) else { return nil }
    return covering[row].first { cells[$0].covers(row: row, column: column) }
  }
}
