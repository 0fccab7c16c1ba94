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
}
