/// A tag of HTML, or an address, between angle brackets.
struct MarkdownTag {
  enum Effect: Equatable {
    case none, lineBreak, address
    case bold(begins: Bool)
    /// Words that lead to an address begin; nil where they end.
    case link(String?)
    case picture(String?)
  }

  var effect: Effect
  /// In bytes, brackets included.
  var length: Int

  private static let maximumLength = 1000

  static func read(at start: Int, in text: [UInt8]) -> MarkdownTag? {
    let window = text[start...].prefix(maximumLength).dropFirst()
    guard let end = window.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
      text[end] == UInt8(ascii: ">"), end > start + 1
    else { return nil }
    let inner = text[start + 1..<end]
    let isClosing = inner.first == UInt8(ascii: "/")
    let name = inner.dropFirst(isClosing ? 1 : 0).prefix { $0.isLetter || $0.isDigit }
    let length = end + 1 - start
    if isAddress(inner) { return MarkdownTag(effect: .address, length: length) }
    guard let first = name.first, first.isLetter, mayFollow(name.endIndex < end ? text[name.endIndex] : 0x20) else {
      return nil
    }
    let word = String(decoding: name.map(\.lowered), as: UTF8.self)
    if boldTags.contains(word) { return MarkdownTag(effect: .bold(begins: !isClosing), length: length) }
    if word == "a" {
      return MarkdownTag(effect: .link(isClosing ? nil : value("href", in: inner) ?? ""), length: length)
    }
    if word == "img" { return MarkdownTag(effect: .picture(value("alt", in: inner)), length: length) }
    if blockTags.contains(word) { return MarkdownTag(effect: .lineBreak, length: length) }
    return inlineTags.contains(word) ? MarkdownTag(effect: .none, length: length) : nil
  }

  private static let boldTags: Set = ["b", "strong"]
  private static let blockTags: Set = [
    "br", "p", "div", "hr", "table", "thead", "tbody", "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "h3", "h4",
    "h5", "h6", "blockquote", "pre", "section", "details", "summary", "center", "caption", "dl", "dt", "dd",
  ]
  private static let inlineTags: Set = [
    "span", "u", "i", "em", "sup", "sub", "small", "big", "font", "code", "del", "ins", "s", "strike",
    "mark", "kbd", "input", "label", "abbr", "cite", "q", "col", "colgroup",
  ]

  /// What stands between quotation marks after a name.
  private static func value(_ name: String, in inner: ArraySlice<UInt8>) -> String? {
    guard let found = inner.firstRange(of: Array("\(name)=".utf8)), found.upperBound < inner.endIndex else {
      return nil
    }
    let mark = inner[found.upperBound]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return nil }
    let value = inner[(found.upperBound + 1)...].prefix { $0 != mark }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }

  private static func mayFollow(_ byte: UInt8) -> Bool { byte.isBlank || byte == UInt8(ascii: "/") || byte == 0x0A }

  /// "https://…" or "name@place", with no blank in it.
  private static func isAddress(_ inner: ArraySlice<UInt8>) -> Bool {
    guard !inner.contains(where: { $0 <= 0x20 }), inner.first?.isLetter == true else { return false }
    return inner.contains(UInt8(ascii: "@")) || inner.contains(UInt8(ascii: ":"))
  }
}
