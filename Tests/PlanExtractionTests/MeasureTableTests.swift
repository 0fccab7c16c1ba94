import PlanModel
import Testing

/// Tables of measures: a row is a metric, and columns are years, targets and results through the year.
struct MeasureTableTests {
  private static let title = "SCHOOL IMPROVEMENT PLAN 2026-27\n\nGoal 1: Every student will read on grade level.\n\n"

  @Test func `makes one metric of one row`() throws {
    let found = try plan(
      in: """
        \(Self.title)| Measure | Baseline | Target |
        |---|---|---|
        | Students at benchmark on DIBELS | 48% | 60% |
        | Mean score on the reading survey | 3.1 | 3.5 |
        | Books borrowed from the library | 4,000 books | 5,000 books |
        """)
    let metrics = found.goals.flatMap(\.metrics)
    #expect(
      metrics.map(\.measure.value) == [
        "Students at benchmark on DIBELS", "Mean score on the reading survey", "Books borrowed from the library",
      ])
    #expect(metrics.map { $0.baseline?.value.value } == [48, 3.1, 4000])
    #expect(metrics.map { $0.target?.value.value } == [60, 3.5, 5000])
    #expect(metrics.map { $0.target?.value.unit } == [.percent, .number, .count])
    #expect(metrics.map(\.instrument?.value) == ["DIBELS", nil, nil])
  }

  @Test(arguments: [
    ("2024-25 Actual", "2025-26 Actual", "2026-27 Target"), ("2024-25", "2025-26", "2026-27"),
    ("2024-25 Result", "2025-26 Baseline", "2026-27 Goal"),
  ])
  func `takes the last year before the target for the baseline`(_ heads: (String, String, String)) throws {
    let found = try plan(
      in: """
        \(Self.title)| Measure | \(heads.0) | \(heads.1) | \(heads.2) |
        |---|---|---|---|
        | Students at benchmark on DIBELS | 44% | 48% | 60% |
        """)
    #expect(found.goals.flatMap(\.metrics).map(\.figures) == ["48% -> 60% by 2026-27"])
  }

  @Test(arguments: [("Target June 2027", "June 2027"), ("Spring 2027 target", "Spring 2027"), ("Target", "")])
  func `takes a target's date from its column head`(_ head: String, _ date: String) throws {
    let found = try plan(
      in: """
        \(Self.title)| Measure | Baseline | \(head) |
        |---|---|---|
        | Students at benchmark on DIBELS | 48% | 60% |
        """)
    #expect(found.goals.flatMap(\.metrics).map { $0.due?.text ?? "" } == [date])
  }

  @Test func `makes a metric of each later year's target`() throws {
    let found = try plan(
      in: """
        \(Self.title)| Measure | Baseline | 2026-27 Target | 2027-28 Target |
        |---|---|---|---|
        | Students at benchmark on DIBELS | 48% | 60% | 70% |
        """)
    let metrics = found.goals.flatMap(\.metrics)
    #expect(metrics.map(\.target?.text) == ["60%", "70%"])
    #expect(metrics.map(\.due?.text) == ["2026-27", "2027-28"])
  }

  @Test(arguments: [
    ("Measure: BOY: 48% MOY: 54% EOY: 60%", ["? -> 54% by MOY", "48% -> 60% by EOY"]),
    (
      "| Measure | Baseline | Quarter 1 target | Target |\n|---|---|---|---|\n| DIBELS | 48% | 54% | 60% |",
      ["48% -> 60%", "? -> 54% by Quarter 1"]
    ),
  ])
  func `makes a checkpoint of a period's value`(_ lines: String, _ figures: [String]) throws {
    let found = try plan(in: "\(Self.title)\(lines)")
    #expect(found.goals.flatMap(\.metrics).map(\.figures) == figures)
  }

  @Test func `keeps results through the year apart from baseline and target`() throws {
    let found = try plan(
      in: """
        \(Self.title)| Measure | Baseline | Target | Oct | Jan | May |
        |---|---|---|---|---|---|
        | Students at benchmark on DIBELS | 48% | 60% | 50% | 54% | |
        """)
    let metric = try #require(found.goals.first?.metrics.first)
    #expect(metric.figures == "48% -> 60%")
    #expect(metric.actuals.map(\.period) == ["Oct", "Jan"])
    #expect(metric.actuals.map(\.value.text) == ["50%", "54%"])
  }

  @Test func `reads rating and usefulness of a scorecard's row`() throws {
    let found = try plan(
      in: """
        \(Self.title)| Measure | Baseline | Target | Rating | Usefulness |
        |---|---|---|---|---|
        | Students at benchmark on DIBELS | 48% | 60% | on track | keep |
        """)
    let metric = try #require(found.goals.first?.metrics.first)
    #expect(metric.rating?.value == "on track")
    #expect(metric.usefulness?.value == "keep")
  }

  @Test func `leaves values that are not there empty`() throws {
    let found = try plan(
      in: """
        \(Self.title)| Measure | Baseline | Target |
        |---|---|---|
        | Students at benchmark on DIBELS | N/A | XX% |
        | Students who like to read | | TBD |
        """)
    #expect(
      found.goals.flatMap(\.metrics).map(\.figures)
        == ["watch Students at benchmark on DIBELS", "watch Students who like to read"])
  }

  @Test func `completes the goal's own promise instead of repeating it`() throws {
    let found = try plan(
      in: """
        Goal 1: By June 2027, 62% of grade 4 students will meet standard on the SBA in ELA.

        | Measure | Baseline | Target |
        |---|---|---|
        | Grade 4 SBA in ELA | 55% | 62% |
        """)
    #expect(found.goals.flatMap(\.metrics).map(\.figures) == ["55% -> 62% by June 2027"])
  }

  @Test func `counts on a pillar as the goal of bare measures`() throws {
    let found = try plan(
      in: """
        | Pillar | Measure | Baseline | Target |
        |---|---|---|---|
        | Student Success | Students at benchmark on DIBELS | 48% | 60% |
        | Student Success | Students meeting standard on the SBA | 55% | 62% |
        """)
    #expect(
      found.outline
        == ["goal 1: Student Success", "  serves Pillar: Student Success", "  48% -> 60%", "  55% -> 62%"])
  }
}
