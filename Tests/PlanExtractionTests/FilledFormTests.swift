import DocumentReaders
import PlanModel
import TestSupport
import Testing

/// A form with Word's controls that was filled in through a year for one goal, and shows its prompts for the other.
@Suite struct FilledFormTests {
  private func read(_ name: String) throws -> ImprovementPlan {
    let path = "Tests/PlanExtractionTests/Fixtures/\(name)"
    return try plan(in: try DocumentReader.read(try Repository.bytes(path), fileName: name))
  }

  @Test(arguments: ["year.docx", "year.odt"])
  func `reads what was filled in`(_ name: String) throws {
    let found = try read(name)
    let goal = try #require(found.goals.first)
    #expect(goal.lead?.value == "Ana Ruiz")
    #expect(goal.strategies.map(\.decision?.value) == [.alter])
    #expect(goal.progress.map(\.words) == ["Mid-year | On track | Two grades have met the target."])
    #expect(goal.verdict?.value == .met)
    #expect(goal.maintenance?.value == "The coach keeps the schedule.")
    #expect(
      goal.milestones.map(\.text.value) == ["Every K-2 room has decodable readers", "Each teacher has had a cycle"])
    #expect(goal.milestones.map(\.due?.value.date?.description) == ["2026-10-31", "2027-01-31"])
    #expect(goal.milestones.map(\.status?.value) == ["Done", nil])
    #expect(found.dates.plan?.value == "August 14, 2026")
    #expect(found.dates.updated?.value == "10/2/2026")
    #expect(found.dates.approved == nil)
  }

  @Test(arguments: ["year.docx", "year.odt"])
  func `takes prompts and boxes without a tick for nothing`(_ name: String) throws {
    let goal = try #require(try read(name).goals.last)
    #expect(goal.statement.value == "By June 2027, chronic absence will fall from 24% to 18%.")
    #expect(goal.lead == nil && goal.verdict == nil && goal.maintenance == nil)
    #expect(goal.progress.isEmpty && goal.milestones.isEmpty)
    #expect(goal.strategies.map(\.decision) == [nil])
  }
}
