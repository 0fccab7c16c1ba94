/// A table drawn with "+", "-" and "|", as reStructuredText and Pandoc draw it: cells of several lines, merged cells.
struct GridTable {
  /// More bytes than any drawing has.
  private static let signLimit = 8_000_000

  private(set) var cells: [TextCell] = []
  private(set) var headerRows = 0
  /// The line after the table.
  private(set) var end: Int
  private let bytes: [UInt8]
  /// By line, the byte of each position from the table's left edge; one more for the end.
  private var grid: [[Int]] = []
  /// The positions of the lines between columns.
  private var edges: [Int] = []
  /// The lines that draw borders, whole ones and those with gaps.
  private var borders: [Int] = []

  /// Reads the table that begins with the border at a line.
  ///
  /// It has no cells where the drawing is not whole, or has no more in it than a row a line; then none begins up to
  /// its end either.
  init(at first: Int, _ lines: [TextLine], in bytes: [UInt8], limits: ReadingLimits) {
    self.bytes = bytes
    end = first
    var signs = 0
    while end < lines.count, signs < Self.signLimit, end == first || lines[end].blanksAbove == 0,
      lines[end].indent == lines[first].indent, lines[end].columns <= AlignedColumns.maximumWidth,
      Self.isDrawn(lines[end], in: bytes)
    {
      let line = lines[end]
      grid.append(line.words.filter { bytes[$0].startsCharacter } + [Int(line.end)])
      signs += line.words.count
      end += 1
    }
    findBorders()
    end = max(end, first + 1)
    guard borders.count > 1, borders.first == 0, borders.last == grid.count - 1,
      (3...max(3, limits.columns + 1)).contains(edges.count), isWhole, hasRowsOfSeveralLines
    else { return }
    readCells()
    let heads = borders.firstIndex { sign($0, 1) == UInt8(ascii: "=") }
    headerRows = heads ?? (borders.count == 3 ? 1 : 0)
  }

  private static func isDrawn(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    let (first, last) = (bytes[Int(line.start)], bytes[Int(line.end) - 1])
    return (first == UInt8(ascii: "+") || first == UInt8(ascii: "|"))
      && (last == UInt8(ascii: "+") || last == UInt8(ascii: "|"))
  }

  private func sign(_ line: Int, _ position: Int) -> UInt8 {
    position < grid[line].count - 1 ? bytes[grid[line][position]] : 0x20
  }

  private func isStroke(_ line: Int, _ position: Int) -> Bool {
    sign(line, position) == UInt8(ascii: "-") || sign(line, position) == UInt8(ascii: "=")
  }

  private mutating func findBorders() {
    var found: Set<Int> = []
    for line in grid.indices {
      let corners = (0..<grid[line].count - 1).filter { position in
        sign(line, position) == UInt8(ascii: "+")
          && (position > 0 && isStroke(line, position - 1) || isStroke(line, position + 1))
      }
      guard corners.count > 1 else { continue }
      borders.append(line)
      found.formUnion(corners)
    }
    edges = found.sorted()
  }

  /// All lines are as long, and between borders there are words.
  private var isWhole: Bool {
    grid.allSatisfy { $0.count == grid[0].count }
      && zip(borders, borders.dropFirst()).allSatisfy { $1 > $0 + 1 }
  }

  /// Databases print a row a line between three borders; such tables need no more than their bars.
  private var hasRowsOfSeveralLines: Bool {
    guard borders.count < 4 else { return true }
    let last = borders.count - 1
    let body = borders[last - 1] + 1..<borders[last]
    return body.contains { words($0, 0).isEmpty } || last == 2 && body.count == 1 && borders[1] > 2
  }

  /// The words of a line between two edges.
  private func words(_ line: Int, _ column: Int, through last: Int? = nil) -> Range<Int> {
    let (left, right) = (edges[column] + 1, edges[(last ?? column) + 1])
    return bytes.trimmed(grid[line][left]..<grid[line][right])
  }

  /// Whether a border is drawn over a column.
  private func isDrawn(_ border: Int, over column: Int) -> Bool { isStroke(border, edges[column] + 1) }

  /// Whether a line between two columns is drawn in a row.
  private func isParted(_ row: Int, after column: Int) -> Bool {
    (borders[row] + 1..<borders[row + 1]).allSatisfy { line in
      let sign = sign(line, edges[column + 1])
      return sign == UInt8(ascii: "|") || sign == UInt8(ascii: "+")
    }
  }

  private mutating func readCells() {
    let (rowCount, columnCount) = (borders.count - 1, edges.count - 1)
    var isTaken = [[Bool]](repeating: [Bool](repeating: false, count: columnCount), count: rowCount)
    for row in 0..<rowCount {
      for column in 0..<columnCount where !isTaken[row][column] {
        var last = column
        while last + 1 < columnCount, !isTaken[row][last + 1], !isParted(row, after: last) { last += 1 }
        var bottom = row
        while bottom + 1 < rowCount, !isDrawn(borders[bottom + 1], over: column) { bottom += 1 }
        for taken in row...bottom { for position in column...last { isTaken[taken][position] = true } }
        let lines = (borders[row] + 1..<borders[bottom + 1]).map { words($0, column, through: last) }
        cells.append(
          TextCell(
            row: row, column: column, rowSpan: bottom - row + 1, columnSpan: last - column + 1,
            lines: lines.filter { !$0.isEmpty }))
      }
    }
  }
}
