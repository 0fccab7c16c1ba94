/// What follows the words of a link: its address, or the name of one given elsewhere.
struct LinkTarget {
  /// From the closing bracket on, in bytes.
  var length: Int
  var isFootnote = false

  private static let maximumLength = 2000

  /// Reads what stands after the words of a link; nil where the brackets are just brackets.
  static func read(after words: Range<Int>, in text: [UInt8], definitions: Set<String>) -> LinkTarget? {
    if let first = words.first, text[first] == UInt8(ascii: "^"), words.count < 100,
      !text[words].contains(where: \.isBlank)
    {
      return LinkTarget(length: 1, isFootnote: true)
    }
    let next = words.upperBound + 1
    if next < text.count, text[next] == UInt8(ascii: "("), let end = addressEnd(from: next, in: text) {
      return LinkTarget(length: end - words.upperBound)
    }
    guard !definitions.isEmpty else { return nil }
    if next < text.count, text[next] == UInt8(ascii: "["),
      let end = text[next...].prefix(maximumLength).firstIndex(of: UInt8(ascii: "]"))
    {
      let name = end == next + 1 ? words : next + 1..<end
      if isDefined(name, in: text, definitions) { return LinkTarget(length: end + 1 - words.upperBound) }
    }
    return isDefined(words, in: text, definitions) ? LinkTarget(length: 1) : nil
  }

  private static func isDefined(_ name: Range<Int>, in text: [UInt8], _ definitions: Set<String>) -> Bool {
    name.count < 200 && definitions.contains(MarkdownDefinition.key(text[name]))
  }

  /// The end of "(address "title")"; brackets end the search, so that no text is searched twice.
  private static func addressEnd(from start: Int, in text: [UInt8]) -> Int? {
    var depth = 0
    for index in start..<min(text.count, start + maximumLength) {
      switch text[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index + 1 }
      case UInt8(ascii: "["), UInt8(ascii: "]"), 0x0A, MarkdownInlines.hardBreak: return nil
      default: break
      }
    }
    return nil
  }
}
