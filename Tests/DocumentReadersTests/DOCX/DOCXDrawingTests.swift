import DocumentModel
import DocumentReaders
import Testing

/// Pictures, shapes and the words in them.
struct DOCXDrawingTests {
  private func drawing(_ properties: String, _ content: String = "<pic:pic/>") -> String {
    "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" \(properties)\(content)</wp:inline></w:drawing></w:r>"
  }

  @Test func `keeps the descriptions of pictures apart, where they stand`() throws {
    let decorative = """
      ><a:extLst><a:ext><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>
      </a:ext></a:extLst></wp:docPr>
      """
    let document = try WordFile(
      around(r("one ") + drawing("descr=\"A &amp; B\"/>") + r("two") + drawing("title=\"Logo\"/>"))
        + around(drawing("/>") + r("three") + drawing(decorative) + drawing("descr=\"A frame\"/>", ""))
        + around("<w:r><w:pict><v:shape alt=\"Old\"><v:imagedata/></v:shape></w:pict></w:r>")
        + around("<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>")
    ).read()
    #expect(document.words == ["one two", "three"])
    #expect(document.pictures.map(\.description) == ["A & B", "Logo", nil, "A frame", "Old", nil])
    #expect(document.pictures.map(\.anchor) == [4, 7, 8, 13, 13, 13])
    #expect(document.notices.map(\.count) == [2])
  }

  @Test func `reads words in shapes of all kinds, once`() throws {
    let box = { (words: String) in "<w:txbxContent>\(p(words))</w:txbxContent>" }
    let group = "<wpg:wgp xmlns:wpg=\"urn:g\"><wpg:grpSp>\(box("in a group"))</wpg:grpSp>\(box("second"))</wpg:wgp>"
    let canvas = "<wpc:wpc xmlns:wpc=\"urn:c\">\(box("on a canvas"))</wpc:wpc>"
    let locked =
      "<lc:lockedCanvas xmlns:lc=\"urn:l\"><a:txBody><a:p><a:r><a:t>locked</a:t></a:r></a:p></a:txBody></lc:lockedCanvas>"
    let lettering = """
      <w:r><w:pict><v:shapetype><v:textpath on="t"/></v:shapetype><v:shape><v:textpath on="t" string="Bright &amp; Early"/></v:shape></w:pict></w:r>
      """
    let document = try WordFile(
      around(r("a") + drawing("/>", group) + drawing("/>", canvas) + drawing("/>", locked) + lettering) + p("b")
    ).read()
    #expect(document.words == ["a", "in a group", "second", "on a canvas", "locked", "Bright & Early", "b"])
    #expect(document.blocks.map(\.story).filter { $0 == .textBox }.count == 5)
  }

  @Test func `reads the fallback of a choice that says nothing, and of none that says or hides something`() throws {
    let pair = { (choice: String, fallback: String) in
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">\(choice)</mc:Choice>"
        + "<mc:Fallback><w:pict>\(fallback)</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    }
    let box = { (words: String) in "<w:txbxContent>\(p(words))</w:txbxContent>" }
    let other = "<w:drawing><wps:txbx xmlns:wps=\"urn:early\"/></w:drawing>"
    let hidden = "<w:drawing><wp:docPr id=\"1\" hidden=\"1\"/>\(box("no"))</w:drawing>"
    let document = try WordFile(
      around(pair(other, box("fallback"))) + around(pair("<w:drawing>\(box("choice"))</w:drawing>", box("twice")))
        + around(pair(hidden, box("leaked")))
    ).read()
    #expect(document.words == ["fallback", "choice"])
  }

  @Test func `reads controls and cells in boxes and tells hidden boxes`() throws {
    let sdt = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(p("Ortiz"))</w:sdtContent></w:sdt>"
    let box = "<w:txbxContent>\(sdt)</w:txbxContent>"
    let hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:drawing><w:txbxContent>\(p("no"))</w:txbxContent></w:drawing></w:r>"
    let document = try WordFile(
      around(r("a") + drawing("/>", box) + drawing("hidden=\"1\"/>", box) + hidden)
    ).read()
    #expect(document.words == ["a", "Ortiz"])
    #expect(document.controls.map { String(document[$0.range]) } == ["Ortiz"])
    #expect(document.notices.map(\.kind) == [.hiddenTextLeftOut])
  }
}
