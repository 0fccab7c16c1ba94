import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// What stands beside the paragraphs of documents that other programs wrote; `Fixtures/make_word.py` makes them.
struct DOCXRealFileTests {
  private func read(_ name: String, _ changes: ReadingOptions.Changes = .accepted) throws -> Document {
    let bytes = try Repository.bytes("Tests/DocumentReadersTests/Fixtures/\(name)")
    return try DocumentReader.read(bytes, fileName: name, options: ReadingOptions(changes: changes))
  }

  @Test func `reads what python-docx writes beside paragraphs`() throws {
    let document = try read("word-python-docx.docx")
    #expect(
      document.words == [
        "Raise scores by June.", "Before the break", "After the break", "by 6 points", "Beside the box", "In the box",
        "The last section", "Every page", "First page",
      ])
    #expect(document.comments.map(\.author) == ["J. Ortiz"])
    #expect(document.comments.map(\.date) == ["2026-01-05T08:00:00Z"])
    #expect(document.comments.map { String(document[$0.range]) } == ["scores"])
    #expect(document.pictures.map(\.description) == ["A bar chart of scores", "A box"])
    let pages = try #require(document.pages)
    #expect(document.blocks.prefix(7).map { pages.page(at: $0.range.start) } == [1, 1, 2, 2, 2, 2, 3])
  }

  @Test func `reads what LibreOffice writes beside paragraphs`() throws {
    let document = try read("word-libreoffice.docx")
    #expect(
      document.words == [
        "Goal 1 2", "Goal 1", "Raise scores by 6 points.", "See the plan.", "Formula a/b", "Reading base(above)",
        "On page two", "Shape", "In the shape",
      ])
    #expect(document.blocks.map(\.isTableOfContents) == [true] + [Bool](repeating: false, count: 8))
    #expect(document.links.map(\.target) == ["#goal", "https://example.org/plan"])
    #expect(document.comments.map(\.text) == ["By how much?"])
    #expect(document.pictures.map(\.description) == ["A dot"])
    let pages = try #require(document.pages)
    #expect(document.blocks.map { pages.page(at: $0.range.start) } == [1, 1, 1, 1, 1, 1, 2, 2, 2])
  }

  @Test(
    arguments: ["word-python-docx.docx", "word-libreoffice.docx"],
    [
      (ReadingOptions.Changes.accepted, "by 6 points", "2 tracked changes were accepted"),
      (.original, "by 4 points", "2 tracked changes were undone"),
      (.all, "points", "2 tracked changes were read in both wordings"),
    ])
  func `reads the wording that is asked for`(
    _ name: String, _ wording: (changes: ReadingOptions.Changes, words: String, notice: String)
  ) throws {
    let document = try read(name, wording.changes)
    #expect(document.text.contains(wording.words))
    #expect(document.text.contains("6 4 points") == (wording.changes == .all))
    #expect(document.notices.first?.message == wording.notice)
  }
}
