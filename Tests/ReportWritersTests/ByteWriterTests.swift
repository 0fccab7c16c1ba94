import Testing

@testable import ReportWriters

@Suite struct ByteWriterTests {
  private func written(_ write: (inout ByteWriter) -> Void) -> String {
    var writer = ByteWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (52, "52"), (-3, "-3"), (24.6, "24.6"), (0.1 + 0.2, "0.30000000000000004"),
    (1e15, "1000000000000000"), (1e300, "1e+300"), (.infinity, "null"), (.nan, "null"),
  ])
  func `numbers have the fewest digits that say the same`(_ value: Double, _ digits: String) {
    #expect(written { $0.number(value) } == digits)
  }

  @Test(arguments: [
    (12.345, 1, "12.3"), (0.05, 1, "0.1"), (-0.04, 1, "0.0"), (-0.06, 1, "-0.1"), (2.5, 0, "3"), (-2.5, 0, "-3"),
    (7, 2, "7.00"), (0.007, 2, "0.01"), (1e300, 2, "1e+300"), (.nan, 2, "null"),
  ])
  func `fixed decimals are rounded and padded`(_ value: Double, _ decimals: Int, _ digits: String) {
    #expect(written { $0.fixed(value, decimals: decimals) } == digits)
  }

  @Test(arguments: [
    ("", #""""#), ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
    ("\u{0}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#), ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
    ("‘“”–•", #""‘“”–•""#), ("\u{FFFD}🦉é", "\"\u{FFFD}🦉é\""),
  ])
  func `JSON strings escape what they must and nothing else`(_ text: String, _ json: String) {
    #expect(written { $0.json(text) } == json)
  }

  @Test(arguments: [
    ("<script>", "&lt;script&gt;"), ("a & b &amp; c", "a &amp; b &amp;amp; c"), ("\"'", "&quot;&#39;"),
    ("a\u{0}b\u{1B}c\u{9B}d\tf\ng", "a b c d f\ng"), ("a\u{202E}b\u{2066}c", "abc"), ("\u{FFFD}é🦉", "\u{FFFD}é🦉"),
  ])
  func `HTML text stays text`(_ text: String, _ html: String) {
    #expect(written { $0.html(text) } == html)
  }
}
