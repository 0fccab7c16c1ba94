import DocumentModel
import DocumentReaders
import Testing

/// Headers and footers that Word prints, and where pages begin.
struct DOCXSectionTests {
  private func header(_ id: Int, _ type: String) -> String {
    "<w:headerReference w:type=\"\(type)\" r:id=\"header\(id)\"/>"
  }

  private func section(_ content: String) -> String { "<w:sectPr>\(content)</w:sectPr>" }

  private func headers(_ sections: String..., evenPages: Bool = false) throws -> [String] {
    let body = sections.dropLast().map { around(r("x"), $0) }.joined() + p("y") + (sections.last ?? "")
    var file = WordFile(body)
    file.headers = [p("default"), p("first"), p("even"), p("other")]
    if evenPages { file.add("settings", "settings", "<w:evenAndOddHeaders/>") }
    let document = try file.read()
    return document.blocks.filter { $0.story == .header }.map { String(document.text(of: $0)) }
  }

  @Test func `leaves out headers for pages that are not told apart`() throws {
    let all = header(1, "default") + header(2, "first") + header(3, "even")
    #expect(try headers(section(all)) == ["default"])
    #expect(try headers(section(all + "<w:titlePg/>")) == ["default", "first"])
    #expect(try headers(section(all + "<w:titlePg w:val=\"0\"/>")) == ["default"])
    #expect(try headers(section(all), evenPages: true) == ["default", "even"])
  }

  @Test func `takes the header of the section before where a section has none`() throws {
    let first = section(header(1, "default") + header(2, "first"))
    #expect(try headers(first, section("<w:titlePg/>")) == ["default", "first"])
    #expect(try headers(first, section(header(4, "default"))) == ["default", "other"])
    #expect(try headers(section(""), section(header(4, "default"))) == ["other"])
  }

  private static let rendered = "<w:r><w:lastRenderedPageBreak/></w:r>"
  private static let own = "<w:r><w:br w:type=\"page\"/></w:r>"
  private static let before = "<w:pageBreakBefore/>"

  private static let breaks: [(String, [Int]?)] = {
    let a = p("a")
    let b = p("b")
    let section = around(r("a"), "<w:sectPr/>")
    let continuous = "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>"
    let renderedB = around(rendered + r("b"))
    var cases: [(String, [Int]?)] = [(a + b, nil), (a + renderedB, [0, 2])]
    cases.append((around(r("a ") + rendered + r("b")), [0, 2]))
    cases.append((a + around(own) + b, [0, 2]))
    cases.append((around(r("a") + own) + renderedB, [0, 2]))
    cases.append((around(r("a") + own + rendered + r("b")), [0, 2]))
    cases.append((a + around(own + own) + b, [0, 2, 2]))
    cases.append((a + p("b", before) + p("c", before), [0, 2, 4]))
    cases.append((a + around(rendered + r("b"), before), [0, 2]))
    cases.append((p("a", before), [0]))
    cases.append((around(own + r("a")), [0, 0]))
    cases.append((a + around(own), [0]))
    cases.append((section + b + "<w:sectPr/>", [0, 2]))
    cases.append((section + b + continuous, nil))
    cases.append((section + renderedB + "<w:sectPr/>", [0, 2]))
    return cases
  }()

  @Test(arguments: breaks)
  func `estimates where pages begin`(_ body: String, _ offsets: [Int]?) throws {
    let document = try WordFile(body).read()
    #expect(document.pages == offsets.map { PageStarts(offsets: $0, isEstimate: true) })
  }

  @Test func `begins a page by a style, unless the paragraph says otherwise`() throws {
    let style = "<w:pStyle w:val=\"Child\"/>"
    var file = WordFile(p("a") + p("b", style) + p("c", style + "<w:pageBreakBefore w:val=\"0\"/>"))
    file.styles = """
      <w:style w:type="paragraph" w:styleId="Parent"><w:pPr><w:pageBreakBefore/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Parent"/></w:style>
      """
    #expect(try file.read().pages?.offsets == [0, 2])
  }

  @Test func `counts a page that ends in all cells of a row once`() throws {
    let cell = tc(around(r("a ") + Self.rendered + r("b")))
    let document = try WordFile("<w:tbl>\(tr(cell, cell))\(tr(cell))</w:tbl>").read()
    #expect(document.words == ["a b", "a b", "a b"])
    #expect(document.pages?.offsets == [0, 2, 10])
  }

  @Test func `leaves breaks in hidden words, in boxes and headers alone`() throws {
    let box = "<w:r><w:drawing><w:txbxContent>\(around(r("x") + Self.own + r("y")))</w:txbxContent></w:drawing></w:r>"
    let hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:br w:type=\"page\"/></w:r>"
    var file = WordFile(around(r("a") + hidden + box) + "<w:sectPr><w:headerReference r:id=\"header1\"/></w:sectPr>")
    file.headers = [around(r("h") + Self.own)]
    let document = try file.read()
    #expect(document.words == ["a", "x y", "h"])
    #expect(document.pages == nil)
  }
}
