/// A run of signs that may begin or end emphasis.
struct EmphasisDelimiter {
  var character: UInt8
  /// How many signs stand in the source, and how many are not used up.
  var length: Int
  var remaining: Int
  var mayOpen: Bool
  var mayClose: Bool
  /// How many stretches of bold text begin and end here.
  var boldOpened = 0
  var boldClosed = 0

  init(_ run: Range<Int>, in text: [UInt8]) {
    character = text[run.lowerBound]
    length = run.count
    remaining = run.count
    let before = Self.kind(endingAt: run.lowerBound, in: text)
    let after = Self.kind(startingAt: run.upperBound, in: text)
    let isLeft = after != .blank && (after != .mark || before != .letter)
    let isRight = before != .blank && (before != .mark || after != .letter)
    let isUnderscore = character == UInt8(ascii: "_")
    mayOpen = isLeft && (!isUnderscore || !isRight || before == .mark)
    mayClose = isRight && (!isUnderscore || !isLeft || after == .mark)
    if character == UInt8(ascii: "~"), length != 2 { (mayOpen, mayClose) = (false, false) }
  }

  private enum Neighbour { case blank, mark, letter }

  private static func kind(startingAt index: Int, in text: [UInt8]) -> Neighbour {
    guard index < text.count else { return .blank }
    let byte = text[index]
    if byte < 0x80 { return byte <= 0x20 ? .blank : byte.isMark ? .mark : .letter }
    if byte == 0xC2, index + 1 < text.count { return text[index + 1] == 0xA0 ? .blank : .mark }
    return byte == 0xE2 && index + 1 < text.count && text[index + 1] <= 0x81 ? .mark : .letter
  }

  private static func kind(endingAt index: Int, in text: [UInt8]) -> Neighbour {
    guard index > 0 else { return .blank }
    var start = index - 1
    while start > 0, !text[start].startsCharacter { start -= 1 }
    return kind(startingAt: start, in: text)
  }

  /// Whether a run may close another one: the same sign, and no sum that could be read in two ways.
  func closes(_ opener: EmphasisDelimiter) -> Bool {
    guard opener.character == character else { return false }
    guard opener.mayClose || mayOpen else { return true }
    return (opener.length + length) % 3 != 0 || opener.length % 3 == 0 && length % 3 == 0
  }

  /// Among runs with the same key, what one could not close no later one can.
  var key: Int {
    let sign = character == UInt8(ascii: "*") ? 0 : character == UInt8(ascii: "_") ? 1 : 2
    return sign * 6 + (mayOpen ? 3 : 0) + length % 3
  }
  static let keyCount = 18

  /// Pairs the runs of a text, in time linear in their number.
  static func match(_ delimiters: inout [EmphasisDelimiter]) {
    var open: [Int] = []
    var floors = [Int](repeating: 0, count: keyCount)
    for closer in delimiters.indices {
      while delimiters[closer].mayClose, delimiters[closer].remaining > 0 {
        var position = open.count - 1
        let floor = floors[delimiters[closer].key]
        while position >= 0, open[position] >= floor, !delimiters[closer].closes(delimiters[open[position]]) {
          position -= 1
        }
        guard position >= 0, open[position] >= floor else {
          floors[delimiters[closer].key] = closer
          break
        }
        open.removeSubrange((position + 1)...)
        pair(&delimiters, opener: open[position], closer: closer)
        if delimiters[open[position]].remaining == 0 { open.removeLast() }
      }
      if delimiters[closer].mayOpen, delimiters[closer].remaining > 0 { open.append(closer) }
    }
  }

  private static func pair(_ delimiters: inout [EmphasisDelimiter], opener: Int, closer: Int) {
    let used = delimiters[opener].remaining > 1 && delimiters[closer].remaining > 1 ? 2 : 1
    delimiters[opener].remaining -= used
    delimiters[closer].remaining -= used
    guard used == 2, delimiters[opener].character != UInt8(ascii: "~") else { return }
    delimiters[opener].boldOpened += 1
    delimiters[closer].boldClosed += 1
  }
}
