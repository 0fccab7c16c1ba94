import PlanModel
import Testing

/// Words that no field took are counted, so that a reader knows what was not understood.
struct UnplacedTests {
  @Test func `counts the words of a paragraph that nothing took`() throws {
    let found = try plan(in: "Goal 1: \(Sample.reading)\n\nThe library is open daily.")
    #expect(found.unplaced.words == 5)
  }

  @Test func `gives the share of all words`() throws {
    let found = try plan(in: "Strategy: Teach phonics\n\nThe quick brown fox jumps over it all.\n\nOwner: Coach")
    #expect(found.unplaced.words == 8)
    #expect(abs(found.unplaced.share - 8.0 / 13.0) < 0.001)
  }

  @Test func `counts nothing where every word has its place`() throws {
    let found = try plan(
      in: """
        School: Fern Hollow Elementary
        Goal 1: \(Sample.reading)
        Strategy: Teach phonics daily
        Owner: Reading coach
        """)
    #expect(found.unplaced == ImprovementPlan.Unplaced(words: 0, share: 0))
  }

  @Test func `takes a known section for placed and an unknown one for not`() throws {
    var sketch = DocumentSketch()
    sketch.heading("Needs assessment")
    sketch.paragraph("The library is open daily.")
    sketch.heading("Odds and ends")
    sketch.paragraph("The gym is open weekly.")
    let found = try plan(in: sketch.document)
    #expect(found.unplaced.words == 5)
  }
}
