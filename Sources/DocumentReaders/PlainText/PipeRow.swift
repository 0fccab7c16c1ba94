/// A line of a table whose cells stand between vertical bars.
struct PipeRow {
  /// Each cell's words, without blanks around them.
  var cells: [Range<Int>]
  /// Bars stand at both ends too.
  var isClosed: Bool

  /// Splits a line at its bars; nil where they part nothing, or where it has more of them than a table may have columns.
  static func read(_ words: Range<Int>, in bytes: [UInt8], limit: Int) -> PipeRow? {
    var bars: [Int] = []
    var index = words.lowerBound
    while index < words.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "|") {
        guard bars.count <= limit else { return nil }
        bars.append(index)
      }
      index += 1
    }
    guard let first = bars.first, let last = bars.last else { return nil }
    let opens = first == words.lowerBound
    let closes = last == words.upperBound - 1 && bars.count > (opens ? 1 : 0)
    var edges = bars
    if !opens { edges.insert(words.lowerBound - 1, at: 0) }
    if !closes { edges.append(words.upperBound) }
    guard edges.count > 1 else { return nil }
    let cells = zip(edges, edges.dropFirst()).map { bytes.trimmed($0 + 1..<$1) }
    guard cells.count > 1 || opens && closes else { return nil }
    return PipeRow(cells: cells, isClosed: opens && closes)
  }

  /// Whether the line only draws a border: "|---|:--:|", "+=====+=====+".
  static func isBorder(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    var strokes = 0
    var corners = 0
    for index in words {
      switch bytes[index] {
      case UInt8(ascii: "-"), UInt8(ascii: "="): strokes += 1
      case UInt8(ascii: "|"), UInt8(ascii: "+"): corners += 1
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return corners > 0 && strokes >= max(2, corners - 1)
  }
}
