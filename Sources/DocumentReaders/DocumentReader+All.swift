extension DocumentReader {
  /// Every reader, most specific first.
  package static let all: [DocumentReader] = [.odt, .docx, .markdown, .plainText]
}
