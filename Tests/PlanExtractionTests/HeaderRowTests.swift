import Testing

/// Tables whose first row says what the columns are.
struct HeaderRowTests {
  @Test(arguments: examples)
  func `reads rows by their column heads`(_ example: LayoutExample) throws {
    let found = try plan(in: example.text)
    #expect(
      found.outline == example.found)
  }

  private static let examples = [
    LayoutExample(
      "strategies with who, when and with what",
      """
      Goal 1: \(Sample.reading)

      | Strategy | Person responsible | Timeline | Funding source |
      |---|---|---|---|
      | Teach phonics daily | Reading coach | Sept-May | Title I, $4,000 |
      | Hold a family reading night | Principal | March 2027 | PTA |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily | who: Reading coach | when: Sept-May | with: Title I, $4,000
          do Hold a family reading night | who: Principal | when: March 2027 | with: PTA
        """),
    LayoutExample(
      "measures with no goal over them are tied to none",
      "| Measure | Baseline | Target |\n|---|---|---|\n| Students at benchmark on DIBELS | 48% | 60% |",
      finds: "unlinked: 48% -> 60%"),
    LayoutExample(
      "blank cells and placeholders are no values",
      """
      Goal 1: \(Sample.reading)

      | Strategy | Person responsible | Timeline | Funding source |
      |---|---|---|---|
      | Teach phonics daily | | TBD | N/A |
      | | Principal | March 2027 | |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily
        """),
    LayoutExample(
      "prompts in the heads, and a head printed again",
      """
      Goal 1: \(Sample.reading)

      | Action steps (What will you do?) | Who is responsible? | By when? |
      | Teach phonics daily | Reading coach | October 2026 |
      | Action steps (What will you do?) | Who is responsible? | By when? |
      | Hold a family reading night | Principal | March 2027 |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily | who: Reading coach | when: October 2026
          do Hold a family reading night | who: Principal | when: March 2027
        """),
    LayoutExample(
      "goals, measures and actions in one row",
      """
      | Goal | Measure | Baseline | Target | Strategy | Owner |
      |---|---|---|---|---|---|
      | Every student will read on grade level. | DIBELS composite | 48% | 60% | Teach phonics daily | Coach |
      | Every student will come to school. | Chronic absence | 21% | 15% | Call home on day two | Counselor |
      """,
      finds: """
        goal 1: Every student will read on grade level.
          48% -> 60%
          do Teach phonics daily | who: Coach
        goal 2: Every student will come to school.
          21% -> 15%
          do Call home on day two | who: Counselor
        """),
    LayoutExample(
      "numbers before the words of a cell",
      """
      | Goal | Strategy |
      |---|---|
      | 1. Every student will read on grade level. | 1.1 Teach phonics daily |
      | 2. Every student will come to school each day. | 2.1 Call home on day two |
      """,
      finds: """
        goal 1: Every student will read on grade level.
          do Teach phonics daily
        goal 2: Every student will come to school each day.
          do Call home on day two
        """),
    LayoutExample(
      "start and end become one timeline; source and amount one funding",
      """
      Goal 1: \(Sample.reading)

      | Start date | End date | Activity | Funding source | Amount |
      |---|---|---|---|---|
      | Sept 2026 | May 2027 | Teach phonics daily | Title I | $4,000 |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily | when: Sept 2026 - May 2027 | with: Title I, $4,000
        """),
    LayoutExample(
      "strategies and their activities side by side",
      """
      Goal 1: \(Sample.reading)

      | Strategy | Activity | Owner |
      |---|---|---|
      | Teach phonics daily | Train the kindergarten team | Reading coach |
      | | Buy decodable readers | Principal |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily
            do Train the kindergarten team | who: Reading coach
            do Buy decodable readers | who: Principal
        """),
  ]

  @Test func `reads cells of several paragraphs as several actions`() throws {
    var sketch = DocumentSketch()
    sketch.paragraph("Goal 1: \(Sample.reading)")
    sketch.table([
      ["Action steps\nList the steps of the action plan", "Person responsible"],
      ["• Train the kindergarten team\n• Buy decodable readers", "Reading coach"],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.outline.dropFirst(2)
        == ["  do Train the kindergarten team | who: Reading coach", "  do Buy decodable readers | who: Reading coach"])
  }

  @Test(arguments: [
    [["Date", "Topic", "Audience"], ["October", "Phonics", "Teachers"]],
    [["Name", "Role", "Signature"], ["Ana Ruiz", "Principal", ""]],
    [["Funding source", "Amount"], ["Title I", "$4,000"]],
  ])
  func `takes no other table for part of the plan`(_ rows: [[String]]) throws {
    var sketch = DocumentSketch()
    sketch.paragraph("Goal 1: \(Sample.reading)")
    sketch.table(rows.map { $0.map { CellSketch($0) } })
    let found = try plan(in: sketch.document)
    #expect(
      found.outline == ["goal 1: \(Sample.reading)", "  55% -> 62% by June 2027"])
  }
}
