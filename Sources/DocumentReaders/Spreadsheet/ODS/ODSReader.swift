import DocumentModel

extension DocumentReader {
  /// Reads OpenDocument spreadsheets (.ods, their templates, and flat ones), sheet by sheet, with values as shown.
  ///
  /// Hidden sheets, rows and columns are left out, and so are rows that a filter hides.
  static let ods = DocumentReader(
    name: "OpenDocument spreadsheet", format: .ods, extensions: ["ods", "ots", "fods"],
    accepts: accepts,
    read: { (bytes, options) throws(ReadingError) in
      do throws(ReadingError) {
        var reading = try OpenSheetReading(bytes, options)
        return try reading.document()
      } catch {
        throw error.ofWorkbook
      }
    })

  private static func accepts(_ file: FileClues) -> Bool {
    if file.isZip {
      if let format = file.openDocument { return format.hasPrefix("spreadsheet") }
      return ["ods", "ots"].contains(file.ending) && file.entries.contains("content.xml")
    }
    let beginning = String(decoding: file.bytes.prefix(8_192), as: UTF8.self)
    return beginning.contains("<office:document ")
      && beginning.contains("vnd.oasis.opendocument.spreadsheet")
  }
}
