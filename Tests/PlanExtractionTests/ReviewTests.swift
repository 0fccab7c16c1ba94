import DocumentReaders
import PlanModel
import TestSupport
import Testing

/// What was reported on a goal in the year, and what became of it.
struct ReviewTests {
  private static let goal = "Goal 1: \(Sample.reading)\n"

  @Test(arguments: [
    (
      "Mid-year review: On track. Two grades have met the target.",
      "Mid-year | On track | Two grades have met the target."
    ),
    ("Q1 status: Off track", "Q1 | Off track | "),
    (
      "Reflection, January: The new schedule gave us thirty minutes.",
      "January |  | The new schedule gave us thirty minutes."
    ),
    ("Progress rating: 3", " | 3 | "),
    (
      "EOY reflection\nWe kept every reading block.\nNobody was absent.",
      "EOY |  | We kept every reading block.\nNobody was absent."
    ),
    (
      "Mid-year review\nRating: Green\nReflection: The coach saw every room.",
      "Mid-year | Green | The coach saw every room."
    ),
    ("Progress\n- October: Behind. The readers came late.", "October | Behind | The readers came late."),
    ("Quarterly status\nQ1: On track\nQ2:", "Q1 | On track | "),
    ("Status: ☐ On track ☒ At risk ☐ Off track", " | At risk | "),
  ])
  func `reads what was reported for a part of the year`(_ lines: String, _ words: String) throws {
    let found = try #require(try plan(in: Self.goal + lines).goals.first)
    #expect(found.progress.map(\.words) == [words])
    #expect(found.verdict == nil)
    #expect(found.strategies.isEmpty)
  }

  @Test(arguments: [
    "Mid-year review: [On track / Off track]", "Mid-year review: On track / Off track", "Mid-year review: ____________",
    "Status: ☐ On track ☐ Off track", "Mid-year review: February 8, 2027", "Progress rating: Choose an item.",
    "Rating: green, yellow or red", "Reflection, January: [What moved? What did not?]", "Goal met? ☐ Yes ☐ No",
    "Goal met? Yes / No", "Was the goal met? (check one)", "How will success be sustained? N/A",
    "How will success be sustained?", "Milestones: TBD", "Goal lead: [name]",
  ])
  func `takes a form that nobody filled in for no report`(_ line: String) throws {
    let found = try #require(try plan(in: Self.goal + line).goals.first)
    #expect(found.progress.isEmpty)
    #expect(found.verdict == nil)
    #expect(found.maintenance == nil)
    #expect(found.milestones.isEmpty)
    #expect(found.lead == nil)
  }

  @Test(arguments: [
    ("Goal met? ☒ Yes ☐ No", Goal.Verdict.met, "Yes"), ("Goal met? ☐ Yes ☒ No ☐ Partially", .attempted, "No"),
    ("Was the goal met?\nYes. We reached 63% in May.", .met, "Yes"),
    ("Status: Partially met", .progress, "Partially met"),
    ("Was the goal met? We did not meet it.", .attempted, "did not meet"),
    ("End-of-year result: 59% in May. Progress made, not met.", .progress, "Progress made, not met"),
    ("Goal attainment: Not attempted", .notAttempted, "Not attempted"), ("Final status: Exceeded", .met, "Exceeded"),
    ("☐ Met ☒ Partially met ☐ Not met", .progress, "Partially met"), ("Goal status: Not met", .attempted, "Not met"),
  ])
  func `reads whether the goal was met`(_ lines: String, _ verdict: Goal.Verdict, _ words: String) throws {
    let found = try #require(try plan(in: Self.goal + lines).goals.first)
    #expect(found.verdict?.value == verdict)
    #expect(found.verdict?.text == words)
  }

