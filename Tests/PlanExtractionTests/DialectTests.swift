import PlanModel
import Testing

/// Ways in which plans are written that no label alone tells: typed lists, values on one line, forms, tiers above a school.
struct DialectTests {
  @Test(arguments: [
    LayoutExample(
      "codes in a table stand under the strategies that they name",
      """
      School Action Plan 2026-27

      Goal A. \(Sample.reading)

      Strategies
      S1. Run a reading success team. (Goal A)
      S2. Open the library every morning. (Goal A)

      How we chose
      We asked the team.

      | Code | Action | Lead |
      |---|---|---|
      | A2.1 | Hire a library aide | Principal |
      | A1.1 | Pull the reading report | Reading coach |
      """,
      finds: """
        goal A: \(Sample.readingFound)
          do Run a reading success team.
            do Pull the reading report | who: Reading coach
          do Open the library every morning.
            do Hire a library aide | who: Principal
        """),
    LayoutExample(
      "a form's requests are labels of their answers",
      """
      School Improvement Plan 2026-27

      B1.2 State one measurable goal. What will be different for students?
      \(Sample.reading)
      B1.4 What is your main strategy for this goal?
      Teach phonics daily in every classroom
      B1.6 Why did you choose this goal?
      Half of our students read below grade level.
      """,
      finds: "goal 1: \(Sample.readingFound)\n  do Teach phonics daily in every classroom"),
    LayoutExample(
      "who and when stand behind dashes and leader dots",
      """
      Goal 1: \(Sample.reading)
      Actions
      1. Score a common sample — Math coach — October
      2. Screen new students ........ Reading coach, weekly
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Score a common sample | who: Math coach | when: October
          do Screen new students | who: Reading coach | when: weekly
        """),
    LayoutExample(
      "an example row is none of the plan's",
      """
      | Goal # | Goal | Measure | Target |
      |---|---|---|---|
      | Ex. | By May 2027, 80% of students will score 3 or higher in writing. | Rubric | 80% |
      | 1 | \(Sample.reading) | SBA in ELA | 62% |
      """,
      finds: "goal 1: \(Sample.readingFound)"),
    LayoutExample(
      "a goal of a past year is known by its label",
      """
      School Improvement Plan 2026-27

      2025-26 goal: By June 2026, 55% of grade 4 students will meet standard on the SBA, up from 50%. Not met.

      Goal 1: \(Sample.reading)
      """,
      finds: "goal 1: \(Sample.readingFound)"),
    LayoutExample(
      "a row of numbers in a budget is no action",
      """
      Goal 1: \(Sample.reading)

      | Strategy | Activity | Funding |
      |---|---|---|
      | Teach phonics daily | Train all teachers | Title I |
      | 1 | 1 | $4,000 |
      """,
      finds: "goal 1: \(Sample.readingFound)\n  do Teach phonics daily\n    do Train all teachers | with: Title I"),
  ])
  func `reads plans as they are written`(_ example: LayoutExample) throws {
    #expect(try plan(in: example.text).outline == example.found)
  }

  @Test(arguments: [
    ("- On the climate survey: 64% (Spring 26) to 75% (Spring 27)", ["64% -> 75% by Spring 27"]),
    ("- Students without referrals: 590 students, up from 548", ["548 -> 590"]),
    ("- Annual energy cost: $2.4 million to $2.1 million", ["$2.4 million -> $2.1 million"]),
    ("- Students with an F: 118 students now, no more than 90 by June 7", ["118 -> 90 by June 7"]),
    ("- Ready on entry: 44% in Fall 2025; 50% in Fall 2027", ["44% -> 50% by Fall 2027"]),
    ("- Writing samples at standard (Spring 26: 37%, target 45% by May 2027)", ["37% -> 45% by May 2027"]),
  ])
  func `reads a measure with its values on one line`(_ line: String, _ figures: [String]) throws {
    let found = try plan(
      in: "School Improvement Plan 2026-27\n\nGoal 1: Every student will read on grade level.\n\nMeasures\n\(line)\n")
    #expect(found.goals.flatMap(\.metrics).map(\.figures) == figures)
  }

  @Test(arguments: [
    "Division Goal 2: Every student is known.", "Board Priority 2: Every student is known.",
    "County Strategic Goal 2: Every student is known.",
  ])
  func `takes the goal of any tier above the school for one that is served`(_ line: String) throws {
    var sketch = DocumentSketch()
    sketch.heading("School Improvement Plan 2026-27")
    sketch.heading("Belonging", level: 2)
    sketch.paragraph(line)
    sketch.heading("Outcome", level: 3)
    sketch.paragraph(Sample.reading)
    let found = try plan(in: sketch.document)
    #expect(found.statements == [Sample.reading])
    #expect(found.goals[0].declaredDistrictGoals.map(\.value) == [String(line.prefix { $0 != ":" })])
  }

  @Test func `takes an outcome over a goal for what the goal serves`() throws {
    var sketch = DocumentSketch()
    sketch.heading("School Improvement Plan, Maple Elementary School, 2026-27")
    sketch.heading("Outcome 2: Known and respected", level: 2)
    sketch.paragraph("Every student belongs to a community that treats people with dignity.")
    sketch.heading("Goal", level: 3)
    sketch.paragraph(Sample.reading)
    let found = try plan(in: sketch.document)
    #expect(found.statements == [Sample.reading])
    #expect(found.goals[0].declaredDistrictGoals.map(\.value) == ["Outcome 2"])
  }

  @Test(arguments: ["– ", "* ", "a. ", "2) ", "3- "])
  func `reads lists whose markers were typed`(_ marker: String) throws {
    var sketch = DocumentSketch()
    sketch.paragraph("Goal 1: \(Sample.reading)")
    sketch.paragraph("Strategies")
    sketch.paragraph(marker + "Teach phonics daily")
    let found = try plan(in: sketch.document)
    #expect(found.goals.flatMap(\.strategies).map(\.statement.value) == ["Teach phonics daily"])
  }

  @Test func `takes a typed table of contents for none of the plan`() throws {
    var sketch = DocumentSketch()
    for (line, page) in [("Who we are", 2), ("Outcome: \(Sample.attendance)", 3), ("Money", 9)] {
      sketch.paragraph("\(line)\t\(page)")
    }
    sketch.heading("Reading")
    sketch.paragraph("Goal 1: \(Sample.reading)")
    #expect(try plan(in: sketch.document).statements == [Sample.reading])
  }

  @Test(arguments: [
    "An early draft said “By June 2027, 90% of students will read on grade level”; it was removed.",
    "In last year's plan we wrote: By June 2027, 90% of students will read on grade level.",
  ])
  func `takes no promise that is only quoted`(_ sentence: String) throws {
    let found = try plan(in: "School Improvement Plan 2026-27\n\n\(sentence)\n\nGoal 1: \(Sample.reading)\n")
    #expect(found.statements == [Sample.reading])
  }

  @Test(arguments: ["We want", "We intend", "Our team will help, and we aim"])
  func `takes what we want for a promise`(_ lead: String) throws {
    let goal = "\(lead) at least 45 percent of grade 8 students to pass Algebra 1 by June 2027, up from 38 percent."
    let found = try plan(in: "School Improvement Plan 2026-27\n\nFall was hard. \(goal)\n")
    #expect(found.statements == [goal])
  }
}
