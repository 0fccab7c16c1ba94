import DocumentModel
import DocumentReaders
import PlanModel
import TestSupport
import Testing

/// Every fact says which words it was read from, where they stand, and why they were believed.
struct TracingTests {
  private static let text = """
    School Improvement Plan 2026-27
    School: Fern Hollow Elementary
    Date of plan: August 14, 2026
    Goal 1: \(Sample.reading)
    District goal: Goal 2 – “Every student reads”
    Goal lead: Ana Ruíz
    Strategy: Teach phonics daily
    Owner: Reading coach
    Timeline: Sept–May
    Funding: Title I, $4,000
    Evidence: walkthrough notes
    """

  @Test func `gives the words of every fact at its range`() throws {
    let found = try plan(in: Self.text)
    #expect(
      found.tracedFacts.filter { !$0.name.hasSuffix("measure") }.map(\.text) == [
        "Fern Hollow Elementary", "2026-27", "August 14, 2026", Sample.reading, "ELA", "Ana Ruíz", "June 2027",
        "Goal 2",
        "SBA", "55%", "62%", "June 2027", "Teach phonics daily", "Reading coach", "Sept–May", "walkthrough notes",
        "Title I, $4,000",
      ])
  }

  @Test func `says which label, column or wording made a fact what it is`() throws {
    let goal = try #require(try plan(in: Self.text).goals.first)
    #expect(goal.statement.basis == .label("Goal 1"))
    #expect(goal.strategies.map(\.statement.basis) == [.label("Strategy")])
    #expect(goal.strategies.flatMap(\.logistics.owners).map(\.basis) == [.label("Owner")])
    #expect(goal.metrics.map(\.target?.basis) == [.wording("number in the sentence")])
    let table = try plan(in: "| Goal | Action step |\n|---|---|\n| Every student reads each day. | Buy readers |")
    #expect(table.goals.map(\.statement.basis) == [.column("Goal")])
    #expect(table.goals.flatMap(\.strategies).map(\.statement.basis) == [.column("Action step")])
  }

  @Test func `names the place of goals and actions for people and programs`() throws {
    var sketch = DocumentSketch()
    sketch.heading("Our goals")
    sketch.paragraph("Goal 1: \(Sample.reading)")
    sketch.table([["Strategy", "Owner"], ["Teach phonics daily", "Reading coach"]])
    let goal = try #require(try plan(in: sketch.document).goals.first)
    #expect(goal.place.description.hasPrefix("Our goals"))
    #expect(goal.place.location.range == goal.statement.range)
    let place = try #require(goal.strategies.first?.place)
    #expect(place.description.contains("row 2, Strategy"))
    #expect(place.location.table == 0 && place.location.row == 2 && place.location.column == 1)
  }

  @Test func `notices a fact whose words do not stand at its range`() throws {
    let document = try DocumentReader.read([UInt8](Self.text.utf8), fileName: "plan.txt")
    var moved = try plan(in: Self.text)
    moved.goals[0].statement.range = TextRange(0, 4)
    moved.goals[0].metrics[0].target?.text = "99%"
    moved.goals[0].strategies[0].logistics.owners[0].range = TextRange(9_000, 9_004)
    #expect(moved.misplacedFacts(in: document).count == 3)
  }
}
