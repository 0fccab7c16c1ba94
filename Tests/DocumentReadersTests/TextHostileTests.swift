import DocumentModel
import DocumentReaders
import Testing

/// Files made to cost: each must be read, or refused, in time linear in its size.
@Suite(.serialized)
struct TextHostileTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    var name: String
    var unit: String
    var count: Int

    var testDescription: String { name }
    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      let unit = [UInt8](unit.utf8)
      bytes.reserveCapacity(unit.count * count)
      for _ in 0..<count { bytes += unit }
      return bytes
    }

    static let all: [Attack] = [
      Attack(name: "a long line", unit: "Goal one: grow. ", count: 26_214),
      Attack(name: "bars", unit: "|", count: 100_000),
      Attack(name: "lines of bars", unit: "|\n", count: 10_000),
      Attack(name: "lines with one bar", unit: "| a\n", count: 10_000),
      Attack(name: "borders", unit: "|---|\n", count: 10_000),
      Attack(name: "rows of changing width", unit: "a|b\na|b|c\n", count: 5_000),
      Attack(name: "tabs", unit: "\t", count: 50_000),
      Attack(name: "indented lines", unit: "\ta\n", count: 10_000),
      Attack(name: "asterisks", unit: "*", count: 50_000),
      Attack(name: "emphasis that never closes", unit: "*a _b ", count: 10_000),
      Attack(name: "emphasis of two kinds", unit: "a**b__c", count: 10_000),
      Attack(name: "brackets", unit: "[", count: 50_000),
      Attack(name: "links that never end", unit: "[a](", count: 20_000),
      Attack(name: "closing brackets", unit: "](", count: 20_000),
      Attack(name: "backticks of growing length", unit: "`` ` ``` ", count: 6_000),
      Attack(name: "tags that never end", unit: "<a", count: 30_000),
      Attack(name: "comments that never end", unit: "<!--", count: 20_000),
      Attack(name: "quotes", unit: ">", count: 20_000),
      Attack(name: "deep lists", unit: "- ", count: 20_000),
      Attack(name: "ampersands", unit: "&", count: 50_000),
      Attack(name: "blank lines", unit: "\n", count: 200_000),
      Attack(name: "form feeds", unit: "1\u{C}", count: 10_000),
      Attack(name: "short lines", unit: "a\n", count: 20_000),
      Attack(name: "columns of blanks", unit: "a  b  c\n", count: 10_000),
      Attack(name: "columns that change", unit: "a  b\nab  c  d\n\n", count: 8_000),
      Attack(name: "columns on long lines", unit: "a  b ", count: 20_000),
      Attack(name: "grids", unit: "+--+--+\n| a|b |\n", count: 8_000),
      Attack(name: "borders that never close", unit: "+--+\n", count: 10_000),
      Attack(name: "data", unit: "a,b,c\n", count: 8_000),
      Attack(name: "quotation marks", unit: "\"a,", count: 20_000),
      Attack(name: "garbled characters", unit: "â€™Ã", count: 10_000),
      Attack(name: "signs of mail", unit: "> > \n", count: 10_000),
      Attack(name: "addresses", unit: "http://", count: 10_000),
      Attack(name: "hyphens", unit: "achieve-\nment achieve\n", count: 8_000),
      Attack(name: "pages", unit: "a 1\nPage 1\n\u{C}", count: 8_000),
      Attack(name: "definitions", unit: "[a]: /b\n[a][[a]]\n", count: 3_000),
    ]
  }

  @Test(.timeLimit(.minutes(5)), arguments: Attack.all, ["plan.txt", "plan.md"])
  func `is read or refused without delay`(_ attack: Attack, _ name: String) throws {
    do {
      let document = try DocumentReader.read(attack.bytes, fileName: name)
      #expect(document.text.utf8.count <= attack.bytes.count * 2)
    } catch {
      #expect([.empty, .unknownFormat].contains(error.code))
    }
  }

  @Test func `keeps its promises on documents cut anywhere`() throws {
    let text =
      "a\n# A **b**\n- [x] c | d\n| a | b |\n|--|--|\n| `x` | [l](u) |\n> q&amp;\n\tT\tU\n1. é ☐ <b>x</b>\n===\n"
    let bytes = [UInt8](text.utf8)
    for length in 1...bytes.count {
      for name in ["plan.txt", "plan.md"] {
        checkPromises(try DocumentReader.read([UInt8](bytes.prefix(length)), fileName: name), "\(length) of \(name)")
      }
    }
  }

  @Test func `refuses more lines than any plan has`() {
    let error = #expect(throws: ReadingError.self) {
      try DocumentReader.read([UInt8](repeating: 0x61, count: 1).cycled(2_000_001), fileName: "plan.txt")
    }
    #expect(error?.code == .tooLarge)
  }
}

extension [UInt8] {
  /// The bytes and a line feed, again and again.
  fileprivate func cycled(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<count { bytes += self + [0x0A] }
    return bytes
  }
}
