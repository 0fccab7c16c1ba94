import DocumentModel

extension DocumentReader {
  /// Plain text in any usual encoding: a block a line, wrapped lines joined, tables of bars or tabs as tables.
  static let plainText = DocumentReader(
    name: "plain text", format: .text, extensions: ["txt", "text"],
    accepts: { TextClues.isText($0) },
    read: { (bytes, options) throws(ReadingError) in
      let decoded = try DecodedText(bytes)
      if let data = try DelimitedText(decoded.bytes, options) {
        return try data.document(decoded.notices, options)
      }
      let text = MailQuotes.removed(from: decoded.bytes)
      var parser = try PlainTextParser(text, options)
      try parser.parse()
      guard !parser.builder.blocks.isEmpty else { throw ReadingError.withoutWords }
      return parser.builder.document(.text, notices: decoded.notices)
    })
}

extension DelimitedText {
  /// The table as a document of its own.
  fileprivate func document(_ notices: [ReadingNotice], _ options: ReadingOptions) throws(ReadingError) -> Document {
    var builder = DocumentBuilder()
    builder.beginTable()
    for (row, fields) in rows.enumerated() {
      if row.isMultiple(of: 256) { try options.check(builder.size) }
      for (column, words) in fields.enumerated() {
        builder.beginCell(row: row, column: column)
        builder.openBlock()
        builder.append(words.indices, of: words)
        builder.trimBlockEnd()
        builder.closeBlock()
        builder.endCell()
      }
    }
    builder.endTable(headerRows: hasHeader ? 1 : 0)
    guard !builder.blocks.isEmpty else { throw ReadingError.withoutWords }
    try options.check(builder.size)
    return builder.document(.text, notices: notices)
  }
}

/// Whether a file is text, and of which kind: its content decides, its name's ending only a tie.
enum TextClues {
  /// Text as it stands, whatever the file's name says; named as text, it is at least refused as such.
  static func isText(_ file: FileClues) -> Bool {
    guard !ForeignFormat.isSigned(file) else { return false }
    return isNamedText(file.ending) || TextEncoding.isLikely(in: file.bytes)
  }

  /// Text whose mark-up tells that it is Markdown.
  static func isMarkdown(_ file: FileClues) -> Bool {
    guard isText(file) else { return false }
    if ["md", "markdown"].contains(file.ending) { return true }
    return MarkdownSigns.abound(in: file.bytes)
  }

  private static func isNamedText(_ ending: String) -> Bool { ["txt", "text", "md", "markdown"].contains(ending) }
}

extension ReadingError {
  /// A text file in which nothing is written.
  static let withoutWords = ReadingError(
    code: .empty, problem: "the file holds no words", remedy: "Save or upload it again")
}
