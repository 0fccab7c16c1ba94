import DocumentReaders
import PlanModel
import Testing

/// Forms of states and of their systems, where rows, boxes and codes say what labels do elsewhere.
struct StateFormTests {
  @Test(arguments: [
    LayoutExample(
      "heads below the values of others speak of the same action",
      """
      School Improvement Plan 2026-27

      Goal 1: \(Sample.reading)

      Strategy: Teach phonics daily in every classroom

      | Action Step | Anticipated Start Date | Anticipated Completion Date |
      |---|---|---|
      | Train all teachers | 9/8/2026 | 10/2/2026 |
      | Lead Person/Position | Material/Resources/Supports Needed | PD Step? |
      | Reading coach | Phonics cards | Yes |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily in every classroom
            do Train all teachers | who: Reading coach | when: 9/8/2026 - 10/2/2026 | with: Phonics cards
        """),
    LayoutExample(
      "a ticked short name says which goal a strategy is for",
      """
      School Improvement Plan 2026-27

      Goal 1: \(Sample.reading)
      Goal nickname: Readers

      Goal 2: \(Sample.attendance)
      Goal nickname: Here daily

      Action Plan For: Phonics in every room
      Goal: ☒ Readers ☐ Here daily
      Action Plan For: Breakfast club
      Goal: ☒ Readers ☒ Here daily
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Phonics in every room
        goal 2: \(Sample.attendanceFound)
        unlinked: do Breakfast club
        """),
    LayoutExample(
      "codes in brackets are labels",
      """
      School Plan 2026-27

      [G 1] Reading
      \(Sample.reading)

      [S 1.1] Teach phonics daily in every classroom

      | Action Step | Person Responsible |
      |---|---|
      | [A 1.1.1] Train all teachers | Principal |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily in every classroom
            do Train all teachers | who: Principal
        """),
    LayoutExample(
      "an answer stands behind its question, in one cell who and when",
      """
      School Improvement Plan 2026-27

      Goal 1: \(Sample.reading)

      Improvement strategy: Teach phonics daily in every classroom
      Lead: Who is responsible for this strategy? Reading coach

      | Action Steps | Lead and Timeline |
      |---|---|
      | Train all teachers | By August 9, 2026 |
      | Screen new students | Counselors |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Teach phonics daily in every classroom | who: Reading coach
            do Train all teachers | when: By August 9, 2026
            do Screen new students | who: Counselors
        """),
    LayoutExample(
      "targets of the way there stand in rows by their dates",
      """
      School Improvement Plan 2026-27

      Goal 1: \(Sample.reading)

      | End of Cycle | Date | Interim Goal |
      |---|---|---|
      | 1 | Nov 15 | 54% of grade 3 students will meet standard |
      | 2 | Feb 15 | 57% of grade 3 students will meet standard |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          ? -> 54% by Nov 15
          ? -> 57% by Feb 15
        """),
    LayoutExample(
      "a row of times heads the row of values below it",
      """
      School Improvement Plan 2026-27

      Goal 1: \(Sample.reading)

      | Activity | Timeframe | Lead | Resources: What will it take? |
      |---|---|---|---|
      | Train all teachers | August | Principal | Substitutes |
      | Checkpoints | 30 days (by October 18) | 60 days (by November 22) | 90 days (by January 17) |
      | What will success look like? | Teams have met | 54% of grade 3 students meet standard | 56% of grade 3 students meet standard |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          ? -> 54% by November 22
          ? -> 56% by January 17
          do Train all teachers | who: Principal | when: August | with: Substitutes
        """),
    LayoutExample(
      "amounts with their sources below a strategy pay for it",
      """
      School Improvement Plan 2026-27

      Goal 1: \(Sample.reading)

      Strategy: Train all teachers

      Proposed Expenditures

      | Amount(s) | Source(s) |
      |---|---|
      | $14,380 | Title I |
      | $2,000 | Local funds |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Train all teachers | with: Title I, $14,380 + Local funds, $2,000
        """),
    LayoutExample(
      "a budget at the end pays for no action",
      """
      School Improvement Plan 2026-27

      Goal 1: \(Sample.reading)

      Strategy: Train all teachers

      Money in this plan

      | Source | Use | Amount |
      |---|---|---|
      | Title I, Part A | Texts, interventionist and vocabulary materials | $14,380 |
      | Local funds | Substitutes and planning days for all the teams | $2,000 |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          do Train all teachers
        """),
    LayoutExample(
      "a column of numbers names no measure, a milestone with a target is one",
      """
      School Improvement Plan 2026-27

      Goal 1: \(Sample.reading)

      | KPI # | Measure | 2025-26 actual | 2026-27 target |
      |---|---|---|---|
      | 1 | Students at benchmark | 58% | 64% |

      | Milestone | Date | Target |
      |---|---|---|
      | Students who pass the unit 2 task | November 2026 | 55% |
      | Students who pass the unit 4 task | February 2027 | 63% |
      """,
      finds: """
        goal 1: \(Sample.readingFound)
          58% -> 64% by 2026-27
          ? -> 55% by November 2026
          ? -> 63% by February 2027
        """),
  ])
  func `reads state forms`(_ example: LayoutExample) throws {
    #expect(try plan(in: example.text).outline == example.found)
  }

