import DocumentModel

extension DocumentReader {
  /// Reads Excel workbooks (.xlsx, their templates and macro variants), sheet by sheet, with values as they are shown.
  ///
  /// Hidden sheets, rows and columns are left out, and so are rows that a filter hides.
  static let xlsx = DocumentReader(
    name: "Excel workbook", format: .xlsx, extensions: ["xlsx", "xlsm", "xltx", "xltm"],
    accepts: WorkbookClues.holds,
    read: { (bytes, options) throws(ReadingError) in
      do throws(ReadingError) {
        var reading = try WorkbookReading(bytes, options)
        return try reading.document()
      } catch {
        throw error.ofWorkbook
      }
    })
}
