import DocumentModel
import PlanModel
import ReviewModel
import Rules
import Testing

/// Goals without a date, and dates that lie before the plan.
struct DeadlineTests {
  /// A goal from 48% to 55% whose statement says what is given.
  private func draft(_ statement: String, due: String? = nil, iso: String = "2027-06-30") throws -> Draft {
    var draft = Draft("School plan 2026-27", "Goal 1: \(statement)", "Strategy: Number routines")
    try draft.goal("1", statement) { goal, draft in
      goal.metrics = [
        try draft.metric("math") {
          $0.baseline = try draft.quantity("48%", 48)
          $0.target = try draft.quantity("55%", 55)
          if let due { $0.due = try draft.due(due, iso) }
        }
      ]
    }
    return draft
  }

  @Test(arguments: [
    "Raise math from 48% to 55%", "Raise math from 48% in spring 2026 to 55%", "math will not fall from 48% to 55%",
    "Raise math of the class that entered in 2019 from 48% to 55%",
  ])
  func `finds no date`(_ statement: String) throws {
    let draft = try draft(statement)
    #expect(try draft.messages("goal-no-deadline") == ["Goal 1, '\(statement)', names no date by which to reach it"])
  }

  @Test(arguments: [
    "Raise math from 48% to 55% by 2027", "Raise math from 48% to 55% this spring", "By EOY raise math from 48% to 55%",
    "By the end of year raise math from 48% to 55%", "By fall 2026 raise math from 48% to 55%",
  ])
  func `believes a date in the statement that no field took`(_ statement: String) throws {
    #expect(try draft(statement).report("goal-no-deadline").result == .pass)
  }

  @Test func `takes a date from the goal, its measures or its milestones`() throws {
    var draft = try draft("Raise math from 48% to 55%")
    draft.plan.goals[0].due = Traced(DueDate(date: nil), text: "EOY", range: TextRange(0, 0), basis: .label("Due"))
    #expect(try draft.messages("goal-no-deadline").isEmpty)
    #expect(try self.draft("Raise math from 48% to 55%", due: "2026-27").messages("goal-no-deadline").isEmpty)
  }

  @Test func `takes a date field in words`() throws {
    var draft = Draft("Goal 1: Raise math from 48% to 55%", "Due: when the new building opens")
    try draft.goal("1", "Raise math from 48% to 55%") { $0.metrics = [try $1.metric("math")] }
    #expect(try draft.messages("goal-no-deadline").isEmpty)
  }

  @Test func `does not take a strategy's date for the goal's`() throws {
    var draft = Draft("Goal 1: Raise math from 48% to 55%", "Number routines", "Due: when the new building opens")
    try draft.goal("1", "Raise math from 48% to 55%") { goal, draft in
      goal.metrics = [try draft.metric("math")]
      goal.strategies = [try draft.strategy("Number routines")]
    }
    #expect(try draft.messages("goal-no-deadline").count == 1)
  }

  @Test func `takes a scorecard's year for its targets' date`() throws {
    var draft = try draft("Raise math from 48% to 55%")
    draft.plan.kind = .scorecard
    #expect(try draft.report("goal-no-deadline").result == .notApplicable)
    draft.plan.schoolYear = nil
    #expect(try draft.report("goal-no-deadline").result == .fail)
  }

  @Test func `points at a date before the plan begins`() throws {
    let draft = try draft("By June 2025, raise math from 48% to 55%", due: "June 2025", iso: "2025-06-30")
    let report = try draft.report("doc-stale-year")
    #expect(report.findings.map(\.message) == ["Goal 1 is due 'June 2025', before the 2026-27 plan begins"])
    #expect(report.findings.map(\.quote) == ["June 2025"])
  }

  @Test(arguments: ["2026-07-01", "2027-06-30", "2031-06-30"])
  func `accepts a date from the plan's first day on`(_ iso: String) throws {
    #expect(
      try draft("Raise math from 48% to 55% by then", due: "then", iso: iso).report("doc-stale-year").result == .pass)
  }

  @Test func `refuses the last day before the plan begins`() throws {
    let draft = try draft("Raise math from 48% to 55% by then", due: "then", iso: "2026-06-30")
    #expect(try draft.report("doc-stale-year").result == .fail)
  }

  @Test func `leaves the date of a start value alone`() throws {
    let between = try draft("Raise math from 48% in June 2025 to 55%", due: "June 2025", iso: "2025-06-30")
    #expect(try between.messages("doc-stale-year").isEmpty)
    var after = Draft("Goal 1: 55% in math, up from 48% in June 2025")
    try after.goal("1", "55% in math, up from 48% in June 2025") { goal, after in
      goal.metrics = [
        try after.metric("math") {
          $0.baseline = try after.quantity("48%", 48)
          $0.target = try after.quantity("55%", 55)
          $0.due = try after.due("June 2025", "2025-06-30")
        }
      ]
    }
    #expect(try after.messages("doc-stale-year").isEmpty)
  }

  @Test func `leaves the date of a measure that promises nothing`() throws {
    var draft = Draft("Goal 1: Raise math for all", "Survey, June 2025")
    try draft.goal("1", "Raise math for all") { goal, draft in
      goal.metrics = [try draft.metric("Survey") { $0.due = try draft.due("June 2025", "2025-06-30") }]
    }
    #expect(try draft.messages("doc-stale-year").isEmpty)
  }

  @Test func `leaves a row of yearly targets that goes on`() throws {
    var draft = Draft("Goal 1: Raise math for all", "50% in 2025-26", "55% in 2026-27")
    try draft.goal("1", "Raise math for all") { goal, draft in
      let past = try draft.metric("math") {
        $0.target = try draft.quantity("50%", 50)
        $0.due = try draft.due("2025-26", "2026-06-30")
      }
      var next = past
      next.target = try draft.quantity("55%", 55)
      next.due = try draft.due("2026-27", "2027-06-30")
      goal.metrics = [past, next]
    }
    #expect(try draft.messages("doc-stale-year").isEmpty)
  }

  @Test func `reports a lead-in date once for the goals under it`() throws {
    var draft = Draft("By June 2025 we will:", "Goal 1: raise math to 55%", "Goal 2: raise reading to 60%")
    for (id, measure, value) in [("1", "math", "55%"), ("2", "reading", "60%")] {
      try draft.goal(id, "raise \(measure) to \(value)") { goal, draft in
        goal.metrics = [
          try draft.metric(measure) {
            $0.target = try draft.quantity(value, 55)
            $0.due = try draft.due("June 2025", "2025-06-30")
          }
        ]
      }
    }
    let expected = ["Goal 1 and Goal 2 are due 'June 2025', before the 2026-27 plan begins"]
    #expect(try draft.messages("doc-stale-year") == expected)
  }

  @Test func `needs the plan's year`() throws {
    var draft = try draft("By June 2025, raise math from 48% to 55%", due: "June 2025", iso: "2025-06-30")
    draft.plan.schoolYear = nil
    #expect(try draft.report("doc-stale-year").result == .notApplicable)
  }
}
