import DocumentModel
import DocumentReaders
import Testing

/// Text boxes, notes, headers and footers.
struct DOCXStoryTests {
  private func box(_ content: String) -> String {
    "<w:r><w:drawing><w:txbxContent>\(content)</w:txbxContent></w:drawing></w:r>"
  }

  @Test func `reads a text box after the paragraph that anchors it`() throws {
    let document = try WordFile(
      around(r("before ") + box(p("in the box", "<w:jc w:val=\"left\"/>")) + r("after")) + p("next")
    ).read()
    #expect(document.words == ["before after", "in the box", "next"])
    #expect(document.blocks.map(\.story) == [.body, .textBox, .body])
  }

  @Test(arguments: [
    ("wps", "choice"), ("unheardOf", "fallback"),
  ])
  func `takes one branch of an alternative`(_ requires: String, _ expected: String) throws {
    let both = """
      <mc:AlternateContent><mc:Choice Requires="\(requires)">\(box(p("choice")))</mc:Choice><mc:Fallback>
      <w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(p("fallback"))</w:txbxContent></v:textbox></v:shape></w:pict></w:r>
      </mc:Fallback></mc:AlternateContent>
      """
    #expect(try WordFile(around(r("a") + both)).read().words == ["a", expected])
  }

  @Test func `reads a text box of the old kind, and tables and boxes inside boxes`() throws {
    let old =
      "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(p("old"))</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    let deep = box(p("deep", "<w:outlineLvl w:val=\"0\"/>") + "<w:tbl>\(tr(tc("cell")))</w:tbl>")
    let document = try WordFile(
      "<w:tbl>\(tr(tc("first")))</w:tbl>" + around(r("a") + old) + around(r("b") + box(around(r("box") + deep)))
    ).read()
    #expect(document.words == ["first", "a", "old", "b", "box", "deep", "cell"])
    #expect(document.blocks.map { $0.cell?.table } == [0, nil, nil, nil, nil, nil, 1])
    #expect(document.tables[1].cells.map { document.text(of: $0) } == ["cell"])
    #expect(document.tables[1].cells.map(\.blocks) == [6..<7])
  }

  @Test func `keeps a text box in the cell that anchors it`() throws {
    let document = try WordFile("<w:tbl>\(tr(tc(around(r("a") + box(p("boxed")))), tc("b")))</w:tbl>").read()
    #expect(document.blocks.map { $0.cell?.cell } == [0, 0, 1])
    #expect(document.tables[0].cells.map(\.blocks) == [0..<2, 2..<3])
  }

  @Test func `reads notes after the paragraph that refers to them, or after its table`() throws {
    let note = { (id: Int) in "<w:r><w:footnoteReference w:id=\"\(id)\"/></w:r>" }
    var file = WordFile(
      around(r("a") + note(2) + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>")
        + "<w:tbl>\(tr(tc(around(r("58%") + note(3))), tc("b")))</w:tbl>" + p("c"))
    file.footnotes = """
      <w:footnote w:type="separator" w:id="0">\(p("line"))</w:footnote><w:footnote w:id="2">\(p("first note"))</w:footnote>
      <w:footnote w:id="3">\(p("second note"))</w:footnote><w:footnote w:id="9">\(p("not referred to"))</w:footnote>
      """
    file.endnotes = "<w:endnote w:id=\"2\">\(p("end note"))</w:endnote>"
    let document = try file.read()
    #expect(document.words == ["a", "first note", "end note", "58%", "b", "second note", "c"])
    #expect(document.blocks.map(\.story) == [.body, .footnote, .endnote, .body, .body, .footnote, .body])
    #expect(document.tables[0].cells.map { document.text(of: $0) } == ["58%", "b"])
  }

  @Test func `reads headers and footers once, at the end`() throws {
    var file = WordFile(
      """
      <w:p><w:pPr><w:sectPr><w:headerReference r:id="header1"/><w:headerReference r:id="header2"/></w:sectPr></w:pPr>\(r("one"))</w:p>
      \(p("two"))<w:sectPr><w:footerReference r:id="footer1"/><w:headerReference r:id="header1"/>
      <w:headerReference r:id="missing"/></w:sectPr>
      """)
    file.headers = [p("Cedar Ridge"), p("Cedar Ridge"), p("in no section")]
    file.footers = [around(r("Page ") + "<w:fldSimple w:instr=\"PAGE\">\(r("1"))</w:fldSimple>")]
    let document = try file.read()
    #expect(document.words == ["one", "two", "Cedar Ridge", "Page 1"])
    #expect(document.blocks.map(\.story) == [.body, .body, .header, .footer])
  }

  @Test func `keeps marks in boxes and notes on their words`() throws {
    let box = box(around(r("Label:", "<w:b/>") + r(" value")))
    let document = try WordFile(p("first") + around(r("anchor") + box) + around(r("End", "<w:b/>"))).read()
    #expect(document.emphasis.map { String(document[$0]) } == ["Label:", "End"])
  }

  @Test func `reads notes that boxes and headers refer to`() throws {
    let note = { (id: Int) in "<w:r><w:footnoteReference w:id=\"\(id)\"/></w:r>" }
    var file = WordFile(
      around(r("a") + box(around(r("boxed") + note(2)))) + "<w:sectPr><w:headerReference r:id=\"header1\"/></w:sectPr>")
    file.headers = [around(r("header") + note(3))]
    file.footnotes = [2, 3].map { "<w:footnote w:id=\"\($0)\">\(p("note \($0)"))</w:footnote>" }.joined()
    let document = try file.read()
    #expect(document.words == ["a", "boxed", "note 2", "header", "note 3"])
    #expect(document.blocks.map(\.story) == [.body, .textBox, .footnote, .header, .footnote])
  }
}
