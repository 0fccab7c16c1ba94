/// A line of a text file that holds more than white space.
struct TextLine {
  /// From the first to the last character that is no white space, in bytes.
  var start: Int32
  var end: Int32
  /// Where the line begins, white space included.
  var lineStart: Int32
  /// The column of the first character, from 0; a tab stands for up to 4.
  var indent: Int32
  /// Characters up to the last one, with the indentation.
  var columns: Int32
  /// Blank lines just above it.
  var blanksAbove: Int32
  /// A form feed stands between the line above and this one.
  var startsPage: Bool

  var words: Range<Int> { Int(start)..<Int(end) }
}

/// The lines of a text, whatever ends them.
struct TextLines {
  /// More lines than any plan has, and few enough to be read in moments.
  static let limit = 2_000_000

  private(set) var lines: [TextLine] = []
  private var blanks: Int32 = 0
  private var startsPage = false

  /// Splits a text at CRLF, CR, LF, form feed, line tabulation and the two separators of Unicode.
  ///
  /// - Throws: `ReadingError` where there are too many lines.
  init(_ bytes: [UInt8]) throws(ReadingError) {
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = Self.lineEnd(at: index, in: bytes)
      guard length > 0 else {
        index += 1
        continue
      }
      try add(start..<index, of: bytes)
      if bytes[index] == 0x0C { startsPage = true }
      index += length
      start = index
    }
    try add(start..<bytes.count, of: bytes)
  }

  /// The bytes of the line end at an index, 0 where the line goes on.
  private static func lineEnd(at index: Int, in bytes: [UInt8]) -> Int {
    switch bytes[index] {
    case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0x0A, 0x0B, 0x0C: 1
    case 0xE2: bytes.holds([0xE2, 0x80, 0xA8], at: index) || bytes.holds([0xE2, 0x80, 0xA9], at: index) ? 3 : 0
    default: 0
    }
  }

  private mutating func add(_ range: Range<Int>, of bytes: [UInt8]) throws(ReadingError) {
    let words = bytes.trimmed(range)
    guard !words.isEmpty else {
      blanks += 1
      return
    }
    guard lines.count < Self.limit else {
      throw ReadingError(
        code: .tooLarge, problem: "the file has more than \(Self.limit) lines",
        remedy: "Split it, or save only the plan")
    }
    let indent = Self.columns(of: bytes, range.lowerBound..<words.lowerBound, from: 0)
    lines.append(
      TextLine(
        start: Int32(words.lowerBound), end: Int32(words.upperBound), lineStart: Int32(range.lowerBound),
        indent: Int32(indent), columns: Int32(Self.columns(of: bytes, words, from: indent)), blanksAbove: blanks,
        startsPage: startsPage))
    blanks = 0
    startsPage = false
  }

  private static func columns(of bytes: [UInt8], _ range: Range<Int>, from column: Int) -> Int {
    var column = column
    for index in range where bytes[index].startsCharacter {
      column = bytes[index] == 0x09 ? (column / 4 + 1) * 4 : column + 1
    }
    return column
  }
}
