import PlanModel
import Testing

struct NumberedLabelTests {
  @Test(arguments: [
    ("Goal 2:", "2"), ("GOAL I:", "I"), ("GOAL IV -", "IV"), ("Goal #3:", "3"), ("Goal 2A:", "2A"), ("Goal B:", "B"),
    ("SMART Goal 5.", "5"), ("School Goal 1.2:", "1.2"), ("Goal 4 –", "4"), ("Goal:", "1"),
  ])
  func `calls a goal by its printed number`(_ label: String, _ id: String) throws {
    let found = try plan(in: "\(label) \(Sample.reading)")
    #expect(found.statements == [Sample.reading])
    #expect(found.goals.map(\.id) == [id])
  }

  @Test func `numbers an objective under its goal`() throws {
    let found = try plan(
      in: """
        Goal II: Every student will feel safe and known at school by the end of each year.
        Objective 1: \(Sample.reading)
        """)
    #expect(found.goals.map(\.id) == ["II", "II.1"])
  }

  @Test func `counts goals without numbers and keeps ids apart`() throws {
    let found = try plan(
      in: """
        Goal: \(Sample.reading)
        Goal: \(Sample.attendance)
        Goal 2: By June 2027, 80% of families will attend a conference, up from 64%.
        """)
    #expect(found.goals.map(\.id) == ["1", "2", "2b"])
  }

  @Test(arguments: [
    "Strategy 1.1: Teach phonics daily", "Strategy 1.1 - Teach phonics daily", "STRATEGY #1: Teach phonics daily",
    "Strategy A. Teach phonics daily", "Strategy 1.1\nTeach phonics daily", "Strategy 1.1. Teach phonics daily",
  ])
  func `leaves a strategy's number out of its words`(_ lines: String) throws {
    let found = try plan(in: "Goal 1: \(Sample.reading)\n\(lines)")
    #expect(found.goals.flatMap(\.strategies).map(\.statement.value) == ["Teach phonics daily"])
  }

  @Test func `puts activities under the strategy they follow`() throws {
    let found = try plan(
      in: """
        Goal 1: \(Sample.reading)
        Strategy 1.1: Teach phonics daily
        Activity 1.1.1: Train the kindergarten team
        Owner: Reading coach
        Activity 1.1.2: Buy decodable readers
        Strategy 1.2: Tutor students after school
        Activity 1.2.1: Hire two tutors
        """)
    #expect(
      found.outline.dropFirst(2) == [
        "  do Teach phonics daily", "    do Train the kindergarten team | who: Reading coach",
        "    do Buy decodable readers", "  do Tutor students after school", "    do Hire two tutors",
      ])
  }

  @Test func `takes activities for strategies where there is no tier above them`() throws {
    let found = try plan(in: "Goal 1: \(Sample.reading)\nActivity 1: Hire two tutors\nActivity 2: Buy readers")
    #expect(found.outline.dropFirst(2) == ["  do Hire two tutors", "  do Buy readers"])
  }

  @Test func `parts steps that were typed on behind one another`() throws {
    let found = try plan(
      in: "Goal 1: \(Sample.reading)\nActivities:\n1- Buy readers. 2- Screen every student. 3- Tutor.")
    #expect(found.outline.dropFirst(2) == ["  do Buy readers.", "  do Screen every student.", "  do Tutor."])
  }
}
