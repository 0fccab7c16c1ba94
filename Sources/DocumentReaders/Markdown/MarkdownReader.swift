import DocumentModel

extension DocumentReader {
  static let markdown = DocumentReader(
    name: "Markdown", format: .markdown, extensions: ["md", "markdown"],
    accepts: { _, ending in ending == "md" },
    read: { (bytes, _) throws(ReadingError) in
      Document(text: String(decoding: bytes, as: UTF8.self), format: .markdown)
    })
}