  @Test(arguments: [
    "Goal 2: Here daily\nGoal: ☒ Here daily\nObjective 1: Call families",
    "Goal 2: Here daily\nGoal: \(Sample.reading)\nObjective 2: Read daily\nObjective 3: Call families",
    "Goal 2\nMeasurable goals\n\(Sample.reading)\nObjective 1: Call families",
  ])
  func `goes on after a goal that turned out to be none`(_ lines: String) throws {
    let found = try plan(in: "School Improvement Plan 2026-27\n\nGoal 1: \(Sample.reading)\n\n\(lines)\n")
    #expect(found.statements.first == Sample.reading)
  }

  @Test
  func `a district objective in a bold line below a goal is what that goal serves`() throws {
    let text = """
      # School Improvement Plan 2026-27

      ## District Strategic Objectives

      1. Deeper Learning: challenging work in every course
      2. Belonging: every student is known

      ## Goal #1 – Reading

      \(Sample.reading)

      **Strategic Objective 1: Deeper Learning**

      | Action | Person Responsible |
      |---|---|
      | Train all teachers | Principal |

      ## Goal #2 – Attendance

      \(Sample.attendance)

      **Strategic Objective 2: Belonging**
      """
    let found = try plan(in: DocumentReader.read([UInt8](text.utf8), fileName: "plan.md"))
    #expect(found.statements == [Sample.reading, Sample.attendance])
    #expect(
      found.goals.map { $0.declaredDistrictGoals.map(\.value) } == [
        ["Strategic Objective 1"], ["Strategic Objective 2"],
      ])
    #expect(found.goals.map(\.strategies.count) == [1, 0])
  }

  @Test
  func `a bold line below a goal that says what it supports ends no goal`() throws {
    let text = """
      # School Improvement Plan 2026-27

      ## Goal 1: Reading

      \(Sample.reading)

      **Supports Strategic Objective 2, Belonging**

      ### Actions

      - Train all teachers
      """
    let goal = try #require(plan(in: DocumentReader.read([UInt8](text.utf8), fileName: "plan.md")).goals.first)
    #expect(goal.declaredDistrictGoals.map(\.value) == ["Strategic Objective 2"])
    #expect(goal.strategies.count == 1)
  }

  @Test(arguments: [
    (
      "In spring 2027, 48% of grade 5 students will meet the standard, compared with 41% in spring 2025.", "spring 2027"
    ),
    (
      "On the spring 2027 survey, no more than 12% of students will report that they were bullied, down from 19%.",
      "spring 2027"
    ),
    (
      "Between fall 2026 and spring 2027, the share of students who meet the standard will increase from 49% to 54%.",
      "spring 2027"
    ),
    ("Increase the climate index score from 64.8 in 2024 to 72.0 in 2028.", "2028"),
  ])
  func `the time of a goal is that of its target`(_ statement: String, due: String) throws {
    let found = try plan(in: "School Improvement Plan 2026-27\n\nGoal 1: \(statement)\n")
    #expect(found.goals.first?.metrics.first?.due?.text == due)
  }

  @Test
  func `what is under a title of last year sets nothing`() throws {
    let found = try plan(
      in: """
        School Improvement Plan 2026-27

        Goal 1: \(Sample.reading)

        Strategy: Train all teachers

        Looking back at 2025-26

        • Reading: 60% of students will be at benchmark by May 2026. Result: 54%. Not met.
        """)
    #expect(found.statements == [Sample.reading])
    #expect(found.goals.flatMap(\.strategies).map(\.statement.value) == ["Train all teachers"])
  }
}
