import Testing

struct LabelTests {
  @Test(arguments: examples)
  func `gives each label its value`(_ example: LayoutExample) throws {
    let found = try plan(in: example.text)
    #expect(
      found.outline == example.found)
  }

  private static let examples = [
    LayoutExample(
      "label and value on one line",
      """
      Goal 1: \(Sample.reading)
      Strategy: Teach phonics daily in grades K-2
      Owner: Reading coach
      Timeline: September to May
      Funding: Title I, $4,000
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily in grades K-2 | who: Reading coach | when: September to May | with: Title I, $4,000
        """),
    LayoutExample(
      "label on one line, value on the next",
      """
      SMART Goal
      \(Sample.reading)
      Strategy
      Teach phonics daily in grades K-2
      Owner
      Reading coach
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily in grades K-2 | who: Reading coach
        """),
    LayoutExample(
      "quotation marks and brackets in a label",
      """
      School "SMART" Goal (expanded): \(Sample.reading)
      Action steps (what we will do): Teach phonics daily in grades K-2
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily in grades K-2
        """),
    LayoutExample(
      "words before the label qualify it",
      """
      Reading goal: \(Sample.reading)
      Our second-year attendance goal: \(Sample.attendance)
      """,
      finds: """
        goal 1: \(Sample.readingFound)
        goal 2: \(Sample.attendanceFound)
        """),
    LayoutExample(
      "field codes before labels",
      """
      1a. Building: Fern Hollow Elementary School
      2a. Goal: \(Sample.reading)
      2b. Strategy: Teach phonics daily in grades K-2
      2c. Person responsible: Reading coach
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily in grades K-2 | who: Reading coach
        """),
    LayoutExample(
      "one label over several list items",
      """
      Goal: \(Sample.reading)
      Action steps:
      - Train the grade 4 team
      - Visit classrooms monthly
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Train the grade 4 team
          do Visit classrooms monthly
        """),
    LayoutExample(
      "measure, baseline and target on lines of their own",
      """
      Goal: Students will read on grade level.
      Measure: DIBELS composite
      Baseline: 48%
      Target: 60% by June 2027
      """,
      finds: """
        goal 1: Students will read on grade level.
          48% -> 60% by June 2027
        """),
    LayoutExample(
      "labels with nothing behind them",
      """
      Goal: \(Sample.reading)
      Strategy:
      Owner:
      Timeline: TBD
      Funding: N/A
      Evidence: ____
      """,
      finds: "goal 1: \(Sample.readingFound)"),
  ]

  @Test(arguments: [";", "\t", "   ", " |"])
  func `reads several labels on one line`(_ gap: String) throws {
    let text = """
      Goal: \(Sample.reading)
      Strategy: Teach phonics daily\(gap) Owner: Reading coach\(gap) Timeline: monthly
      """
    let found = try plan(in: text)
    #expect(
      found.outline.last == "  do Teach phonics daily | who: Reading coach | when: monthly")
  }

  @Test func `ends a bold label where the bold ends`() throws {
    var sketch = DocumentSketch()
    sketch.paragraph(boldStart: "Goal ", Sample.reading)
    sketch.paragraph(boldStart: "Strategy ", "Teach phonics daily")
    sketch.paragraph(boldStart: "Person responsible ", "Reading coach")
    let found = try plan(in: sketch.document)
    #expect(
      found.outline
        == ["goal 1: \(Sample.reading)", "  55% -> 62% by June 2027", "  do Teach phonics daily | who: Reading coach"])
  }

  @Test(arguments: [
    "Goal setting takes place each fall.", "Target practice: none", "Owners of dogs may visit.", "By: all",
  ])
  func `takes no sentence for a label`(_ line: String) throws {
    let found = try plan(in: "Goal: \(Sample.reading)\n\(line)\nStrategy: Teach phonics daily").outline
    #expect(found == ["goal 1: \(Sample.reading)", "  55% -> 62% by June 2027", "  do Teach phonics daily"])
  }
}
