import DocumentModel
import DocumentReaders
import TestSupport
import Testing

/// OpenDocument texts and web pages that other programs wrote; `Fixtures/make_flow_documents.py` makes them.
struct FlowFixtureTests {
  private func read(_ name: String) throws -> Document {
    try DocumentReader.read(
      try Repository.bytes("Tests/DocumentReadersTests/Fixtures/\(name)"), fileName: "plan.docx")
  }

  private static let table = ["c0:0,0! Measure", "c0:0,1! Target", "c0:1,0 SBA ELA", "c0:1,1 58%"]
  private static let words = ["p Lead: J. Ortiz, with a note."]
  private static let lists = ["i0 1. Train teachers", "i0 2. Visit homes", "i1 a. Each week", "i0 • Books"]

  private static let expected: [(name: String, lines: [String])] = [
    (
      "odfpy.odt",
      ["h1 Goal 1: Reading", "p Lead: J. Ortiz", "c0:0,0 Measures", "c0:1,0 SBA ELA", "c0:1,1 58%"]
    ),
    (
      "pandoc.odt",
      ["p School Plan", "h1! Goal 1: Reading"] + words + ["p (footnote) Spring window."] + lists + table
        + ["p (footer) 1"]
    ),
    (
      "pandoc.html",
      ["h1! School Plan", "h1! Goal 1: Reading"] + words + lists + table + ["i0 (footnote) 1. Spring window."]
    ),
    (
      "libreoffice.html",
      [
        "h1! Goal 1", "p By June 2027 oldscores will rise.", "i0 1. First", "i1 1. Inner", "i1 2. Inner again",
        "i2 a. Deep", "i0 2. Second", "p Boxed words", "p Anchor", "c0:0,0! Wide", "c0:0,2 Due", "c0:1,0 Tall",
        "c0:1,1 a", "c0:1,2 May", "c0:2,1 b", "c0:2,2 ", "h2! Evidence", "p (footnote) Spring window.",
      ]
    ),
  ]

  @Test(arguments: expected.indices)
  func `reads what programs write, whatever the file's name`(_ index: Int) throws {
    let (name, lines) = Self.expected[index]
    let document = try read(name)
    #expect(outline(document) == lines)
    #expect(document.emphasis.contains { document[$0].hasPrefix("Lead:") || document[$0] == "Goal 1" })
  }
}
