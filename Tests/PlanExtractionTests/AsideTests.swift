import DocumentModel
import PlanModel
import Testing

/// Goals that are quoted, asked for or shown as examples, and not set.
struct AsideTests {
  private static let opening = "Fern Hollow Elementary School Improvement Plan 2026-27"
  private static let old = "By June 2026, 55% of grade 4 students will meet standard on the SBA in ELA, up from 50%."

  @Test(arguments: [
    "Review of last year's plan", "Last year's results", "How 2025-26 ended", "Results of our 2025-26 plan",
    "Where we are", "Our data", "Why these results", "Message from the principal", "Family engagement",
    "Professional learning", "Assurances", "Section 2: Data narrative",
  ])
  func `takes no goal from a section about something else`(_ heading: String) throws {
    var sketch = DocumentSketch()
    sketch.heading(Self.opening)
    sketch.heading(heading)
    sketch.paragraph(Self.old)
    sketch.paragraph("Goal 1: \(Self.old)")
    sketch.item(Self.old)
    sketch.heading("Our goals")
    sketch.paragraph("Goal 1: \(Sample.reading)")
    sketch.paragraph("Strategy: Teach phonics daily")
    let found = try plan(in: sketch.document)
    #expect(found.outline == ["goal 1: \(Sample.reading)", "  55% -> 62% by June 2027", "  do Teach phonics daily"])
  }

  @Test func `takes no goal from a table about something else`() throws {
    var sketch = DocumentSketch()
    sketch.heading("Review of last year's plan")
    sketch.table([["Goal", "Baseline", "Result"], [CellSketch(Self.old), "50%", "54%"]])
    sketch.heading("Our goals")
    sketch.paragraph("Goal 1: \(Sample.reading)")
    let found = try plan(in: sketch.document)
    #expect(found.statements == [Sample.reading])
  }

  @Test(arguments: [
    "Our district's goals", "The district's strategic goals", "Connection to the district strategic plan",
    "District vision",
  ])
  func `takes no district goal that was pasted in`(_ heading: String) throws {
    var sketch = DocumentSketch()
    sketch.heading(heading)
    sketch.paragraph("Goal 1: Every student will read and reason at grade level.")
    sketch.item("Goal 2: Every student will feel safe and welcome at school.")
    sketch.heading("School goals")
    sketch.paragraph("Goal 1: \(Sample.reading)")
    let found = try plan(in: sketch.document)
    #expect(found.statements == [Sample.reading])
  }

  @Test(arguments: [
    "State the specific goal of this plan in one sentence.", "Write your goal in the SMART format.",
    "What do you want students to reach?", "[Insert your goal here]", "<your goal>", "Choose an item.",
    "Example: By June 2020, 90% of students will meet standard, up from 80%.", "Enter text here",
    "Click or tap here to enter text.",
  ])
  func `takes no prompt or example for a goal`(_ prompt: String) throws {
    let found = try plan(in: "Goal 1:\n\(prompt)\n\(Sample.reading)")
    #expect(found.statements == [Sample.reading])
    let unfilled = try plan(in: "Goal 1: \(prompt)\nStrategy: \(prompt)")
    #expect(unfilled.outline == [])
  }

  @Test func `leaves the table of contents and page headers out`() throws {
    var sketch = DocumentSketch()
    sketch.contentsLine("Goal 1: Every student will read on grade level 4")
    sketch.contentsLine(Sample.attendance)
    sketch.heading("Goal 1", level: 2)
    sketch.paragraph(Sample.reading)
    sketch.paragraph(Sample.attendance, story: .header)
    sketch.paragraph("Goal 2: \(Sample.attendance)", story: .chart)
    let found = try plan(in: sketch.document)
    #expect(found.statements == [Sample.reading])
  }

  @Test(arguments: [Story.textBox, .diagram])
  func `reads a goal beside the text`(_ story: Story) throws {
    var sketch = DocumentSketch()
    sketch.paragraph("Fern Hollow has two buildings.")
    sketch.paragraph("Goal 1: \(Sample.reading)", story: story)
    let found = try plan(in: sketch.document)
    #expect(found.statements == [Sample.reading])
  }

  @Test(arguments: [
    "Needs assessment", "Root causes", "Professional development", "District goals", "District strategic goals",
    "Board goals",
  ])
  func `a heading that is also a label opens its section`(_ heading: String) throws {
    var sketch = DocumentSketch()
    sketch.heading(heading)
    sketch.paragraph("Goal 1: Every student will read and reason at grade level.")
    sketch.heading("School goals")
    sketch.paragraph("Goal 1: \(Sample.reading)")
    let found = try plan(in: sketch.document)
    #expect(found.statements == [Sample.reading])
  }
}
