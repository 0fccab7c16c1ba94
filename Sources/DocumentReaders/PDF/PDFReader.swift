import DocumentModel

extension DocumentReader {
  /// Reads PDFs through Poppler's tools, which must be on the computer.
  static let pdf = DocumentReader(
    name: "PDF", format: .pdf, extensions: ["pdf"],
    accepts: { ForeignFormat.signed($0.bytes, ending: $0.ending) == .pdf },
    read: { (bytes, options) throws(ReadingError) in
      var reading = try PDFReading(bytes, options)
      return try reading.document()
    })
}
