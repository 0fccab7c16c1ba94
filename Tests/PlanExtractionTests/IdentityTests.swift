import DistrictModel
import DocumentModel
import PlanModel
import Testing

/// What a document is, whose it is, and for which year.
struct IdentityTests {
  @Test(arguments: [
    ("School Improvement Plan", ImprovementPlan.Kind.sip), ("CAMPUS IMPROVEMENT PLAN", .sip), ("Our 90-Day Plan", .sip),
    ("2026-27 Balanced Scorecard", .scorecard), ("District Strategic Plan", .strategicPlan),
    ("Staff handbook", .unknown),
  ])
  func `tells a document's kind by its title`(_ title: String, _ kind: ImprovementPlan.Kind) throws {
    #expect(try plan(in: title).kind == kind)
  }

  @Test(arguments: [
    "School: Fern Hollow Elementary", "Name of School: Fern Hollow Elementary", "Building: Fern Hollow Elementary",
    "1. School name: Fern Hollow Elementary", "Campus\nFern Hollow Elementary",
    "School: Fern Hollow Elementary\tPrincipal: Ana Ruiz", "Fern Hollow Elementary\nSchool Improvement Plan",
    "Welcome to Fern Hollow Elementary", "School Improvement Plan for Fern Hollow Elementary",
  ])
  func `names the school by its label or by the form of its name`(_ lines: String) throws {
    let found = try plan(in: lines)
    #expect(found.organization?.value == "Fern Hollow Elementary")
    #expect(found.level == .school)
  }

  @Test func `names the school by the roster where no form gives it away`() throws {
    let district = District(
      name: "Elm County", schools: [School(name: "Fern Hollow", aliases: ["The Hollow"])],
      departments: [Department(name: "Food and Nutrition")])
    let text = "Improvement plan of The Hollow\nGoal 1: \(Sample.reading)"
    #expect(try plan(in: text).organization == nil)
    let school = try plan(in: text, district: district)
    #expect(school.organization?.value == "The Hollow")
    #expect(school.level == .school)
    let department = try plan(in: "Scorecard, Food and Nutrition", district: district)
    #expect(department.organization?.value == "Food and Nutrition")
    #expect(department.level == .department)
  }

  @Test func `prefers the label to the roster and the roster to the form`() throws {
    let district = District(name: "Elm County", schools: [School(name: "Fern Hollow"), School(name: "Oak Street")])
    let labelled = try plan(in: "Oak Street was built in 1950.\nSchool: Fern Hollow", district: district)
    #expect(labelled.organization?.value == "Fern Hollow")
    let listed = try plan(in: "Maple Elementary feeds Fern Hollow.", district: district)
    #expect(listed.organization?.value == "Fern Hollow")
  }

  @Test(arguments: [
    ("School Improvement Plan 2026-27", "2026-27"), ("School year: 2026–2027", "2026-27"), ("SY 26-27", "2026-27"),
    ("Plan for the 2026/27 school year", "2026-27"), ("Strategic Plan 2024-2029", "2024-2029"),
  ])
  func `reads the school year however it is written`(_ line: String, _ year: String) throws {
    #expect(try plan(in: line).schoolYear?.value.description == year)
  }

  @Test func `takes the year of the title before years in the text`() throws {
    var sketch = DocumentSketch()
    sketch.paragraph("Approved after a review of 2024-25 and 2025-26.")
    sketch.heading("School Improvement Plan 2026-27")
    let found = try plan(in: sketch.document)
    #expect(found.schoolYear?.value == SchoolYear(first: 2026, last: 2027))
  }

  @Test func `takes the year from the page header where the text has none`() throws {
    var sketch = DocumentSketch()
    sketch.heading("School Improvement Plan")
    sketch.paragraph("Fern Hollow Elementary 2026-27", story: .header)
    let found = try plan(in: sketch.document)
    #expect(found.schoolYear?.text == "2026-27")
  }

  @Test func `reads the plan's own dates`() throws {
    let found = try plan(
      in: """
        School Improvement Plan
        Date of plan: August 14, 2026
        Last updated: October 2, 2026
        Board approval: TBD
        """)
    #expect(found.dates.plan?.value == "August 14, 2026")
    #expect(found.dates.updated?.value == "October 2, 2026")
    #expect(found.dates.approved == nil)
  }

  @Test func `knows nothing of a document that says nothing`() throws {
    let found = try plan(in: "The library is open daily.")
    #expect(found.kind == .unknown)
    #expect(found.level == .unknown)
    #expect(found.organization == nil)
    #expect(found.schoolYear == nil)
  }
}
