/// How far down each column is taken by rectangles, asked and told in the time of a look-up, however wide they are.
///
/// A tree over the columns: a rectangle is told to the few nodes that make up its width.
struct ColumnReach {
  private static let width = 16_384

  /// What was told to the node itself, and the most that was told to it or to any below it.
  private var own = [Int](repeating: 0, count: 2 * width)
  private var most = [Int](repeating: 0, count: 2 * width)

  /// Takes columns down to a row.
  mutating func cover(_ columns: ClosedRange<Int>, downTo row: Int) {
    let (first, last) = Self.leaves(columns)
    var low = first
    var high = last + 1
    while low < high {
      if low & 1 == 1 {
        tell(low, row)
        low += 1
      }
      if high & 1 == 1 {
        high -= 1
        tell(high, row)
      }
      low /= 2
      high /= 2
    }
    raise(first)
    raise(last)
  }

  /// The lowest row to which any of the columns is taken; 0 for none.
  func row(in columns: ClosedRange<Int>) -> Int {
    let (first, last) = Self.leaves(columns)
    var low = first
    var high = last + 1
    var row = max(above(first), above(last))
    while low < high {
      if low & 1 == 1 {
        row = max(row, most[low])
        low += 1
      }
      if high & 1 == 1 {
        high -= 1
        row = max(row, most[high])
      }
      low /= 2
      high /= 2
    }
    return row
  }

  private static func leaves(_ columns: ClosedRange<Int>) -> (first: Int, last: Int) {
    let within = columns.clamped(to: SheetRange.allColumns)
    return (within.lowerBound - 1 + width, within.upperBound - 1 + width)
  }

  private mutating func tell(_ node: Int, _ row: Int) {
    own[node] = max(own[node], row)
    most[node] = max(most[node], row)
  }

  private mutating func raise(_ leaf: Int) {
    var node = leaf / 2
    while node > 0 {
      most[node] = max(own[node], max(most[2 * node], most[2 * node + 1]))
      node /= 2
    }
  }

  private func above(_ leaf: Int) -> Int {
    var node = leaf
    var row = 0
    while node > 0 {
      row = max(row, own[node])
      node /= 2
    }
    return row
  }
}
