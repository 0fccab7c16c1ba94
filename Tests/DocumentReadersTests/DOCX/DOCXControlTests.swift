import DocumentModel
import DocumentReaders
import Testing

/// Content controls and form fields.
struct DOCXControlTests {
  private func sdt(_ properties: String, _ content: String) -> String {
    "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
  }

  private func field(_ kind: String, _ data: String = "") -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(kind)\">\(data)</w:fldChar></w:r>"
  }

  /// A form field of the old kind, with a result.
  private func form(_ data: String, _ result: String = "") -> String {
    field("begin", "<w:ffData><w:name w:val=\"Field1\"/>\(data)</w:ffData>")
      + "<w:r><w:instrText> FORM </w:instrText></w:r>" + field("separate") + result + field("end")
  }

  @Test(arguments: [("1", "☒", true), ("0", "☐", false), ("true", "☒", true)])
  func `shows check boxes by their state, whatever sign the document uses`(
    _ value: String, _ sign: String, _ isChecked: Bool
  ) throws {
    let box = sdt(
      "<w:alias w:val=\"Title I\"/><w14:checkbox><w14:checked w14:val=\"\(value)\"/></w14:checkbox>", r("X"))
    let document = try WordFile(around(box + r(" Schoolwide"))).read()
    #expect(document.text == "\(sign) Schoolwide")
    #expect(
      document.controls == [
        ContentControl(kind: .checkBox(isChecked: isChecked), range: TextRange(0, 3), title: "Title I")
      ])
  }

  @Test func `shows a check box that is a symbol, around a paragraph or a cell`() throws {
    let properties = "<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>"
    let symbol = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>"
    let document = try WordFile(
      sdt(properties, around(symbol)) + "<w:tbl>\(tr(sdt(properties, tc(around(symbol))), tc("b")))</w:tbl>"
    ).read()
    #expect(document.words == ["☒", "☒", "b"])
    #expect(document.controls.map { String(document[$0.range]) } == ["☒", "☒"])
  }

  @Test(arguments: [
    ("<w:checked/>", true), ("<w:checked w:val=\"0\"/>", false), ("<w:default w:val=\"1\"/>", true), ("", false),
  ])
  func `shows check boxes of the old kind`(_ state: String, _ isChecked: Bool) throws {
    let document = try WordFile(around(form("<w:checkBox>\(state)</w:checkBox>") + r(" Yes"))).read()
    #expect(document.text == (isChecked ? "☒ Yes" : "☐ Yes"))
    #expect(document.controls.first?.kind == .checkBox(isChecked: isChecked))
    #expect(document.controls.first?.title == "Field1")
  }

  @Test func `shows a check box of the old kind without a separator or an end`() throws {
    let begin = field("begin", "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>")
    #expect(try WordFile(around(begin + field("end") + r(" a"))).read().text == "☒ a")
    #expect(try WordFile(around(r("a ") + begin) + p("b")).read().text == "a ☒\nb")
  }

  @Test(arguments: [("F0A8", "☐", false), ("F06F", "☐", false), ("F0FE", "☒", true), ("F0FD", "☒", true)])
  func `takes boxes of Wingdings for check boxes`(_ code: String, _ sign: String, _ isChecked: Bool) throws {
    let document = try WordFile(around("<w:r><w:sym w:font=\"Wingdings\" w:char=\"\(code)\"/></w:r>" + r(" Yes")))
      .read()
    #expect(document.text == "\(sign) Yes")
    #expect(document.controls.map(\.kind) == [.checkBox(isChecked: isChecked)])
  }

  @Test(
    arguments: [
      ("Wingdings", 0xA8, "☐", false), ("Wingdings", 0xFE, "☒", true), ("Wingdings", 0xF0FD, "☒", true),
      ("Wingdings 2", 0xA3, "☐", false), ("Wingdings 2", 0xF052, "☒", true), ("Wingdings 2", 0x54, "☒", true),
    ] as [(String, UInt32, String, Bool)])
  func `takes characters in a font of symbols for check boxes`(
    _ font: String, _ code: UInt32, _ sign: String, _ isChecked: Bool
  ) throws {
    let fonts = "<w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\"/>"
    let document = try WordFile(around(r("  &#\(code);", fonts) + r(" Yes ") + r("&#\(code);", fonts))).read()
    #expect(document.text == "\(sign) Yes \(sign)")
    #expect(document.controls.map(\.kind) == [.checkBox(isChecked: isChecked), .checkBox(isChecked: isChecked)])
    #expect(document.controls.map { String(document[$0.range]) } == [sign, sign])
  }

  @Test func `takes the same characters in a font of letters for letters`() throws {
    let document = try WordFile(p("þ ☐")).read()
    #expect(document.text == "þ ☐")
    #expect(document.controls.isEmpty)
  }

  @Test func `writes Greek that is typed in a font of symbols`() throws {
    let fonts = "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>"
    #expect(try WordFile(around(r("kubernaw", fonts))).read().text == "κυβερναω")
  }

  @Test func `keeps the paragraphs of a prompt apart`() throws {
    let document = try WordFile(sdt("<w:showingPlcHdr/>", p("Name the goal.") + p("Name the measure."))).read()
    #expect(document.controls.map(\.prompt) == ["Name the goal.\nName the measure."])
  }

  @Test func `reads the choice of a drop-down, a date and a text`() throws {
    let document = try WordFile(
      around(
        r("Goal: ")
          + sdt("<w:dropDownList><w:listItem w:value=\"1\"/></w:dropDownList><w:tag w:val=\"goal\"/>", r("Goal 2")))
        + around(sdt("<w:date w:fullDate=\"2025-06-01T00:00:00Z\"/>", r("June 1, 2025")) + r(" due"))
        + around(sdt("<w:text/>", r("Ortiz"))) + sdt("<w:alias w:val=\"Rich\"/>", p("one") + p("two"))
    ).read()
    #expect(document.controls.map(\.kind) == [.dropDown, .date, .text, .text])
    #expect(document.controls.map { String(document[$0.range]) } == ["Goal 2", "June 1, 2025", "Ortiz", "one\ntwo"])
    #expect(document.controls.map(\.title) == ["goal", nil, nil, "Rich"])
    #expect(document.words == ["Goal: Goal 2", "June 1, 2025 due", "Ortiz", "one", "two"])
  }

  @Test func `leaves placeholders out of the text and keeps them as prompts`() throws {
    let document = try WordFile(
      around(r("Owner: ") + sdt("<w:showingPlcHdr/><w:dropDownList/>", r("Choose an item."))) + p("next")
        + sdt("<w:showingPlcHdr/>", p("Click here.")) + p("last")
    ).read()
    #expect(document.text == "Owner:\nnext\n\nlast")
    #expect(document.controls.map(\.prompt) == ["Choose an item.", "Click here."])
    #expect(document.controls.allSatisfy { $0.isPlaceholder && $0.range.isEmpty })
    #expect(document.controls.map { document.blockIndex(at: $0.range.start) } == [0, 2])
  }

  @Test func `names the cell of a placeholder that fills it`() throws {
    let prompt = sdt("<w:showingPlcHdr/><w:text/>", p("Enter a name."))
    let document = try WordFile("<w:tbl>\(tr(tc("Owner"), tc("Due")))\(tr(tc(prompt), tc("May")))</w:tbl>").read()
    let control = try #require(document.controls.first)
    #expect(document.place(of: control.range).description == "table 1, row 2, Owner")
  }

  @Test func `takes Word's own wrappers for no controls`() throws {
    let document = try WordFile(
      sdt("<w:tag w:val=\"cover\"/><w:docPartObj><w:docPartGallery w:val=\"Cover Pages\"/></w:docPartObj>", p("a"))
        + sdt("<w:group/><w:alias w:val=\"x\"/>", p("b")) + sdt("", p("c"))
    ).read()
    #expect(document.controls.isEmpty)
    #expect(document.words == ["a", "b", "c"])
  }

  @Test func `keeps controls inside controls, in text order`() throws {
    let inner = sdt("<w:tag w:val=\"in\"/><w:text/>", r("5"))
    let document = try WordFile(sdt("<w:tag w:val=\"out\"/>", around(r("Target: ") + inner + r("%")))).read()
    #expect(document.controls.map(\.title) == ["out", "in"])
    #expect(document.controls.map { String(document[$0.range]) } == ["Target: 5%", "5"])
  }

  @Test func `reads drop-downs and texts of the old kind`() throws {
    let list =
      "<w:ddList><w:result w:val=\"1\"/><w:default w:val=\"0\"/><w:listEntry w:val=\"No\"/><w:listEntry w:val=\"Yes\"/></w:ddList>"
    let document = try WordFile(
      around(r("a: ") + form(list)) + around(r("b: ") + form("<w:textInput/>", r("Ortiz")))
        + around(r("c: ") + form("<w:textInput/>", r("\u{2002}\u{2002}")))
    ).read()
    #expect(document.words == ["a: Yes", "b: Ortiz", "c:"])
    #expect(document.controls.map(\.kind) == [.dropDown, .text, .text])
    #expect(document.controls.map(\.isPlaceholder) == [false, false, true])
    #expect(document.controls.map { document.blockIndex(at: $0.range.start) } == [0, 1, 2])
  }

  @Test func `tells a prompt from a value by the glossary where the file does not say it`() throws {
    let placeholder = "<w:placeholder><w:docPart w:val=\"P1\"/></w:placeholder>"
    var file = WordFile(
      around(r("Owner: ") + sdt(placeholder + "<w:text/>", r("Enter ") + r("a name.")))
        + around(r("Lead: ") + sdt(placeholder + "<w:text/>", r("Ortiz"))) + sdt(placeholder, p("Enter a name."))
        + "<w:tbl>\(tr(tc(sdt(placeholder, p("Enter a name.")))))</w:tbl>" + p("last"))
    file.add(
      "glossaryDocument", "glossaryDocument",
      """
      <w:docParts><w:docPart><w:docPartPr><w:name w:val="P1"/></w:docPartPr><w:docPartBody>\(p("Enter a name."))</w:docPartBody>
      </w:docPart></w:docParts>
      """)
    let document = try file.read()
    #expect(document.words == ["Owner:", "Lead: Ortiz", "", "", "last"])
    #expect(document.controls.map(\.isPlaceholder) == [true, false, true, true])
    #expect(document.controls.compactMap(\.prompt) == ["Enter a name.", "Enter a name.", "Enter a name."])
    #expect(document.tables[0].cells.map(\.range.count) == [0])
  }

  @Test func `looks through sections that repeat, around rows and cells`() throws {
    let item = { (content: String) in self.sdt("<w15:repeatingSectionItem/>", content) }
    let rows = sdt(
      "<w:alias w:val=\"Steps\"/><w15:repeatingSection/>",
      item(tr(tc("1"), tc(sdt("<w:text/>", p("Train"))))) + item(tr(tc("2"), sdt("<w:text/>", tc("Visit")))))
    let document = try WordFile("<w:tbl>\(rows)</w:tbl>").read()
    #expect(document.tables[0].cells.map { document.text(of: $0) } == ["1", "Train", "2", "Visit"])
    #expect(document.controls.map { String(document[$0.range]) } == ["Train", "Visit"])
  }
}
