import DocumentModel
import DocumentReaders
import Testing

/// Tracked changes: accepted, undone, or both wordings.
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

  private static let changed =
    "<w:ins w:id=\"1\">\(r("6"))</w:ins><w:del w:id=\"2\"><w:r><w:delText>4</w:delText></w:r></w:del>"

  @Test(arguments: [
    (ReadingOptions.Changes.accepted, "by 6 points", "2 tracked changes were accepted"),
    (.original, "by 4 points", "2 tracked changes were undone"),
    (.all, "by 6 4 points", "2 tracked changes were read in both wordings"),
  ])
  func `reads the wording that is asked for and says which`(
    _ changes: ReadingOptions.Changes, _ text: String, _ message: String
  ) throws {
    let document = try WordFile(around(r("by ") + Self.changed + r(" points"))).read(changes: changes)
    #expect(document.text == text)
    #expect(document.notices.map(\.message) == [message])
    #expect(document.notices.map(\.count) == [2])
  }

  @Test(arguments: [
    (ReadingOptions.Changes.accepted, ["old place", "new place: moved"]),
    (.original, ["movedold place", "new place:"]),
    (.all, ["movedold place", "new place: moved"]),
  ])
  func `reads moved words where the wording has them`(_ changes: ReadingOptions.Changes, _ words: [String]) throws {
    let document = try WordFile(
      around("<w:moveFrom w:id=\"1\">\(r("moved"))</w:moveFrom>" + r("old place"))
        + around(r("new place: ") + "<w:moveTo w:id=\"2\">\(r("moved"))</w:moveTo>")
    ).read(changes: changes)
    #expect(document.words == words)
    #expect(document.notices.map(\.count) == [1])
  }

  @Test(arguments: [
    (ReadingOptions.Changes.accepted, ["a", "b", "cd"]), (.original, ["ab", "c", "d"]), (.all, ["a", "b", "c", "d"]),
  ])
  func `joins paragraphs where the wording has no mark`(_ changes: ReadingOptions.Changes, _ words: [String]) throws {
    let document = try WordFile(
      p("a", "<w:rPr><w:ins w:id=\"1\"/></w:rPr>") + p("b") + p("c", "<w:rPr><w:del w:id=\"2\"/></w:rPr>") + p("d")
    ).read(changes: changes)
    #expect(document.words == words)
  }

  @Test(arguments: [
    (ReadingOptions.Changes.accepted, ["a", "new", "x", "in"]), (.original, ["a", "gone", "x", "out"]),
    (.all, ["a", "gone", "new", "x", "in", "out"]),
  ])
  func `keeps the rows and cells of the wording`(_ changes: ReadingOptions.Changes, _ words: [String]) throws {
    let gone = tr(tc("gone"), properties: "<w:del w:id=\"1\"/>")
    let new = tr(tc("new"), properties: "<w:ins w:id=\"2\"/>")
    let cells = tr(tc("x"), tc("in", "<w:cellIns w:id=\"3\"/>"), tc("out", "<w:cellDel w:id=\"4\"/>"))
    let document = try WordFile("<w:tbl>\(tr(tc("a")))\(gone)\(new)\(cells)</w:tbl>").read(changes: changes)
    #expect(document.words == words)
    #expect(document.tables[0].columnCount == (changes == .all ? 3 : 2))
    #expect(document.notices.map(\.count) == [4])
  }

  @Test(arguments: [(ReadingOptions.Changes.accepted, 1), (.original, 2)])
  func `merges cells as the wording does`(_ changes: ReadingOptions.Changes, _ count: Int) throws {
    let top = tc("a", "<w:cellMerge w:id=\"1\" w:vMerge=\"rest\"/>")
    let under = tc("<w:p/>", "<w:cellMerge w:id=\"2\" w:vMerge=\"cont\"/>")
    let document = try WordFile("<w:tbl>\(tr(top))\(tr(under))</w:tbl>").read(changes: changes)
    #expect(document.tables[0].cells.count == count)
  }
}
