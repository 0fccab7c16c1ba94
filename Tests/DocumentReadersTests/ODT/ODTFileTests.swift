import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// OpenDocument files as programs write them, and as people should not send them.
struct ODTFileTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    try Repository.bytes("Tests/DocumentReadersTests/Fixtures/\(name)")
  }

  @Test func `reads LibreOffice's document as the Word document that it makes of it`() throws {
    let odt = try DocumentReader.read(try bytes("libreoffice.odt"), fileName: "plan.docx")
    let docx = try DocumentReader.read(try bytes("libreoffice.docx"), fileName: "plan.odt")
    checkPromises(odt)
    #expect(odt.format == .odt)
    #expect(outline(odt) == outline(docx))
    #expect(odt.tables == docx.tables)
    #expect(odt.notices.map(\.kind) == [.trackedChanges])
  }

  private func package(_ parts: [(String, String)]) -> [UInt8] {
    var zip = StoredZip()
    zip.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    for (name, content) in parts { zip.add(name, Array(content.utf8)) }
    return zip.archive
  }

  private func refusal(_ bytes: [UInt8]) -> ReadingError.Code? {
    do {
      _ = try DocumentReader.read(bytes, fileName: "plan.odt")
      return nil
    } catch {
      return error.code
    }
  }

  @Test func `names a file with a password, a damaged one, one with a document type and one without text`() throws {
    let content = String(decoding: FlatText("<text:p>a</text:p>").bytes, as: UTF8.self)
    let manifest =
      "<!DOCTYPE manifest SYSTEM \"Manifest.dtd\"><manifest>\(content.isEmpty ? "" : "<encryption-data/>")</manifest>"
    #expect(refusal(package([("content.xml", content)])) == nil)
    #expect(refusal(package([("content.xml", content), ("META-INF/manifest.xml", manifest)])) == .passwordProtected)
    #expect(refusal(package([("content.xml", "<office")])) == .damaged)
    let typed = content.replacing("<office:document ", with: "<!DOCTYPE x [<!ENTITY e \"x\">]><office:document ")
    #expect(refusal(package([("content.xml", typed)])) == .notAllowed)
    let sheet = content.replacing("office:text", with: "office:spreadsheet")
    #expect(refusal(package([("content.xml", sheet)])) == .unknownFormat)
    #expect(refusal(package([])) == .damaged)
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "<text:list><text:list-item>", "<table:table><table:table-row><table:table-cell>",
      "<text:p><draw:frame><draw:text-box>", "<text:section>", "<draw:g>", "<text:span>",
    ])
  func `reads or refuses deep nesting`(_ opening: String) throws {
    let names = opening.split(separator: "<").map { $0.dropLast() }
    let closing = names.reversed().map { "</\($0)>" }.joined()
    for depth in [200, 5_000] {
      let words = "<text:p>in</text:p>"
      let body = String(repeating: opening, count: depth) + words + String(repeating: closing, count: depth)
      do {
        let document = try FlatText(body).read()
        #expect(document.text.contains("in"))
      } catch {
        #expect(error.code == .tooLarge)
      }
    }
  }
}
