import Testing
import XMLStream

/// Writes down what it hears.
private struct Recorder: XMLHandler {
  var heard = ""

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    heard += "<\(id)"
    for name in UInt16(20)...22 { heard += attributes.string(name).map { " \(name)=\($0)" } ?? "" }
    heard += ">"
  }

  mutating func text(_ bytes: Span<UInt8>) {
    var copy: [UInt8] = []
    copy.append(contentsOf: bytes)
    heard += String(decoding: copy, as: UTF8.self)
  }

  mutating func end(_ id: UInt16) { heard += "</\(id)>" }
}

/// XML as events, through the fence.
struct XMLStreamTests {
  private let vocabulary = XMLVocabulary([
    .init(id: 1, namespace: "urn:a", local: "one"), .init(id: 2, namespace: "urn:a", local: "text", role: .text),
    .init(id: 3, namespace: "urn:a", local: "gone", role: .skipped), .init(id: 1, namespace: "urn:other", local: "uno"),
    .init(id: 300, namespace: "urn:a", local: "far"), .init(id: 20, namespace: "", local: "plain"),
    .init(id: 21, namespace: "urn:a", local: "val"),
    .init(id: 22, namespace: "http://www.w3.org/XML/1998/namespace", local: "space"),
  ])

  /// Parses a document in chunks of some size.
  private func parse(
    _ bytes: [UInt8], chunk: Int = 1 << 16, depth: Int = 100, limit: Int = 1 << 20
  ) -> Result<String, XMLError> {
    do {
      var parser = try XMLParser([vocabulary], depth: depth, bytes: limit)
      var recorder = Recorder()
      try parser.begin()
      for start in stride(from: 0, to: bytes.count, by: chunk) {
        let part = Array(bytes[start..<min(start + chunk, bytes.count)])
        try parser.feed(part.span, isLast: false, to: &recorder)
      }
      try parser.feed([UInt8]().span, isLast: true, to: &recorder)
      return .success(recorder.heard)
    } catch {
      return .failure(error)
    }
  }

  private func reason(_ text: String) -> XMLError.Reason? {
    if case .failure(let error) = parse(Array(text.utf8)) { error.reason } else { nil }
  }

  @Test(arguments: [
    ("<a:one xmlns:a=\"urn:a\"/>", "<1></1>"),
    ("<one xmlns=\"urn:a\"><far/></one>", "<1><300></300></1>"),
    ("<o:uno xmlns:o=\"urn:other\"/>", "<1></1>"),
    ("<one xmlns=\"urn:b\"/>", ""), ("<one xmlns=\"urn:a\" plain=''/>", "<1 20=></1>"),
    (
      "<text xmlns=\"urn:a\">a<text>b</text>c<odd>d<text>e</text>f</odd>g<one>h</one>i</text>",
      "<2>a<2>b</2>c<2>e</2>g<1></1>i</2>"
    ),
    ("<x><one xmlns=\"urn:a\"><y><far/></y></one></x>", "<1><300></300></1>"),
    ("<text xmlns=\"urn:a\">a &amp; b&#233;<![CDATA[<c>]]></text>", "<2>a & bé<c></2>"),
    ("<text xmlns=\"urn:a\">a<x>no</x><one/>b</text>", "<2>a<1></1>b</2>"),
    ("<one xmlns=\"urn:a\">no<text>yes</text>no</one>", "<1><2>yes</2></1>"),
    ("<one xmlns=\"urn:a\"><gone><far/><text>x</text><gone/></gone><far/></one>", "<1><300></300></1>"),
    ("<one xmlns=\"urn:a\" plain=\"p\" other=\"o\"/>", "<1 20=p></1>"),
    (
      "<a:one xmlns:a=\"urn:a\" a:val=\"v\" val=\"no\" plain=\"\" xml:space=\"preserve\"/>",
      "<1 20= 21=v 22=preserve></1>"
    ),
    ("<one xmlns=\"urn:a\" plain=\"a &amp; b &lt; &#38;amp; &#233;\"/>", "<1 20=a & b < &amp; é></1>"),
  ])
  func `reports the vocabulary and looks through the rest`(_ text: String, _ expected: String) {
    #expect(parse(Array(text.utf8)) == .success(expected))
  }

