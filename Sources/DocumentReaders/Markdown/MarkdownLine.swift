/// What a single line of Markdown can begin.
enum MarkdownLine {
  /// "## Title ##": its level, and the words between the signs.
  static func heading(_ words: Range<Int>, in bytes: [UInt8]) -> (level: Int, title: Range<Int>)? {
    var start = words.lowerBound
    while start < words.upperBound, bytes[start] == UInt8(ascii: "#") { start += 1 }
    let level = start - words.lowerBound
    guard (1...6).contains(level), start == words.upperBound || bytes[start].isBlank else { return nil }
    let whole = withoutAttributes(bytes.trimmed(start..<words.upperBound), in: bytes)
    var end = whole.upperBound
    while end > whole.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    let isClosed = end == whole.lowerBound || bytes[end - 1].isBlank
    return (level, isClosed ? bytes.trimmed(whole.lowerBound..<end) : whole)
  }

  /// A title without the name that some programs give it, "{#goals}".
  private static func withoutAttributes(_ title: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard title.count > 3, bytes[title.upperBound - 1] == UInt8(ascii: "}"),
      let open = title.suffix(100).last(where: { bytes[$0] == UInt8(ascii: "{") }), open > title.lowerBound,
      bytes[open + 1] == UInt8(ascii: "#") || bytes[open + 1] == UInt8(ascii: ".")
    else { return title }
    return bytes.trimmed(title.lowerBound..<open)
  }

  /// "---", "* * *" or "___": a line across the page.
  static func isThematicBreak(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    let first = bytes[words.lowerBound]
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "_") else { return false }
    var count = 0
    for index in words {
      if bytes[index] == first { count += 1 } else if !bytes[index].isBlank { return false }
    }
    return count > 2
  }

  /// The level that a line gives to the paragraph above it: 1 for "===", 2 for "---".
  static func underlineLevel(_ words: Range<Int>, in bytes: [UInt8]) -> Int? {
    let first = bytes[words.lowerBound]
    guard words.count > 1, bytes[words].allSatisfy({ $0 == first }) else { return nil }
    return first == UInt8(ascii: "=") ? 1 : first == UInt8(ascii: "-") ? 2 : nil
  }

  /// "|---|:--:|" under the head of a table.
  static func isTableDelimiter(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    var (bars, dashes) = (0, 0)
    for index in words {
      switch bytes[index] {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return bars > 0 && dashes > 0
  }

  /// "```" or "~~~": the character and how often it stands.
  static func fence(_ words: Range<Int>, in bytes: [UInt8]) -> (character: UInt8, length: Int)? {
    let first = bytes[words.lowerBound]
    guard first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let length = bytes[words].prefix { $0 == first }.count
    guard length > 2 else { return nil }
    let rest = bytes[words.lowerBound + length..<words.upperBound]
    return first == UInt8(ascii: "`") && rest.contains(first) ? nil : (first, length)
  }
}
