import DocumentModel
import DocumentReaders
import Testing

/// Words, headings and what stands beside them in OpenDocument texts.
struct ODTTextTests {
  private func lines(_ body: String, automatic: String = "", styles: String = "") throws -> [String] {
    var file = FlatText(body)
    file.automatic = automatic
    file.styles = styles
    let document = try file.read()
    checkPromises(document)
    return outline(document)
  }

  @Test func `keeps the words around inner elements`() throws {
    let body = "<text:p>one <text:span>two <text:date>May 4</text:date></text:span> three<text:bookmark/> four</text:p>"
    #expect(try lines(body) == ["p one two May 4 three four"])
  }

  @Test func `shows white space as it is meant`() throws {
    let body = "<text:p>  a \n  b<text:s text:c=\"3\"/>c<text:tab/>d <text:line-break/> e\u{AD}f</text:p>"
    #expect(try lines(body) == ["p a b   c\td\ne" + "f"])
    #expect(try lines("<text:p>a<text:s text:c=\"2147483647\"/>b</text:p>")[0].utf8.count == 1_004)
  }

  @Test func `takes headings from their level and from their styles`() throws {
    let styles = """
      <style:style style:name="H" style:family="paragraph" style:default-outline-level="2"/>
      <style:style style:name="Mine" style:family="paragraph" style:parent-style-name="H"/>
      <style:style style:name="Off" style:family="paragraph" style:parent-style-name="H" style:default-outline-level=""/>
      """
    let body = """
      <text:h text:outline-level="3">Three</text:h><text:p text:style-name="Mine">Two</text:p>
      <text:p text:style-name="Off">None</text:p><text:h text:outline-level="10">Ten</text:h>
      """
    #expect(try lines(body, styles: styles) == ["h3 Three", "h2 Two", "p None", "h9 Ten"])
  }

  @Test func `marks bold words through chains of styles`() throws {
    let styles = openStyle("Base", "paragraph", "fo:font-weight=\"bold\"")
    let automatic =
      openStyle("P1", "paragraph", "", "style:parent-style-name=\"Base\"")
      + openStyle("T1", "text", "fo:font-weight=\"normal\"") + openStyle("T2", "text", "fo:font-weight=\"600\"")
    let body = """
      <text:p text:style-name="P1">All</text:p>
      <text:p text:style-name="P1">Lead: <text:span text:style-name="T1">Ortiz</text:span></text:p>
      <text:p>plain <text:span text:style-name="T2">heavy </text:span>plain</text:p>
      """
    var file = FlatText(body)
    file.styles = styles
    file.automatic = automatic
    let document = try file.read()
    #expect(document.blocks.map(\.isBold) == [true, false, false])
    #expect(document.emphasis.map { String(document[$0]) } == ["All", "Lead:", "heavy"])
  }

  @Test func `leaves hidden words, paragraphs and sections out and says so`() throws {
    let automatic =
      openStyle("T", "text", "text:display=\"none\"") + openStyle("P", "paragraph", "text:display=\"none\"")
    let body = """
      <text:p>a<text:span text:style-name="T"> secret</text:span> b</text:p><text:p text:style-name="P">secret</text:p>
      <text:section text:display="none"><text:p>secret</text:p></text:section>
      <text:p>secret<text:hidden-paragraph text:is-hidden="true"/></text:p><text:section><text:p>c</text:p></text:section>
      """
    var file = FlatText(body)
    file.automatic = automatic
    let document = try file.read()
    #expect(outline(document) == ["p a b", "p c"])
    #expect(document.notices.map(\.kind) == [.hiddenTextLeftOut])
    #expect(document.notices.first?.count == 4)
  }

  @Test func `reads text boxes and notes after their paragraph, and notes in tables after the table`() throws {
    let note = """
      <text:note text:note-class="endnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p>\
      </text:note-body></text:note>
      """
    let box = "<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame>"
    #expect(try lines("<text:p>a\(box)\(note) b</text:p>") == ["p a b", "p (textBox) Boxed", "p (endnote) Note"])
    let table = """
      <table:table><table:table-row><table:table-cell><text:p>a\(box)\(note)</text:p></table:table-cell>\
      <table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>
      """
    #expect(try lines(table) == ["c0:0,0 a", "c0:0,0 (textBox) Boxed", "c0:0,1 b", "p (endnote) Note"])
  }

  @Test func `keeps comments apart, with their words`() throws {
    let body = """
      <text:p>The <office:annotation office:name="c"><dc:creator>Ada</dc:creator><dc:date>2026-01-02</dc:date>\
      <text:p>Which?</text:p><text:p>Say it.</text:p></office:annotation>goal<office:annotation-end office:name="c"/> is \
      set</text:p>
      """
    let document = try FlatText(body).read()
    let comment = try #require(document.comments.first)
    #expect(document.text == "The goal is set")
    #expect(comment.author == "Ada" && comment.date == "2026-01-02" && comment.text == "Which?\nSay it.")
    #expect(document[comment.range] == "goal")
  }