  @Test func `keeps a rating in mid-year apart from the verdict`() throws {
    let found = try #require(
      try plan(in: "\(Self.goal)Mid-year status: Met\nEnd-of-year status: Not met\nEnd-of-year result: 59%").goals.first
    )
    #expect(found.progress.map(\.words) == ["Mid-year | Met | "])
    #expect(found.verdict?.value == .attempted)
    #expect(found.metrics.flatMap(\.actuals).map(\.value.text) == ["59%"])
    #expect(found.metrics.flatMap(\.actuals).map(\.period) == ["End-of-year"])
  }

  @Test func `takes no action's status for the goal's`() throws {
    let found = try #require(
      try plan(in: "\(Self.goal)Strategy: Teach phonics daily\nOwner: Reading coach\nStatus: Not started").goals.first)
    #expect(found.verdict == nil)
    #expect(found.progress.isEmpty)
    #expect(found.lead == nil)
  }

  @Test(arguments: ["Comments: Families like it\n", ""])
  func `takes no status behind an action's comments for the goal's`(_ comments: String) throws {
    let lines = "Strategy: Teach phonics daily\n\(comments)Status: Not started"
    let found = try #require(try plan(in: Self.goal + lines).goals.first)
    #expect(found.verdict == nil)
    #expect(found.progress.allSatisfy { $0.rating == nil })
  }

  @Test func `takes a status under a review's heading for the goal's, after actions too`() throws {
    let lines = "Strategy: Teach phonics daily\nMid-year review\nStatus: On track"
    let found = try #require(try plan(in: Self.goal + lines).goals.first)
    #expect(found.progress.map(\.words) == ["Mid-year | On track | "])
  }

  @Test(arguments: ["January review: the coach meets each team", "Mid-year review: February 8, 2027"])
  func `leaves a review in a list of actions an action`(_ item: String) throws {
    let found = try plan(in: "\(Self.goal)Action steps:\n- Teach phonics daily\n- \(item)")
    #expect(found.goals.flatMap(\.strategies).map(\.statement.value).count == 2)
    #expect(found.goals.flatMap(\.progress).isEmpty)
  }

  @Test(arguments: [
    "How will success be sustained? The coach keeps the schedule.",
    "Plan for sustainability: The coach keeps the schedule.",
    "How will we maintain progress?\nThe coach keeps the schedule.",
  ])
  func `reads how a result is to be kept up`(_ lines: String) throws {
    let found = try #require(try plan(in: Self.goal + lines).goals.first)
    #expect(found.maintenance?.value == "The coach keeps the schedule.")
  }

  @Test(arguments: [
    ("Person responsible: Ana Ruiz\nStrategy: Teach phonics daily", "Ana Ruiz"),
    ("Goal manager: Ana Ruiz\nStrategy: Teach phonics daily\nPerson responsible: Ben Cho", "Ana Ruiz"),
    ("Person responsible: Ben Cho\nGoal lead: Ana Ruiz", "Ana Ruiz"),
  ])
  func `takes the person under the goal itself for its lead`(_ lines: String, _ lead: String) throws {
    let found = try #require(try plan(in: Self.goal + lines).goals.first)
    #expect(found.lead?.value == lead)
    #expect(found.strategies.flatMap(\.logistics.owners).allSatisfy { $0.value == "Ben Cho" })
  }
}

/// The same in tables, where columns or rows are times.
struct ReviewTableTests {
  @Test func `reads columns of times beside goals`() throws {
    let found = try plan(
      in: """
        | Goal | Owner | Q1 status | Mid-year reflection | Goal met? |
        |---|---|---|---|---|
        | \(Sample.reading) | Ana Ruiz | On track | Half of the rooms are set up. | Partially met |
        | \(Sample.attendance) | Ben Cho | | | |
        """)
    #expect(
      found.goals.map { $0.progress.map(\.words) } == [
        ["Q1 | On track | ", "Mid-year |  | Half of the rooms are set up."], [],
      ])
    #expect(found.goals.map(\.verdict?.value) == [.progress, nil])
    #expect(found.goals.map(\.lead?.value) == ["Ana Ruiz", "Ben Cho"])
  }

  @Test func `reads rows of times under a goal`() throws {
    let found = try plan(
      in: """
        Goal 1: \(Sample.reading)

        | Period | Reflection | Rating (1-4) |
        |---|---|---|
        | October | The coach saw every room. | 3 |
        | January | | |
        """)
    #expect(found.goals.map { $0.progress.map(\.words) } == [["October | 3 | The coach saw every room."]])
  }

  @Test func `gives a measure its rating and its usefulness`() throws {
    let found = try plan(
      in: """
        Goal 1: Every student will read on grade level.

        | Measure | Baseline | Target | Oct status | Jan status | Was this measure useful? |
        |---|---|---|---|---|---|
        | DIBELS | 48% | 60% | On track | At risk | ☒ Yes ☐ No |
        | SBA | 55% | 62% | On track / Off track | | ☐ Yes ☐ No |
        """)
    let metrics = found.goals.flatMap(\.metrics)
    #expect(metrics.map(\.rating?.value) == ["At risk", nil])
    #expect(metrics.map(\.usefulness?.value) == ["Yes", nil])
    #expect(metrics.map(\.figures) == ["48% -> 60%", "55% -> 62%"])
  }

  @Test func `gives a labelled measure its rating and its usefulness`() throws {
    let found = try plan(
      in: """
        Goal 1: Every student will read on grade level.
        Measure: DIBELS, 48% to 60%
        Status: On track
        Was this measure useful? Yes, teachers looked at it weekly.
        Measure: SBA, 55% to 62%
        January result: 58%
        """)
    let metrics = found.goals.flatMap(\.metrics)
    #expect(metrics.map(\.rating?.value) == ["On track", nil])
    #expect(metrics.map(\.usefulness?.value) == ["Yes, teachers looked at it weekly.", nil])
    #expect(metrics.map { $0.actuals.map { "\($0.period) \($0.value.text)" } } == [[], ["January 58%"]])
    #expect(found.goals.flatMap(\.progress).isEmpty)
  }
}
