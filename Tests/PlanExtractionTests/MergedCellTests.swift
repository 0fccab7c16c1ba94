import PlanModel
import Testing

/// Cells merged down or across stand once, and speak for every row they cover.
struct MergedCellTests {
  @Test func `keeps a goal that spans its rows once`() throws {
    var sketch = DocumentSketch()
    sketch.table([
      ["Goal", "Strategy", "Owner"],
      [CellSketch("Every student will read on grade level.", rowSpan: 3), "Teach phonics daily", "Coach"],
      ["Tutor students at noon", "Principal"],
      ["Hold a family reading night", "Librarian"],
      ["Every student will come to school each day.", "Call home on day two", "Counselor"],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.outline == [
        "goal 1: Every student will read on grade level.", "  do Teach phonics daily | who: Coach",
        "  do Tutor students at noon | who: Principal", "  do Hold a family reading night | who: Librarian",
        "goal 2: Every student will come to school each day.", "  do Call home on day two | who: Counselor",
      ])
  }

  @Test func `keeps a strategy that spans its activities once`() throws {
    var sketch = DocumentSketch()
    sketch.paragraph("Goal 1: \(Sample.reading)")
    sketch.table([
      ["Strategy", "Activity", "Timeline"],
      [CellSketch("Teach phonics daily", rowSpan: 2), "Train the kindergarten team", "August"],
      ["Buy decodable readers", "September"],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.outline.dropFirst(2) == [
        "  do Teach phonics daily", "    do Train the kindergarten team | when: August",
        "    do Buy decodable readers | when: September",
      ])
  }

  @Test func `shares an owner that spans its rows`() throws {
    var sketch = DocumentSketch()
    sketch.paragraph("Goal 1: \(Sample.reading)")
    sketch.table([
      ["Strategy", "Owner"],
      ["Teach phonics daily", CellSketch("Reading coach", rowSpan: 2)],
      ["Tutor students at noon"],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.outline.dropFirst(2)
        == ["  do Teach phonics daily | who: Reading coach", "  do Tutor students at noon | who: Reading coach"])
  }

  @Test func `makes one metric of a measure that spans its rows`() throws {
    var sketch = DocumentSketch()
    sketch.table([
      ["Goal", "Measure", "Baseline", "Target", "Strategy"],
      [
        CellSketch("Every student will read on grade level.", rowSpan: 2), CellSketch("DIBELS composite", rowSpan: 2),
        CellSketch("48%", rowSpan: 2), CellSketch("60%", rowSpan: 2), "Teach phonics daily",
      ],
      ["Tutor students at noon"],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.outline == [
        "goal 1: Every student will read on grade level.", "  48% -> 60%", "  do Teach phonics daily",
        "  do Tutor students at noon",
      ])
  }

  @Test func `reads under a head that spans two columns`() throws {
    var sketch = DocumentSketch()
    sketch.paragraph("Goal 1: \(Sample.reading)")
    sketch.table([
      [CellSketch("Strategy", columnSpan: 2), "Owner"],
      [CellSketch("Teach phonics daily", columnSpan: 2), "Reading coach"],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.outline.last == "  do Teach phonics daily | who: Reading coach")
  }

  @Test func `takes a row across the table for a heading in it`() throws {
    var sketch = DocumentSketch()
    sketch.table([
      [CellSketch("Goal 1: \(Sample.reading)", columnSpan: 2)],
      ["Strategy", "Owner"],
      ["Teach phonics daily", "Reading coach"],
      [CellSketch("Goal 2: \(Sample.attendance)", columnSpan: 2)],
      ["Strategy", "Owner"],
      ["Call home on day two", "Counselor"],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.outline == [
        "goal 1: \(Sample.reading)", "  55% -> 62% by June 2027", "  do Teach phonics daily | who: Reading coach",
        "goal 2: \(Sample.attendance)", "  21% -> 15% by May 2027", "  do Call home on day two | who: Counselor",
      ])
  }

  @Test func `keeps the heads under a banner row`() throws {
    var sketch = DocumentSketch()
    sketch.table([
      ["Strategy", "Owner"],
      [CellSketch("Goal 1: \(Sample.reading)", columnSpan: 2)],
      ["Teach phonics daily", "Reading coach"],
      [CellSketch("Goal 2: \(Sample.attendance)", columnSpan: 2)],
      ["Call home on day two", "Counselor"],
    ])
    let found = try plan(in: sketch.document)
    #expect(
      found.goals.map { $0.strategies.map(\.statement.value) }
        == [["Teach phonics daily"], ["Call home on day two"]])
  }

  @Test func `takes no cell beside a merged one for a label by its last word`() throws {
    var sketch = DocumentSketch()
    sketch.paragraph("Goal 1: \(Sample.reading)")
    sketch.table([
      ["Strategy", "Owner"],
      ["Teach phonics daily", CellSketch("Reading coach", rowSpan: 2)],
      ["Tutor students after school"],
    ])
    let found = try plan(in: sketch.document)
    #expect(found.outline.last == "  do Tutor students after school | who: Reading coach")
  }
}
