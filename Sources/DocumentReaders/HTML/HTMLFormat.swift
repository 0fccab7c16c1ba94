/// How web pages are known.
enum HTMLFormat {
  /// Tags with which a page may begin.
  private static let openings = [
    "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<table", "<div", "<h1", "<p>", "<p ", "<style",
    "<link", "<base", "<font", "<center", "<article", "<main", "<section", "<ul", "<ol", "<span", "<b>",
  ]

  /// Whether a file's beginning is that of a page; plain text may tell of tags.
  static func isPage(_ file: FileClues) -> Bool {
    guard !file.isZip, !["txt", "text", "md", "markdown"].contains(file.ending) else { return false }
    let beginning = Self.beginning(of: file.bytes)
    let isNamed = ["html", "htm", "xhtml", "xht", "shtml"].contains(file.ending)
    let certain = openings.prefix(isNamed ? openings.count : 4)
    if certain.contains(where: { beginning.starts(with: $0.utf8) }) { return true }
    if beginning.starts(with: "<?xml".utf8) { return beginning.firstRange(of: "<html".utf8) != nil }
    return isNamed && openings.contains { beginning.firstRange(of: $0.utf8) != nil }
  }

  /// The first characters in lower case, after white space and comments; of wide characters the lower half.
  private static func beginning(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    var start = bytes.prefix(8_192).filter { $0 != 0 && $0 != 0xFE && $0 != 0xFF }.map(\.lowered)[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    while true {
      start = start.drop { $0 <= 0x20 }
      guard start.starts(with: "<!--".utf8), let end = start.firstRange(of: "-->".utf8) else { return start }
      start = start[end.upperBound...]
    }
  }

  /// The one page of a zip archive, as Google Docs exports it with its pictures; nil where there is none or more.
  static func pagePart(_ file: FileClues) -> String? {
    guard file.isZip, file.openDocument == nil, file.entries.count < 2_000,
      !file.entries.contains("[Content_Types].xml")
    else { return nil }
    let pages = file.entries.filter { $0.isPageName && !$0.contains("/") }
    let isOther = file.entries.contains { entry in
      let entry = entry.lowercased()
      return entry == "[content_types].xml" || entry == "mimetype" || entry == "content.xml"
        || entry.hasPrefix("meta-inf/")
    }
    return isOther || pages.count != 1 ? nil : pages[0]
  }
}

extension String {
  fileprivate var isPageName: Bool {
    let name = lowercased()
    return name.hasSuffix(".html") || name.hasSuffix(".htm")
  }
}
