/// A line that gives a link or a footnote its content: "[name]: address", "[^1]: words".
enum MarkdownDefinition {
  case link(name: String, address: String)
  case footnote(words: Range<Int>)

  static func read(_ words: Range<Int>, in bytes: [UInt8]) -> MarkdownDefinition? {
    guard bytes[words.lowerBound] == UInt8(ascii: "["),
      let end = words.prefix(1000).firstIndex(where: { bytes[$0] == UInt8(ascii: "]") }),
      end > words.lowerBound + 1, end + 1 < words.upperBound, bytes[end + 1] == UInt8(ascii: ":")
    else { return nil }
    let name = words.lowerBound + 1..<end
    let rest = bytes.trimmed(end + 2..<words.upperBound)
    if bytes[name.lowerBound] == UInt8(ascii: "^") { return .footnote(words: rest) }
    return looksLikeAddress(rest, in: bytes) ? .link(name: key(bytes[name]), address: address(rest, in: bytes)) : nil
  }

  /// The address without its title and the brackets around it.
  static func address(_ words: Range<Int>, in bytes: [UInt8]) -> String {
    let end = words.first { bytes[$0].isBlank } ?? words.upperBound
    let isBracketed = bytes[words.lowerBound] == UInt8(ascii: "<") && bytes[end - 1] == UInt8(ascii: ">")
    return bytes.string(isBracketed ? (words.lowerBound..<end).dropFirst().dropLast() : words.lowerBound..<end)
  }

  /// A name as links are looked up by.
  static func key(_ name: ArraySlice<UInt8>) -> String { String(decoding: name.map(\.lowered), as: UTF8.self) }

  /// "[Principal]: Maren Oakes" is no definition: an address has no blank but before its title.
  private static func looksLikeAddress(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard !words.isEmpty else { return false }
    let end = words.first { bytes[$0].isBlank } ?? words.upperBound
    let title = bytes.trimmed(end..<words.upperBound)
    let isTitle =
      title.isEmpty || [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "(")].contains(bytes[title.lowerBound])
    return isTitle && bytes[words.lowerBound..<end].contains { !$0.isLetter && !$0.isDigit }
  }
}
