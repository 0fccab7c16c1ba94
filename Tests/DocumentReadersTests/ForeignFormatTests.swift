import DocumentReaders
import TestSupport
import Testing

/// Files that no reader knows are named, with what to do about them.
struct ForeignFormatTests {
  private func refusal(of bytes: [UInt8], _ fileName: String = "plan.docx") -> ReadingError? {
    do {
      _ = try DocumentReader.read(bytes, fileName: fileName)
      return nil
    } catch {
      return error
    }
  }

  /// An OLE file whose directory has an entry of a name.
  private static func compound(_ entries: String...) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 1024 - bytes.count)
    for entry in ["Root Entry"] + entries {
      let name = entry.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      bytes += name + [UInt8](repeating: 0, count: 128 - name.count)
    }
    return bytes
  }

  /// A zip archive of empty parts.
  private static func zip(_ names: String..., mimetype: String? = nil) -> [UInt8] {
    var zip = StoredZip()
    if let mimetype { zip.add("mimetype", Array(mimetype.utf8)) }
    for name in names { zip.add(name, []) }
    return zip.archive
  }

  private static let named: [(bytes: [UInt8], code: String, words: String)] = [
    (compound("WordDocument"), "legacyWord", "Word 97 to 2003"),
    (compound("EncryptionInfo", "EncryptedPackage"), "passwordProtected", "password"),
    (compound("Workbook"), "unknownFormat", "Excel 97 to 2003"),
    (compound("PowerPoint Document"), "unknownFormat", "PowerPoint 97 to 2003"),
    (compound("__properties_version1.0"), "unknownFormat", "Outlook"),
    (Array("MIME-Version: 1.0\n".utf8), "unknownFormat", "e-mail"),
    (Array("<?xml version=\"1.0\"?><w:wordDocument/>".utf8), "unknownFormat", "bare XML"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], "unknownFormat", "picture"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "unknownFormat", "picture"),
    ([0x1F, 0x8B, 0x08], "unknownFormat", "compressed"),
    (zip("[Content_Types].xml", "xl/workbook.bin"), "unknownFormat", ".xlsb"),
    (zip("[Content_Types].xml", "xl/styles.xml"), "damaged", "sheets are missing"),
    (zip("[Content_Types].xml", "ppt/presentation.xml"), "unknownFormat", "PowerPoint"),
    (zip("META-INF/container.xml", mimetype: "application/epub+zip"), "unknownFormat", "e-book"),
    (zip("Index/Document.iwa"), "unknownFormat", "Pages"), (zip("a.docx", "b.docx"), "unknownFormat", "zip archive"),
    (zip("[Content_Types].xml", "word/styles.xml"), "damaged", "main document"),
    (zip(), "unknownFormat", "zip archive"),
  ]

  @Test(arguments: named.indices)
  func `names the format and says what to do`(_ index: Int) throws {
    let (bytes, code, words) = Self.named[index]
    let error = try #require(refusal(of: bytes))
    #expect(error.code.name == code)
    #expect(error.problem.contains(words))
    #expect(error.remedy.count > 20)
    #expect(!error.description.contains(".."))
  }

  @Test func `lets people write about PK-8 schools and web pages`() {
    #expect(refusal(of: Array("PK-8 School Improvement Plan".utf8), "plan.txt") == nil)
    #expect(refusal(of: Array("<html> is what the page begins with".utf8), "plan.txt") == nil)
  }

  @Test func `says that an empty file is empty`() {
    #expect(refusal(of: [])?.code == .empty)
  }
}
