import DocumentModel
import DocumentReaders
import Testing

/// Labels that a style sheet makes, where it makes too much of them.
struct HTMLListBoundTests {
  private func labels(_ style: String, _ body: String) throws -> [String] {
    try read("<html><style>\(style)</style>\(body)", as: "plan.html").blocks.map { $0.label ?? "" }
  }

  @Test(arguments: ["9223372036854775807", "-9223372036854775808"])
  func `counts on from the farthest number that a counter may begin with`(_ number: String) throws {
    let style =
      "ol.a.start{counter-reset:c \(number)} .a>li{counter-increment:c} .a>li:before{content:counter(c) \".\"}"
    let first = number.hasPrefix("-") ? "-999999999." : "1000000001."
    #expect(try labels(style, "<ol class='a start'><li>x</li></ol>") == [first])
  }

  @Test func `cuts labels that are longer than any`() throws {
    let style = ".a>li:before{content:\"\(String(repeating: "é", count: 90_000))\" counter(c) \"b\"}"
    let labels = try labels(style, "<ul class=a>" + String(repeating: "<li>x", count: 1_000) + "</ul>")
    #expect(labels.count == 1_000 && labels.allSatisfy { $0 == String(repeating: "é", count: 200) })
  }
}
