/// A rectangle of a sheet's cells; rows and columns count from 1.
struct SheetRange: Hashable {
  /// As many as any sheet has.
  static let allRows = 1...1_048_576
  static let allColumns = 1...16_384

  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  var isOneCell: Bool { rows.count == 1 && columns.count == 1 }

  init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows.clamped(to: Self.allRows)
    self.columns = columns.clamped(to: Self.allColumns)
  }

  /// Reads "B7", "$B$7:D9", "B:D" or "7:9".
  ///
  /// - Returns: Nil for anything else.
  init?(_ reference: some Collection<UInt8>) {
    let corners = reference.split(
      separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = corners.first.flatMap({ Corner($0) }),
      let last = corners.last.flatMap({ Corner($0) })
    else {
      return nil
    }
    guard let rows = Self.span(first.row, last.row, of: Self.allRows),
      let columns = Self.span(first.column, last.column, of: Self.allColumns)
    else { return nil }
    guard corners.count == 2 || first.row != nil && first.column != nil else { return nil }
    self.rows = rows
    self.columns = columns
  }

  /// The ranges of a list, "A1:B2 D4".
  static func list(_ references: some Collection<UInt8>) -> [SheetRange] {
    references.split(separator: 0x20).compactMap { SheetRange($0) }
  }

  func contains(row: Int, column: Int) -> Bool { rows.contains(row) && columns.contains(column) }

  private static func span(_ first: Int?, _ last: Int?, of all: ClosedRange<Int>) -> ClosedRange<
    Int
  >? {
    guard let first, let last else { return first == nil && last == nil ? all : nil }
    guard all.contains(first), all.contains(last) else { return nil }
    return min(first, last)...max(first, last)
  }

  /// One end of a range: a column, a row, or both.
  private struct Corner {
    var column: Int?
    var row: Int?

    init?(_ text: some Collection<UInt8>) {
      for byte in text where byte != UInt8(ascii: "$") {
        if let digit = byte.digit {
          row = min((row ?? 0) * 10 + Int(digit), 1 << 30)
        } else if byte.isLetter, row == nil {
          column = min((column ?? 0) * 26 + Int(byte & 0x1F), 1 << 30)
        } else {
          return nil
        }
      }
      guard column != nil || row != nil else { return nil }
    }
  }
}
