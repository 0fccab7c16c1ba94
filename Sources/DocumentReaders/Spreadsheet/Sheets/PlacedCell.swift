/// A cell at its position among the rows and columns that are seen, with the ground that it covers.
struct PlacedCell {
  /// Its index in the sheet.
  var cell: Int
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  var row: Int { rows.lowerBound }
  var column: Int { columns.lowerBound }

  static func isInOrder(_ one: PlacedCell, _ other: PlacedCell) -> Bool {
    (one.row, one.column) < (other.row, other.column)
  }
}
