import DocumentModel

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
