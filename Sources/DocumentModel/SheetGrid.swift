/// Where a table's rows and columns stand in a workbook's sheet, hidden ones left out.
package struct SheetGrid: Hashable, Sendable {
  /// The sheet's name, as on its tab.
  package var sheet: String
  /// By the table's row, the sheet's, counted from 1.
  package var rows: [Int]
  /// By the table's column, the sheet's, counted from 1.
  package var columns: [Int]

  package init(sheet: String, rows: [Int], columns: [Int]) {
    self.sheet = sheet
    self.rows = rows
    self.columns = columns
  }

  /// A cell as the workbook calls it, "cell B7"; nil where it is not on the sheet.
  package func name(row: Int, column: Int) -> String? {
    guard rows.indices.contains(row), columns.indices.contains(column) else { return nil }
    return "cell \(Self.letters(of: columns[column]))\(rows[row])"
  }

  /// The letters over a column, counted from 1: A to Z, then AA.
  package static func letters(of column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
