import PlanModel
import Testing

/// Goals under headings, with paragraphs and lists below them.
struct HeadingTests {
  @Test func `reads a goal under its heading, and strategies in two tiers of a list`() throws {
    var sketch = DocumentSketch()
    sketch.heading("Goal 1: Literacy", level: 2)
    sketch.paragraph(Sample.reading)
    sketch.heading("Strategies", level: 3)
    sketch.item("Teach phonics daily")
    sketch.item("Train the kindergarten team", level: 1)
    sketch.item("Buy decodable readers", level: 1)
    sketch.item("Screen every student in September")
    sketch.heading("Goal 2: Attendance", level: 2)
    sketch.paragraph(Sample.attendance)
    let found = try plan(in: sketch.document)
    #expect(
      found.outline == [
        "goal 1: \(Sample.reading)", "  55% -> 62% by June 2027", "  do Teach phonics daily",
        "    do Train the kindergarten team", "    do Buy decodable readers", "  do Screen every student in September",
        "goal 2: \(Sample.attendance)", "  21% -> 15% by May 2027",
      ])
    #expect(found.goals.map(\.contentArea?.value) == ["ELA", "Attendance"])
  }

  @Test func `reads bold lines as the headings they are`() throws {
    var sketch = DocumentSketch()
    sketch.boldLine("Goal 1")
    sketch.paragraph(Sample.reading)
    sketch.boldLine("Strategies")
    sketch.item("Teach phonics daily")
    sketch.boldLine("Goal 2")
    sketch.paragraph(Sample.attendance)
    sketch.boldLine("Strategies")
    sketch.item("Call home on day two")
    let found = try plan(in: sketch.document)
    #expect(
      found.outline == [
        "goal 1: \(Sample.reading)", "  55% -> 62% by June 2027", "  do Teach phonics daily",
        "goal 2: \(Sample.attendance)", "  21% -> 15% by May 2027", "  do Call home on day two",
      ])
  }

  @Test func `reads titles in capitals as headings`() throws {
    let found = try plan(
      in: """
        Fern Hollow is a school of four hundred students.

        GOAL 1: LITERACY

        \(Sample.reading)
        Teachers plan together each week.

        STRATEGIES

        - Teach phonics daily
          - Train the kindergarten team
        - Tutor students at noon
        """)
    #expect(
      found.outline == [
        "goal 1: \(Sample.reading)", "  55% -> 62% by June 2027", "  do Teach phonics daily",
        "    do Train the kindergarten team", "  do Tutor students at noon",
      ])
  }

  @Test func `takes a heading's own promise for the goal`() throws {
    var sketch = DocumentSketch()
    sketch.heading("Goal 1: \(Sample.reading)", level: 2)
    sketch.paragraph("Strategy: Teach phonics daily")
    let found = try plan(in: sketch.document)
    #expect(found.outline == ["goal 1: \(Sample.reading)", "  55% -> 62% by June 2027", "  do Teach phonics daily"])
  }

  @Test func `tells targets from actions in a list under a goal`() throws {
    let found = try plan(
      in: """
        Goal: \(Sample.reading)
        - Teach phonics daily
        - 70% of kindergarten students will know their letters by January 2027
        """)
    #expect(found.outline.dropFirst(2) == ["  ? -> 70% by January 2027", "  do Teach phonics daily"])
  }

  @Test func `puts objectives below the goal they carry`() throws {
    let found = try plan(
      in: """
        Goal 1: Every student will read on grade level.
        Objective 1.1: \(Sample.reading)
        Strategy: Teach phonics daily
        """)
    #expect(
      found.outline == [
        "goal 1: Every student will read on grade level.", "goal 1.1: \(Sample.reading)", "  55% -> 62% by June 2027",
        "  do Teach phonics daily",
      ])
  }

  @Test func `ends a goal at a heading of the same rank`() throws {
    var sketch = DocumentSketch()
    sketch.heading("Goal 1", level: 2)
    sketch.paragraph(Sample.reading)
    sketch.heading("Title I compliance", level: 2)
    sketch.item("Send the compact to every family")
    let found = try plan(in: sketch.document)
    #expect(found.goals.flatMap(\.strategies) == [])
  }

  @Test func `says what the other sections are about`() throws {
    var sketch = DocumentSketch()
    sketch.heading("Where we are")
    sketch.heading("Why these results")
    sketch.heading("Our goals")
    sketch.paragraph("Goal 1: \(Sample.reading)")
    sketch.heading("Family engagement")
    sketch.heading("Budget summary")
    let found = try plan(in: sketch.document)
    #expect(found.sections.map(\.role) == [.needsAssessment, .rootCause, .goals, .engagement, .budget])
    #expect(
      found.sections.map(\.heading)
        == ["Where we are", "Why these results", "Our goals", "Family engagement", "Budget summary"])
  }
}
