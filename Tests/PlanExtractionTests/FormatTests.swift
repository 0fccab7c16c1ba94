import DocumentReaders
import PlanModel
import TestSupport
import Testing

/// One plan and one scorecard, saved in every format that can carry them, are the same plan and scorecard.
@Suite struct FormatTests {
  private static let planOutline = [
    "goal 1: By June 2027, 66% of K-2 students will be at or above benchmark on DIBELS 8, up from 57% in May 2026.",
    "  57% -> 66% by June 2027",
    "  do Teach structured literacy in every K-2 classroom.",
    "    do Give each teacher two coaching cycles | who: Literacy coach | when: September 2026 to May 2027 "
      + "| with: Title I, $18,000",
    "    do Review progress monitoring every three weeks | who: Grade-level teams | when: Every three weeks",
    "goal 2: By June 2027, chronic absence will fall from 24% to 18%.",
    "  24% -> 18% by June 2027",
    "  do Reach families before habits form.",
    "    do Call home after the second absence | who: Attendance clerk | when: All year | with: Basic education",
    "    do Visit each kindergarten family at home | who: Family liaison | when: August 2026 | with: Title I, $6,500",
  ]

  private static let scorecardOutline = [
    "goal 1: Every student reads on grade level", "  52% -> 60%", "goal 2: Every student attends", "  81% -> 88%",
  ]

  private func read(_ name: String) throws -> ImprovementPlan {
    let path = "Tests/PlanExtractionTests/Fixtures/\(name)"
    return try plan(in: try DocumentReader.read(try Repository.bytes(path), fileName: name))
  }

  @Test(arguments: ["docx", "odt", "rtf", "html", "pdf", "txt", "md"])
  func `a plan is the same in every format`(_ ending: String) throws {
    let found = try read("plan.\(ending)")
    #expect(found.outline == Self.planOutline)
    #expect(found.organization?.value == "Fern Hollow Elementary School")
    #expect(found.schoolYear?.value.description == "2026-27")
  }

  @Test(arguments: ["docx", "xlsx", "ods", "odt", "html", "pdf"])
  func `a scorecard is the same in every format`(_ ending: String) throws {
    let found = try read("scorecard.\(ending)")
    #expect(found.outline == Self.scorecardOutline)
    #expect(found.goals.first?.metrics.first?.actuals.map(\.value.text) == ["53%", "55%"])
    #expect(found.organization?.value == "Fern Hollow Elementary School")
  }
}
