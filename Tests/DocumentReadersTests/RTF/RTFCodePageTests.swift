import DocumentModel
import DocumentReaders
import Testing

/// What bytes above ASCII stand for.
struct RTFCodePageTests {
  private func read(_ page: Int, _ words: [UInt8], head: String = "") throws -> Document {
    try DocumentReader.read(
      [UInt8]("{\\rtf1\\ansi\\ansicpg\(page)\(head) ".utf8) + words + [UInt8]("}".utf8), fileName: "plan.rtf")
  }

  @Test func `reads UTF-8, as it stands and in codes`() throws {
    for head in ["", "\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}}"] {
      let document = try read(65001, [UInt8]("It’s naïve 😀 caf\\'c3\\'a9\\par b".utf8), head: head)
      #expect(document.text == "It’s naïve 😀 café\nb")
      #expect(document.notices.isEmpty)
    }
  }

  @Test func `takes bytes that are no UTF-8 as in older files`() throws {
    let document = try read(65001, [0x61, 0x92, 0x73, 0x20, 0xE2, 0x80, 0x20, 0xE9, 0x62, 0x81])
    #expect(document.text == "a’s â€ éb\u{FFFD}")
    #expect(document.notices.map(\.count) == [1])
  }

  @Test func `says how many characters it cannot read`() throws {
    let document = try read(737, [0x61, 0x80, 0xE9, 0x62])
    #expect(document.text == "a\u{FFFD}\u{FFFD}b")
    #expect(document.notices.map(\.message) == ["2 characters could not be read, as their code page is not known"])
  }
}