  @Test(arguments: [1, 2, 3, 7, 64])
  func `hears the same whatever the chunks`(_ chunk: Int) {
    let text =
      "<?xml version=\"1.0\"?><text xmlns=\"urn:a\" plain=\"é&amp;\">é€𝒳 &amp; <one>x</one> more</text><!-- end -->"
    #expect(parse(Array(text.utf8), chunk: chunk) == .success("<2 20=é&>é€𝒳 & <1></1> more</2>"))
  }

  @Test func `reads UTF-16 and Latin-1`() {
    let wide = "<text xmlns=\"urn:a\">é€𝒳</text>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(parse([0xFF, 0xFE] + wide) == .success("<2>é€𝒳</2>"))
    #expect(parse([0xFF, 0xFE] + wide, chunk: 5) == .success("<2>é€𝒳</2>"))
    let latin =
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><text xmlns=\"urn:a\">".utf8) + [0xE9]
      + Array("</text>".utf8)
    #expect(parse(latin) == .success("<2>é</2>"))
  }

  @Test(arguments: [
    "", "   ", "<one", "<one>", "<one></two>", "<one/><one/>", "<one>&nbsp;</one>", "<one a=\"1\" a=\"2\"/>", "text",
    "<text xmlns=\"urn:a\">\u{1}</text>", "<one>&lt</one>",
  ])
  func `refuses what is not well-formed`(_ text: String) {
    #expect(reason(text) == .malformed)
  }

  @Test(arguments: [1, 7, 31, 1 << 16])
  func `refuses UTF-16 with half a character in it`(_ chunk: Int) {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "<text xmlns=\"urn:a\">before ? after</text>".utf16 {
      bytes += unit == 0x3F ? [0x3C, 0xD8] : [UInt8(unit), 0]
    }
    #expect((try? parse(bytes, chunk: chunk).get()) == nil)
    #expect((try? parse([0xFF, 0xFE, 0x3C, 0xD8, 0xB3, 0x7A, 0x3C, 0], chunk: chunk).get()) == nil)
  }

  @Test func `refuses bytes that are not the encoding's`() {
    let bytes = Array("<text xmlns=\"urn:a\">".utf8) + [0xC3, 0x28] + Array("</text>".utf8)
    #expect((try? parse(bytes).get()) == nil)
  }

  @Test func `says in which line and what`() {
    guard case .failure(let error) = parse(Array("<one>\n<two>\n</one>".utf8)) else {
      Issue.record("no error")
      return
    }
    #expect(error.line == 3)
    #expect(error.description.hasPrefix("line 3: "))
    #expect(error.detail.contains("two"))
  }

  @Test(arguments: [
    "<!DOCTYPE one><one/>", "<!DOCTYPE one SYSTEM \"http://example.org/a.dtd\"><one/>",
    "<!DOCTYPE one [<!ENTITY a \"x\">]><one>&a;</one>",
  ])
  func `stops at any document type`(_ text: String) {
    #expect(reason(text) == .documentType)
  }

  @Test func `stops at the depth limit, unknown elements counted`() {
    let deep = String(repeating: "<x>", count: 101) + String(repeating: "</x>", count: 101)
    #expect(reason(deep) == .tooDeep)
    #expect(reason(String(deep.dropFirst(3).dropLast(4))) == nil)
  }

  @Test func `stops at the byte limit`() {
    let long = "<x>" + String(repeating: "a", count: 1 << 20) + "</x>"
    #expect(reason(long) == .tooLarge)
  }

  @Test func `hands over more text than a buffer holds at first`() throws {
    let words = String(repeating: "wörds ", count: 60_000)
    #expect(try parse(Array("<text xmlns=\"urn:a\">\(words)</text>".utf8)).get() == "<2>\(words)</2>")
    let value = String(repeating: "&amp;v", count: 50_000)
    let expected = "<1 20=\(value.replacing("&amp;", with: "&"))></1>"
    #expect(try parse(Array("<one xmlns=\"urn:a\" plain=\"\(value)\"/>".utf8)).get() == expected)
  }

  @Test func `begins anew after a part, also after a broken one`() throws {
    var parser = try XMLParser([vocabulary], depth: 100, bytes: 1_000)
    var recorder = Recorder()
    for text in ["<one xmlns=\"urn:a\"/>", "<one xmlns=\"urn:a\"><far", "<far xmlns=\"urn:a\"/>"] {
      try parser.begin()
      try? parser.feed(Array(text.utf8).span, isLast: true, to: &recorder)
    }
    #expect(recorder.heard == "<1></1><1><300></300>", "the unfinished element is not heard of")
  }

  /// What is heard of a document before its damage.
  private func heard(_ text: String) throws -> String {
    var parser = try XMLParser([vocabulary], depth: 100, bytes: 1 << 20)
    var recorder = Recorder()
    try parser.begin()
    #expect(throws: XMLError.self) { try parser.feed(Array(text.utf8).span, isLast: true, to: &recorder) }
    return recorder.heard
  }

  @Test(arguments: [
    ("<text xmlns=\"urn:a\">raise it to 95", "<2>raise it to "), ("<text xmlns=\"urn:a\">95", "<2>"),
    ("<one xmlns=\"urn:a\"><text>by 9</text><far/><text>to 9 perc", "<1><2>by 9</2><300></300><2>to 9 "),
    ("<one xmlns=\"urn:a\"><text>a b</text></two>", "<1><2>a b</2>"), ("<one xmlns=\"urn:a\"><far", "<1>"),
  ])
  func `hands over what came before the damage, without half a word`(_ text: String, _ expected: String) throws {
    #expect(try heard(text) == expected)
  }

  @Test func `parses each part for a vocabulary of its own`() throws {
    let other = XMLVocabulary([.init(id: 7, namespace: "urn:a", local: "one")])
    var parser = try XMLParser([vocabulary, other], depth: 9, bytes: 1_000)
    var recorder = Recorder()
    for number in [0, 1, 0] {
      try parser.begin(number)
      try parser.feed(Array("<one xmlns=\"urn:a\"><far/></one>".utf8).span, isLast: true, to: &recorder)
    }
    #expect(recorder.heard == "<1><300></300></1><7></7><1><300></300></1>")
    #expect(throws: XMLError.self) { try parser.begin(2) }
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      (count: 1_000, nil), (count: 1_001, XMLError.Reason.tooManyNames), (count: 100_000, .tooManyNames),
    ])
  func `stops at more attributes than any document's`(_ count: Int, _ expected: XMLError.Reason?) {
    for name in ["a", "xmlns:a"] {
      let attributes = (0..<count).map { " \(name)\($0)='u'" }.joined()
      guard case .failure(let error) = parse(Array("<x\(attributes)/>".utf8), limit: 1 << 30) else {
        #expect(expected == nil)
        continue
      }
      #expect(error.reason == expected)
    }
  }

  @Test(.timeLimit(.minutes(5))) func `stops at more names than any document has`() {
    #expect(reason("<x>" + (0..<80_000).map { "<a\($0)/>" }.joined() + "</x>") == .tooManyNames)
  }

  @Test(.timeLimit(.minutes(5))) func `stops at namespaces declared over and over inside one another`() {
    let unit = "<x" + (0..<60).map { " xmlns:a\($0)='u'" }.joined() + ">"
    #expect(reason(String(repeating: unit, count: 50)) == .tooManyNames)
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["<x a='", "<!--", "<?x "])
  func `stops at a tag or comment without end`(_ start: String) {
    let bytes = Array(start.utf8) + [UInt8](repeating: 0x61, count: 20 << 20)
    guard case .failure(let error) = parse(bytes, limit: 1 << 30) else {
      Issue.record("no error")
      return
    }
    #expect(error.reason == .tooLarge)
  }

  @Test func `refuses bytes before a part was begun`() throws {
    var parser = try XMLParser([vocabulary], depth: 100, bytes: 1_000)
    var recorder = Recorder()
    #expect(throws: XMLError.self) { try parser.feed([60].span, isLast: true, to: &recorder) }
  }

  @Test(arguments: [
    ("7", 7), ("-3", -3), ("+4", 4), ("2147483648", 2_147_483_647), ("99999999999999999999", 2_147_483_647), ("", nil),
    ("-", nil), ("4.5", nil), ("x", nil),
  ])
  func `reads whole numbers`(_ value: String, _ expected: Int?) throws {
    struct Reader: XMLHandler {
      var number: Int?
      mutating func start(_ id: UInt16, _ attributes: XMLAttributes) { number = attributes.integer(20) }
      mutating func text(_ bytes: Span<UInt8>) {}
      mutating func end(_ id: UInt16) {}
    }
    var parser = try XMLParser([vocabulary], depth: 9, bytes: 1_000)
    var reader = Reader()
    try parser.begin()
    try parser.feed(Array("<one xmlns=\"urn:a\" plain=\"\(value)\"/>".utf8).span, isLast: true, to: &reader)
    #expect(reader.number == expected)
  }
}
