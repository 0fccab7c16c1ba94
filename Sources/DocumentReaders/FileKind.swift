import DocumentModel

/// What a file in a folder of plans is, by its content.
package enum FileKind: Hashable, Sendable {
  /// One document: readable, or of a kind that people submit, or called so, and that an error names.
  case document
  /// A zip archive of files.
  case bundle
  /// A report that Sightline made.
  case report
  /// Nothing that a plan is ever written in.
  case other

  /// Endings of text files that hold data, settings or code and no words for readers.
  private static let dataEndings: Set = [
    "bat", "c", "cfg", "conf", "css", "csv", "h", "ics", "ini", "java", "js", "json", "jsonl", "log", "py", "r", "rb",
    "sh", "sql", "svg", "swift", "toml", "ts", "tsv", "vcf", "xml", "yaml", "yml",
  ]

  /// Judges a file.
  ///
  /// - Parameter file: The whole file, or only its beginning where it is neither a zip archive nor an old Office file.
  package init(_ file: FileClues) {
    if file.isZip {
      let isRead = DocumentReader.all.contains { $0.accepts(file) && $0.format != .docx }
      self = !isRead && ForeignFormat.packaged(file.entries, file.bytes) == .zip && !file.isOffice ? .bundle : .document
      return
    }
    guard !Self.isOwnReport(file) else {
      self = .report
      return
    }
    switch ForeignFormat.signed(file.bytes, ending: file.ending) {
    case .picture, .compoundFile: self = Self.documentEndings.contains(file.ending) ? .document : .other
    case .some: self = .document
    case nil: self = Self.textKind(file)
    }
  }

  /// Words are a document, whatever the file is called; data and code are none.
  private static func textKind(_ file: FileClues) -> FileKind {
    guard !dataEndings.contains(file.ending) else { return .other }
    if !file.bytes.isEmpty, DocumentReader.all.contains(where: { $0.accepts(file) }) { return .document }
    return documentEndings.contains(file.ending) ? .document : .other
  }

  /// Whether a page says in its head that Sightline made it.
  private static func isOwnReport(_ file: FileClues) -> Bool {
    file.bytes.prefix(2048).firstRange(of: reportMark) != nil
  }

  private static let reportMark = Array(#"<meta name="generator" content="Sightline">"#.utf8)

  /// Endings of what people submit: a damaged or empty file with one of them is worth an error.
  private static let documentEndings =
    Set(DocumentReader.all.flatMap(\.extensions)).union([
      "doc", "dot", "gdoc", "gsheet", "key", "numbers", "pages", "ppt", "pptx", "wpd", "wps", "xls",
    ])
}

extension FileClues {
  /// Whether an archive without a readable directory was meant for a document.
  fileprivate var isOffice: Bool {
    entries.isEmpty && ["docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "odt", "ods"].contains(ending)
  }
}
