import DocumentModel
import DocumentReaders
import Testing

/// Heading levels, through style chains and outline levels, and bold text.
struct DOCXHeadingTests {
  private let styles = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titre3"><w:name w:val="Titre 3"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Goal"><w:name w:val="Goal"/><w:basedOn w:val="Titre3"/></w:style>
    <w:style w:type="paragraph" w:styleId="SubGoal"><w:basedOn w:val="Goal"/><w:pPr><w:outlineLvl w:val="4"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="NoHeading"><w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Heading4"/>
    <w:style w:type="paragraph" w:styleId="Loop1"><w:basedOn w:val="Loop2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Loop2"><w:basedOn w:val="Loop1"/></w:style>
    <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
    <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
    """

  private func read(_ body: String) throws -> Document {
    var file = WordFile(body)
    file.styles = styles
    return try file.read()
  }

  @Test(arguments: [
    ("Heading1", 1), ("berschrift2", 2), ("Titre3", 3), ("Goal", 3), ("SubGoal", 5), ("Heading4", 4),
    ("NoHeading", nil), ("Normal", nil), ("Loop1", nil), ("Missing", nil),
  ])
  func `finds the level through the chain of styles`(_ style: String, _ level: Int?) throws {
    let document = try read(p("x", "<w:pStyle w:val=\"\(style)\"/>"))
    #expect(document.blocks.first?.headingLevel == level)
  }

  @Test func `lets a paragraph's own outline level win`() throws {
    let document = try read(
      p("a", "<w:outlineLvl w:val=\"0\"/>") + p("b", "<w:pStyle w:val=\"Heading1\"/><w:outlineLvl w:val=\"9\"/>")
        + p("c", "<w:pStyle w:val=\"Heading1\"/><w:outlineLvl w:val=\"5\"/>"))
    #expect(document.blocks.map(\.headingLevel) == [1, nil, 6])
  }

  @Test func `reads a style's properties as they were changed, not as they were before`() throws {
    let change = "<w:pPrChange w:id=\"1\"><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr></w:pPrChange>"
    #expect(try read(p("x", change)).blocks.first?.kind == .paragraph)
  }

  @Test func `marks bold runs, their own and their styles'`() throws {
    let document = try read(
      around(r("Lead:", "<w:b/>") + r(" J. Ortiz ") + r("by", "<w:rStyle w:val=\"Strong\"/>") + r(" May"))
        + p("All of it", "<w:pStyle w:val=\"Heading1\"/>")
        + around(
          r("not ", "<w:b w:val=\"false\"/>") + r("turned", "<w:rStyle w:val=\"Strong\"/>"),
          "<w:pStyle w:val=\"Heading1\"/>"))
    #expect(document.emphasis.map { String(document[$0]) } == ["Lead:", "by", "All of it"])
    #expect(document.blocks.map(\.isBold) == [false, true, false])
  }

  @Test func `joins bold runs over plain blanks and keeps blanks out of them`() throws {
    let document = try read(around(r("Owner ", "<w:b/>") + r(" ") + r("and due: ", "<w:b/>") + r("Ortiz")))
    #expect(document.emphasis.map { String(document[$0]) } == ["Owner  and due:"])
    #expect(try read(around(r("Bold", "<w:b/>") + r("  "))).blocks.first?.isBold == true)
  }
}
