/// What a single line of Markdown can begin.
enum MarkdownLine {
  /// "## Title ##": its level, and the words between the signs.
  static func heading(_ words: Range<Int>, in bytes: [UInt8]) -> (level: Int, title: Range<Int>)? {
    var start = words.lowerBound
    while start < words.upperBound, bytes[start] == UInt8(ascii: "#") { start += 1 }
    let level = start - words.lowerBound
    guard (1...6).contains(level), start == words.upperBound || bytes[start].isBlank else { return nil }
    let whole = bytes.trimmed(start..<words.upperBound)
    var end = whole.upperBound
    while end > whole.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    let isClosed = end == whole.lowerBound || bytes[end - 1].isBlank
    return (level, isClosed ? bytes.trimmed(whole.lowerBound..<end) : whole)
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

/// The marker of a list item in Markdown.
struct MarkdownMarker {
  /// The number that is written, nil for bullets.
  var number: Int?
  var delimiter: UInt8
  /// In bytes, with the blanks after it.
  var width: Int
  var textStart: Int

  private static let pastedBullets: [[UInt8]] = ["•", "–", "▪", "◦", "●", "○", "\u{F0B7}"].map { [UInt8]($0.utf8) }

  /// Reads "-", "*", "+", "1." or "1)", and bullets that were pasted from elsewhere.
  static func read(_ words: Range<Int>, in bytes: [UInt8]) -> MarkdownMarker? {
    var end = words.lowerBound
    var number: Int?
    switch bytes[end] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      end += 1
    case 0x30...0x39:
      while end < words.upperBound, bytes[end].isDigit, end - words.lowerBound < 9 {
        number = (number ?? 0) * 10 + Int(bytes[end] - 0x30)
        end += 1
      }
      guard end < words.upperBound, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else {
        return nil
      }
      end += 1
    case 0x80...:
      guard let bullet = pastedBullets.first(where: { bytes.holds($0, at: words.lowerBound) }) else { return nil }
      end += bullet.count
    default:
      return nil
    }
    guard end == words.upperBound || bytes[end].isBlank else { return nil }
    let text = bytes.trimmed(end..<words.upperBound)
    let blanks = text.isEmpty ? 1 : min(text.lowerBound - end, 4)
    let signs = bytes[words.lowerBound..<end].count(where: \.startsCharacter)
    return MarkdownMarker(
      number: number, delimiter: bytes[end - 1], width: signs + blanks,
      textStart: text.isEmpty ? words.upperBound : text.lowerBound)
  }
}
