package import DocumentModel

/// Cuts a paragraph into sentences, without breaking after abbreviations, initials or list numbers.
package enum Sentences {
  /// Sentence ranges of a text whose first byte stands at `base`, without white space at their ends.
  package static func ranges(of text: Substring, at base: Int = 0) -> [TextRange] {
    let bytes = Array(text.utf8)
    var ranges: [TextRange] = []
    var start = 0
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") || endsSentence(bytes, at: offset) {
        let end = afterClosers(bytes, from: offset + 1)
        append(start, end, of: bytes, base, to: &ranges)
        start = end
        offset = end
      } else {
        offset += 1
      }
    }
    append(start, bytes.count, of: bytes, base, to: &ranges)
    return ranges
  }

  private static func append(_ start: Int, _ end: Int, of bytes: [UInt8], _ base: Int, to ranges: inout [TextRange]) {
    var low = start
    var high = end
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    if low < high { ranges.append(TextRange(base + low, base + high)) }
  }

  /// A full stop, question or exclamation mark before white space and a capital, not after an abbreviation.
  private static func endsSentence(_ bytes: [UInt8], at offset: Int) -> Bool {
    let byte = bytes[offset]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") else { return false }
    let after = afterClosers(bytes, from: offset + 1)
    guard after < bytes.count else { return true }
    guard bytes[after] <= 0x20 else { return false }
    guard byte == UInt8(ascii: ".") else { return true }
    var next = after
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    if next < bytes.count, bytes[next] >= UInt8(ascii: "a"), bytes[next] <= UInt8(ascii: "z") { return false }
    return !isAbbreviation(bytes, before: offset)
  }

  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "etc", "vs", "dr", "mr", "mrs", "ms", "st", "no", "approx", "dept", "gr", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  private static func isAbbreviation(_ bytes: [UInt8], before offset: Int) -> Bool {
    var start = offset
    while start > 0, bytes[start - 1] > 0x20, bytes[start - 1] != UInt8(ascii: "(") { start -= 1 }
    let word = bytes[start..<offset]
    if word.count == 1, let only = word.first, Folding.isLetter(only), only < UInt8(ascii: "a") { return true }
    if start == 0 || bytes[start - 1] == UInt8(ascii: "\n"), word.allSatisfy(Folding.isDigit) { return true }
    return abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// Past closing quotes and brackets.
  private static func afterClosers(_ bytes: [UInt8], from offset: Int) -> Int {
    var end = offset
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: ")") || bytes[end] == UInt8(ascii: "\"") || bytes[end] == UInt8(ascii: "'") {
        end += 1
      } else if bytes[end] == 0xE2, end + 2 < bytes.count, bytes[end + 1] == 0x80,
        bytes[end + 2] == 0x9D || bytes[end + 2] == 0x99
      {
        end += 3
      } else {
        break
      }
    }
    return end
  }
}
