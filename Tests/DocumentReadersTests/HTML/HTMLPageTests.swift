import DocumentModel
import DocumentReaders
import Testing

/// Web pages as browsers show them.
struct HTMLPageTests {
  private func page(_ body: String, style: String = "") throws -> Document {
    let text = "<!DOCTYPE html><html><head><style>\(style)</style></head><body>\(body)</body></html>"
    return try DocumentReader.read(Array(text.utf8), fileName: "plan.html")
  }

  private func lines(_ body: String, style: String = "") throws -> [String] {
    let document = try page(body, style: style)
    checkPromises(document)
    return outline(document)
  }

  @Test(arguments: [
    ("<p> a \n b </p>c", ["p a b", "p c"]), ("a<br> b<br>", ["p a\nb"]), ("<p>a<p>b", ["p a", "p b"]),
    ("a&nbsp;b &amp;lt; &#8217;&#x2019; &copy2 &eacute;&bogus; &#150;", ["p a\u{A0}b &lt; ’’ ©2 é&bogus; –"]),
    ("<div>a<div>b</div>c</div>", ["p a", "p b", "p c"]), ("x<!-- no --><![if !vml]>y<![endif]>z<?p?>", ["p xyz"]),
    ("<pre>\na\n  b</pre>", ["p a\n  b"]), ("<dl><dt>T<dd>D</dl>", ["p T", "p D"]), ("a < b <3", ["p a < b <3"]),
    ("co&shy;operate<wbr>d", ["p cooperated"]), ("<q>a</q> <ruby>b<rp>(</rp><rt>c</rt></ruby>", ["p “a” b(c)"]),
    ("<p title='a > b'>c</p>", ["p c"]), ("<script>if (a < b) '<p>'</script>x", ["p x"]),
  ])
  func `shows words as a browser does`(_ body: String, _ expected: [String]) throws {
    #expect(try lines(body) == expected)
  }

  @Test func `takes headings by their tag and their role`() throws {
    let body = "<h1>A</h1><h2><p>B</p></h2><div role=heading aria-level=4>C</div><h3>D<h4>E</h3><p>F"
    #expect(try lines(body) == ["h1! A", "h2! B", "h4 C", "h3! D", "h4! E", "p F"])
  }

