extension DocumentReader {
  /// Every reader, most specific first.
  package static let all: [DocumentReader] = [.docx, .rtf, .markdown, .plainText]
}
