import DocumentModel
import DocumentReaders
import Testing

/// Files that come to more than may be kept are refused, whatever their kind.
@Suite(.serialized)
struct MarkupLimitTests {
  struct Source: CustomTestStringConvertible, Sendable {
    var name: String
    var start = ""
    var unit: String
    var end = ""

    var testDescription: String { "\(name): \(unit)" }

    func bytes(_ count: Int) -> [UInt8] { Array((start + String(repeating: unit, count: count) + end).utf8) }
  }

  private static let flat: (start: String, end: String) = {
    let text = String(decoding: FlatText("@").bytes, as: UTF8.self).split(separator: "@")
    return (String(text[0]), String(text[1]))
  }()

  static let paragraphs = [
    Source(name: "plan.html", start: "<html>", unit: "<p>a"), Source(name: "plan.md", unit: "a\n\n"),
    Source(name: "plan.txt", unit: "Goal\n"), Source(name: "plan.rtf", start: "{\\rtf1 ", unit: "a\\par ", end: "}"),
    Source(name: "plan.fodt", start: flat.start, unit: "<text:p>a</text:p>", end: flat.end),
    Source(
      name: "plan.fodt", start: flat.start + "<text:p>a",
      unit: "<text:note text:note-class='footnote'><text:note-body><text:p>a</text:p></text:note-body></text:note>",
      end: "</text:p>" + flat.end),
    Source(name: "plan.html", start: "<html>", unit: "<input type=checkbox>"),
    Source(name: "plan.rtf", start: "{\\rtf1 ", unit: "a\\page ", end: "}"),
  ]

  static let cells = [
    Source(name: "plan.html", start: "<html><table>", unit: "<tr><td>a"), Source(name: "plan.md", unit: "| a | b |\n"),
    Source(name: "plan.txt", unit: "| a | b |\n"), Source(name: "plan.txt", unit: "a\tb\tc\n"),
    Source(name: "plan.txt", unit: "a  b  c\n"), Source(name: "plan.txt", unit: "a,b,c\n"),
    Source(name: "plan.rtf", start: "{\\rtf1 ", unit: "\\trowd\\cellx9 a\\cell\\row ", end: "}"),
    Source(
      name: "plan.fodt", start: flat.start + "<table:table>",
      unit: "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>",
      end: "</table:table>" + flat.end),
  ]

  private func code(_ source: Source, _ limits: ReadingLimits) -> ReadingError.Code? {
    do {
      _ = try DocumentReader.read(source.bytes(600), fileName: source.name, options: ReadingOptions(limits: limits))
      return nil
    } catch {
      return error.code
    }
  }

  @Test(arguments: paragraphs)
  func `refuses more paragraphs, marks and bytes than a document has`(_ source: Source) {
    #expect(code(source, ReadingLimits()) == nil)
    #expect(code(source, ReadingLimits(blocks: 500)) == .tooLarge)
    #expect(code(source, ReadingLimits(textBytes: 500)) == .tooLarge)
  }

  @Test(arguments: cells)
  func `refuses more cells than a document has`(_ source: Source) {
    #expect(code(source, ReadingLimits()) == nil)
    #expect(code(source, ReadingLimits(cells: 500)) == .tooLarge)
  }

  @Test(
    arguments: [
      Source(name: "plan.rtf", start: "{\\rtf1 ", unit: "a\\page\\par ", end: "}"),
      Source(name: "plan.txt", unit: "a\n\u{C}"),
    ])
  func `notes where each of many pages begins without delay`(_ source: Source) throws {
    let start = ContinuousClock.now
    let document = try DocumentReader.read(source.bytes(200_000), fileName: source.name)
    #expect(document.pages?.offsets.count ?? 0 >= 200_000)
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func `holds tables of web pages to a width`() throws {
    let rows = String(repeating: "<tr><td rowspan=65535>a", count: 40)
    let options = ReadingOptions(limits: ReadingLimits(columns: 10))
    let document = try DocumentReader.read(Array("<table>\(rows)</table>".utf8), fileName: "a.html", options: options)
    #expect(document.tables[0].columnCount == 10 && document.tables[0].cells.count == 40)
  }

  @Test(arguments: [4_096, 4_097])
  func `takes no address that is too long for a link`(_ length: Int) throws {
    let address = "https://e.org/" + String(repeating: "a", count: length - 14)
    let sources = [
      ("a.html", Array("<p><a href='\(address)'>a</a>".utf8)), ("a.md", Array("[a][1]\n\n[1]: \(address)\n".utf8)),
      ("a.fodt", FlatText("<text:p><text:a xlink:href='\(address)'>a</text:a></text:p>").bytes),
    ]
    for (name, bytes) in sources {
      let document = try DocumentReader.read(bytes, fileName: name)
      #expect(document.text == "a")
      #expect(document.links.count == (length > 4_096 ? 0 : 1), "\(name)")
    }
    let field = #"{\field{\*\fldinst HYPERLINK "\#(address)"}{\fldrslt a}}"#
    #expect(try rtf(field).links.isEmpty)
    #expect(try rtf(field.replacingOnce("aaaa", count: 40)).links.count == 1)
  }
}

extension String {
  /// Without so many repetitions of a word.
  fileprivate func replacingOnce(_ word: String, count: Int) -> String {
    let long = Array(String(repeating: word, count: count).utf8)
    guard let found = utf8.firstRange(of: long) else { return self }
    return String(self[..<found.lowerBound]) + String(self[found.upperBound...])
  }
}
