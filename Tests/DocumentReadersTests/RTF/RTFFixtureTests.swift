import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// Documents that LibreOffice wrote; `Fixtures/make.py` and `Fixtures/make_texts.py` make them.
struct RTFFixtureTests {
  private func read(_ name: String) throws -> Document {
    let bytes = try Repository.bytes("Tests/DocumentReadersTests/Fixtures/\(name)")
    return try DocumentReader.read(bytes, fileName: name)
  }

  @Test func `reads the same plan as the Word file beside it`() throws {
    let document = try read("libreoffice.rtf")
    let word = try read("libreoffice.docx")
    // Word's reader keeps an empty paragraph in an empty cell.
    #expect(outline(document) == outline(word).filter { $0 != "c0:2,2 " })
    #expect(document.cells() == word.cells())
    #expect(document.emphasis.map { String(document[$0]) } == word.emphasis.map { String(word[$0]) })
    #expect(document.notices == word.notices)
    checkPromises(document)
  }

  @Test func `reads links, remarks, hidden words, heads and tables in tables`() throws {
    let document = try read("libreoffice-more.rtf")
    #expect(
      outline(document) == [
        "h1! Plan", "p See our site today.", "i0 • First", "i1 ◦ Second", "c0:0,0 Outer", "c1:0,0 In one",
        "c1:0,1 In two", "c0:0,0 Below",
        "c0:0,1 Beside", "p Last", "p (header) Maple School", "p (footer) Page 1",
      ])
    #expect(document.links.map(\.target) == ["https://www.example.org/plan"])
    #expect(document.comments.map(\.text) == ["Which site?"])
    #expect(document.comments.map(\.author) == ["Ann"])
    #expect(document.tables[1].parent == CellReference(table: 0, cell: 0))
  }
}
