/// What follows the words of a link: its address, or the name of one given elsewhere.
struct LinkTarget {
  /// From the closing bracket on, in bytes.
  var length: Int
  var address = ""
  var isFootnote = false

  private static let maximumLength = 2000

  /// Reads what stands after the words of a link; nil where the brackets are just brackets.
  static func read(after words: Range<Int>, in text: [UInt8], definitions: [String: String]) -> LinkTarget? {
    if let first = words.first, text[first] == UInt8(ascii: "^"), words.count < 100,
      !text[words].contains(where: \.isBlank)
    {
      return LinkTarget(length: 1, isFootnote: true)
    }
    let next = words.upperBound + 1
    if next < text.count, text[next] == UInt8(ascii: "("), let end = addressEnd(from: next, in: text) {
      let inner = text.trimmed(next + 1..<end - 1)
      let address = inner.isEmpty ? "" : MarkdownDefinition.address(inner, in: text)
      return LinkTarget(length: end - words.upperBound, address: address)
    }
    guard !definitions.isEmpty else { return nil }
    if next < text.count, text[next] == UInt8(ascii: "["),
      let end = text[next...].prefix(maximumLength).firstIndex(of: UInt8(ascii: "]"))
    {
      let name = end == next + 1 ? words : next + 1..<end
      if let address = address(of: name, in: text, definitions) {
        return LinkTarget(length: end + 1 - words.upperBound, address: address)
      }
    }
    return address(of: words, in: text, definitions).map { LinkTarget(length: 1, address: $0) }
  }

  private static func address(of name: Range<Int>, in text: [UInt8], _ definitions: [String: String]) -> String? {
    name.count < 200 ? definitions[MarkdownDefinition.key(text[name])] : nil
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
