import PlanModel
import Testing

/// Who, when and with what, where they stand apart from the wording of an action.
struct LogisticsTests {
  @Test(arguments: [
    (
      "Teach phonics daily (Reading coach; October; $600)",
      "Teach phonics daily | who: Reading coach | when: October | with: $600"
    ),
    ("Teach phonics daily (principal, monthly)", "Teach phonics daily | who: principal | when: monthly"),
    ("Teach phonics daily (Title I, $5,000).", "Teach phonics daily | with: Title I, $5,000"),
    ("Teach phonics daily (September 2026)", "Teach phonics daily | when: September 2026"),
    ("Teach phonics daily (grade-level leads).", "Teach phonics daily | who: grade-level leads"),
    ("Buy decodable readers ........ $9,800", "Buy decodable readers | with: $9,800"),
    ("Buy decodable readers ……… $9,800", "Buy decodable readers | with: $9,800"),
    ("Buy decodable readers ______ $1,200", "Buy decodable readers | with: $1,200"),
    ("Share results (in three languages)", "Share results (in three languages)"),
    ("Teach number talks (ten minutes, five routines) daily", "Teach number talks (ten minutes, five routines) daily"),
    ("Spend $9,800 on readers", "Spend $9,800 on readers"),
  ])
  func `reads what stands behind an action`(_ item: String, _ words: String) throws {
    let found = try plan(in: "Goal 1: \(Sample.reading)\nAction steps:\n- \(item)\n- Visit classrooms")
    #expect(found.outline.dropFirst(2) == ["  do \(words)", "  do Visit classrooms"])
  }

  @Test func `gives labelled lines to the action before them`() throws {
    let found = try plan(
      in: """
        Goal 1: \(Sample.reading)
        Strategy 1: Teach phonics daily
        Owner: Reading coach
        Funding source: Title I
        Amount: $4,000
        Evidence of implementation: walkthrough notes
        Strategy 2: Hold a family reading night
        Start date: March 1
        End date: March 31
        """)
    #expect(
      found.outline.dropFirst(2) == [
        "  do Teach phonics daily | who: Reading coach | with: Title I, $4,000 | evidence: walkthrough notes",
        "  do Hold a family reading night | when: March 1 - March 31",
      ])
    let funding = found.goals.flatMap(\.strategies).flatMap(\.logistics.funding)
    #expect(funding.map(\.source) == ["Title I"])
    #expect(funding.map(\.amount) == [4000])
  }

  @Test func `keeps a goal's lead, date and notes with the goal`() throws {
    let found = try plan(
      in: """
        Goal 1: Every student will read on grade level.
        Goal lead: Ana Ruiz
        Due date: June 2027
        Content area: Literacy
        Student group: Multilingual learners
        Maintenance: The coach keeps the schedule.
        Strategy: Teach phonics daily
        """)
    let goal = try #require(found.goals.first)
    #expect(goal.lead?.value == "Ana Ruiz")
    #expect(goal.due?.value.date == CalendarDate(year: 2027, month: 6, day: 30))
    #expect(goal.contentArea?.value == "Literacy")
    #expect(goal.studentGroups.map(\.value) == ["Multilingual learners"])
    #expect(goal.maintenance?.value == "The coach keeps the schedule.")
    #expect(goal.strategies.map(\.logistics) == [Logistics()])
  }

  @Test func `takes evidence for a metric only where it promises a number by a date`() throws {
    let found = try plan(
      in: """
        Goal 1: \(Sample.reading)
        Strategy: Teach phonics daily
        Evidence: Walkthroughs in 12 classrooms
        Strategy: Tutor students at noon
        Evidence: By January 2027, 58% of grade 4 students will pass the winter test.
        """)
    let metrics = found.goals.flatMap(\.metrics)
    #expect(metrics.map(\.figures) == ["55% -> 62% by June 2027", "? -> 58% by January 2027"])
    #expect(metrics.map(\.role) == [.outcome, .interim])
  }
}
