import Testing

/// Actions and measures that say elsewhere what they belong to: by codes, by a goal's number, by a pillar's name.
struct ReferenceTests {
  @Test(arguments: examples)
  func `puts what names its place where it belongs`(_ example: LayoutExample) throws {
    #expect(try plan(in: example.text).outline == example.found)
  }

  private static let goals = "Goal 1: \(Sample.reading)\nGoal 2: \(Sample.attendance)"

  private static let examples = [
    LayoutExample(
      "strategies that end with their goal",
      """
      \(goals)

      Strategies
      - Call home on the second day of absence (supports Goal 2)
      - Teach phonics daily [Goal 1]
      - Meet in teams each week (Goals 1 and 2)
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily
        goal 2: \(Sample.attendanceFound)
          do Call home on the second day of absence
        unlinked: do Meet in teams each week
        """),
    LayoutExample(
      "steps in a table of their own, by the codes of their strategies",
      """
      Goal 1: \(Sample.reading)
      Strategies:
      - S1 Teach phonics daily
      - S2 Hold reading nights

      | Code | Action | Lead |
      |---|---|---|
      | A2.1 | Book the library | Principal |
      | A1.1 | Train the coaches | District |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily
            do Train the coaches | who: District
          do Hold reading nights
            do Book the library | who: Principal
        """),
    LayoutExample(
      "rows under a pillar that a later table names again",
      """
      | Pillar | Annual goal | Measure | Baseline | Target |
      |---|---|---|---|---|
      | Students | \(Sample.reading) | | | |
      | People | \(Sample.attendance) | | | |

      | Pillar | Action | Lead |
      |---|---|---|
      | People | Greet staff by name | Principal |
      | Students | Teach phonics daily | Coach |
      """,
      finds: """
        goal 1: \(Sample.reading)
          serves Pillar: Students
          55% -> 62% by June 2027
          do Teach phonics daily | who: Coach
        goal 2: \(Sample.attendance)
          serves Pillar: People
          21% -> 15% by May 2027
          do Greet staff by name | who: Principal
        """),
    LayoutExample(
      "a table of columns that lost its lines",
      """
      Goal 1: \(Sample.reading)

      Strategy

      Staff responsible

      Timeline

      Resources

      Teach phonics in every classroom

      Reading coach

      Weekly

      Title I, $4,000

      Hold a family reading night in spring

      Principal
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics in every classroom | who: Reading coach | when: Weekly | with: Title I, $4,000
          do Hold a family reading night in spring | who: Principal
        """),
  ]
}
