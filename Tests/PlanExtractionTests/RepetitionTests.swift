import PlanModel
import Testing

/// What is printed twice counts once.
struct RepetitionTests {
  @Test(arguments: ["Teach phonics daily", "Teach phonics daily.", "TEACH PHONICS DAILY"])
  func `counts an action under the same goal once`(_ again: String) throws {
    let found = try plan(in: "Goal 1: \(Sample.reading)\nStrategy: Teach phonics daily\nStrategy: \(again)")
    #expect(found.goals.flatMap(\.strategies).map(\.statement.value) == ["Teach phonics daily"])
  }

  @Test func `counts an action of two goals under each`() throws {
    let found = try plan(
      in: """
        Goal 1: \(Sample.reading)
        Strategy: Meet in grade-level teams
        Goal 2: \(Sample.attendance)
        Strategy: Meet in grade-level teams
        """)
    #expect(found.goals.map(\.strategies.count) == [1, 1])
  }

  @Test func `counts a sentence of running text once`() throws {
    let found = try plan(
      in:
        "School Improvement Plan\n\nWe set a goal. \(Sample.reading)\n\nTo say it again: it matters. \(Sample.reading)")
    #expect(found.statements == [Sample.reading])
  }

  @Test func `counts a measure that repeats the goal's promise once`() throws {
    let found = try plan(
      in: """
        Goal 1: \(Sample.reading)
        Measure: SBA in ELA, grade 4
        Baseline: 55%
        Target: 62%
        """)
    #expect(found.goals.flatMap(\.metrics).map(\.figures) == ["55% -> 62% by June 2027"])
  }
}
