import DocumentModel

extension DocumentReader {
  /// Reads Word documents (.docx and its templates and macro variants).
  ///
  /// Breaks between lines become line feeds, tabs stay tabs, no-break hyphens become hyphens, formulas become a line of
  /// text. What is anchored in a paragraph (text boxes, charts, diagrams) is read after it; so are notes, but those that
  /// are referred to inside a table come after the outermost table. Cells without words keep one empty block.
  static let docx = DocumentReader(
    name: "Word document", format: .docx, extensions: ["docx", "docm", "dotx", "dotm"],
    accepts: { $0.isZip },
    read: { (bytes, options) throws(ReadingError) in
      var reading = try WordReading(bytes, options)
      return try reading.document()
    })
}
