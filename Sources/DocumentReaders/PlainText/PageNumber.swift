/// Lines that only number a page: "Page 4 of 9", "- 4 -", and bare numbers beside a form feed.
enum PageNumber {
  private static let word = [UInt8]("page".utf8)
  private static let total = [UInt8](" of ".utf8)

  /// Whether the line numbers a page wherever it stands.
  static func stands(in words: Range<Int>, of bytes: [UInt8]) -> Bool {
    if let dashed = dashed(words, in: bytes) { return isNumber(dashed, in: bytes) }
    if let end = numbered(from: words.lowerBound, words, in: bytes) {
      return end == words.upperBound || isGap(at: end, words, in: bytes)
    }
    guard let start = lastGapEnd(words, in: bytes) else { return false }
    return numbered(from: start, words, in: bytes) == words.upperBound
  }

  /// One to four digits and nothing else.
  static func isNumber(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    (1...4).contains(words.count) && bytes[words].allSatisfy(\.isDigit)
  }

  /// The words between two hyphens or dashes.
  private static func dashed(_ words: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    for dash: [UInt8] in [[0x2D], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]]
    where words.count > dash.count * 2 && bytes.holds(dash, at: words.lowerBound)
      && bytes.holds(dash, at: words.upperBound - dash.count)
    {
      let inner = words.lowerBound + dash.count..<words.upperBound - dash.count
      let trimmed = bytes.trimmed(inner)
      if trimmed.count < inner.count { return trimmed }
    }
    return nil
  }

  /// The end of "Page 4" or "Page 4 of 9" at an index.
  private static func numbered(from start: Int, _ words: Range<Int>, in bytes: [UInt8]) -> Int? {
    var index = start + word.count
    guard index + 1 < words.upperBound, zip(bytes[start..<index], word).allSatisfy({ $0.lowered == $1 }),
      bytes[index] == 0x20, let first = digitsEnd(index + 1, words, in: bytes)
    else { return nil }
    index = first
    guard bytes.holds(total, at: index), let last = digitsEnd(index + total.count, words, in: bytes) else {
      return index
    }
    return last
  }

  private static func digitsEnd(_ start: Int, _ words: Range<Int>, in bytes: [UInt8]) -> Int? {
    var index = start
    while index < words.upperBound, bytes[index].isDigit { index += 1 }
    return (1...4).contains(index - start) ? index : nil
  }

  private static func isGap(at index: Int, _ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes[index] == 0x09 || bytes[index] == UInt8(ascii: "|") || bytes.holds([0x20, 0x20], at: index)
      || bytes.holds([0x20, 0x7C], at: index)
  }

  /// Where the words after the last gap of a line begin.
  private static func lastGapEnd(_ words: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard words.count > 6 else { return nil }
    for index in stride(from: words.upperBound - 2, through: max(words.lowerBound, words.upperBound - 24), by: -1)
    where isGap(at: index, words, in: bytes) {
      return bytes.trimmed(index + (bytes[index + 1] == 0x7C ? 2 : 1)..<words.upperBound).lowerBound
    }
    return nil
  }
}
