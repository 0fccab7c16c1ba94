import DocumentModel
import Prose

/// A bullet or a number that the author typed at the start of a paragraph, where a list was meant: "– ", "* ", "b) ".
enum TypedMarker {
  private static let bullets: [[UInt8]] = [
    "-", "*", "\u{2013}", "\u{2014}", "\u{2022}", "\u{25E6}", "\u{25AA}", "\u{25CF}", "\u{00B7}", "\u{27A2}",
  ]
  .map { Array($0.utf8) }

  /// How many bytes of a paragraph's are its marker.
  ///
  /// - Parameters:
  ///   - text: The paragraph, without blanks at its start.
  ///   - takesNumbers: "2." is a marker too.
  /// - Returns: The bytes with those of the blanks after it, or nil where the words begin at once.
  static func length(in text: ArraySlice<UInt8>, takesNumbers: Bool) -> Int? {
    guard mayBegin(text) else { return nil }
    let bytes = Array(text.prefix(12))
    guard let mark = bullet(bytes) ?? enumerator(bytes, takesNumbers: takesNumbers) else { return nil }
    // "— GOAL 1 —" is a title between dashes.
    if text.count > 12, text.suffix(mark).elementsEqual(bytes[..<mark]) { return nil }
    let blanks = bytes[mark...].prefix { $0 == 0x20 || $0 == 0x09 }.count
    guard blanks > 0, mark + blanks < bytes.count else { return nil }
    return mark + blanks
  }

  /// Nearly no words do, by their first two bytes.
  private static func mayBegin(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, let second = text.dropFirst().first else { return false }
    return !Folding.isLetter(first) || second == UInt8(ascii: ".") || second == UInt8(ascii: ")")
  }

  private static func bullet(_ bytes: [UInt8]) -> Int? {
    bullets.first { bytes.starts(with: $0) }?.count
  }

  /// "3- " and "2 - ".
  private static func dashed(_ bytes: [UInt8], after digits: Int) -> Int? {
    guard (1...2).contains(digits) else { return nil }
    let dash = digits + bytes[digits...].prefix { $0 == 0x20 }.count
    guard dash + 1 < bytes.count, bytes[dash] == UInt8(ascii: "-"), bytes[dash + 1] == 0x20 else { return nil }
    return dash + 1
  }

  /// "b." or "b)", and "12." where numbers are asked for.
  private static func enumerator(_ bytes: [UInt8], takesNumbers: Bool) -> Int? {
    let digits = bytes.prefix(while: Folding.isDigit).count
    if takesNumbers, let dashed = dashed(bytes, after: digits) { return dashed }
    let count = digits > 0 ? digits : 1
    guard count <= 2, count < bytes.count, bytes[count] == UInt8(ascii: ".") || bytes[count] == UInt8(ascii: ")") else {
      return nil
    }
    let isLetter = digits == 0 && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[0])
    return isLetter || digits > 0 && takesNumbers ? count + 1 : nil
  }
}
