import PlanModel
import Testing

/// Events on the way to a goal, with their day and how it stands with them.
struct MilestoneTests {
  @Test(arguments: [
    (
      "Milestones\n- By October 2026: every room has a library\n- All teachers trained by January 2027",
      ["every room has a library by October 2026", "All teachers trained by January 2027 by January 2027"]
    ),
    (
      "Benchmarks of progress:\nFall: Every room has a library\nWinter: Coaches are hired and trained\nReading is taught at nine.",
      ["Every room has a library by Fall", "Coaches are hired and trained by Winter"]
    ),
    (
      "Milestones: The coach is hired", ["The coach is hired"]
    ),
    (
      "30-day checkpoint: schedules are posted\n60-day checkpoint: every team has met",
      ["schedules are posted by 30-day checkpoint", "every team has met by 60-day checkpoint"]
    ),
    (
      "Benchmarks of progress\n- By October: every room has a library\n- By January: 58% of grade 4 students pass the test",
      ["every room has a library by October"]
    ),
  ])
  func `reads events and when they are due`(_ lines: String, _ milestones: [String]) throws {
    let found = try #require(try plan(in: "Goal 1: \(Sample.reading)\n\(lines)").goals.first)
    #expect(found.milestones.map(\.words) == milestones)
    #expect(found.strategies.isEmpty)
  }

  @Test(arguments: ["Due date", "Target date", "By when"])
  func `reads a table of milestones`(_ head: String) throws {
    let found = try plan(
      in: """
        Goal 1: \(Sample.reading)

        | Milestone | \(head) | Status |
        |---|---|---|
        | Every room has a library | October 2026 | Done |
        | All teachers trained | January 2027 | |
        """)
    #expect(
      found.goals.map { $0.milestones.map(\.words) } == [
        ["Every room has a library by October 2026: Done", "All teachers trained by January 2027"]
      ])
    #expect(found.goals.map(\.verdict) == [nil])
    #expect(found.goals.map(\.due?.text) == ["June 2027"])
    #expect(found.goals.flatMap(\.strategies).isEmpty)
  }

  @Test func `reads what is to be done by the thirtieth day beside an action`() throws {
    let found = try plan(
      in: """
        Goal 1: \(Sample.reading)

        | Action | Owner | 30-day checkpoint | 60-day checkpoint |
        |---|---|---|---|
        | Teach phonics daily | Reading coach | All teachers trained | 65% |
        """)
    #expect(found.goals.map { $0.milestones.map(\.words) } == [["All teachers trained by 30-day checkpoint"]])
    #expect(found.outline.last == "  do Teach phonics daily | who: Reading coach")
  }

  @Test func `gives a labelled status to the milestone before it`() throws {
    let found = try plan(in: "Goal 1: \(Sample.reading)\nMilestone: The coach is hired\nStatus: Complete")
    #expect(found.goals.map { $0.milestones.map(\.words) } == [["The coach is hired: Complete"]])
    #expect(found.goals.flatMap(\.progress).isEmpty)
  }
}

extension Goal.Milestone {
  /// As in "Every room has a library by October 2026: Done".
  fileprivate var words: String {
    text.value + (due.map { " by \($0.text)" } ?? "") + (status.map { ": \($0.value)" } ?? "")
  }
}
