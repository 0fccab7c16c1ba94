import DocumentModel

extension DocumentReader {
  /// Plain text in any usual encoding: a block a line, wrapped lines joined, tables of bars or tabs as tables.
  static let plainText = DocumentReader(
    name: "plain text", format: .text, extensions: ["txt", "text"],
    accepts: { ["txt", "text"].contains($0.ending) && !ForeignFormat.isSigned($0) },
    read: { (bytes, options) throws(ReadingError) in
      let decoded = try DecodedText(bytes)
      var parser = try PlainTextParser(decoded.bytes, columnLimit: options.limits.columns)
      parser.parse()
      guard !parser.builder.blocks.isEmpty else { throw ReadingError.withoutWords }
      return parser.builder.document(
        .text, properties: DocumentProperties(), notices: decoded.notice.map { [$0] } ?? [])
    })
}

extension ReadingError {
  /// A text file in which nothing is written.
  static let withoutWords = ReadingError(
    code: .empty, problem: "the file holds no words", remedy: "Save or upload it again")
}
