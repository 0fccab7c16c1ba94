import DocumentModel

/// A line that gives a link or a footnote its content: "[name]: address", "[^1]: words".
enum MarkdownDefinition {
  case link(name: String)
  case footnote(words: Range<Int>)

  static func read(_ words: Range<Int>, in bytes: [UInt8]) -> MarkdownDefinition? {
    guard bytes[words.lowerBound] == UInt8(ascii: "["),
      let end = words.prefix(1000).firstIndex(where: { bytes[$0] == UInt8(ascii: "]") }),
      end > words.lowerBound + 1, end + 1 < words.upperBound, bytes[end + 1] == UInt8(ascii: ":")
    else { return nil }
    let name = words.lowerBound + 1..<end
    let rest = bytes.trimmed(end + 2..<words.upperBound)
    if bytes[name.lowerBound] == UInt8(ascii: "^") { return .footnote(words: rest) }
    return looksLikeAddress(rest, in: bytes) ? .link(name: key(bytes[name])) : nil
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

/// The settings above a Markdown text, between lines of hyphens.
struct FrontMatter {
  private(set) var properties = DocumentProperties()
  private(set) var lineCount = 0

  init?(_ lines: [TextLine], in bytes: [UInt8]) {
    guard let first = lines.first, first.lineStart == 0, bytes.string(first.words) == "---",
      let last = lines.prefix(200).dropFirst().firstIndex(where: { ["---", "..."].contains(bytes.string($0.words)) }),
      last > 1, lines[1..<last].first.map({ bytes[$0.words].contains(UInt8(ascii: ":")) }) == true
    else { return nil }
    lineCount = last + 1
    for line in lines[1..<last] {
      guard let colon = bytes[line.words].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let value = Self.unquoted(bytes.trimmed(colon + 1..<Int(line.end)), in: bytes)
      guard !value.isEmpty else { continue }
      switch bytes.string(Int(line.start)..<colon).lowercased() {
      case "title": properties.title = value
      case "author": properties.author = value
      case "date": properties.created = value
      default: break
      }
    }
  }

  private static func unquoted(_ range: Range<Int>, in bytes: [UInt8]) -> String {
    guard range.count > 1, let first = range.first, bytes[first] == bytes[range.upperBound - 1],
      bytes[first] == UInt8(ascii: "\"") || bytes[first] == UInt8(ascii: "'")
    else { return bytes.string(range) }
    return bytes.string(range.dropFirst().dropLast())
  }
}

/// Takes comments out of a Markdown text, but for those shown in fenced code.
enum MarkdownComments {
  private static let opening = [UInt8]("<!--".utf8)
  private static let closing = [UInt8]("-->".utf8)

  static func removed(from bytes: [UInt8]) -> [UInt8] {
    guard contain(bytes) else { return bytes }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    var mayClose = true
    var isInFence = false
    while index < bytes.count {
      if isLineStart(index, in: bytes), isFence(at: index, in: bytes) { isInFence.toggle() }
      if mayClose, !isInFence, bytes[index] == UInt8(ascii: "<"), bytes.holds(opening, at: index) {
        if let end = end(from: index + opening.count, in: bytes) {
          index = end
          continue
        }
        mayClose = false
      }
      kept.append(bytes[index])
      index += 1
    }
    return kept
  }

  private static func contain(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] == UInt8(ascii: "<") && bytes.holds(opening, at: $0) }
  }

  private static func end(from start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), bytes.holds(closing, at: index) { return index + closing.count }
      index += 1
    }
    return nil
  }

  private static func isLineStart(_ index: Int, in bytes: [UInt8]) -> Bool { index == 0 || bytes[index - 1] == 0x0A }

  private static func isFence(at index: Int, in bytes: [UInt8]) -> Bool {
    bytes.holds([0x60, 0x60, 0x60], at: index) || bytes.holds([0x7E, 0x7E, 0x7E], at: index)
  }
}
