extension DocumentReader {
  /// Every reader, most specific first.
  package static let all: [DocumentReader] = [.docx, .pdf, .markdown, .plainText]
}
