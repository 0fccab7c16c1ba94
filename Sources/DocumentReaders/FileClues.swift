import ZipArchive

/// What tells a file's format: its content first, its name's ending only where content leaves it open.
package struct FileClues: Sendable {
  package let bytes: [UInt8]
  /// In lower case, without the dot; empty where the name has none.
  package let ending: String
  /// The names of a zip archive's entries; empty for other files and where the archive has no readable directory.
  package let entries: [String]
  /// The format that an OpenDocument file names in its first entry, such as "text"; nil for other files.
  let openDocument: Substring?

  package init(_ bytes: [UInt8], fileName: String) {
    self.bytes = bytes
    ending = fileName.split(separator: ".").last.map { $0.lowercased() } ?? ""
    entries = Self.isZip(bytes) ? ZipArchive.names(in: bytes) : []
    openDocument = Self.isZip(bytes) ? Self.openDocument(in: bytes) : nil
  }

  /// Whether the bytes begin as a zip archive; "PK" alone may well begin a text about a PK-8 school.
  package var isZip: Bool { Self.isZip(bytes) }

  /// Whether only the whole file tells what it is: a zip archive, or an old Office file.
  package var isContainer: Bool { isZip || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }

  /// Whether an entry's name begins with a folder, such as "xl/", in letters of any case.
  func hasEntries(in folder: String) -> Bool {
    entries.contains { $0.lowercased().hasPrefix(folder) }
  }

  private static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// OpenDocument files begin with an entry that is not packed and says what they are.
  private static func openDocument(in bytes: [UInt8]) -> Substring? {
    let mark = [UInt8]("vnd.oasis.opendocument.".utf8)
    let beginning = bytes.prefix(120)
    for start in beginning.indices.dropLast(mark.count)
    where beginning[start] == mark[0] && beginning[start...].starts(with: mark) {
      let kind = beginning[(start + mark.count)...].prefix { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
      return Substring(decoding: kind, as: UTF8.self)
    }
    return nil
  }
}
