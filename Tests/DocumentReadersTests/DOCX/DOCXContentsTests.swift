import DocumentModel
import DocumentReaders
import Testing

/// Tables of contents.
struct DOCXContentsTests {
  private func field(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }

  private func code(_ words: String) -> String { "<w:r><w:instrText>\(words)</w:instrText></w:r>" }

  private static let styles = """
    <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
    """

  private func contents(_ file: WordFile) throws -> [String] {
    var file = file
    file.styles = Self.styles
    let document = try file.read()
    return document.blocks.filter(\.isTableOfContents).map { String(document.text(of: $0)) }
  }

  @Test func `marks all that a contents field holds`() throws {
    let body =
      around(field("begin") + code("TOC \\o") + field("separate") + r("Goal 1 2"), "<w:pStyle w:val=\"TOC1\"/>")
      + p("odd line") + around(r("Goal 2 3") + field("end"), "<w:pStyle w:val=\"TOC1\"/>") + p("text")
    #expect(try contents(WordFile(p("before") + body)) == ["Goal 1 2", "odd line", "Goal 2 3"])
  }

  @Test func `marks only what looks like contents where the field never ends`() throws {
    let body =
      around(field("begin") + code("TOC") + field("separate") + r("Goal 1 2"), "<w:pStyle w:val=\"TOC1\"/>")
      + p("Goal 1", "<w:pStyle w:val=\"H1\"/>") + p("text")
    #expect(try contents(WordFile(body)) == ["Goal 1 2"])
  }

  @Test func `marks what a contents control holds`() throws {
    let sdt = """
      <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>
      <w:sdtContent>\(p("Contents"))\(p("Goal 1 2"))</w:sdtContent></w:sdt>
      """
    #expect(try contents(WordFile(sdt + p("text"))) == ["Contents", "Goal 1 2"])
  }

  @Test func `trusts a style of contents only where the line refers to something`() throws {
    let style = "<w:pStyle w:val=\"TOC1\"/>"
    let link = around("<w:hyperlink w:anchor=\"a\">\(r("linked 4"))</w:hyperlink>", style)
    let number = around(
      r("numbered ") + field("begin") + code("PAGEREF a") + field("separate") + r("4") + field("end"), style)
    #expect(try contents(WordFile(link + number + p("mere style", style))) == ["linked 4", "numbered 4"])
  }
}