  @Test(arguments: [
    (ReadingOptions.Changes.accepted, ["p By May 60% will", "p grow"]),
    (.original, ["p By May 50% will grow"]), (.all, ["p By May 50% 60% will", "p grow"]),
  ])
  func `reads the wanted wording of changes`(_ changes: ReadingOptions.Changes, _ expected: [String]) throws {
    let body = """
      <text:tracked-changes><text:changed-region text:id="d"><text:deletion><office:change-info/><text:p>50%</text:p>\
      </text:deletion></text:changed-region><text:changed-region text:id="i"><text:insertion/></text:changed-region>\
      <text:changed-region text:id="j"><text:insertion/></text:changed-region></text:tracked-changes>
      <text:p>By May <text:change text:change-id="d"/><text:change-start text:change-id="i"/>60%\
      <text:change-end text:change-id="i"/> will<text:change-start text:change-id="j"/></text:p>\
      <text:p><text:change-end text:change-id="j"/> grow</text:p>
      """
    let document = try FlatText(body).read(changes)
    #expect(outline(document) == expected)
    #expect(document.notices.first?.count == 3)
  }

  @Test func `puts whole deleted paragraphs back where the original is wanted`() throws {
    let body = """
      <text:tracked-changes><text:changed-region text:id="d"><text:deletion><text:p>b</text:p><text:p>c</text:p>\
      <text:p>d</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>a<text:change text:change-id="d"/>e</text:p>
      """
    #expect(outline(try FlatText(body).read(.original)) == ["p ab", "p c", "p de"])
    #expect(outline(try FlatText(body).read()) == ["p ae"])
  }

  @Test func `tells headers and footers of the pages in use once`() throws {
    var file = FlatText("<text:p>Body</text:p><text:p text:style-name=\"Turn\">More</text:p>")
    file.automatic = "<style:style style:name=\"Turn\" style:family=\"paragraph\" style:master-page-name=\"Wide\"/>"
    func page(_ name: String, _ header: String, _ number: Int) -> String {
      """
      <style:master-page style:name="\(name)"><style:header><text:p>\(header)</text:p></style:header><style:footer>\
      <text:p>Page <text:page-number>\(number)</text:page-number></text:p></style:footer></style:master-page>
      """
    }
    file.masters = page("Standard", "Cedar", 1) + page("Wide", "Cedar", 4) + page("Unused", "Birch", 9)
    #expect(outline(try file.read()) == ["p Body", "p More", "p (header) Cedar", "p (footer) Page 1"])
  }

  @Test func `knows fields to fill in`() throws {
    let body = """
      <office:forms><form:form><form:checkbox form:id="c1" form:name="met" form:label="Met" form:current-state="checked"/>\
      <form:listbox form:id="c2"><form:option form:label="A"/><form:option form:label="B" form:current-selected="true"/>\
      </form:listbox></form:form></office:forms>
      <text:p>a <draw:control draw:control="c1" text:anchor-type="as-char"/> <draw:control draw:control="c2" \
      text:anchor-type="as-char"/></text:p>
      <text:p><loext:content-control loext:checkbox="true" loext:checked="false">x</loext:content-control> Title I</text:p>
      <text:p>Due <loext:content-control loext:showing-place-holder="true" loext:alias="When"><text:span>Click here\
      </text:span></loext:content-control></text:p>
      <text:p>Lead <text:drop-down text:name="Who"><text:label text:value="x"/>Ortiz</text:drop-down></text:p>
      """
    let document = try FlatText(body).read()
    #expect(document.words == ["a ☒ Met B", "☐ Title I", "Due", "Lead Ortiz"])
    #expect(
      document.controls.map(\.kind) == [
        .checkBox(isChecked: true), .dropDown, .checkBox(isChecked: false), .text, .dropDown,
      ])
    #expect(document.controls[3].isPlaceholder && document.controls[3].prompt == "Click here")
    #expect(document[document.controls[4].range] == "Ortiz")
  }

  @Test func `knows tables of contents, links, pictures and what the file says of itself`() throws {
    var file = FlatText(
      """
      <text:table-of-content><text:table-of-content-source><text:index-title-template>No</text:index-title-template>\
      </text:table-of-content-source><text:index-body><text:p>Goal 1<text:tab/>2</text:p></text:index-body>\
      </text:table-of-content><text:p>See <text:a xlink:href="https://example.org">here</text:a><draw:frame>\
      <svg:title>T</svg:title><svg:desc>A map</svg:desc><draw:image/></draw:frame></text:p>
      """)
    file.meta = "<dc:title>Plan</dc:title><meta:initial-creator>Ada</meta:initial-creator><dc:creator>Bo</dc:creator>"
    let document = try file.read()
    #expect(document.blocks.map(\.isTableOfContents) == [true, false])
    #expect(document.links.map(\.target) == ["https://example.org"])
    #expect(document.pictures.map(\.description) == ["A map"])
    #expect(document.properties.title == "Plan" && document.properties.author == "Ada")
  }

  @Test func `counts pages by the breaks of the last printing`() throws {
    let body = "<text:p>a</text:p><text:soft-page-break/><text:p>b<text:soft-page-break/>c</text:p>"
    let pages = try #require(try FlatText(body).read().pages)
    #expect(pages.offsets == [0, 2, 3] && pages.isEstimate)
    #expect(try FlatText("<text:p>a</text:p>").read().pages == nil)
  }
}
