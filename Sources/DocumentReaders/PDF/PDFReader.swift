import DocumentModel

extension DocumentReader {
  /// Reads PDFs through Poppler's tools, which must be on the computer.
  static let pdf = DocumentReader(
    name: "PDF", format: .pdf, extensions: ["pdf"],
    accepts: { file in
      // A file may begin with what a mail program or an old Macintosh put before it.
      ForeignFormat.signed(file.bytes, ending: file.ending) == .pdf
        || file.ending == "pdf" && !file.isZip && file.bytes.prefix(1_024).firstRange(of: "%PDF-".utf8) != nil
    },
    read: { (bytes, options) throws(ReadingError) in
      var reading = try PDFReading(bytes, options)
      return try reading.document()
    })
}
