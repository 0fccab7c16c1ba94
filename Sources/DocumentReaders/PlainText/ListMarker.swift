/// The bullet or number with which a list item begins.
struct ListMarker: Equatable {
  /// As printed, in bytes of the text: "•", "1.", "(iv)", "2.1".
  var label: Range<Int>
  /// Where the item's words begin.
  var textStart: Int
  /// What the label counts, in each way that it can be read; empty for bullets.
  var numbers: [ListNumber] = []
  /// What a name or a figure may begin with too: "A" with a full stop, as in a name; "1.5", as in a share.
  var needsNeighbour = false

  /// Reads the marker at the start of a line's words.
  static func read(_ words: Range<Int>, in bytes: [UInt8]) -> ListMarker? {
    bullet(words, in: bytes) ?? NumberLabel.read(words, in: bytes)
  }

  /// Characters that stand as bullets; the last ones are those of Word's symbol fonts.
  private static let bullets: [[UInt8]] = [
    "•", "–", "—", "·", "▪", "▫", "◦", "‣", "●", "○", "■", "□", "➢", "➤", "►", "▶", "❖", "✓", "✔", "➔", "➜", "◆", "◇",
    "★", "✦", "⁃", "∙", "−", "»", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "\u{F076}", "\u{F06E}", "\u{F0E0}",
  ].map { [UInt8]($0.utf8) }

  private static func bullet(_ words: Range<Int>, in bytes: [UInt8]) -> ListMarker? {
    let first = bytes[words.lowerBound]
    if first < 0x80 {
      let isPlain = first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+")
      guard isPlain || first == UInt8(ascii: "o") else { return nil }
      return marker(words, labelLength: 1, isSign: isPlain && first != UInt8(ascii: "+"), in: bytes)
    }
    guard first != 0xE2 || words.count > 3, let bullet = bullets.first(where: { bytes.holds($0, at: words.lowerBound) })
    else { return nil }
    return marker(words, labelLength: bullet.count, isSign: true, in: bytes)
  }

  /// A bullet needs a blank after it, or a capital letter where it can be nothing else.
  private static func marker(
    _ words: Range<Int>, labelLength: Int, isSign: Bool, in bytes: [UInt8]
  ) -> ListMarker? {
    let labelEnd = words.lowerBound + labelLength
    let text = bytes.trimmed(labelEnd..<words.upperBound)
    guard !text.isEmpty else { return nil }
    let next = bytes[text.lowerBound]
    guard text.lowerBound > labelEnd || isSign && next.isUpper else { return nil }
    if bytes[words.lowerBound] == UInt8(ascii: "o"), !next.isUpper, next < 0x80 { return nil }
    if labelLength == 1, next.isDigit, bytes[words.lowerBound] == UInt8(ascii: "+") { return nil }
    return ListMarker(label: words.lowerBound..<labelEnd, textStart: text.lowerBound)
  }
}

/// What the label of a list item counts.
struct ListNumber: Hashable {
  enum Style: Hashable {
    case digits, upperLetter, lowerLetter, upperRoman, lowerRoman
  }

  var style: Style
  /// "2.1." counts 1 under [2].
  var prefix: [Int] = []
  var value: Int
  /// The mark after it; 0 for none.
  var delimiter: UInt8

  /// The labels just before and after it.
  var neighbours: [ListNumber] {
    [-1, 1].map { ListNumber(style: style, prefix: prefix, value: value + $0, delimiter: delimiter) }
  }
}
