/// Tells workbooks from other Office files, wherever their parts stand.
enum WorkbookClues {
  private static let types = "[Content_Types].xml"

  static func holds(_ file: FileClues) -> Bool {
    guard file.isZip, !file.hasEntries(in: "word/"), !file.hasEntries(in: "ppt/") else {
      return false
    }
    if file.hasEntries(in: "xl/") { return true }
    guard file.entries.contains(types),
      var package = try? XMLPackage(
        file.bytes, vocabulary: PackageName.vocabulary, ReadingOptions()),
      let bytes = try? package.bytes(of: types)
    else { return false }
    return bytes.contains("spreadsheetml.sheet.main+xml")
      || bytes.contains("spreadsheetml.template.main+xml")
      || bytes.contains("ms-excel.sheet.macroEnabled.main+xml")
  }
}

extension [UInt8] {
  fileprivate func contains(_ words: String) -> Bool {
    String(decoding: self, as: UTF8.self).contains(words)
  }
}
