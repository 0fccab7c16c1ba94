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
