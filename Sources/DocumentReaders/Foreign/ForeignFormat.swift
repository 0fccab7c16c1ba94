/// The formats that people submit and that no reader knows, so that the error says what to do.
enum ForeignFormat: CaseIterable {
  case legacyWord, lockedOffice, legacyExcel, legacyPowerPoint, compoundFile
  case pdf, mail, wordXML
  /// A small file that only says where a document is: Google's, and shortcuts of Windows and macOS.
  case link
  case openPresentation
  case binaryExcel, powerPoint, visio, pages, book, wordWithoutText, zip
  case picture, otherArchive
  case unknown

  /// What a file is that no reader takes.
  init(of file: FileClues) {
    if let signed = Self.signed(file.bytes, ending: file.ending) {
      self = signed
    } else {
      self = file.isZip ? Self.packaged(file.entries, file.bytes) : .unknown
    }
  }

  /// Whether a file's first bytes are those of a format that is no plain text.
  static func isSigned(_ file: FileClues) -> Bool {
    file.isZip || signed(file.bytes, ending: file.ending) != nil
  }

  /// What a file is, by its bytes alone.
  ///
  /// - Returns: Nil for zip archives, which have to be opened first, and for what may well be text.
  static func signed(_ bytes: [UInt8], ending: String) -> ForeignFormat? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compound(bytes) }
    if let binary = FileSignature.binary.first(where: { $0.matches(bytes) }) { return binary.format }
    // Web pages and the like are text, and someone may want to submit them as text.
    guard !["txt", "text", "md", "markdown"].contains(ending) else { return nil }
    let beginning = FileSignature.beginning(of: bytes)
    if FileSignature.isLink(beginning, ending: ending) { return .link }
    return FileSignature.text.first { $0.matches(beginning) }?.format
  }

  /// What an OLE file holds, by the names in its directory.
  private static func compound(_ bytes: [UInt8]) -> ForeignFormat {
    for (name, format) in FileSignature.streams where FileSignature.holds(name, in: bytes) { return format }
    return .compoundFile
  }

  /// What a zip archive without a Word document holds.
  ///
  /// - Parameters:
  ///   - names: The names of its parts.
  ///   - bytes: The archive, whose beginning names an OpenDocument format.
  /// - Returns: The format; `zip` where nothing is known of it.
  static func packaged(_ names: [String], _ bytes: [UInt8]) -> ForeignFormat {
    func has(_ beginning: String) -> Bool { names.contains { $0.lowercased().hasPrefix(beginning) } }
    let beginning = String(decoding: bytes.prefix(120), as: UTF8.self)
    return switch true {
    case has("xl/"): .binaryExcel
    case has("ppt/"): .powerPoint
    case has("visio/"): .visio
    case beginning.contains("opendocument.presentation"): .openPresentation
    case beginning.contains("application/epub"), has("meta-inf/container.xml"): .book
    case has("index/document.iwa"), has("index.zip"), has("index/"): .pages
    case has("[content_types].xml"), has("word/"): .wordWithoutText
    default: .zip
    }
  }
}
