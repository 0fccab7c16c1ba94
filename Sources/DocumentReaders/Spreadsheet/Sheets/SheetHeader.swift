import DocumentModel

/// Finds how many of a table's rows name its columns: by what the sheet says, or by how its cells look.
struct SheetHeader {
  /// More rows than that name no columns, whatever the sheet says.
  private static let rowLimit = 4
  /// Names of columns are shorter, in bytes.
  private static let nameLimit = 120

  private let table: SheetTable
  private let sheet: Sheet
  private let rows: [Range<Int>]

  /// The number of leading rows.
  static func rowCount(of table: SheetTable, in sheet: Sheet) -> Int {
    let header = SheetHeader(table: table, sheet: sheet, rows: table.spotsByRow)
    let count = header.said ?? header.seen
    return count < table.rows.count ? count : 0
  }

  private init(table: SheetTable, sheet: Sheet, rows: [Range<Int>]) {
    self.table = table
    self.sheet = sheet
    self.rows = rows
  }

  // MARK: What the sheet says

  private var said: Int? {
    let hints = sheet.header
    if let range = hints.filtered, let count = count(downTo: range.rows.lowerBound), isWithin(range) {
      return count
    }
    if let rows = hints.printed, let count = count(downTo: rows.upperBound), isTitled(count) {
      return count
    }
    if let row = hints.frozen, let count = count(downTo: row), isTitled(count) { return count }
    return nil
  }

  /// How many of the table's rows stand at or above a row of the sheet; nil for none and for too many.
  private func count(downTo row: Int) -> Int? {
    let end = sheet.rows.position(of: row + 1)
    let count = table.rows.prefix(Self.rowLimit + 1).count { $0 < end }
    return count > 0 && count <= Self.rowLimit && count < table.rows.count ? count : nil
  }

  /// Whether a range that can be filtered begins in this table's columns.
  private func isWithin(_ range: SheetRange) -> Bool {
    guard let first = table.columns.first, let last = table.columns.last else { return false }
    return (first...last).contains(sheet.columns.position(of: range.columns.lowerBound))
  }

  /// Whether the last of so many rows names columns: it has words, in more than one column.
  private func isTitled(_ count: Int) -> Bool {
    let row = rows[count - 1]
    return row.count > 1 && row.allSatisfy { isName(table.spots[$0]) }
  }

  // MARK: How it looks

  private var seen: Int {
    var count = 0
    while count <= 3, count < rows.count, looksLikeHeader(count) { count += 1 }
    guard (1...3).contains(count), count < rows.count else { return 0 }
    // A group's name may span columns, but the last of the rows names most of them one by one.
    let last = rows[count - 1]
    let named = last.count { table.spots[$0].columnSpan == 1 }
    guard 2 * named >= table.columns.count else { return 0 }
    let end = rows[0..<count].joined().reduce(count) {
      max($0, table.spots[$1].row + table.spots[$1].rowSpan)
    }
    return end <= Self.rowLimit ? end : count
  }

  /// Whether a row's cells are names that stand out: all bold, or all with a background.
  private func looksLikeHeader(_ row: Int) -> Bool {
    let spots = rows[row].map { table.spots[$0] }
    guard spots.count > 1, spots.allSatisfy(isName) else { return false }
    let cells = spots.map { sheet.cells[$0.cell] }
    return cells.allSatisfy(\.isBold) || cells.allSatisfy(\.isFilled)
  }

  /// Whether a cell may name a column: a few words, or a year.
  private func isName(_ spot: SheetTable.Spot) -> Bool {
    let cell = sheet.cells[spot.cell]
    guard cell.text.count <= Self.nameLimit else { return false }
    if cell.isText { return true }
    let digits = sheet.bytes[cell.text.start..<cell.text.end]
    return digits.count == 4 && digits.allSatisfy(\.isDigit)
      && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
  }
}
