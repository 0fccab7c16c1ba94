import DocumentModel
import DocumentReaders
import Testing

/// The words of paragraphs, as they are printed.
struct DOCXTextTests {
  @Test func `separates paragraphs by line feeds and drops empty ones`() throws {
    let document = try WordFile(p("One") + "<w:p/>" + p("  ") + p("Two")).read()
    #expect(document.text == "One\nTwo")
    #expect(document.words == ["One", "Two"])
    #expect(document.format == .docx)
  }

  @Test func `takes blanks off the ends of a paragraph`() throws {
    let document = try WordFile(around(r(" \u{A0}") + "<w:r><w:tab/></w:r>" + r(" Goal 1 ") + r("\u{2002}"))).read()
    #expect(document.words == ["Goal 1"])
  }

  @Test(arguments: [
    ("<w:tab/>", "a\tb"), ("<w:ptab/>", "a\tb"), ("<w:br/>", "a\nb"), ("<w:br w:type=\"page\"/>", "a b"),
    ("<w:cr/>", "a\nb"), ("<w:noBreakHyphen/>", "a-b"), ("<w:softHyphen/>", "ab"),
    ("<w:t>\u{AD}</w:t>", "ab"), ("<w:t>&#10;  </w:t>", "a b"), ("<w:t>&amp;&#60;</w:t>", "a&<b"),
    ("<w:lastRenderedPageBreak/>", "ab"),
  ])
  func `writes what stands between words`(_ mark: String, _ expected: String) throws {
    #expect(try WordFile(around(r("a") + "<w:r>\(mark)</w:r>" + r("b"))).read().text == expected)
  }

  @Test(arguments: [
    ("Wingdings", "F0E0", "→"), ("Wingdings", "00E8", "→"), ("Wingdings", "F0FC", "✓"), ("Wingdings 2", "F050", "✓"),
    ("Symbol", "F0B7", "•"), ("Symbol", "F0B3", "≥"), ("Arial", "2265", "≥"), ("Wingdings", "F001", "\u{FFFD}"),
  ])
  func `knows symbols by font and code`(_ font: String, _ code: String, _ expected: String) throws {
    let symbol = "<w:r><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/></w:r>"
    #expect(try WordFile(around(r("x ") + symbol)).read().text == "x \(expected)")
  }

  @Test func `reads words set in a symbol font by their look`() throws {
    let run = r("\u{F0E0}", "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>")
    #expect(try WordFile(around(run + r(" next"))).read().text == "→ next")
  }

  @Test(arguments: [
    "<w:hyperlink r:id=\"h1\">\(r("mid"))</w:hyperlink>", "<w:smartTag w:element=\"City\">\(r("mid"))</w:smartTag>",
    "<w:customXml w:element=\"x\">\(r("mid"))</w:customXml>", "<w:dir w:val=\"rtl\">\(r("mid"))</w:dir>",
    "<w:ins w:id=\"1\">\(r("mid"))</w:ins>", "<w:moveTo w:id=\"1\">\(r("mid"))</w:moveTo>",
    "<w:fldSimple w:instr=\"REF x\">\(r("mid"))</w:fldSimple>", "<m:oMath><m:r><m:t>mid</m:t></m:r></m:oMath>",
    "<unknown xmlns=\"urn:other\">\(r("mid"))</unknown>",
  ])
  func `looks through what wraps runs`(_ wrapped: String) throws {
    #expect(try WordFile(around(r("from ") + wrapped + r(" to"))).read().text == "from mid to")
  }

  @Test func `leaves hidden runs out, by their own properties and by their style's, and says so`() throws {
    var file = WordFile(
      around(r("seen ") + r("secret", "<w:vanish/>") + r("shown", "<w:vanish w:val=\"0\"/>"))
        + p("gone", "<w:pStyle w:val=\"Hidden\"/>") + around(r("x", "<w:rStyle w:val=\"HiddenRun\"/>") + r("y")))
    file.styles = """
      <w:style w:type="paragraph" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="HiddenRun"><w:rPr><w:vanish/></w:rPr></w:style>
      """
    let document = try file.read()
    #expect(document.words == ["seen shown", "y"])
    #expect(document.notices.map(\.kind) == [.hiddenTextLeftOut])
    #expect(document.notices.first?.count == 3)
  }

  @Test func `counts pictures that nothing describes`() throws {
    let document = try WordFile(
      around("<w:r><w:drawing><pic:pic/></w:drawing></w:r>" + r("x"))
        + around("<w:r><w:pict><v:imagedata/></w:pict></w:r>")
    ).read()
    #expect(document.notices.map(\.kind) == [.imageWithoutText])
    #expect(document.notices.last?.count == 2)
  }

  @Test func `reads the core properties`() throws {
    var file = WordFile(p("x"))
    file.core = """
      <dc:title>School &amp; Plan</dc:title><dc:creator>R. Haldane</dc:creator>
      <dcterms:created>2025-09-30T14:05:00Z</dcterms:created><dcterms:modified>2025-10-01T00:00:00Z</dcterms:modified>
      """
    let properties = try file.read().properties
    #expect(properties.title == "School & Plan")
    #expect(properties.author == "R. Haldane")
    #expect(properties.created == "2025-09-30T14:05:00Z")
    #expect(properties.modified == "2025-10-01T00:00:00Z")
  }

  @Test func `leaves hidden words out by a style that inherits it`() throws {
    var file = WordFile(p("gone", "<w:pStyle w:val=\"Child\"/>") + p("seen"))
    file.styles = """
      <w:style w:type="paragraph" w:styleId="Parent"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Parent"/></w:style>
      """
    #expect(try file.read().words == ["seen"])
  }

  @Test func `leaves signs for page numbers and dates of today to the printer`() throws {
    let signs = ["pgNum", "dayLong", "monthShort", "yearLong", "annotationRef", "separator", "footnoteRef"]
    let runs = signs.map { "<w:r><w:\($0)/></w:r>" }.joined()
    #expect(try WordFile(around(r("a") + runs + r("b"))).read().text == "ab")
  }

  @Test func `takes words outside any paragraph as a paragraph of their own`() throws {
    #expect(try WordFile(p("one") + r("stray") + p("two")).read().words == ["one", "stray", "two"])
  }

  @Test func `prints the reading of characters behind them`() throws {
    let ruby = "<w:r><w:ruby><w:rubyPr/><w:rt>\(r("kana"))</w:rt><w:rubyBase>\(r("字"))</w:rubyBase></w:ruby></w:r>"
    #expect(try WordFile(around(r("a ") + ruby + r(" b"))).read().text == "a 字(kana) b")
  }
}
