import DistrictModel
import DocumentModel
import DocumentReaders
import PlanAlignment
import PlanExtraction
import PlanModel
import ReviewModel
import Rules
import Testing
import TestSupport

/// Every rule against every example that it carries, from plain text on.
struct RuleExampleTests {
  @Test(arguments: RuleExample.all)
  func `finds what is marked and nothing else`(_ example: RuleExample) throws {
    let (text, marks) = RuleExample.unmarked(example.text)
    let report = example.rule.check(try RuleExample.subject(text))
    let quoted = report.findings.filter { !$0.quote.isEmpty }
    let expected = marks.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) }
    #expect(quoted.map(\.quote) == expected)
    #expect(report.examined > 0)
    if example.isFound {
      #expect(!report.findings.isEmpty)
      #expect(marks.isEmpty || quoted.count == report.findings.count)
    } else {
      #expect(report.findings.isEmpty, "\(report.findings.map(\.message))")
    }
  }

  @Test func `reads marks`() {
    let (text, marks) = RuleExample.unmarked("by «June 2025» and «TBD»")
    #expect(text == "by June 2025 and TBD")
    #expect(marks == [TextRange(3, 12), TextRange(17, 20)])
  }
}

/// One plan in plain text that proves a rule.
struct RuleExample: Sendable, CustomTestStringConvertible {
  var rule: Rule
  var text: String
  var isFound: Bool
  var number: Int

  var testDescription: String { "\(rule.id) \(isFound ? "finds" : "accepts") \(number)" }

  static let all: [RuleExample] = Rule.all.flatMap { rule in
    rule.finds.enumerated().map { RuleExample(rule: rule, text: $1, isFound: true, number: $0 + 1) }
      + rule.accepts.enumerated().map { RuleExample(rule: rule, text: $1, isFound: false, number: $0 + 1) }
  }

  /// The way of a document up to the rules.
  static func subject(_ text: String) throws -> RuleSubject {
    let district = District(
      name: "Kestrel Valley School District", firstYear: 2026,
      goals: [StrategicGoal(id: "G1", title: "Strong Readers", aliases: ["Goal 1"], statement: "Every student reads.")],
      schools: [School(name: "Cedar Ridge Elementary School")])
    let document = try DocumentReader.read(Array(text.utf8), fileName: "plan.txt")
    let plan = PlanExtractor(vocabulary: Draft.words, district: district).extract(document)
    let alignment = Aligner(
      district: district, vocabulary: Draft.words, method: AlignmentMethod(try StandardAlignment.settings())
    ).align(plan, in: document)
    return RuleSubject(
      document: document, plan: plan, alignment: alignment, district: district, words: RuleWords(Draft.words),
      today: CalendarDate(year: 2026, month: 9, day: 1))
  }

  /// A text without its marks, and the ranges that stood between them.
  static func unmarked(_ marked: String) -> (text: String, marks: [TextRange]) {
    var bytes: [UInt8] = []
    var marks: [TextRange] = []
    var start = 0
    for character in marked {
      switch character {
      case "«": start = bytes.count
      case "»": marks.append(TextRange(start, bytes.count))
      default: bytes += Array(String(character).utf8)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), marks)
  }
}
