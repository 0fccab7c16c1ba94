import DocumentModel

/// White space in UTF-8: ASCII's, the no-break space, and the spaces of fixed width from U+2000 to U+200A.
enum Blank {
  /// How many bytes the blank at an offset has, or nil where none begins there.
  static func length(at offset: Int, in text: [UInt8]) -> Int? {
    guard offset < text.count else { return nil }
    switch text[offset] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return offset + 1 < text.count && text[offset + 1] == 0xA0 ? 2 : nil
    case 0xE2:
      guard offset + 2 < text.count, text[offset + 1] == 0x80, (0x80...0x8A).contains(text[offset + 2]) else {
        return nil
      }
      return 3
    default: return nil
    }
  }

  /// How many bytes the blank before an offset has, or nil where none ends there.
  static func length(before offset: Int, in text: [UInt8]) -> Int? {
    for count in 1...3 where offset >= count && length(at: offset - count, in: text) == count { return count }
    return nil
  }

  /// A range without blanks at its ends, or nil where nothing else is in it.
  static func trimmed(_ range: TextRange, in text: [UInt8]) -> TextRange? {
    var start = range.start
    var end = min(range.end, text.count)
    while start < end, let count = length(at: start, in: text) { start += count }
    while end > start, let count = length(before: end, in: text), end - count >= start { end -= count }
    return start < end ? TextRange(start, end) : nil
  }

  /// Whether a range holds nothing else.
  static func fills(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    trimmed(TextRange(range.lowerBound, range.upperBound), in: text) == nil
  }
}
