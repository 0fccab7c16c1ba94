import DocumentModel

/// Finds where a sheet's cells are seen: hidden ones out, merged ones with all that they cover.
struct SheetPlacement {
  /// In row order, then column order.
  private(set) var cells: [PlacedCell] = []
  /// Rows and columns with words that are hidden.
  private(set) var hiddenRows = 0
  private(set) var hiddenColumns = 0
  /// Cells with words under merged ones, which nobody sees.
  private(set) var coveredCells = 0

  private let sheet: Sheet
  private var lastHiddenRow = 0
  private var columnsWithHiddenWords: Set<Int> = []

  init(_ sheet: Sheet) {
    self.sheet = sheet
    let order = Self.order(of: sheet.cells)
    if sheet.merges.isEmpty {
      for index in order { place(index, nil) }
    } else {
      sweep(order)
    }
    hiddenColumns = columnsWithHiddenWords.count
    if !cells.indices.dropFirst().allSatisfy({ PlacedCell.isInOrder(cells[$0 - 1], cells[$0]) }) {
      cells.sort(by: PlacedCell.isInOrder)
    }
  }

  /// The cells by row and column; of several at one place, the last.
  private static func order(of cells: [SheetCell]) -> [Int] {
    func isBefore(_ one: Int, _ other: Int) -> Bool {
      (cells[one].row, cells[one].column, one) < (cells[other].row, cells[other].column, other)
    }
    func isSamePlace(_ one: Int, _ other: Int) -> Bool {
      cells[one].row == cells[other].row && cells[one].column == cells[other].column
    }
    var order = Array(cells.indices)
    if !order.dropFirst().allSatisfy({ isBefore($0 - 1, $0) }) { order.sort(by: isBefore) }
    return order.indices.filter { $0 + 1 == order.count || !isSamePlace(order[$0], order[$0 + 1]) }
      .map { order[$0] }
  }

  /// Goes through cells and merged ranges together, from the top; of ranges that overlap, the first counts.
  private mutating func sweep(_ order: [Int]) {
    let merges = sheet.merges.sorted {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
    var reach = ColumnReach()
    var next = 0
    var latest: SheetRange?
    for index in order {
      let cell = sheet.cells[index]
      while next < merges.count, Self.starts(merges[next], notAfter: cell) {
        let merge = merges[next]
        next += 1
        guard !merge.isOneCell, reach.row(in: merge.columns) < merge.rows.lowerBound else {
          continue
        }
        reach.cover(merge.columns, downTo: merge.rows.upperBound)
        latest = merge
      }
      if let latest, latest.rows.lowerBound == cell.row, latest.columns.lowerBound == cell.column {
        place(index, latest)
      } else if reach.row(in: cell.column...cell.column) >= cell.row {
        coveredCells += 1
      } else {
        place(index, nil)
      }
    }
  }

  private static func starts(_ merge: SheetRange, notAfter cell: SheetCell) -> Bool {
    (merge.rows.lowerBound, merge.columns.lowerBound) <= (cell.row, cell.column)
  }

  private mutating func place(_ index: Int, _ merge: SheetRange?) {
    let cell = sheet.cells[index]
    let rows = Self.seen(merge?.rows ?? cell.row...cell.row, sheet.rows)
    let columns = Self.seen(merge?.columns ?? cell.column...cell.column, sheet.columns)
    if let rows, let columns {
      cells.append(PlacedCell(cell: index, rows: rows, columns: columns))
      return
    }
    if columns == nil {
      columnsWithHiddenWords.insert(cell.column)
    } else if lastHiddenRow != cell.row {
      lastHiddenRow = cell.row
      hiddenRows += 1
    }
  }

  /// The positions of lines; nil where all of them are hidden.
  private static func seen(_ lines: ClosedRange<Int>, _ axis: SheetAxis) -> ClosedRange<Int>? {
    let first = axis.position(of: lines.lowerBound)
    let end = axis.position(of: lines.upperBound + 1)
    return first < end ? first...(end - 1) : nil
  }
}
