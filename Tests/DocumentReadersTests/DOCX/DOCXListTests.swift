import DocumentModel
import DocumentReaders
import Testing

/// List labels, as Word prints them.
struct DOCXListTests {
  /// One level of a list.
  private func level(_ index: Int, _ format: String, _ text: String, _ more: String = "", start: Int = 1) -> String {
    """
    <w:lvl w:ilvl="\(index)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\(more)<w:lvlText w:val="\(text)"/></w:lvl>
    """
  }

  private func abstract(_ id: Int, _ levels: String...) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>"
  }

  private func list(_ id: Int, _ abstract: Int, _ more: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(abstract)\"/>\(more)</w:num>"
  }

  private func item(_ list: Int, _ level: Int, _ words: String = "x") -> String {
    p(words, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  private func labels(_ numbering: String, _ body: String, styles: String = "") throws -> [String?] {
    var file = WordFile(body)
    file.numbering = numbering
    file.styles = styles
    return try file.read().blocks.map(\.label)
  }

  private var outline: String {
    abstract(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "(%3)"))
  }

  @Test func `counts levels inside levels and starts them anew`() throws {
    let body = [0, 1, 1, 2, 1, 0, 1].map { item(1, $0) }.joined()
    #expect(try labels(outline + list(1, 0), body) == ["1.", "1.1", "1.2", "(a)", "1.3", "2.", "2.1"])
  }

  @Test func `names the level and keeps the label out of the words`() throws {
    var file = WordFile(item(1, 1, "Visit homes"))
    file.numbering = outline + list(1, 0)
    let document = try file.read()
    #expect(document.blocks.map(\.kind) == [.listItem(level: 1)])
    #expect(document.text == "Visit homes")
  }

  @Test func `goes on counting where two lists share their look`() throws {
    #expect(try labels(outline + list(1, 0) + list(2, 0), item(1, 0) + item(2, 0)) == ["1.", "2."])
  }

  @Test func `starts anew where a list says so, once`() throws {
    let restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"
    let numbering = outline + list(1, 0) + list(2, 0, restart)
    #expect(try labels(numbering, item(1, 0) + item(2, 0) + item(2, 0) + item(1, 0)) == ["1.", "5.", "6.", "7."])
  }

  @Test func `takes a level that a list puts in place of its look's`() throws {
    let override = "<w:lvlOverride w:ilvl=\"0\">\(level(0, "upperRoman", "Goal %1"))</w:lvlOverride>"
    #expect(try labels(outline + list(1, 0, override), item(1, 0) + item(1, 0)) == ["Goal I", "Goal II"])
  }

  @Test func `starts a level anew only after the level it names`() throws {
    let numbering =
      abstract(
        0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"),
        level(2, "decimal", "%3)", "<w:lvlRestart w:val=\"1\"/>"))
      + list(1, 0)
    let body = [0, 1, 2, 1, 2, 0, 1, 2].map { item(1, $0) }.joined()
    #expect(try labels(numbering, body) == ["1.", "1.1", "1)", "1.2", "2)", "2.", "2.1", "1)"])
    let never = numbering.replacing("w:lvlRestart w:val=\"1\"", with: "w:lvlRestart w:val=\"0\"")
    #expect(try labels(never, body).last == "3)")
  }

  @Test func `writes legal numbers in digits`() throws {
    let numbering =
      abstract(0, level(0, "upperRoman", "%1"), level(1, "lowerLetter", "%1.%2", "<w:isLgl/>")) + list(1, 0)
    #expect(try labels(numbering, item(1, 0) + item(1, 0) + item(1, 1)) == ["I", "II", "2.1"])
  }

  @Test(arguments: [
    ("decimal", 12, "12"), ("lowerLetter", 27, "aa"), ("upperLetter", 3, "C"), ("lowerRoman", 14, "xiv"),
    ("upperRoman", 1999, "MCMXCIX"), ("decimalZero", 7, "07"), ("ordinal", 22, "22nd"), ("ordinal", 11, "11th"),
    ("numberInDash", 4, "- 4 -"), ("decimalEnclosedParen", 4, "(4)"), ("decimalEnclosedCircle", 2, "②"),
    ("chicago", 6, "††"), ("hex", 255, "FF"),
    ("cardinalText", 121, "One hundred twenty-one"), ("ordinalText", 42, "Forty-second"),
    ("ordinalText", 20, "Twentieth"),
    ("vietnameseCounting", 3, "3"),
  ])
  func `writes numbers in Word's formats`(_ format: String, _ number: Int, _ expected: String) throws {
    let numbering = abstract(0, level(0, format, "%1", start: number)) + list(1, 0)
    #expect(try labels(numbering, item(1, 0)) == [expected])
  }

  @Test(arguments: [
    ("ideographTraditional", 10, "癸"), ("ideographTraditional", 11, "11"), ("aiueoFullWidth", 6, "カ"),
    ("ganada", 3, "다"),
    ("russianLower", 30, "аа"), ("arabicAlpha", 3, "ت"), ("hebrew2", 22, "ת"), ("thaiLetters", 1, "ก"),
    ("decimalFullWidth", 12, "１２"), ("koreanDigital2", 20, "二零"), ("taiwaneseCountingThousand", 11, "十一"),
    ("taiwaneseCountingThousand", 110, "一百一十"), ("chineseCountingThousand", 1001, "一千零一"),
    ("chineseCounting", 20, "二十"),
    ("ideographLegalTraditional", 10, "壹拾"), ("japaneseCounting", 1111, "千百十一"), ("japaneseCounting", 101, "百一"),
    ("hebrew1", 15, "טו"), ("hebrew1", 16, "טז"), ("hebrew1", 215, "רטו"), ("koreanLegal", 21, "스물하나"),
  ])
  func `writes numbers in other scripts`(_ format: String, _ number: Int, _ expected: String) throws {
    let numbering = abstract(0, level(0, format, "%1", start: number)) + list(1, 0)
    #expect(try labels(numbering, item(1, 0)) == [expected])
  }

  @Test func `pads custom numbers, and takes the choice that is understood`() throws {
    let custom = """
      <w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14">
      <w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/>
      </mc:Fallback></mc:AlternateContent><w:lvlText w:val="G-%1"/></w:lvl>
      """
    #expect(try labels(abstract(0, custom) + list(1, 0), item(1, 0)) == ["G-007"])
  }

  @Test(arguments: [
    ("\u{F0B7}", "Symbol", "•"), ("\u{F0A7}", "Wingdings", "▪"), ("\u{F0D8}", "Wingdings", "➢"),
    ("\u{F0FC}", "Wingdings", "✓"), ("\u{F0A8}", "Wingdings", "☐"), ("o", "Courier New", "◦"), ("–", "Calibri", "–"),
    ("\u{F0B7}", "", "•"), ("\u{F001}", "Odd Font", "•"),
  ])
  func `shows bullets as Unicode has them`(_ text: String, _ font: String, _ expected: String) throws {
    let bullet = level(0, "bullet", text).replacing(
      "</w:lvl>", with: "<w:rPr><w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\"/></w:rPr></w:lvl>")
    #expect(try labels(abstract(0, bullet) + list(1, 0), item(1, 0)) == [expected])
  }

  @Test func `takes a level without a label for no list`() throws {
    var file = WordFile(item(1, 0, "plain") + p("off", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"))
    file.numbering = abstract(0, level(0, "none", "")) + list(1, 0)
    #expect(try file.read().blocks.map(\.kind) == [.paragraph, .paragraph])
  }

  @Test func `numbers headings through their styles`() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Off"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
      """
    let numbering =
      abstract(
        0, level(0, "decimal", "Goal %1:", "<w:pStyle w:val=\"H1\"/>"),
        level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>"))
      + list(1, 0)
    let body = ["H1", "H2", "H2", "Off", "H1"].map { p("x", "<w:pStyle w:val=\"\($0)\"/>") }.joined()
    #expect(try labels(numbering, body, styles: styles) == ["Goal 1:", "1.1", "1.2", nil, "Goal 2:"])
  }

  @Test func `follows a numbering style to its list`() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"Outline\"/></w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"Outline\"/>\(level(0, "upperLetter", "%1)"))</w:abstractNum>"
      + list(1, 0) + list(2, 5)
    let styles = """
      <w:style w:type="numbering" w:styleId="Outline"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    #expect(try labels(numbering, item(2, 0) + item(2, 0), styles: styles) == ["A)", "B)"])
    #expect(try labels(numbering, item(2, 0)) == ["A)"])
  }

  @Test func `gives levels that were passed over their first number`() throws {
    #expect(try labels(outline + list(1, 0), item(1, 1) + item(1, 0)) == ["1.1", "2."])
  }

  @Test func `counts a level that was passed over as one item, whatever its list starts with`() throws {
    let restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"10\"/></w:lvlOverride>"
    let numbering = outline + list(1, 0, restart)
    #expect(
      try labels(numbering, item(1, 1) + item(1, 1) + item(1, 0) + item(1, 1)) == ["10.1", "10.2", "11.", "11.1"])
  }

  @Test func `gives no number to the mark of a section, unless a picture stands in it`() throws {
    let mark = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:sectPr/>"
    let picture = "<w:r><w:drawing><pic:pic/></w:drawing></w:r>"
    #expect(try labels(outline + list(1, 0), around("", mark) + item(1, 0)) == ["1."])
    #expect(try labels(outline + list(1, 0), around(picture, mark) + item(1, 0)) == ["1.", "2."])
    #expect(try labels(outline + list(1, 0), p("words", mark) + item(1, 0)) == ["1.", "2."])
  }

  @Test func `keeps the level of the style where a paragraph names only a list`() throws {
    let style = """
      <w:style w:type="paragraph" w:styleId="Deep"><w:name w:val="Deep"/><w:pPr><w:numPr><w:ilvl w:val="1"/>\
      <w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    let body = p("x", "<w:pStyle w:val=\"Deep\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>")
    #expect(try labels(outline + list(1, 0), body, styles: style) == ["1.1"])
  }

  @Test func `keeps the zeros of numbers in legal labels`() throws {
    let numbering =
      abstract(0, level(0, "upperRoman", "%1."), level(1, "decimalZero", "Section %1.%2", "<w:isLgl/>")) + list(1, 0)
    #expect(try labels(numbering, item(1, 0) + item(1, 1)) == ["I.", "Section 1.01"])
  }

  @Test func `counts empty items, which print their label, but not hidden ones`() throws {
    let hidden = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>"
    #expect(try labels(outline + list(1, 0), item(1, 0, "") + hidden + item(1, 0)) == ["1.", "2."])
  }

  @Test func `gives no label at a level that no list has`() throws {
    #expect(try labels(outline + list(1, 0), item(1, 9) + item(1, 0)) == [nil, "1."])
  }

  @Test func `holds out against levels and lists that are not there`() throws {
    #expect(try labels(outline + list(1, 0) + list(3, 99), item(1, 40) + item(2, 0) + item(3, 0)).count == 3)
  }
}
