import DocumentModel
import PlanModel
import ReviewModel
import Rules
import Testing

/// What stands where a value should, and what only looks like it.
struct PlaceholderTests {
  private func quotes(_ line: String) throws -> [String] {
    var draft = Draft("Goal 1: Readers grow fast", line)
    try draft.goal("1", "Readers grow fast")
    return try draft.report("doc-placeholder").findings.map(\.quote)
  }

  @Test(arguments: [
    ("Target: TBD", "TBD"), ("Target: tbd.", "tbd"), ("By June, XX% of students", "XX%"),
    ("Owner: [insert name]", "[insert name]"),
    ("Target: ______", "______"), ("Baseline: ??", "??"), ("(TBD)", "TBD"), ("Meeting date – TBD – in fall", "TBD"),
  ])
  func `finds a placeholder`(_ line: String, _ quote: String) throws {
    #expect(try quotes(line) == [quote])
  }

  @Test(arguments: [
    "Principal signature: ____________ Date: ________", "------------------", "____________________", "Really??",
    "Example: By June, XX% of students will", "Describe the target (TBD is not enough)", "STBDX", "Target: N/A",
    "Write no “TBD” here",
  ])
  func `leaves alone what is none`(_ line: String) throws {
    #expect(try quotes(line).isEmpty)
  }

  @Test func `finds a placeholder in the goal's own sentence`() throws {
    var draft = Draft("Goal 1: Readers grow from ____ to 60%")
    try draft.goal("1", "Readers grow from ____ to 60%")
    let report = try draft.report("doc-placeholder")
    #expect(report.findings.map(\.quote) == ["____"])
    #expect(report.findings.map(\.message) == ["'____' still stands where a value should in Goal 1"])
    #expect(report.findings.map(\.goal) == ["1"])
  }

  @Test func `leaves lines to write on outside the goals alone`() throws {
    var draft = Draft("Team member: ____", "Goal 1: Readers grow fast", "Assurances", "Owner: ____")
    try draft.goal("1", "Readers grow fast")
    let place = draft.document.place(of: try draft.range("Assurances"))
    draft.plan.sections = [ImprovementPlan.Section(role: .assurances, heading: "Assurances", place: place)]
    #expect(try draft.report("doc-placeholder").result == .pass)
  }

  @Test func `finds fields that were left as they came`() throws {
    var draft = Draft("Goal 1: Readers grow fast", "Owner:", "Rating:")
    try draft.goal("1", "Readers grow fast")
    let owner = try draft.range("Owner:").end
    let rating = try draft.range("Rating:").end
    draft.document.controls = [
      ContentControl(
        kind: .dropDown, range: TextRange(owner, owner), title: "Owner", isPlaceholder: true, prompt: "Choose an item."),
      ContentControl(kind: .dropDown, range: TextRange(rating, rating), isPlaceholder: true, prompt: "Choose an item."),
      ContentControl(kind: .checkBox(isChecked: false), range: TextRange(owner, owner), isPlaceholder: true),
      ContentControl(kind: .text, range: TextRange(0, 4), title: "Filled"),
    ]
    let report = try draft.report("doc-placeholder")
    #expect(report.findings.map(\.message) == ["The form field 'Owner' was left as it came"])
    #expect(report.findings.map(\.quote) == [""])
    #expect(report.findings.first?.place.location.block == 1)
  }

  @Test func `leaves fields to sign alone`() throws {
    var draft = Draft("Goal 1: Readers grow fast", "Assurances", "Date:")
    try draft.goal("1", "Readers grow fast")
    let place = draft.document.place(of: try draft.range("Assurances"))
    draft.plan.sections = [ImprovementPlan.Section(role: .assurances, heading: "Assurances", place: place)]
    let end = try draft.range("Date:").end
    draft.document.controls = [ContentControl(kind: .date, range: TextRange(end, end), isPlaceholder: true)]
    #expect(try draft.messages("doc-placeholder").isEmpty)
    draft.plan.sections[0].role = .budget
    #expect(try draft.messages("doc-placeholder") == ["The form field was left as it came"])
  }

  @Test func `finds the fields under one heading together`() throws {
    var draft = Draft("Goal 1: Readers grow fast", "Owner", "Ms. Ortega", "Mr. Bell")
    try draft.goal("1", "Readers grow fast")
    let cells = (1...3).map { index in
      Cell(row: index - 1, column: 0, blocks: index..<index + 1, range: draft.document.blocks[index].range)
    }
    draft.document.tables = [Table(cells: cells, rowCount: 3, columnCount: 1)]
    for index in 1...3 { draft.document.blocks[index].cell = CellReference(table: 0, cell: index - 1) }
    let ends = (2...3).map { draft.document.blocks[$0].range.end }
    draft.document.blocks[0].kind = .heading(level: 2)
    draft.document.controls = ends.map {
      ContentControl(kind: .text, range: TextRange($0, $0), isPlaceholder: true, prompt: "Enter text")
    }
    #expect(
      try draft.messages("doc-placeholder")
        == ["2 form fields under 'Goal 1: Readers grow fast' were left as they came"])
  }
}
