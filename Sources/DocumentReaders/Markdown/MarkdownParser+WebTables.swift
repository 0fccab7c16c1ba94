/// Tables in the mark-up of web pages, as programs write those that Markdown has no signs for.
extension MarkdownParser {
  private static let opening = [UInt8]("<table".utf8)
  private static let closing = [UInt8]("</table".utf8)

  /// Reads a table from its first tag to its last; blank lines may stand before tags in it, not before words.
  mutating func webTable(at index: Int) -> Int? {
    guard index >= webTablesRejectedUntil, holds(Self.opening, at: Int(lines[index].start)) else { return nil }
    var depth = 0
    var next = index
    while next < lines.count, next == index || goesOn(lines[next]) {
      depth += nesting(of: lines[next])
      next += 1
      guard depth < 1 else { continue }
      leave(to: Int(lines[index].indent))
      elements.append(.webTable(Int(lines[index].lineStart)..<Int(lines[next - 1].end)))
      return next
    }
    webTablesRejectedUntil = next
    return nil
  }

  private func goesOn(_ line: TextLine) -> Bool {
    line.blanksAbove == 0 || bytes[Int(line.start)] == UInt8(ascii: "<")
  }

  /// How many more tables begin in a line than end.
  private func nesting(of line: TextLine) -> Int {
    var count = 0
    for index in line.words where bytes[index] == UInt8(ascii: "<") {
      if holds(Self.opening, at: index) { count += 1 } else if holds(Self.closing, at: index) { count -= 1 }
    }
    return count
  }

  /// Whether a tag begins here, its name as it is given, in letters of any size.
  private func holds(_ name: [UInt8], at index: Int) -> Bool {
    let end = index + name.count
    guard end <= bytes.count, bytes[index..<end].lazy.map(\.lowered).elementsEqual(name) else { return false }
    return end == bytes.count || bytes[end] == UInt8(ascii: ">") || bytes[end].isWhiteSpace
  }
}
