import DocumentModel

extension DocumentReader {
  /// Markdown as it is rendered: mark-up out of the words, bold kept beside them.
  ///
  /// Plans saved as plain text are often Markdown too; their mark-up tells.
  static let markdown = DocumentReader(
    name: "Markdown", format: .markdown, extensions: ["md", "markdown"],
    accepts: { TextClues.isMarkdown($0) },
    read: { (bytes, options) throws(ReadingError) in
      let decoded = try DecodedText(bytes)
      var parser = try MarkdownParser(decoded.bytes, options)
      try parser.parse()
      var writer = MarkdownWriter(source: parser.bytes, definitions: parser.definitions, options)
      try writer.write(parser.elements)
      guard !writer.builder.blocks.isEmpty else { throw ReadingError.withoutWords }
      return writer.builder.document(
        .markdown, properties: parser.properties, notices: decoded.notices + writer.notices)
    })
}
