/// The bytes by which a foreign format is known.
struct FileSignature {
  var bytes: [UInt8]
  /// Where they stand.
  var offset = 0
  var format: ForeignFormat

  private init(_ bytes: [UInt8], at offset: Int = 0, _ format: ForeignFormat) {
    self.bytes = bytes
    self.offset = offset
    self.format = format
  }

  private init(_ characters: String, at offset: Int = 0, _ format: ForeignFormat) {
    self.init(Array(characters.utf8), at: offset, format)
  }

  func matches(_ file: some Collection<UInt8>) -> Bool {
    file.dropFirst(offset).starts(with: bytes)
  }

  /// Signatures that no text begins with.
  static let binary = [
    FileSignature("%PDF-", .pdf), FileSignature([0xEF, 0xBB, 0xBF] + Array("%PDF-".utf8), .pdf),
    FileSignature([0x89, 0x50, 0x4E, 0x47], .picture), FileSignature([0xFF, 0xD8, 0xFF], .picture),
    FileSignature("GIF8", .picture), FileSignature([0x49, 0x49, 0x2A, 0x00], .picture),
    FileSignature([0x4D, 0x4D, 0x00, 0x2A], .picture), FileSignature("WEBP", at: 8, .picture),
    FileSignature("ftypheic", at: 4, .picture), FileSignature("ftypmif1", at: 4, .picture),
    FileSignature("ftypavif", at: 4, .picture),
    FileSignature([0x1F, 0x8B], .otherArchive), FileSignature([0x37, 0x7A, 0xBC, 0xAF], .otherArchive),
    FileSignature("Rar!", .otherArchive),
    FileSignature([0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0], .link), FileSignature("bplist00", .link),
  ]

  /// Signatures of formats that are text, in lower case.
  static let text = [
    FileSignature("mime-version:", .mail), FileSignature("<?xml", .wordXML),
  ]

  /// The streams of OLE files and what they tell; a locked file may show others beside its own.
  static let streams: [(String, ForeignFormat)] = [
    ("EncryptedPackage", .lockedOffice), ("WordDocument", .legacyWord), ("Workbook", .legacyExcel),
    ("PowerPoint Document", .legacyPowerPoint),
  ]

  /// A file's first characters in lower case, after a byte order mark and white space.
  static func beginning(of bytes: [UInt8]) -> [UInt8] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let words = bytes.prefix(512).dropFirst(start).drop { $0 <= 0x20 }.prefix(64)
    return words.map(\.lowered)
  }

  /// Whether a file only says where a document is.
  ///
  /// - Parameters:
  ///   - beginning: Its first characters, in lower case.
  ///   - ending: That of its name; what Google Drive leaves in a folder is known by it, as its content has changed over
  ///     the years.
  /// - Returns: Whether following it leads to the document.
  static func isLink(_ beginning: [UInt8], ending: String) -> Bool {
    if beginning.starts(with: "[internetshortcut]".utf8) || ending == "webloc" { return true }
    return beginning.first == UInt8(ascii: "{") && ["gdoc", "gsheet", "gslides"].contains(ending)
  }

  /// Whether an OLE file has an entry of a name, which its directory spells in UTF-16.
  static func holds(_ name: String, in bytes: [UInt8]) -> Bool {
    let wanted = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    guard bytes.count >= wanted.count else { return false }
    // Directory entries stand on multiples of 128 bytes.
    return stride(from: 0, through: bytes.count - wanted.count, by: 128).contains { start in
      bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
