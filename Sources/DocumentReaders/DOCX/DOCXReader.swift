import DocumentModel

extension DocumentReader {
  /// Reads Word documents (.docx and its templates and macro variants).
  ///
  /// Breaks inside a paragraph become line feeds, tabs stay tabs, no-break hyphens become hyphens. A note that is
  /// referred to inside a table is read after the outermost table. Cells without words keep one empty block.
  static let docx = DocumentReader(
    name: "Word document", format: .docx, extensions: ["docx", "docm", "dotx", "dotm"],
    accepts: { $0.isZip },
    read: { (bytes, options) throws(ReadingError) in
      var reading = try WordReading(bytes, options)
      return try reading.document()
    })
}
