import DocumentModel
import DocumentReaders
import Testing

struct RTFTextTests {
  @Test func `reads paragraphs and lines, and nothing of the head`() throws {
    let document = try rtf(#"\pard One\par\pard  Two\line more \par\par Three\tab four\par"#)
    #expect(outline(document) == ["p One", "p Two\nmore", "p Three\tfour"])
    #expect(document.format == .rtf)
    #expect(document.notices.isEmpty)
    checkPromises(document)
  }

  @Test(arguments: [
    (#"\rquote \lquote \ldblquote x\rdblquote \emdash \endash \bullet"#, "’‘“x”—–•"),
    (#"caf\'e9 \'93a\'94"#, "café “a”"),
    (#"\u8217?s\u233\'e9\uc0\u8211 x"#, "’sé–x"), (#"\uc2\u8217\'81\'66s{\uc0\u8217}\u8217??t"#, "’s’’t"),
    (#"\u-10179?\u-8704?"#, "😀"), (#"\u8217"#, "’"), (#"a\~b\_c\-d \{\}\\"#, "a\u{A0}b\u{2011}cd {}\\"),
    (#"{\f1\'b7} {\f2\'a8 \'fe\u-3844?} {\f3\'e0}"#, "• ☐ ☒✓ а"), (#"{\f4\'82\'a0}b"#, "\u{FFFD}b"),
    (#"{\upr{A}{\*\ud{\u193?}}}b"#, "Áb"), ("a\\\nb", "a\nb"), (#"a\'0db"#, "a\nb"), (#"\u55357?x"#, "\u{FFFD}x"),
    (#"{\*\unknown words}a{\*\cs10 b}\unknown7 c{\xe index}"#, "ac"), (#"a{\bin5 }}}}}b"#, "ab"), (#"x{\'zz}"#, "xzz"),
  ])
  func `reads characters in every spelling`(_ words: String, _ expected: String) throws {
    #expect(try rtf(words).text == expected)
  }

  @Test func `takes headings from outline levels, from styles and from their names`() throws {
    let document = try rtf(
      #"\pard\s1 A\par\pard\s2 B\par\pard\s4 C\par\pard\s0\outlinelevel4 D\par\pard\s1\outlinelevel9 E\par\pard\s3 F\par"#
    )
    #expect(outline(document) == ["h1 A", "h2 B", "h3 C", "h5 D", "p E", "p F"])
    #expect(document.blocks.map(\.isTableOfContents) == [false, false, false, false, false, true])
  }

  @Test func `takes labels as they are printed`() throws {
    let document = try rtf(
      #"""
      {\listtext\pard\plain 1.\tab}\pard\ls1 One\par{\listtext\f1\'b7\tab}\pard\ls1\ilvl1 Two\par
      {\pntext\f2\'d8\tab}{\*\pn\pnlvlblt{\pntxtb\'d8}}\pard Three\par{\listtext o\tab}\pard Four\par\pard Five\par
      """#)
    #expect(outline(document) == ["i0 1. One", "i1 • Two", "i0 ➢ Three", "i0 ◦ Four", "p Five"])
  }

  @Test func `keeps where bold stands`() throws {
    let document = try rtf(#"{\b Owner: }{\b coach}, {\b\b0 no} {\b yes }\par\pard\b All\b0\par"#)
    #expect(document.emphasis.map { String(document[$0]) } == ["Owner: coach", "yes", "All"])
    #expect(document.blocks.map(\.isBold) == [false, true])
    checkPromises(document)
  }

  @Test func `leaves hidden words out and says so`() throws {
    let document = try rtf(#"a{\v secret}\v more\v0 b"#)
    #expect(document.text == "ab")
    #expect(document.notices.map(\.message) == ["2 stretches of hidden text were left out"])
  }

  @Test(arguments: [
    (ReadingOptions.Changes.accepted, ["By June three", "Next"], "accepted"),
    (.original, ["By May two", "threeNext"], "undone"), (.all, ["By May June two", "three", "Next"], "both wordings"),
  ])
  func `reads the wording that is asked for`(
    _ changes: ReadingOptions.Changes, _ expected: [String], _ word: String
  ) throws {
    let body = #"By {\deleted May }{\revised June }{\deleted two\par}three{\revised\par}Next\par"#
    let document = try rtf(body, changes)
    #expect(document.blocks.map { String(document.text(of: $0)) } == expected)
    #expect(document.notices.map(\.kind) == [.trackedChanges])
    #expect(document.notices.first?.message.contains(word) == true)
  }

  @Test(arguments: [
    (#"{\deleted six}{\revised nine} a"#, "six nine a"), (#"{\revised nine}{\deleted six}a"#, "nine sixa"),
    (#"{\deleted six }{\revised nine}"#, "six nine"), (#"{\deleted six}{\revised  nine}"#, "six nine"),
    (#"{\deleted s}{\deleted ix}, {\revised n}{\revised\b ine}"#, "six, nine"),
    (#"{\deleted a}\par{\revised b}"#, "a\nb"),
  ])
  func `sets two wordings of one place apart`(_ words: String, _ expected: String) throws {
    #expect(try rtf(words, .all).text == expected)
  }

  @Test func `tells notes after their paragraph, boxes too, and heads and feet once at the end`() throws {
    let document = try rtf(
      #"""
      {\header\pard Maple\par}{\footer Page {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}{\footerf Page {\field{\*\fldinst PAGE}
      {\fldrslt 2}}\par}{\headerl\pard Maple\par}\pard Goal{\footnote\pard Note\par}{\footnote\ftnalt End} rises
      {\shp{\*\shpinst{\sp{\sn wzName}{\sv Box}}{\shptxt\pard Boxed\par}}{\shprslt{\*\do{\dptxbxtext Boxed}}}}.\par Next\par
      """#)
    #expect(
      outline(document) == [
        "p Goal rises.", "p (textBox) Boxed", "p (footnote) Note", "p (endnote) End", "p Next", "p (header) Maple",
        "p (footer) Page 1",
      ])
    checkPromises(document)
  }

  @Test func `keeps remarks apart, with who made them, when, and of which words`() throws {
    let document = try rtf(
      #"""
      The {\*\atrfstart 7}goal{\*\atrfend 7}{\*\atnid AB}{\*\atnauthor Ann Bee}\chatn{\*\annotation{\*\atnref 7}
      {\*\atndate 131418889}\pard Too vague\par Name a number\par} is read.\par
      """#)
    let comment = try #require(document.comments.first)
    #expect(document.text == "The goal is read.")
    #expect(comment.author == "Ann Bee" && comment.text == "Too vague\nName a number")
    #expect(document[comment.range] == "goal")
    #expect(comment.date == "2025-05-09T12:09:00")
    #expect(document.notices.map(\.kind) == [.commentsKeptApart])
  }

  @Test func `reads fields as their results, links with where they lead, and forms as controls`() throws {
    let document = try rtf(
      #"""
      {\field{\*\fldinst{HYPERLINK "https://a.b" \\o "tip"}}{\fldrslt{\ul our site}}} and {\field{\*\fldinst HYPERLINK \\l goals}
      {\fldrslt here}}, {\field{\*\fldinst SYMBOL 168 \\f "Wingdings"}{\fldrslt\f2}}no {\field{\*\fldinst FORMCHECKBOX
      {\*\formfield{\fftype1\ffres1{\*\ffname Agreed}}}}{\fldrslt}}yes {\field{\*\fldinst FORMDROPDOWN {\*\formfield{\fftype2\ffres1
      {\*\ffl Red}{\*\ffl Blue}}}}{\fldrslt}} {\field{\*\fldinst FORMTEXT {\*\formfield{\fftype0}}}{\fldrslt Ada}}\par
      """#)
    #expect(document.text == "our site and here, ☐no ☒yes Blue Ada")
    #expect(document.links.map(\.target) == ["https://a.b", "#goals"])
    #expect(document.links.map { String(document[$0.range]) } == ["our site", "here"])
    #expect(
      document.controls.map(\.kind) == [.checkBox(isChecked: false), .checkBox(isChecked: true), .dropDown, .text])
    #expect(document.controls.map { String(document[$0.range]) } == ["☐", "☒", "Blue", "Ada"])
    #expect(document.controls.map(\.title) == [nil, "Agreed", nil, nil])
  }

  @Test func `holds what is marked to the words that are left`() throws {
    let remark = #"{\*\atrfstart 1}Hello   {\*\atrfend 1}{\*\annotation Note}\par"#
    #expect(try rtf(remark).comments.map(\.range) == [TextRange(0, 5)])
    let picture = try rtf(#"Hello   {\pict 00}\page\par"#)
    #expect(picture.pictures.map(\.anchor) == [5] && picture.pages?.offsets == [0, 5])
  }

  @Test func `counts pictures and keeps what they are said to show`() throws {
    let document = try rtf(
      #"""
      A{\*\shppict{\pict{\*\picprop{\sp{\sn wzDescription}{\sv A chart}}}\pngblip 89504e47}}{\nonshppict{\pict 00ff}}
      b{\pict\wmetafile8 0102}\par
      """#)
    #expect(document.text == "Ab")
    #expect(document.pictures.map(\.description) == ["A chart", nil])
    #expect(document.notices.map(\.count) == [1])
  }

  @Test func `reads the document's particulars and where its pages begin`() throws {
    let document = try rtf(
      #"""
      {\info{\title The plan}{\author Ada}{\operator Ben}{\creatim\yr2026\mo5\dy4\hr9\min7}{\nofpages3}}{\*\generator Riched20 10;}
      One\page Two\par\pard\pagebb Three\par
      """#)
    #expect(document.properties.title == "The plan" && document.properties.author == "Ada")
    #expect(document.properties.created == "2026-05-04T09:07:00")
    #expect(document.properties.application == "Riched20 10")
    #expect(document.text == "One\nTwo\nThree")
    #expect(document.pages == PageStarts(offsets: [0, 4, 8], isEstimate: true))
  }
}
