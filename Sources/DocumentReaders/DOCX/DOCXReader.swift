import DocumentModel

extension DocumentReader {
  /// Reads Word documents (.docx and its templates and macro variants).
  ///
  /// Breaks inside a paragraph become line feeds, tabs stay tabs, no-break hyphens become hyphens. A note that is
  /// referred to inside a table is read after the outermost table. Cells without words keep one empty block.
  static let docx = DocumentReader(
    name: "Word document", format: .docx, extensions: ["docx", "docm", "dotx", "dotm"],
    accepts: { bytes, _ in
      // "PK" alone may well begin a text about a PK-8 school.
      bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    },
    read: { (bytes, limits) throws(ReadingError) in
      var reading = try WordReading(bytes, limits: limits)
      return try reading.document()
    })
}
