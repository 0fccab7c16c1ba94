import PlanModel
import Testing

/// What is to become of a strategy.
struct DecisionTests {
  @Test(arguments: [
    ("Decision: Continue", Strategy.Decision.continue, "Continue"),
    ("Decision: Modify – start in August", .alter, "Modify"),
    ("Continue/Modify/Discontinue: ☐ Continue ☐ Modify ☒ Discontinue", .drop, "Discontinue"),
    ("☐ Continue ☒ Modify ☐ Discontinue", .alter, "Modify"),
    ("Decision for next year: We will keep it.", .continue, "keep"),
    ("Continue, revise or drop?\nContinue with changes", .alter, "Continue with changes"),
  ])
  func `reads what is to become of a strategy`(_ lines: String, _ decision: Strategy.Decision, _ words: String) throws {
    let text = """
      Goal 1: \(Sample.reading)
      Strategy 1: Teach phonics daily
      - Train the kindergarten team
      \(lines)
      Strategy 2: Hold a family reading night
      """
    let strategies = try plan(in: text).goals.flatMap(\.strategies)
    #expect(strategies.map(\.statement.value) == ["Teach phonics daily", "Hold a family reading night"])
    #expect(strategies.map(\.decision?.value) == [decision, nil])
    #expect(strategies.first?.decision?.text == words)
  }

  @Test(arguments: [
    "Decision: Continue / Modify / Discontinue", "Decision: continue, alter or drop", "Decision: ☐ Continue ☐ Drop",
    "Decision: ☒ Continue ☒ Drop", "Decision: [Continue / Drop]", "☐ Continue ☐ Modify ☐ Discontinue", "Decision: TBD",
  ])
  func `takes choices that nobody made for no decision`(_ line: String) throws {
    let found = try plan(in: "Goal 1: \(Sample.reading)\nStrategy: Teach phonics daily\n\(line)")
    #expect(found.goals.flatMap(\.strategies).map(\.decision) == [nil])
  }

  @Test func `reads a column of decisions`() throws {
    let found = try plan(
      in: """
        Goal 1: \(Sample.reading)

        | Strategy | Action step | Owner | Continue/Modify/Discontinue |
        |---|---|---|---|
        | Teach phonics daily | Train the kindergarten team | Reading coach | Modify |
        | Hold a family reading night | Invite the families | Principal | |
        """)
    let strategies = found.goals.flatMap(\.strategies)
    #expect(strategies.map(\.decision?.value) == [.alter, nil])
    #expect(strategies.map(\.decision?.basis) == [.column("Continue/Modify/Discontinue"), nil])
  }
}
