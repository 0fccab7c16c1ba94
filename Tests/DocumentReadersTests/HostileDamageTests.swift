import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// Files that were damaged on their way: what holds is read, what is lost is said, and nothing is invented.
struct HostileDamageTests {
  private let words = (1...500).map { "word\($0)" }

  private func read(_ bytes: [UInt8]) throws(ReadingError) -> Document {
    try DocumentReader.read(bytes, fileName: "plan.docx")
  }

  @Test(arguments: [1, 4, 30, 200, 1_000, 2_000])
  func `reads a file without its end and says so`(_ missing: Int) throws {
    let document = try read(Array(WordFile(p(words.joined(separator: " "))).bytes.dropLast(missing)))
    #expect(document.text == words.joined(separator: " "))
    #expect(document.notices.first?.kind == .cutShort)
    #expect(document.notices.first?.message == "the file was cut short on its way; parts of it are missing")
  }

  @Test(arguments: Array(stride(from: 3_000, to: 4_600, by: 97)))
  func `keeps whole words only of a part that was cut in the middle`(_ kept: Int) throws {
    var file = WordFile(words.map { p($0) }.joined())
    file.parts = [("word/document.xml", Array(try #require(file.part("word/document.xml")).prefix(kept)))]
    let document = try file.read()
    #expect(document.blocks.count > 20)
    #expect(document.words == Array(words.prefix(document.blocks.count)))
    #expect(document.notices.map(\.kind) == [.cutShort])
    #expect(document.notices.first?.message.hasPrefix("word/document.xml was read only as far as it holds") == true)
  }

  @Test func `closes tables that a cut leaves open`() throws {
    var file = WordFile("<w:tbl>\(tr(tc("a"), tc("b")))\(tr(tc("c"), tc("d e f")))</w:tbl>")
    let whole = try #require(file.part("word/document.xml"))
    file.parts = [
      ("word/document.xml", Array(whole.prefix(try #require(whole.firstRange(of: Array("f<".utf8))?.lowerBound))))
    ]
    let document = try file.read()
    #expect(document.words == ["a", "b", "c", "d e"])
    #expect(document.tables.map(\.cells.count) == [4])
    checkPromises(document, "cut table")
  }

  @Test func `refuses a main part that is damaged before its first word`() throws {
    var file = WordFile(p("x"))
    file.parts = [("word/document.xml", Array(try #require(file.part("word/document.xml")).prefix(300)))]
    #expect(throws: ReadingError.self) { try file.read() }
  }

  @Test func `refuses a file that was cut before its main part, and says why`() {
    let error = #expect(throws: ReadingError.self) { try read(Array(WordFile(p("x")).bytes.prefix(200))) }
    #expect(error?.code == .damaged)
    #expect(error?.problem == "the file was cut short on its way")
  }

  @Test func `reads a part with a wrong checksum and says that words may be wrong`() throws {
    var bytes = WordFile(p("first word")).bytes
    let place = try #require(bytes.firstRange(of: Array("first".utf8))?.lowerBound)
    bytes[place] = UInt8(ascii: "F")
    let document = try read(bytes)
    #expect(document.text == "First word")
    #expect(document.notices.map(\.kind) == [.cutShort])
    #expect(document.notices.first?.message.hasSuffix("so that its words may be wrong") == true)
  }

  @Test func `names the parts that a cut took away`() throws {
    var file = WordFile(p("body") + "<w:sectPr><w:footerReference r:id=\"footer1\"/></w:sectPr>")
    file.footers = [p("foot")]
    let relations = try #require(file.part("word/_rels/document.xml.rels"))
    var zip = StoredZip()
    for name in ["_rels/.rels", "word/document.xml"] { zip.add(name, try #require(file.part(name))) }
    zip.add("word/_rels/document.xml.rels", relations)
    let start = try #require(zip.archive.lastRange(of: [0x50, 0x4B, 5, 6])?.lowerBound)
    let document = try read(Array(zip.archive.prefix(start - 60)))
    #expect(document.words == ["body"])
    let message = "page footers were left out: the file was cut short before it (word/footer1.xml)"
    #expect(document.notices.map(\.message).contains(message))
  }

  @Test(arguments: [9, 12, 14, 93, 95])
  func `names the way a part is packed that cannot be read`(_ method: UInt8) throws {
    var bytes = WordFile(p("x")).bytes
    for signature: [UInt8] in [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 1, 2]] {
      for start in bytes.ranges(of: signature).map(\.lowerBound) {
        bytes[start + (signature[2] == 3 ? 8 : 10)] = method
      }
    }
    let names: [UInt8: String] = [9: "deflate64", 12: "bzip2", 14: "LZMA", 93: "Zstandard", 95: "XZ"]
    let error = #expect(throws: ReadingError.self) { try read(bytes) }
    #expect(error?.code == .damaged)
    #expect(error?.problem.hasSuffix("(\(names[method] ?? "?"))") == true)
  }
}

extension WordFile {
  /// The bytes of one of the file's parts.
  fileprivate func part(_ name: String) -> [UInt8]? { allParts.first { $0.name == name }?.content }
}

extension [UInt8] {
  fileprivate func lastRange(of bytes: [UInt8]) -> Range<Int>? { ranges(of: bytes).last }
}
