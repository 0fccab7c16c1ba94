/// What a line looks like by itself.
struct LineShape {
  enum Kind: Hashable {
    case prose
    /// It begins with a bullet or number.
    case item
    /// It is drawn with one character, such as "=====".
    case rule(UInt8)
    /// It is a border of a table.
    case border
    /// It is the number of a page, with or without words beside it, or another line at the foot of pages.
    case pageNumber
    /// Pages repeat it at their heads.
    case runningHead
  }

  var kind: Kind
  var hasBar: Bool
  /// Stretches of blanks, a tab or leader dots part it, as in a form: it ends where its author ended it.
  var hasGap: Bool
  /// Two blanks or more stand between words, as between the columns of a table; no tab does.
  var hasWideGap: Bool
  /// It begins with a label such as "Owner:".
  var hasLabel: Bool
  /// The column at which its words begin behind a label or an item's number and a gap: "Goal:   Students will", under
  /// which its other lines hang.
  var hang: Int32?

  /// A line that may be the middle or the end of a wrapped paragraph.
  var mayContinue: Bool { kind == .prose && !hasBar && !hasGap && !hasLabel }
  /// A line that may go on in the next.
  var mayBeContinued: Bool { (kind == .prose || kind == .item) && !hasBar && !hasGap }

  init(_ line: TextLine, in bytes: [UInt8]) {
    let words = line.words
    hasBar = bytes[words].contains(UInt8(ascii: "|"))
    hasGap = Self.hasGap(words, in: bytes)
    hasWideGap = Self.hasWideGap(words, in: bytes)
    hasLabel = Self.hasLabel(words, in: bytes)
    if hasGap, let start = Self.startBehindLabel(words, in: bytes, hasLabel: hasLabel),
      !Self.hasGap(start..<words.upperBound, in: bytes)
    {
      hasGap = false
      hang = line.indent + Int32(bytes[words.lowerBound..<start].count(where: \.startsCharacter))
    }
    if let character = Self.rule(words, in: bytes) {
      kind = .rule(character)
    } else if PipeRow.isBorder(words, in: bytes) {
      kind = .border
    } else if PageNumber.stands(in: words, of: bytes) {
      kind = .pageNumber
    } else {
      kind = .prose
    }
  }

  /// Where the words begin behind a label or the number of an item, and blanks but no tab.
  private static func startBehindLabel(_ words: Range<Int>, in bytes: [UInt8], hasLabel: Bool) -> Int? {
    let label = hasLabel ? bytes[words].firstIndex(of: UInt8(ascii: ":")) : nil
    guard
      let start = label.map({ bytes.trimmed(($0 + 1)..<words.upperBound).lowerBound })
        ?? ListMarker.read(words, in: bytes)?.textStart, start < words.upperBound,
      !bytes[words.lowerBound..<start].contains(0x09)
    else { return nil }
    return start
  }

  /// The character that a line is drawn with, three times or more; underscores are blanks to fill, not lines.
  private static func rule(_ words: Range<Int>, in bytes: [UInt8]) -> UInt8? {
    let first = bytes[words.lowerBound]
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "#"): break
    default: return nil
    }
    guard words.count >= 3, bytes[words].allSatisfy({ $0 == first || $0 == 0x20 }) else { return nil }
    return first
  }

  private static func hasWideGap(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    var isWide = false
    var last: UInt8 = 0
    for index in words {
      let byte = bytes[index]
      if byte == 0x09 { return false }
      if byte == 0x20, last == 0x20 { isWide = true }
      last = byte
    }
    return isWide
  }

  private static func hasGap(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    var blanks = 0
    var dots = 0
    for index in words {
      let byte = bytes[index]
      if byte == 0x09 { return true }
      blanks = byte == 0x20 ? blanks + 1 : 0
      dots = byte == UInt8(ascii: ".") ? dots + 1 : 0
      if blanks > 2 || dots > 4 { return true }
      if byte == 0xE2, bytes.holds([0xE2, 0x80, 0xA6, 0xE2, 0x80, 0xA6], at: index) { return true }
    }
    return false
  }

  /// A capital or a digit first, and a colon after at most six words; emphasis may close after the colon.
  static func hasLabel(_ words: Range<Int>, in bytes: [UInt8], closers: [UInt8] = []) -> Bool {
    guard !bytes[words.lowerBound].isLower else { return false }
    var blanks = 0
    for index in words.prefix(80) {
      if bytes[index].isBlank { blanks += 1 }
      if blanks > 5 { return false }
      if bytes[index] == UInt8(ascii: ":") {
        let next = bytes[index + 1..<words.upperBound].first { !closers.contains($0) }
        return next?.isBlank ?? true
      }
    }
    return false
  }

  /// The parts of a line that stretches of blanks set apart and that begin with labels of their own.
  static func labelledParts(_ words: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = words.lowerBound
    var blanks = 0
    for index in words {
      if bytes[index].isBlank {
        blanks += bytes[index] == 0x09 ? 3 : 1
      } else {
        if blanks > 2, hasLabel(index..<words.upperBound, in: bytes) {
          parts.append(bytes.trimmed(start..<index))
          start = index
        }
        blanks = 0
      }
    }
    return parts + [start..<words.upperBound]
  }
}
