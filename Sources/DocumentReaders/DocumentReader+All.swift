extension DocumentReader {
  /// Every reader, most specific first.
  package static let all: [DocumentReader] = [
    .odt, .html, .xlsx, .docx, .pdf, .rtf, .markdown, .plainText,
  ]
}
