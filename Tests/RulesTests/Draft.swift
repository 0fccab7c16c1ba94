import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel
import Rules
import Testing

/// A plan written out by hand beside its text, so that checks can be tried without readers and extraction.
struct Draft {
  var document: Document
  var plan = ImprovementPlan(kind: .sip, level: .school)
  var alignment = Alignment()
  var district: District?
  var vocabulary = Draft.words

  /// One block per line; blank lines separate.
  init(_ lines: String...) {
    var text = ""
    var blocks: [Block] = []
    for line in lines {
      if !text.isEmpty { text += "\n" }
      let start = text.utf8.count
      text += line
      blocks.append(Block(kind: .paragraph, range: TextRange(start, text.utf8.count)))
    }
    document = Document(text: text, blocks: blocks, format: .text)
    plan.schoolYear = Traced(
      SchoolYear(first: 2026, last: 2027), text: "2026-27", range: TextRange(0, 0), basis: .label("year"))
  }

  /// Where some words stand, the first time or a later one.
  func range(_ words: String, occurrence: Int = 1) throws -> TextRange {
    let (text, sought) = (Array(document.text.utf8), Array(words.utf8))
    var seen = 0
    for start in text.indices where text[start...].starts(with: sought) {
      seen += 1
      if seen == occurrence { return TextRange(start, start + sought.count) }
    }
    Issue.record("'\(words)' does not stand in the draft")
    throw Missing(words: words)
  }

  func quoted(_ words: String, occurrence: Int = 1, basis: Basis = .label("Goal")) throws -> Quoted {
    Quoted(words, range: try range(words, occurrence: occurrence), basis: basis)
  }

  func quantity(
    _ words: String, _ value: Double, _ unit: Quantity.Unit = .percent, occurrence: Int = 1, isChange: Bool = false
  ) throws -> Traced<Quantity> {
    Traced(
      Quantity(value: value, unit: unit, isChange: isChange), text: words,
      range: try range(words, occurrence: occurrence), basis: .wording("from A to B"))
  }

  func due(_ words: String, _ iso: String) throws -> Traced<DueDate> {
    Traced(DueDate(date: CalendarDate(iso: iso)), text: words, range: try range(words), basis: .wording("by DATE"))
  }

  func metric(_ measure: String, _ change: (inout Metric) throws -> Void = { _ in }) throws -> Metric {
    let measure = try quoted(measure)
    var metric = Metric(measure: measure, place: document.place(of: measure.range))
    try change(&metric)
    return metric
  }

  func strategy(_ statement: String) throws -> Strategy {
    let statement = try quoted(statement)
    return Strategy(statement: statement, place: document.place(of: statement.range))
  }

  /// Adds a goal whose statement stands in the text.
  mutating func goal(
    _ id: String, _ statement: String, basis: Basis = .label("Goal"),
    _ change: (inout Goal, Draft) throws -> Void = { _, _ in }
  ) throws {
    let statement = try quoted(statement, basis: basis)
    var goal = Goal(id: id, statement: statement, place: document.place(of: statement.range))
    try change(&goal, self)
    plan.goals.append(goal)
  }

  var subject: RuleSubject {
    RuleSubject(
      document: document, plan: plan, alignment: alignment, district: district, words: RuleWords(vocabulary),
      today: CalendarDate(year: 2026, month: 9, day: 1))
  }

  /// What one rule says of the draft.
  func report(_ id: String) throws -> RuleReport {
    let rule = try #require(Rule.all.first { $0.id == id }, "no rule \(id)")
    return rule.check(subject)
  }

  func messages(_ id: String) throws -> [String] { try report(id).findings.map(\.message) }

  struct Missing: Error { var words: String }
}
