extension DocumentReader {
  /// Every reader, most specific first.
  package static let all: [DocumentReader] = [.xlsx, .ods, .docx, .markdown, .plainText]
}
