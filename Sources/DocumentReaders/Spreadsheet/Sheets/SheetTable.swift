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

  /// Rows, or columns, in a line in which no cell begins; of more, which nobody merges, the rest are left out.
  private static let coveredLimit = 1_000

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
    guard let right = columns.last else { return }
    for placed in cells {
      guard placed.column <= right else {
        cellsBeyond += 1
        continue
      }
      let row = Self.index(of: placed.row, in: rows)
      let column = Self.index(of: placed.column, in: columns)
      spots.append(
        Spot(
          cell: placed.cell, row: row, column: column,
          rowSpan: Self.index(of: placed.rows.upperBound, in: rows) - row + 1,
          columnSpan: Self.index(of: placed.columns.upperBound, in: columns) - column + 1))
    }
  }

  /// The lines that ranges, in order of their starts, cover together.
  private static func lines(_ ranges: [ClosedRange<Int>]) -> [Int] {
    var lines: [Int] = []
    // The covered lines after the last that a range begins in come when it is known how many they are.
    var end = -1
    for range in ranges {
      if lines.last != range.lowerBound {
        cover(upTo: min(end, range.lowerBound - 1), &lines)
        lines.append(range.lowerBound)
      }
      end = max(end, range.upperBound)
    }
    cover(upTo: end, &lines)
    return lines
  }

  /// Adds the lines after the last, up to another, as far as they count.
  private static func cover(upTo end: Int, _ lines: inout [Int]) {
    guard let last = lines.last, last < end else { return }
    lines += (last + 1)...min(end, last + coveredLimit)
  }

  /// The index of a line, or of the last one before it.
  private static func index(of line: Int, in lines: [Int]) -> Int {
    max(0, lines.partitionPoint { $0 > line } - 1)
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
