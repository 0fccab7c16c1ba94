/// Tells Markdown that was saved under the name of a plain text.
enum MarkdownSigns {
  private static let prefixLength = 1 << 16

  /// Whether two kinds of mark-up occur, or headings of two levels.
  static func abound(in file: [UInt8]) -> Bool {
    guard let text = try? DecodedText([UInt8](file.prefix(prefixLength))), let lines = try? TextLines(text.bytes).lines
    else { return false }
    var levels: Set<Int> = []
    var (tables, tasks, bold, links) = (false, false, false, false)
    for line in lines {
      let words = line.words
      if let level = headingLevel(words, in: text.bytes) { levels.insert(level) }
      tables = tables || MarkdownLine.isTableDelimiter(words, in: text.bytes)
      tasks = tasks || isTask(words, in: text.bytes)
      bold = bold || hasBold(words, in: text.bytes)
      links = links || hasLink(words, in: text.bytes)
    }
    let kinds = [!levels.isEmpty, tables, tasks, bold, links].count { $0 }
    return kinds > 1 || levels.count > 1
  }

  /// "# of students" is no heading, so the title must not begin small.
  private static func headingLevel(_ words: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard let heading = MarkdownLine.heading(words, in: bytes), let first = heading.title.first, !bytes[first].isLower
    else { return nil }
    return heading.level
  }

  private static func isTask(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard words.count > 5, bytes[words.lowerBound] == UInt8(ascii: "-"), bytes[words.lowerBound + 1] == 0x20 else {
      return false
    }
    return CheckBox.brackets(at: words.lowerBound + 2, in: bytes, end: words.upperBound) != nil
  }

  /// Two pairs of asterisks with a word just inside.
  private static func hasBold(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    var isOpen = false
    for index in words.dropLast() where bytes[index] == UInt8(ascii: "*") && bytes[index + 1] == UInt8(ascii: "*") {
      if isOpen, bytes[index - 1] != 0x20, bytes[index - 1] != UInt8(ascii: "*") { return true }
      isOpen = index + 2 < words.upperBound && (bytes[index + 2].isLetter || bytes[index + 2].isDigit)
    }
    return false
  }

  private static func hasLink(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    words.dropLast(6).contains { bytes.holds([UInt8]("](http".utf8), at: $0) }
  }
}
