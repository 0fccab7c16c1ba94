extension DocumentReader {
  /// Every reader, most specific first.
  package static let all: [DocumentReader] = [
    .xlsx, .docx, .pdf, .rtf, .markdown, .plainText,
  ]
}
