import DocumentModel
import DocumentReaders
import Testing

/// Elements where no program puts them: whatever their order, places stay in the text and nothing is said twice.
struct DOCXOddOrderTests {
  @Test(arguments: [
    "<w:rt>\(p("abc"))</w:rt>\(p("d"))", "<w:rt/>\(p("abc"))", "<w:p><w:rubyBase/><w:rt>\(r("x"))</w:rt></w:p>",
    "<w:ruby><w:rt>\(p("one"))\(p("two"))</w:rt></w:ruby>\(p("three"))",
  ])
  func `keeps paragraphs inside the reading of characters`(_ body: String) throws {
    checkPromises(try WordFile(body).read(), "\(body)")
  }

  @Test(arguments: [nil, "Enter it"])
  func `places a control that begins in the code of a field`(_ prompt: String?) throws {
    let begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    let separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    let end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    let control = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(separate)</w:sdtContent></w:sdt>"
    let document = try WordFile(around(begin + r(prompt ?? "abcdefgh") + control + end) + p("x")).read()
    #expect(document.controls.allSatisfy { $0.range.end <= document.text.utf8.count })
    #expect(document.text.hasSuffix("x"))
  }

  @Test func `keeps headers and pages where the comments are damaged`() throws {
    var file = WordFile(p("body") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>")
    file.add("comments", "comments", "<w:comment w:id=\"0\">\(p("note"))<w:oops></w:comment>")
    let uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let header = "<w:hdr xmlns:w=\"\(uri)\">\(p("Maple School"))</w:hdr>"
    file.add("header", id: "h", file: "header1.xml", Array(header.utf8))
    let document = try file.read()
    #expect(document.blocks.map(\.story) == [.body, .header])
  }

  @Test func `joins no merged cell that holds a table`() throws {
    let inner = "<w:tbl>\(tr(tc("<w:tbl>\(tr(tc(p("x"))))</w:tbl>\(p(""))")))</w:tbl>"
    let body =
      "<w:tbl>" + tr(tc("<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>\(p("x"))"))
      + tr(tc("<w:tcPr><w:vMerge/></w:tcPr>\(inner)")) + "</w:tbl>\(p("end"))"
    let document = try WordFile(body).read()
    #expect(document.tables.flatMap(\.cells).allSatisfy { $0.blocks.upperBound <= document.blocks.count })
    #expect(document.tables.count == 3)
    #expect(document.text.split(separator: "\n") == ["x", "x", "end"])
  }

  @Test func `ends a link where its words end`() throws {
    let link = "<w:hyperlink w:anchor=\"a\">\(r("Goal   "))</w:hyperlink>"
    var file = WordFile(around("<w:commentRangeStart w:id=\"0\"/>\(link)<w:commentRangeEnd w:id=\"0\"/>") + p("Next"))
    file.add("comments", "comments", "<w:comment w:id=\"0\">\(p("why?"))</w:comment>")
    let document = try file.read()
    #expect(document.links.map { String(document[$0.range]) } == ["Goal"])
  }
}
