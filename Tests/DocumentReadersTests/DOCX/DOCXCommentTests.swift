import DocumentModel
import DocumentReaders
import Testing

/// Comments, which are kept apart from the text.
struct DOCXCommentTests {
  private func comment(_ id: Int, _ words: String, _ more: String = "") -> String {
    """
    <w:comment w:id="\(id)" \(more)><w:p w14:paraId="0000000\(id)"><w:r><w:annotationRef/></w:r>\(r(words))</w:p></w:comment>
    """
  }

  private func start(_ id: Int) -> String { "<w:commentRangeStart w:id=\"\(id)\"/>" }

  private func end(_ id: Int) -> String {
    "<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:commentReference w:id=\"\(id)\"/></w:r>"
  }

  @Test func `keeps a comment with its author, its date and the words it speaks of`() throws {
    var file = WordFile(around(r("Raise ") + start(3) + r("scores ") + end(3) + r("by June")))
    file.add("comments", "comments", comment(3, "By how much?", "w:author=\"Ortiz\" w:date=\"2026-01-05T08:00:00Z\""))
    let document = try file.read()
    #expect(document.text == "Raise scores by June")
    let range = TextRange(6, 12)
    #expect(
      document.comments == [
        DocumentComment(author: "Ortiz", date: "2026-01-05T08:00:00Z", text: "By how much?", range: range)
      ])
    #expect(document.notices.map(\.message) == ["1 comment was kept apart from the text"])
  }

  @Test func `puts answers after what they answer, in text order`() throws {
    var file = WordFile(
      around(start(0) + start(2) + r("one") + end(0) + end(2)) + p("between")
        + around(start(1) + r("two")) + around(r("three") + end(1)))
    file.add("comments", "comments", comment(1, "second") + comment(0, "first") + comment(2, "answer"))
    file.add(
      "commentsExtended", "x",
      """
      <w15:commentsEx><w15:commentEx w15:paraId="00000000"/>
      <w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000000"/></w15:commentsEx>
      """)
    let document = try file.read()
    #expect(document.comments.map(\.text) == ["first", "answer", "second"])
    #expect(document.comments.map(\.isReply) == [false, true, false])
    #expect(document.comments.map { String(document[$0.range]) } == ["one", "one", "two\nthree"])
  }

  @Test func `places comments on nothing, in cells, boxes and notes, and those on deleted words`() throws {
    let box =
      "<w:r><w:drawing><w:txbxContent>\(around(start(2) + r("boxed") + end(2)))</w:txbxContent></w:drawing></w:r>"
    var file = WordFile(
      around(r("a") + "<w:r><w:commentReference w:id=\"0\"/></w:r>")
        + "<w:tbl>\(tr(tc(around(start(1) + r("cell") + end(1)))))</w:tbl>" + around(r("b") + box)
        + around(r("c") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
        + around(r("d") + "<w:del>\(start(4))<w:r><w:delText>x</w:delText></w:r>\(end(4))</w:del>"))
    file.footnotes = "<w:footnote w:id=\"1\">\(around(start(3) + r("noted") + end(3)))</w:footnote>"
    file.add("comments", "comments", (0...5).map { comment($0, "comment \($0)") }.joined())
    let document = try file.read()
    #expect(document.comments.map(\.text) == (0...5).map { "comment \($0)" }, "nothing refers to the last")
    #expect(document.comments.map { String(document[$0.range]) } == ["", "cell", "boxed", "noted", "", ""])
    #expect(document.comments.map { document.blockIndex(at: $0.range.start) } == [0, 1, 3, 5, 6, 6])
  }

  @Test func `closes a range that is never closed where it began`() throws {
    var file = WordFile(p("a") + around(start(0) + r("b")) + p("c"))
    file.add("comments", "comments", comment(0, "open"))
    let document = try file.read()
    #expect(document.comments.map(\.range) == [TextRange(2, 2)])
  }
}
