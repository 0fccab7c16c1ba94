import PlanModel
import Testing

/// Columns that are named by a time: results, checkpoints or the start, by what stands beside and below them.
struct PeriodColumnTests {
  @Test(arguments: [
    (
      "| Measure | Baseline | Oct | Jan | May |\n|---|---|---|---|---|\n| DIBELS | 48% | 50% | 54% | 60% |",
      ["48% -> 60% by May", "? -> 50% by Oct", "? -> 54% by Jan"]
    ),
    (
      "| Measure | 2024-25 | 2025-26 | 2026-27 target |\n|---|---|---|---|\n| DIBELS | 44% | 48% | 60% |",
      ["48% -> 60% by 2026-27"]
    ),
    (
      "| Measure | Baseline | Milestone (2026-27) | Target (2028-29) |\n|---|---|---|---|\n| DIBELS | 48% | 54% | 60% |",
      ["48% -> 60% by 2028-29", "? -> 54% by 2026-27"]
    ),
    (
      "| KPI | Baseline | Target | | Oct | Jan |\n|---|---|---|---|---|---|\n"
        + "| DIBELS | 48% | 60% | Milestone | 50% | 54% |",
      ["48% -> 60%", "? -> 50% by Oct", "? -> 54% by Jan"]
    ),
    (
      "| Measure | Now | Goal |\n|---|---|---|\n| (name it) | (latest) | (when you are done) |\n| DIBELS | 48% | 60% |",
      ["48% -> 60%"]
    ),
  ])
  func `reads what a column of a time holds`(_ table: String, _ figures: [String]) throws {
    let title = "Maple Elementary School Improvement Plan 2026-27"
    let found = try plan(in: "\(title)\n\nGoal 1: Every student will read on grade level.\n\n\(table)")
    #expect(found.goals.flatMap(\.metrics).map(\.figures) == figures)
  }

  @Test func `takes years that are over for no targets`() throws {
    let found = try plan(
      in: """
        Maple Elementary School Improvement Plan 2026-27

        | Measure | Spring 2024 | Spring 2025 | Spring 2026 |
        |---|---|---|---|
        | SBA ELA | 60% | 61% | 62% |
        """)
    #expect(found.unlinked.metrics.isEmpty)
  }
}
