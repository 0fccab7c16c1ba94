extension DocumentReader {
  /// Every reader, most specific first.
  package static let all: [DocumentReader] = [
    .odt, .html, .xlsx, .ods, .docx, .pdf, .rtf, .markdown, .plainText,
  ]
}
