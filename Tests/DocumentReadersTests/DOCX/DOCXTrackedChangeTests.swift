import DocumentModel
import DocumentReaders
import Testing

/// Tracked changes, accepted.
struct DOCXTrackedChangeTests {
  @Test func `keeps insertions, leaves deletions out and counts both`() throws {
    let document = try WordFile(
      around(
        r("by ") + "<w:ins w:id=\"1\">\(r("6"))</w:ins><w:del w:id=\"2\"><w:r><w:delText>4</w:delText></w:r></w:del>"
          + r(" points"))
    ).read()
    #expect(document.text == "by 6 points")
    #expect(
      document.notices == [
        ReadingNotice(kind: .trackedChanges, count: 2, message: "2 tracked changes were accepted")
      ])
  }

  @Test func `leaves out all that a deletion holds, an insertion inside it too`() throws {
    let deleted =
      "<w:del w:id=\"1\"><w:ins w:id=\"2\">\(r("no"))</w:ins><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r></w:del>"
    #expect(try WordFile(around(r("yes") + deleted)).read().text == "yes")
  }

  @Test func `takes moved text where it was moved to, once`() throws {
    let document = try WordFile(
      around("<w:moveFrom w:id=\"1\">\(r("moved"))</w:moveFrom>" + r("old place"))
        + around(r("new place: ") + "<w:moveTo w:id=\"2\">\(r("moved"))</w:moveTo>")
    ).read()
    #expect(document.words == ["old place", "new place: moved"])
    #expect(document.notices.first?.count == 1)
  }

  @Test func `joins paragraphs whose mark between them was deleted`() throws {
    let deletedMark = "<w:rPr><w:del w:id=\"1\"/></w:rPr>"
    var file = WordFile(
      around(r("one "), deletedMark) + around(r("two "), deletedMark) + p("three", "<w:outlineLvl w:val=\"0\"/>")
        + p("four"))
    #expect(try file.read().words == ["one two three", "four"])
    #expect(try file.read().blocks.first?.headingLevel == 1)
    file = WordFile("<w:tbl>\(tr(tc(around(r("a"), deletedMark)), tc("b")))</w:tbl>\(around(r("end"), deletedMark))")
    #expect(try file.read().words == ["a", "b", "end"])
  }

  @Test func `drops deleted rows and keeps inserted ones`() throws {
    let document = try WordFile(
      "<w:tbl>\(tr(tc("a")))\(tr(tc("gone"), properties: "<w:del w:id=\"1\"/>"))\(tr(tc("new"), properties: "<w:ins w:id=\"2\"/>"))</w:tbl>\(p("after"))"
    ).read()
    #expect(document.words == ["a", "new", "after"])
    #expect(document.tables[0].rowCount == 2)
    #expect(document.tables[0].cells.map(\.row) == [0, 1])
  }
}
