import PlanModel
import Testing

/// Tables that are forms: a cell with a label, and its value in the cell beside it.
struct LabelCellTests {
  @Test(arguments: [":", ""])
  func `takes the cell beside a label for its value`(_ mark: String) throws {
    var sketch = DocumentSketch()
    sketch.table([
      [CellSketch("SMART Goal\(mark)"), CellSketch(Sample.reading)],
      [CellSketch("Strategy\(mark)"), "Teach phonics daily"],
      [CellSketch("Person responsible\(mark)"), "Reading coach"],
      [CellSketch("Timeline\(mark)"), "Sept-May"],
      [CellSketch("Resources needed\(mark)"), ""],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.outline == [
        "goal 1: \(Sample.reading)", "  55% -> 62% by June 2027",
        "  do Teach phonics daily | who: Reading coach | when: Sept-May",
      ])
  }

  @Test func `reads label, value, label, value across a row`() throws {
    let found = try plan(
      in: """
        | Goal: | \(Sample.reading) | Goal lead: | Ana Ruiz |
        | Strategy: | Teach phonics daily | Owner: | Reading coach |
        """)
    #expect(found.outline.last == "  do Teach phonics daily | who: Reading coach")
    #expect(found.goals.map(\.lead?.value) == ["Ana Ruiz"])
  }

  @Test func `leaves the prompt in a label's cell out`() throws {
    var sketch = DocumentSketch()
    sketch.table([
      ["Goal: What do you want to reach?", CellSketch(Sample.reading)],
      ["Strategy: What will you do?", "Teach phonics daily"],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.outline
        == ["goal 1: \(Sample.reading)", "  55% -> 62% by June 2027", "  do Teach phonics daily"])
  }

  @Test func `reads label lines inside a value's cell`() throws {
    var sketch = DocumentSketch()
    sketch.table([
      ["Goal:", CellSketch("\(Sample.reading)\nGoal lead: Ana Ruiz")],
      ["Strategy:", "Teach phonics daily\nOwner: Reading coach"],
    ])
    let found = try plan(in: sketch.document)
    #expect(found.outline.last == "  do Teach phonics daily | who: Reading coach")
    #expect(found.goals.map(\.lead?.value) == ["Ana Ruiz"])
  }

  @Test func `reads a list in a value's cell as several actions`() throws {
    var sketch = DocumentSketch()
    sketch.table([
      ["Goal:", CellSketch(Sample.reading)],
      ["Action steps:", "• Train the kindergarten team\n• Buy decodable readers"],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.outline.dropFirst(2)
        == ["  do Train the kindergarten team", "  do Buy decodable readers"])
  }

  @Test func `reads a table inside a cell where it stands`() throws {
    var sketch = DocumentSketch()
    sketch.table([
      ["Goal:", CellSketch(Sample.reading)],
      [
        "Action plan:",
        CellSketch(
          "",
          inner: [["Action step", "Owner"], ["Teach phonics daily", "Reading coach"], ["Buy readers", "Principal"]]),
      ],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.outline.dropFirst(2)
        == ["  do Teach phonics daily | who: Reading coach", "  do Buy readers | who: Principal"])
  }

  @Test func `reads a table inside a box around a whole goal`() throws {
    var sketch = DocumentSketch()
    sketch.table([
      [
        CellSketch(
          "Goal 1: \(Sample.reading)", inner: [["Strategy", "Timeline"], ["Teach phonics daily", "Sept-May"]])
      ],
      [
        CellSketch(
          "Goal 2: \(Sample.attendance)", inner: [["Strategy", "Timeline"], ["Call home on day two", "All year"]])
      ],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.outline == [
        "goal 1: \(Sample.reading)", "  55% -> 62% by June 2027", "  do Teach phonics daily | when: Sept-May",
        "goal 2: \(Sample.attendance)", "  21% -> 15% by May 2027", "  do Call home on day two | when: All year",
      ])
  }
}
