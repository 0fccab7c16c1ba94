import DocumentModel

/// The characters of a page as UTF-8, out of whatever it is packed in.
struct HTMLSource {
  var bytes: [UInt8]
  var notices: [ReadingNotice] = []

  init(_ file: [UInt8], _ options: ReadingOptions) throws(ReadingError) {
    let clues = FileClues(file, fileName: "")
    if let part = HTMLFormat.pagePart(clues) {
      var package = try XMLPackage(file, vocabulary: PackageName.vocabulary, options)
      try self.init(page: try package.bytes(of: part), charset: nil)
    } else if WebArchive.isArchive(clues) || !HTMLFormat.isPage(clues) && WebArchive.hasHeader(file) {
      let page = try WebArchive.page(of: file)
      try self.init(page: page.bytes, charset: page.charset)
    } else {
      try self.init(page: file, charset: nil)
    }
  }

  /// Decodes a page: by its mark of byte order, by the encoding that it names, else by its bytes.
  private init(page: [UInt8], charset: String?) throws(ReadingError) {
    let isMarked =
      page.starts(with: [0xEF, 0xBB, 0xBF]) || page.starts(with: [0xFE, 0xFF])
      || page.starts(with: [0xFF, 0xFE])
    let named = isMarked ? nil : charset ?? Self.charset(in: page)
    if let named, Self.westernNames.contains(named) {
      bytes = []
      bytes.reserveCapacity(page.count + page.count / 8)
      for byte in page where byte >= 0x20 || byte.isWhiteSpace {
        if byte < 0x80 { bytes.append(byte) } else { UTF8Bytes.append(Windows1252.scalar(of: byte), to: &bytes) }
      }
      return
    }
    let decoded = try DecodedText(page)
    bytes = decoded.bytes
    notices = decoded.notices
    if let named, !Self.unicodeNames.contains(named), notices.isEmpty, page.contains(where: { $0 >= 0x80 }) {
      notices = [
        ReadingNotice(
          kind: .encodingGuessed, count: 1, message: "the encoding \(named) is not known; the page was read as UTF-8")
      ]
    }
  }

  private static let westernNames: Set<String> = [
    "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii", "x-cp1252",
  ]
  private static let unicodeNames: Set<String> = ["utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "unicode"]

  /// The encoding that a page names at its beginning, in lower case.
  private static func charset(in page: [UInt8]) -> String? {
    let beginning = page.prefix(4_096).map(\.lowered)
    var rest = beginning[...]
    while let found = rest.firstRange(of: "charset".utf8) {
      rest = rest[found.upperBound...].drop(while: \.isWhiteSpace)
      guard rest.first == UInt8(ascii: "=") else { continue }
      let value = rest.dropFirst().drop { $0.isWhiteSpace || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      let name = value.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }
}
