import DocumentModel
import DocumentReaders
import Testing

/// Fields: results and no codes.
struct DOCXFieldTests {
  private func field(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }

  private func code(_ words: String) -> String { "<w:r><w:instrText>\(words)</w:instrText></w:r>" }

  @Test func `shows the result and not the code`() throws {
    let body = r("See ") + field("begin") + code(" REF x ") + r("code") + field("separate") + r("page 4") + field("end")
    #expect(try WordFile(around(body + r("."))).read().text == "See page 4.")
  }

  @Test func `shows only the outer result of fields inside a code`() throws {
    let inner = field("begin") + code("MERGEFIELD a") + field("separate") + r("inner") + field("end")
    let body = field("begin") + code("IF ") + inner + r(" = 1") + field("separate") + r("outer") + field("end")
    #expect(try WordFile(around(body + r(" end"))).read().text == "outer end")
  }

  @Test func `shows fields inside a result`() throws {
    let inner = field("begin") + code("PAGEREF a") + field("separate") + r("7") + field("end")
    let body = field("begin") + code("HYPERLINK") + field("separate") + r("Goal 1 ") + inner + field("end")
    #expect(try WordFile(around(body)).read().text == "Goal 1 7")
  }

  @Test(arguments: [["begin"], ["begin", "separate"], ["separate"], ["end"], ["end", "begin", "begin"]])
  func `swallows nothing where a field is not closed`(_ kinds: [String]) throws {
    let body = around(r("one ") + kinds.map(field).joined() + r("two")) + p("three") + around(field("end") + r("four"))
    #expect(try WordFile(body).read().words == ["one two", "three", "four"])
  }

  @Test func `keeps words before a code that began in another paragraph`() throws {
    let body = around(r("one") + field("begin")) + around(r("two") + field("separate") + r(" three") + field("end"))
    #expect(try WordFile(body).read().words == ["one", "two three"])
  }
}
