import PlanModel
import Testing

struct GoalReferenceTests {
  private static let goals = """
    Goal 1: \(Sample.reading)
    Goal 2: \(Sample.attendance)
    """

  @Test(arguments: ["Goal #1 Action Steps", "Strategies for Goal 1", "Activities for Goal 1:", "Goal 1 Strategies:"])
  func `gives a later list to the goal it names`(_ label: String) throws {
    let found = try plan(in: "\(Self.goals)\n\n\(label)\n- Teach phonics daily\n- Tutor students after school")
    #expect(
      found.outline == [
        "goal 1: \(Sample.reading)", "  55% -> 62% by June 2027", "  do Teach phonics daily",
        "  do Tutor students after school", "goal 2: \(Sample.attendance)", "  21% -> 15% by May 2027",
      ])
  }

  @Test func `goes back and forth between goals`() throws {
    let found = try plan(
      in: """
        \(Self.goals)

        Strategies for Goal 2
        - Call home on the second day of absence
        Strategies for Goal 1
        - Teach phonics daily
        """)
    #expect(
      found.goals.map { $0.strategies.map(\.statement.value) } == [
        ["Teach phonics daily"], ["Call home on the second day of absence"],
      ])
  }

  @Test func `takes a reference for no goal of its own`() throws {
    let found = try plan(in: "\(Self.goals)\n\nStrategies for Goal 7\n- Teach phonics daily")
    #expect(found.goals.map(\.id) == ["1", "2"])
  }

  @Test func `ties a list for several goals to none`() throws {
    var sketch = DocumentSketch()
    sketch.heading("Goal 1", level: 2)
    sketch.paragraph(Sample.reading)
    sketch.heading("Goal 2", level: 2)
    sketch.paragraph(Sample.attendance)
    sketch.heading("Shared activities", level: 2)
    sketch.item("Meet in grade-level teams each week")
    sketch.item("Share results with families")
    let found = try plan(in: sketch.document)
    #expect(
      found.outline.suffix(2)
        == ["unlinked: do Meet in grade-level teams each week", "unlinked: do Share results with families"])
  }
}
