extension DocumentReader {
  /// Every reader, most specific first.
  package static let all: [DocumentReader] = [.odt, .html, .docx, .markdown, .plainText]
}
