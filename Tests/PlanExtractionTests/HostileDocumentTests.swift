import DocumentModel
import PlanModel
import Testing

/// Documents that hold nothing, too much, or what no author meant.
struct HostileDocumentTests {
  @Test func `finds nothing in an empty document`() throws {
    let found = try plan(in: Document(format: .docx))
    #expect(found == ImprovementPlan())
  }

  @Test func `finds no goal in headings alone`() throws {
    var sketch = DocumentSketch()
    for words in ["Goals", "Goal 1", "Strategies", "Goal 2", "Action plan", "Measures", "Budget"] {
      sketch.heading(words, level: 2)
    }
    let found = try plan(in: sketch.document)
    #expect(found.outline == [])
  }

  @Test(arguments: [
    "", " ", "\u{A0}", ":", "—", "%", "()", "Goal", "Goal:", "Goal 1:", "Strategy 1.1.1.1.1:", "Owner: ;",
  ])
  func `finds no goal in scraps`(_ scrap: String) throws {
    var sketch = DocumentSketch()
    sketch.paragraph(scrap)
    sketch.boldLine(scrap)
    sketch.item(scrap)
    sketch.heading(scrap)
    sketch.table([[CellSketch(scrap), CellSketch(scrap)], [CellSketch(scrap), CellSketch(scrap)]])
    let found = try plan(in: sketch.document)
    #expect(found.goals == [])
  }

  @Test func `passes over tables and cells without blocks`() throws {
    var sketch = DocumentSketch()
    sketch.table([])
    sketch.table([["", ""], ["", ""]])
    sketch.table([["Strategy", "Owner"], ["", ""], [CellSketch("", columnSpan: 2)]])
    sketch.paragraph("Goal 1: \(Sample.reading)")
    let found = try plan(in: sketch.document)
    #expect(found.statements == [Sample.reading])
  }

  @Test func `keeps letters of any script whole`() throws {
    let text = "Goal 1: By June 2027, 62% of niñas – “naïve” 🙂 readers – will read at café level 例, up from 55%."
    let found = try plan(in: "\(text)\nStrategy: Enseñar fonética\u{A0}diaria (Señora Peña; año escolar)")
    #expect(found.statements == [String(text.dropFirst(8))])
    #expect(found.goals.flatMap(\.metrics).map(\.figures) == ["55% -> 62% by June 2027"])
  }

  @Test func `follows tables inside tables to any depth`() throws {
    var inner: [[CellSketch]] = [["Strategy", "Owner"], ["Teach phonics daily", "Coach"]]
    for _ in 0..<40 { inner = [[CellSketch("", inner: inner)]] }
    var sketch = DocumentSketch()
    sketch.paragraph("Goal 1: \(Sample.reading)")
    sketch.table(inner)
    let found = try plan(in: sketch.document)
    #expect(found.outline.last == "  do Teach phonics daily | who: Coach")
  }
}
