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

  @Test func `takes a code back that goes over paragraphs`() throws {
    let code = around(r("See ") + field("begin") + code("IF 1 = 1 ") + r("yes")) + p("more code")
    let body = code + around(r("end ") + field("separate") + r("result") + field("end") + r(".")) + p("next")
    #expect(try WordFile(body).read().words == ["See result.", "next"])
  }

  @Test func `takes no words for code where a field was never closed`() throws {
    let body = around(r("one ") + field("begin") + code("IF ")) + (0..<70).map { p("kept \($0)") }.joined()
    let document = try WordFile(body + around(field("separate") + r("last"))).read()
    #expect(document.words.count == 72)
  }

  @Test(arguments: [
    ("HYPERLINK \"http://x.org/a\"", "http://x.org/a"), (" HYPERLINK  \\l \"Goal_1\" \\h ", "#Goal_1"),
    ("HYPERLINK http://x.org \\l b \\o \"a tip\"", "http://x.org#b"),
    ("HYPERLINK \"file:///C:\\\\a b\"", "file:///C:\\a b"),
  ])
  func `knows where a link's field leads`(_ instruction: String, _ target: String) throws {
    let escaped = instruction.replacing("\"", with: "&quot;")
    let link = field("begin") + code(escaped) + field("separate") + r("the ") + r("plan ") + field("end")
    let document = try WordFile(around(r("See ") + link + r("!"))).read()
    #expect(document.text == "See the plan !")
    #expect(document.links == [Link(range: TextRange(4, 12), target: target)])
    let simple = "<w:fldSimple w:instr=\"\(escaped)\">\(r("plan"))</w:fldSimple>"
    #expect(try WordFile(around(simple)).read().links == [Link(range: TextRange(0, 4), target: target)])
  }

  @Test func `knows where links lead, in the body, in notes and headers`() throws {
    let link = { (id: String, words: String) in "<w:hyperlink r:id=\"\(id)\" w:anchor=\"top\">\(r(words))</w:hyperlink>"
    }
    var file = WordFile(
      around(r("a ") + link("l1", "out")) + around("<w:hyperlink w:anchor=\"Goal_1\">\(r("in"))</w:hyperlink>")
        + around(link("missing", "dangling") + "<w:hyperlink>\(r(" nowhere"))</w:hyperlink>"))
    file.relations = [("hyperlink", "l1", "http://x.org/")]
    let document = try file.read()
    #expect(document.links.map(\.target) == ["http://x.org/#top", "#Goal_1", "#top"])
    #expect(document.links.map { String(document[$0.range]) } == ["out", "in", "dangling"])
  }

  @Test func `takes the words of a button for a prompt`() throws {
    let button = field("begin") + code("MACROBUTTON NoMacro [Name of school]") + field("end")
    let placeholder = field("begin") + code("PLACEHOLDER \"x\"") + field("separate") + r("Type here") + field("end")
    let document = try WordFile(around(r("School: ") + button) + around(r("Lead: ") + placeholder)).read()
    #expect(document.words == ["School:", "Lead:"])
    #expect(document.controls.map(\.prompt) == ["[Name of school]", "Type here"])
    #expect(document.controls.allSatisfy { $0.isPlaceholder })
  }
}
