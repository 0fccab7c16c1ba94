import DocumentModel

/// A table of a sheet on a grid of its own, without the rows and columns that nothing stands in.
struct SheetTable {
  /// A cell's place on the grid.
  struct Spot {
    var cell: Int
    var row: Int
    var column: Int
    var rowSpan: Int
    var columnSpan: Int
  }

  private(set) var spots: [Spot] = []
  /// The positions on the sheet of the grid's rows and columns.
  let rows: [Int]
  let columns: [Int]
  /// Cells beyond the last column that a table may have.
  private(set) var cellsBeyond = 0

  /// - Parameters:
  ///   - cells: In row order, then column order; merged cells are cut at the last row and column with words.
  ///   - columnLimit: How many columns a table may have.
  init(_ cells: [PlacedCell], columnLimit: Int) {
    let lastRow = cells.reduce(0) { max($0, $1.row) }
    let lastColumn = cells.reduce(0) { max($0, $1.column) }
    rows = Self.lines(cells.map { $0.row...min($0.rows.upperBound, lastRow) })
    let byColumn = cells.map { $0.column...min($0.columns.upperBound, lastColumn) }
    columns = Array(
      Self.lines(byColumn.sorted { $0.lowerBound < $1.lowerBound }).prefix(max(1, columnLimit)))
    guard let top = rows.first, let left = columns.first else { return }
    let rowIndex = Self.index(rows)
    let columnIndex = Self.index(columns)
    for placed in cells {
      guard placed.column - left < columnIndex.count else {
        cellsBeyond += 1
        continue
      }
      let row = rowIndex[placed.row - top]
      let column = columnIndex[placed.column - left]
      let end = min(placed.columns.upperBound - left, columnIndex.count - 1)
      spots.append(
        Spot(
          cell: placed.cell, row: row, column: column,
          rowSpan: rowIndex[min(placed.rows.upperBound, lastRow) - top] - row + 1,
          columnSpan: columnIndex[end] - column + 1))
    }
  }

  /// The lines that ranges, in order of their starts, cover together.
  private static func lines(_ ranges: [ClosedRange<Int>]) -> [Int] {
    var lines: [Int] = []
    var next = 0
    for range in ranges where range.upperBound >= next {
      lines += max(next, range.lowerBound)...range.upperBound
      next = range.upperBound + 1
    }
    return lines
  }

  /// For every line from the first on, the index of the last one at or before it.
  private static func index(_ lines: [Int]) -> [Int] {
    guard let first = lines.first, let last = lines.last else { return [] }
    var index = [Int](repeating: 0, count: last - first + 1)
    var next = 0
    for line in first...last {
      if next + 1 < lines.count, lines[next + 1] == line { next += 1 }
      index[line - first] = next
    }
    return index
  }

  /// Whether so many of its places hold words that the blank ones are worth a cell each.
  var isDense: Bool { rows.count * columns.count <= 8 * spots.count + 256 }

  /// Its rows' spots, as ranges of indices.
  var spotsByRow: [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(rows.count)
    var index = 0
    for row in rows.indices {
      let start = index
      while index < spots.count, spots[index].row == row { index += 1 }
      ranges.append(start..<index)
    }
    return ranges
  }
}
