import DocumentModel
import PlanModel
import Testing

/// The dates of the plan itself.
struct PlanDateTests {
  @Test(arguments: [
    ("Date: August 14, 2026", "August 14, 2026 |  | "), ("Last revised: 10/2/2026", " | 10/2/2026 | "),
    ("Board approved on October 14, 2026", " |  | October 14, 2026"),
    ("SSC approval date\n10/14/2026", " |  | 10/14/2026"),
    ("Approved by the Board of Trustees on September 18, 2026.", " |  | September 18, 2026"),
    ("Leadership team approval: June 3, 2026\nBoard approval: October 13, 2026", " |  | October 13, 2026"),
    ("Staff vote / board approval: June 12, 2026 / October 14, 2026", " |  | October 14, 2026"),
    ("School plan, revised September 2026", " | September 2026 | "),
    ("Board approval: ____________ Date: ____________", " |  | "), ("Date of plan: [date]", " |  | "),
    ("Approved by: Ana Ruiz, principal", " |  | "), ("The grant was approved on May 3, 2026.", " |  | "),
    ("Updated scores from May 3, 2026 are on page 2.", " |  | "),
  ])
  func `reads dates under labels and in lines`(_ lines: String, _ dates: String) throws {
    let found = try plan(in: "School Improvement Plan\nSchool: Fern Hollow Elementary\n\(lines)")
    #expect(found.dates.words == dates)
  }

  @Test func `reads an approval among the assurances and an update in the footer`() throws {
    var sketch = DocumentSketch()
    sketch.heading("Goal 1: \(Sample.reading)")
    sketch.heading("Assurances")
    sketch.table([["Board approval date", "October 13, 2026"]])
    sketch.paragraph("Fern Hollow | Revised 10/2/2026 | Page 1 of 7", story: .footer)
    #expect(try plan(in: sketch.document).dates.words == " | 10/2/2026 | October 13, 2026")
  }

  @Test func `leaves a date under a strategy to the strategy`() throws {
    let found = try plan(in: "Goal 1: \(Sample.reading)\nStrategy: Teach phonics daily\nDate: October 2026")
    #expect(found.dates == ImprovementPlan.Dates())
    #expect(found.outline.last == "  do Teach phonics daily | when: October 2026")
  }
}

extension ImprovementPlan.Dates {
  /// The dates of the plan, its update and its approval, with bars between them.
  fileprivate var words: String { "\(plan?.value ?? "") | \(updated?.value ?? "") | \(approved?.value ?? "")" }
}