  @Test func `marks bold by tags, styles and classes, across paragraphs`() throws {
    let style =
      "/* .c1{font-weight:400} */ .c3{color:red;font-weight:700} p.c4, #x { font-weight: bold } @media print{p{font-weight:bold}}"
    let body = """
      <b><p>one</p></b><p><b>two</p><p>three</b> four</p><p><span class="c1 c3">Lead:</span> x</p><p class=c4>five</p>\
      <p id=x>six</p><b style="font-weight:normal"><p>seven</p></b><p><strong>eight <i>nine</strong></i> ten</p>
      """
    let document = try page(body, style: style)
    #expect(document.blocks.map(\.isBold) == [true, true, false, false, true, true, false, false])
    #expect(
      document.emphasis.map { String(document[$0]) } == ["one", "two", "three", "Lead:", "five", "six", "eight nine"])
  }

  @Test func `leaves out what is not shown, and menus`() throws {
    let body = """
      <p>a<span style="display: none"> secret</span></p><div hidden><table><tr><td>secret</table></div><p class=h>secret</p>\
      <noscript>no</noscript><template><p>no</p></template><nav><ul><li>Home</ul></nav><div role=navigation>x</div><p>b</p>
      """
    let document = try page(body, style: ".h{display:none}")
    #expect(outline(document) == ["p a", "p b"])
    #expect(document.tables.isEmpty)
    #expect(document.notices.map(\.kind) == [.hiddenTextLeftOut, .partLeftOut])
    #expect(document.notices.map(\.count) == [3, 2])
  }

  @Test(arguments: [
    ("<ol><li>a<li>b</ol>", ["i0 1. a", "i0 2. b"]),
    ("<ol start=3 type=i><li>a<li value=9>b</ol>", ["i0 iii. a", "i0 ix. b"]),
    ("<ul><li>a<ul><li>b<ol><li>c</ol></ul><li>d</ul>", ["i0 • a", "i1 ◦ b", "i2 1. c", "i0 • d"]),
    ("<ol reversed start=2><li>a<li>b</ol>", ["i0 2. a", "i0 1. b"]), ("<ol reversed><li>a</ol>", ["p a"]),
    ("<ul style='list-style: none'><li>a</ul>", ["p a"]),
    ("<ol style='list-style-type:upper-alpha'><li>a</ol>", ["i0 A. a"]),
    ("<ol><li><p>a</p><p>b</p></ol>", ["i0 1. a", "p b"]), ("<ol><li><h2>a</h2></ol>", ["h2! 1. a"]),
    ("<ol><li></li><li>b</ol>", ["i0 1. ", "i0 2. b"]), ("<ol><li><ol><li>a</ol></ol>", ["i1 1. a"]),
    ("<table><tr><td><ol><li>a</ol><td>b</table>", ["c0:0,0 1. a", "c0:0,1 b"]),
  ])
  func `labels lists as a browser does`(_ body: String, _ expected: [String]) throws {
    #expect(try lines(body) == expected)
  }

  @Test func `counts Google's lists by their style sheet`() throws {
    let style = """
      ol.lst-kix_a-0{list-style-type:none}ol.lst-kix_a-0.start{counter-reset:lst-ctn-kix_a-0 4}
      .lst-kix_a-0>li{counter-increment:lst-ctn-kix_a-0}.lst-kix_a-0>li:before{content:"" counter(lst-ctn-kix_a-0,decimal) ". "}
      ol.lst-kix_a-1.start{counter-reset:lst-ctn-kix_a-1 0}.lst-kix_a-1 > li{counter-increment:lst-ctn-kix_a-1}
      .lst-kix_a-1 > li:before{content:"" counter(lst-ctn-kix_a-0,decimal) "." counter(lst-ctn-kix_a-1,lower-latin) ") "}
      .lst-kix_b-0 > li:before{content:"\\0025cf   "}
      """
    let body = """
      <ol class="c1 lst-kix_a-0 start" start="5"><li>a</li></ol><ol class="lst-kix_a-1 start" start="1"><li>b</li><li>c</li></ol>\
      <p>x</p><ol class="c1 lst-kix_a-0"><li>d</li></ol><ul class="lst-kix_b-0 start"><li>e</li></ul>
      """
    #expect(try lines(body, style: style) == ["i0 5. a", "i1 5.a) b", "i1 5.b) c", "p x", "i0 6. d", "i0 • e"])
  }

  @Test func `takes Word's labels out of the words`() throws {
    let body = """
      <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:Symbol'>\
      <span style='mso-list:Ignore'>a)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>\
      Visit homes</p><p class=MsoListParagraphCxSpFirst style='text-indent:-.25in'>3.<span style='font:7.0pt "Times New Roman"'>\
      &nbsp;&nbsp; </span>Call</p><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]>\
      <span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Write</p>\
      <p class=MsoToc1>Goal<span>2</span></p>
      """
    let document = try page(body)
    #expect(outline(document) == ["i1 a) Visit homes", "i0 3. Call", "i0 • Write", "p Goal2"])
    #expect(document.blocks.map(\.isTableOfContents) == [false, false, false, true])
  }

  @Test(arguments: [
    ("<tr><td rowspan=2>a<td>b<tr><td>c", ["0,0 2x1 a", "0,1 1x1 b", "1,1 1x1 c"], 0),
    ("<tr><th colspan=2>a<tr><td>b<td>c", ["0,0 1x2 a", "1,0 1x1 b", "1,1 1x1 c"], 1),
    ("<thead><tr><td>a</thead><tbody><tr><td>b", ["0,0 1x1 a", "1,0 1x1 b"], 1),
    ("<tr><td rowspan=0>a<td>b<tr><td>c", ["0,0 2x1 a", "0,1 1x1 b", "1,1 1x1 c"], 0),
    ("<tr><td>a<td rowspan=99>b<tr><td colspan=3>c<td>d", ["0,0 1x1 a", "0,1 2x1 b", "1,0 1x1 c", "1,2 1x1 d"], 0),
    ("<td>a<td><tr><td colspan=5000000>b", ["0,0 1x1 a", "0,1 1x1 ", "1,0 1x1000 b"], 0),
  ])
  func `lays tables out on their grid`(_ rows: String, _ expected: [String], _ headers: Int) throws {
    let document = try page("<table>\(rows)</table>")
    checkPromises(document)
    let table = try #require(document.tables.first)
    #expect(
      table.cells.map { "\($0.row),\($0.column) \($0.rowSpan)x\($0.columnSpan) \(document.text(of: $0))" } == expected)
    #expect(table.headerRowCount == headers)
  }

  @Test func `keeps tables inside cells, and words between rows`() throws {
    let document = try page("<table><tr><td>a<table><tr><td>b</table>c<tr>lost<td>d</table>e")
    #expect(outline(document) == ["c0:0,0 a", "c1:0,0 b", "c0:0,0 c", "p lost", "c0:1,0 d", "p e"])
    #expect(document.tables[1].parent == CellReference(table: 0, cell: 0))
  }

  @Test func `knows fields to fill in`() throws {
    let body = """
      <p><input type=checkbox checked name=met> Met <input type=radio> No <input type=hidden value=x></p>
      <p><select name=who><option value="">Choose</option><option selected>Ortiz</option></select></p>
      <p><select><option>Pick one</option><option>A</option></select></p>
      <p>Due <input value="May 4" aria-label="Due date"> <textarea>Long &amp; short</textarea></p>
      """
    let document = try page(body)
    checkPromises(Document(text: document.text, blocks: document.blocks, format: .html))
    #expect(document.words == ["☒ Met ☐ No", "Ortiz", "", "Due May 4 Long & short"])
    #expect(document.controls.map(\.isPlaceholder) == [false, false, false, true, false, false])
    #expect(document.controls[3].prompt == "Pick one")
    #expect(document.controls[4].title == "Due date" && document[document.controls[4].range] == "May 4")
  }

  @Test(arguments: [
    ("typed <input value=Beta>words", "typed Beta words"), ("typed<input value=Beta> words", "typed Beta words"),
    ("a<input>b", "a b"), ("(<input value=a>), <input value=b><input value=c>.", "(a), b c."),
    ("by<select><option selected>May</select>now", "by May now"), ("<b>a</b><textarea>b</textarea><i>c</i>", "a b c"),
    ("$<input value=5>%", "$5%"),
  ])
  func `sets values apart from the words beside them`(_ body: String, _ expected: String) throws {
    #expect(try page(body).text == expected)
  }

  @Test func `knows pictures, links, changes, the title and the author`() throws {
    let text = """
      <html><head><title>A &amp; B</title><meta name=author content=Ada><meta name=Generator content="Microsoft Word 15"></head>\
      <p>See <a href="#x">here</a><img alt="A map"><img alt=""><img src=x> <del>50</del><ins>60</ins>%</p>
      """
    func read(_ changes: ReadingOptions.Changes) throws -> Document {
      try DocumentReader.read(Array(text.utf8), fileName: "a", options: ReadingOptions(changes: changes))
    }
    let document = try read(.accepted)
    #expect(document.text == "See here 60%")
    #expect(try read(.original).text == "See here 50%" && read(.all).text == "See here 50 60%")
    #expect(document.links.map { document[$0.range] } == ["here"])
    #expect(document.pictures.map(\.description) == ["A map", nil])
    #expect(document.properties.title == "A & B" && document.properties.author == "Ada")
    #expect(document.notices.map(\.kind) == [.trackedChanges, .imageWithoutText])
  }

  @Test func `keeps comments apart and tells notes and margins as such`() throws {
    let body = """
      <div title="header"><p>Cedar</p></div><p>Goal<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> one\
      <sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><p>Two<a href="#_ftn1" name="_ftnref1">[1]</a></p>\
      <div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Spring.</p></div><div id=ftn1><p><a name="_ftn1">[1]</a> Fall.</p></div>\
      <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Which one?</span></p><p>Ada</p></div>
      """
    let document = try page(body)
    #expect(
      outline(document) == ["p Goal one", "p Two", "p (footnote) Spring.", "p (footnote) Fall.", "p (header) Cedar"])
    #expect(document.comments.map(\.text) == ["Which one?\nAda"])
    #expect(document.comments.first?.range == TextRange(4, 4))
  }
}
