import PlanModel
import Testing

/// Goals that no label announces: sentences in running text, and lists under a deadline.
struct NarrativeTests {
  @Test func `finds goals among other sentences`() throws {
    let found = try plan(
      in: """
        School Improvement Plan

        Our plan is simple. \(Sample.reading) Teachers meet weekly. \(Sample.attendance) The library is open daily.
        """)
    #expect(
      found.outline == [
        "goal 1: \(Sample.reading)", "  55% -> 62% by June 2027", "goal 2: \(Sample.attendance)",
        "  21% -> 15% by May 2027",
      ])
  }

  @Test(arguments: [
    "By the end of the 2026-27 school year:", "By the end of the 2026-27 school year, we will see:",
    "By the end of the 2026-27 school year…",
  ])
  func `gives a deadline to the list below it`(_ lead: String) throws {
    let found = try plan(
      in: """
        School Improvement Plan

        \(lead)
        - 62% of grade 4 students will meet standard on the SBA in ELA, up from 55%
        - the share of students who are chronically absent will fall from 21% to 15%
        """)
    #expect(
      found.outline == [
        "goal 1: 62% of grade 4 students will meet standard on the SBA in ELA, up from 55%",
        "  55% -> 62% by end of the 2026-27 school year",
        "goal 2: the share of students who are chronically absent will fall from 21% to 15%",
        "  21% -> 15% by end of the 2026-27 school year",
      ])
  }

  @Test(arguments: [
    "In June 2026, 55% of grade 4 students met standard on the SBA in ELA.",
    "The state set a threshold of 62% for grade 4 students.",
    "Teachers will meet with coaches by June 2027 to plan lessons in reading.",
    "62% of our families speak a language other than English at home.",
    "We believe that every child can learn to read by grade 3.",
  ])
  func `takes no report, belief or plan of work for a goal`(_ sentence: String) throws {
    let found = try plan(
      in: "School Improvement Plan\n\nFern Hollow has two buildings. \(sentence) The library is open daily.")
    #expect(found.statements == [])
  }

  @Test func `takes no goal by its wording alone from a district's policy`() throws {
    let title = "Elm County School District\nPolicy on goals"
    let quoted = try plan(in: "\(title)\n\nA school may write: \(Sample.reading)")
    #expect(quoted.statements == [])
    let labelled = try plan(in: "\(title)\n\nGoal 1: \(Sample.reading)")
    #expect(labelled.statements == [Sample.reading])
  }

  @Test(arguments: [
    ("will increase from 48% to 60% by spring 2027", "48% -> 60% by spring 2027"),
    ("will rise to 60%, up from 48%, by June 2027", "48% -> 60% by June 2027"),
    ("will grow by 5 percentage points by June 2027", "? -> 5 percentage points by June 2027"),
    ("will reach at least 60% by the end of the 2026-27 school year", "? -> 60% by end of the 2026-27 school year"),
    ("will rise by 12 points, from 48% to 60%, by June 30, 2027", "48% -> 60% by June 30, 2027"),
  ])
  func `reads what a sentence promises`(_ promise: String, _ figures: String) throws {
    let found = try plan(in: "Goal: The share of students at benchmark on DIBELS \(promise).")
    #expect(found.goals.flatMap(\.metrics).map(\.figures) == [figures])
  }

  @Test func `reads two results of one sentence as two metrics of one goal`() throws {
    let found = try plan(
      in: """
        Goal: By June 2027, ELA proficiency will increase from 55% to 62% and math proficiency from 41% to 50%.
        """)
    #expect(found.goals.count == 1)
    #expect(found.goals.flatMap(\.metrics).map(\.figures) == ["55% -> 62% by June 2027", "41% -> 50% by June 2027"])
  }

  @Test(arguments: [
    ("Chronic absence will fall from 21% to 15% by June 2027.", Metric.Direction.decrease),
    ("Attendance will increase from 88% to 93% by June 2027.", .increase),
    ("We will maintain a graduation rate of 95% through June 2027.", .maintain),
  ])
  func `says which way a measure is to go`(_ sentence: String, _ direction: Metric.Direction) throws {
    let found = try plan(in: "Goal: \(sentence)")
    #expect(found.goals.flatMap(\.metrics).map(\.direction) == [direction])
  }

  @Test func `names the instrument and the student group of a sentence`() throws {
    let found = try plan(
      in: "Goal: By June 2027, 40% of English learners will meet their growth target on WIDA ACCESS, up from 31%.")
    let goal = try #require(found.goals.first)
    #expect(goal.studentGroups.map(\.value) == ["Multilingual learners"])
    #expect(goal.studentGroups.map(\.text) == ["English learners"])
    #expect(goal.metrics.map(\.instrument?.value) == ["WIDA ACCESS"])
  }

  @Test(arguments: [("will rise", nil), ("on the RISE test will rise", "RISE")])
  func `takes a verb for no test`(_ words: String, _ instrument: String?) throws {
    let found = try plan(in: "Goal: By June 2027, the share of students at standard \(words) from 40% to 45%.")
    #expect(found.goals.flatMap(\.metrics).map(\.instrument?.value) == [instrument])
  }
}
