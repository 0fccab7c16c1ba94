/// The columns of lines whose words stand under each other, told from the blanks that all of them leave free.
struct AlignedColumns {
  /// Wider lines are no table's.
  static let maximumWidth = 400
  private static let minimumGutter = 2

  /// By position, whether a word of some line stands there.
  private var isTaken: [Bool] = []
  private var left = Int.max

  /// Takes a line in.
  ///
  /// - Returns: The number of columns that are left.
  mutating func add(_ line: TextLine, in bytes: [UInt8]) -> Int {
    var column = Int(line.indent)
    left = min(left, column)
    while isTaken.count < Int(line.columns) { isTaken.append(false) }
    for index in line.words where bytes[index].startsCharacter {
      if bytes[index] != 0x20, column < isTaken.count { isTaken[column] = true }
      column += 1
    }
    return starts.count
  }

  /// Where columns begin: at the first position, and after each gutter.
  var starts: [Int] {
    var starts: [Int] = []
    var free = Self.minimumGutter
    for column in isTaken.indices where column >= left {
      if isTaken[column] {
        if free >= Self.minimumGutter { starts.append(column) }
        free = 0
      } else {
        free += 1
      }
    }
    return starts
  }

  /// The words of a line in each column.
  static func cells(of line: TextLine, _ starts: [Int], in bytes: [UInt8]) -> [Range<Int>] {
    var edges: [Int] = []
    var column = Int(line.indent)
    for index in line.words where bytes[index].startsCharacter {
      while edges.count < starts.count, column >= starts[edges.count] { edges.append(index) }
      column += 1
    }
    while edges.count < starts.count { edges.append(Int(line.end)) }
    edges.append(Int(line.end))
    return starts.indices.map { bytes.trimmed(edges[$0]..<max(edges[$0], edges[$0 + 1])) }
  }
}
