import PlanModel
import Testing

/// District goals that a document puts over its own, above them or inside them.
struct DeclaredGoalTests {
  @Test func `gives the district goal above to the goals below it`() throws {
    let found = try plan(
      in: """
        District Goal 2: Every student reads
        Goal 1: \(Sample.reading)
        Goal 2: By June 2027, 80% of grade 1 students will read 60 words a minute, up from 64%.
        District Goal 3: Every student belongs
        Goal 3: \(Sample.attendance)
        """)
    #expect(found.declared == [["District Goal 2"], ["District Goal 2"], ["District Goal 3"]])
    #expect(found.goals.map(\.id) == ["1", "2", "3"])
  }

  @Test func `gives the district goal inside a goal to that goal alone`() throws {
    let found = try plan(
      in: """
        Goal 1: \(Sample.reading)
        District goal: Goal 2
        Strategy: Teach phonics daily
        Goal 2: \(Sample.attendance)
        """)
    #expect(found.declared == [["Goal 2"], []])
    #expect(found.goals.first?.strategies.count == 1)
  }

  @Test(arguments: [
    ("District Goal 2: Every student reads", "District Goal 2"),
    ("District goal: Goal 2 – Every student reads", "Goal 2"),
    ("Strategic Goal Area 2: Belonging", "Strategic Goal Area 2"),
    ("Pillar: Student Success", "Pillar: Student Success"),
    ("Aligned to: Equity 2.A", "Equity 2.A"), ("Priority III: Belonging", "Priority III"),
    ("This goal supports: District Goal 4", "District Goal 4"),
    ("District priority: Every student reads", "District priority: Every student reads"),
  ])
  func `names a district goal in its shortest form`(_ line: String, _ name: String) throws {
    let found = try plan(in: "Goal 1: \(Sample.reading)\n\(line)\nStrategy: Teach phonics daily")
    #expect(found.declared == [[name]])
    let above = try plan(in: "\(line)\nGoal 1: \(Sample.reading)\nStrategy: Teach phonics daily")
    #expect(above.declared == [[name]])
  }

  @Test func `reads several district goals of one line`() throws {
    let found = try plan(in: "Goal 1: \(Sample.reading)\nDistrict goals: Goal 1, Goal 3 and Goal 4")
    #expect(found.declared == [["Goal 1", "Goal 3", "Goal 4"]])
  }

  @Test func `finds the label that fits inside a longer one`() throws {
    let found = try plan(in: "Goal 1: \(Sample.reading)\nSupports: Strategic Goals 1 and 3")
    #expect(found.declared.map(\.count) == [2])
  }

  @Test func `reads a district goal in brackets behind the goal`() throws {
    let found = try plan(in: "Goal 1: \(Sample.reading.dropLast()) (District Goal 2)")
    #expect(found.statements == [String(Sample.reading.dropLast())])
    #expect(found.declared == [["District Goal 2"]])
  }

  @Test(arguments: ["N/A", "", "TBD", "Choose an item."])
  func `declares nothing where nothing is written`(_ value: String) throws {
    let found = try plan(in: "Goal 1: \(Sample.reading)\nDistrict goal: \(value)\nStrategy: Teach phonics daily")
    #expect(found.declared == [[]])
    #expect(found.goals.first?.strategies.map(\.statement.value) == ["Teach phonics daily"])
  }

  @Test func `reads the district goals of a table's column`() throws {
    let found = try plan(
      in: """
        | District goal | School goal | Measure | Target |
        |---|---|---|---|
        | Goal 2 | Every student will read on grade level. | DIBELS composite | 60% |
        | Goal 3 | Every student will come to school each day. | Regular attendance | 90% |
        """)
    #expect(found.declared == [["Goal 2"], ["Goal 3"]])
  }

  @Test func `shares a merged district goal among its rows`() throws {
    var sketch = DocumentSketch()
    sketch.table([
      ["District goal", "School goal"],
      [CellSketch("Goal 2", rowSpan: 2), "Every student will read on grade level."],
      ["Every student will write a page each day."],
    ])
    let found = try plan(in: sketch.document)
    #expect(found.declared == [["Goal 2"], ["Goal 2"]])
  }

  @Test func `takes headings over goals for district goals`() throws {
    var sketch = DocumentSketch()
    sketch.heading("Strategic Priority 1: Every student reads", level: 1)
    sketch.heading("Goal 1", level: 2)
    sketch.paragraph(Sample.reading)
    sketch.heading("Strategic Priority 2: Every student belongs", level: 1)
    sketch.heading("Goal 2", level: 2)
    sketch.paragraph(Sample.attendance)
    let found = try plan(in: sketch.document)
    #expect(found.declared == [["Strategic Priority 1"], ["Strategic Priority 2"]])
    #expect(found.statements == [Sample.reading, Sample.attendance])
  }
}

extension ImprovementPlan {
  /// The district goals that each goal declares.
  fileprivate var declared: [[String]] { goals.map { $0.declaredDistrictGoals.map(\.value) } }
}
