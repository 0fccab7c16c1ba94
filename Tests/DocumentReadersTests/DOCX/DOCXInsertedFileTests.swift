import DocumentModel
import DocumentReaders
import Testing

/// Whole files inside a document, which stand in their place.
struct DOCXInsertedFileTests {
  private func file(_ name: String, _ content: [UInt8], kind: String = "aFChunk") -> WordFile {
    let mark = kind == "aFChunk" ? "altChunk" : "subDoc"
    var file = WordFile(p("before") + "<w:\(mark) r:id=\"f1\"/>" + p("after"))
    file.add(kind, id: "f1", file: name, content)
    return file
  }

  @Test(arguments: ["aFChunk", "subDocument"])
  func `reads a document in its place, without its headers`(_ kind: String) throws {
    var inner = WordFile(
      p("Goal", "<w:outlineLvl w:val=\"0\"/>") + "<w:tbl>\(tr(tc("a"), tc("b")))</w:tbl>"
        + around("<w:hyperlink w:anchor=\"x\">\(r("link"))</w:hyperlink>" + r(" bold", "<w:b/>"))
        + around("<w:commentRangeStart w:id=\"1\"/>" + r("noted") + "<w:commentRangeEnd w:id=\"1\"/>")
        + "<w:sectPr><w:headerReference r:id=\"header1\"/></w:sectPr>")
    inner.headers = [p("its header")]
    inner.add("comments", "comments", "<w:comment w:id=\"1\">\(p("Why?"))</w:comment>")
    let document = try file("chunk.docx", inner.bytes, kind: kind).read()
    #expect(document.words == ["before", "Goal", "a", "b", "link bold", "noted", "after"])
    #expect(document.blocks[1].headingLevel == 1)
    #expect(document.tables[0].cells.map { document.text(of: $0) } == ["a", "b"])
    #expect(document.links.map { String(document[$0.range]) } == ["link"])
    #expect(document.emphasis.map { String(document[$0]) } == ["bold"])
    #expect(document.comments.map { String(document[$0.range]) } == ["noted"])
  }

  @Test func `reads rich text by its own reader`() throws {
    #expect(
      try file("chunk.rtf", Array("{\\rtf1 Goal\\par Lead}".utf8)).read().words == ["before", "Goal", "Lead", "after"])
  }

  @Test func `reads plain text`() throws {
    #expect(try file("chunk.txt", Array("One\n\nTwo\n".utf8)).read().words == ["before", "One", "Two", "after"])
  }

  @Test func `says what it cannot read`() throws {
    let document = try file("chunk.bin", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3]).read()
    #expect(document.words == ["before", "after"])
    #expect(document.notices.map(\.kind) == [.partLeftOut])
    #expect(document.notices.first?.message.contains("(word/chunk.bin)") == true)
  }

  @Test func `stands in a cell that holds it, and may be missing`() throws {
    var inside = file("chunk.txt", Array("inside".utf8))
    inside.body =
      "<w:tbl>\(tr(tc(p("a") + "<w:altChunk r:id=\"f1\"/><w:p/>"), tc("b")))</w:tbl><w:altChunk r:id=\"none\"/>"
    let document = try inside.read()
    #expect(document.tables[0].cells.map { document.text(of: $0) } == ["a\ninside", "b"])
  }

  @Test(.timeLimit(.minutes(5))) func `follows files inside files only so deep`() throws {
    var bytes = WordFile(p("deepest")).bytes
    for _ in 0..<8 { bytes = file("chunk.docx", bytes).bytes }
    let document = try DocumentReader.read(bytes, fileName: "a.docx")
    #expect(document.words == ["before", "before", "before", "before", "after", "after", "after", "after"])
    #expect(document.notices.map(\.kind) == [.partLeftOut])
  }
}
