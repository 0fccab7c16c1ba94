import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel
import Rules
import Testing

/// Goals that leave open what, from where, how far or by when.
struct CompletenessTests {
  @Test func `names the goal that has no measure`() throws {
    var draft = Draft("Goal 1: Students will love reading.", "Strategy: Open the library")
    try draft.goal("1", "Students will love reading.")
    let report = try draft.report("goal-no-metric")
    #expect(report.findings.map(\.message) == ["Goal 1, 'Students will love reading.', names no measure"])
    #expect(report.findings.first?.quote == "")
    #expect(report.findings.first?.goal == "1")
    #expect(try report.findings.first?.place.location.range == draft.range("Students will love reading."))
    #expect(report.result == .fail)
    #expect(report.examined == 1)
  }

  @Test(arguments: [
    "60% of students will meet standard.", "150 seventh graders will have a plan.",
    "More students will meet standard on the SBA in ELA.",
  ])
  func `believes a statement that measures, even where no metric was found`(_ statement: String) throws {
    var draft = Draft("Goal 1: \(statement)")
    try draft.goal("1", statement)
    #expect(try draft.report("goal-no-metric").result == .pass)
  }

  @Test func `asks a person where the plan's measures belong to no goal`() throws {
    var draft = Draft("Goal 1: Students will love reading.", "Share of readers")
    try draft.goal("1", "Students will love reading.")
    draft.plan.unlinked.metrics = [try draft.metric("Share of readers")]
    #expect(try draft.report("goal-no-metric").result == .review)
  }

  @Test func `leaves a heading over other goals alone`() throws {
    var draft = Draft(
      "Priority 1: Literacy for all", "SMART goal: 58% of students at standard", "Strategy: Phonics",
      "Priority 2: Belonging",
      "SMART goal: 70% of students feel known", "Strategy: Advisory")
    try draft.goal("1", "Literacy for all", basis: .label("Priority 1"))
    try draft.goal("2", "58% of students at standard", basis: .label("SMART goal")) {
      $0.metrics = [try $1.metric("at standard")]
    }
    try draft.goal("3", "Belonging", basis: .label("Priority 2"))
    try draft.goal("4", "70% of students feel known", basis: .label("SMART goal")) {
      $0.metrics = [try $1.metric("feel known")]
    }
    let report = try draft.report("goal-no-metric")
    #expect(report.findings.isEmpty)
    #expect(report.examined == 2)
  }

  @Test func `holds a bare goal beside goals of its own kind to account`() throws {
    var draft = Draft("Goal 1: Literacy for all", "Goal 2: 58% of students at standard")
    try draft.goal("1", "Literacy for all", basis: .label("Goal 1"))
    try draft.goal("2", "58% of students at standard", basis: .label("Goal 2")) {
      $0.metrics = [try $1.metric("at standard")]
    }
    #expect(try draft.messages("goal-no-metric") == ["Goal 1, 'Literacy for all', names no measure"])
  }

  @Test func `names the measures without a start value in one finding`() throws {
    var draft = Draft("Goal 2: Achieve in every subject", "SBA ELA 75%", "SBA math 78%", "Science 34% 38%")
    try draft.goal("2", "Achieve in every subject") { goal, draft in
      goal.metrics = [
        try draft.metric("SBA ELA") { $0.target = try draft.quantity("75%", 75) },
        try draft.metric("SBA math") { $0.target = try draft.quantity("78%", 78) },
        try draft.metric("Science") {
          $0.baseline = try draft.quantity("34%", 34)
          $0.target = try draft.quantity("38%", 38)
        },
      ]
    }
    #expect(try draft.messages("goal-no-baseline") == ["Goal 2 names no baseline for 'SBA ELA' and 'SBA math'"])
    #expect(try draft.messages("goal-no-target").isEmpty)
  }

  @Test func `counts the measures beyond three`() throws {
    var draft = Draft("Goal 2: Achieve in every subject", "A1 1%", "B2 2%", "C3 3%", "D4 4%")
    try draft.goal("2", "Achieve in every subject") { goal, draft in
      goal.metrics = try [("A1", "1%"), ("B2", "2%"), ("C3", "3%"), ("D4", "4%")].map { name, value in
        try draft.metric(name) { $0.target = try draft.quantity(value, 1) }
      }
    }
    #expect(try draft.messages("goal-no-baseline") == ["Goal 2 names no baseline for 'A1', 'B2' and 2 more"])
  }

  @Test func `shares a start value among the steps of one measure`() throws {
    var draft = Draft("Goal 1: Readers grow every year", "K-2 at benchmark 48% 60%", "January 54%")
    try draft.goal("1", "Readers grow every year") { goal, draft in
      let last = try draft.metric("K-2 at benchmark") {
        $0.baseline = try draft.quantity("48%", 48)
        $0.target = try draft.quantity("60%", 60)
      }
      var first = last
      first.baseline = nil
      first.target = try draft.quantity("54%", 54)
      goal.metrics = [last, first]
    }
    #expect(try draft.report("goal-no-baseline").result == .pass)
  }

  @Test(arguments: [Metric.Role.interim, .implementation])
  func `asks no start value of checkpoints and practice`(_ role: Metric.Role) throws {
    var draft = Draft("Goal 1: Readers grow every year", "Lessons observed 80%")
    try draft.goal("1", "Readers grow every year") { goal, draft in
      goal.metrics = [
        try draft.metric("Lessons observed") {
          $0.target = try draft.quantity("80%", 80)
          $0.role = role
        }
      ]
    }
    #expect(try draft.messages("goal-no-baseline").isEmpty)
  }

  @Test func `asks no start value of a checkpoint before the last date`() throws {
    var draft = Draft("Goal 1: Readers grow every year", "MAP 44% 49% June 2027", "Check-in 35% January 2027")
    try draft.goal("1", "Readers grow every year") { goal, draft in
      goal.metrics = [
        try draft.metric("MAP") {
          $0.baseline = try draft.quantity("44%", 44)
          $0.target = try draft.quantity("49%", 49)
          $0.due = try draft.due("June 2027", "2027-06-30")
        },
        try draft.metric("Check-in") {
          $0.target = try draft.quantity("35%", 35)
          $0.due = try draft.due("January 2027", "2027-01-31")
        },
      ]
    }
    #expect(try draft.messages("goal-no-baseline").isEmpty)
  }

  @Test(arguments: ["none yet; first survey in October", "see appendix"])
  func `takes a baseline in words`(_ words: String) throws {
    var draft = Draft("Goal 1: Belonging for all students", "Baseline: \(words)", "Target: 90%")
    try draft.goal("1", "Belonging for all students") { goal, draft in
      goal.metrics = [try draft.metric("Belonging") { $0.target = try draft.quantity("90%", 90) }]
    }
    #expect(try draft.messages("goal-no-baseline").isEmpty)
  }

  @Test(arguments: ["", "N/A", "none", "-"])
  func `takes a blank for no baseline`(_ words: String) throws {
    var draft = Draft("Goal 1: Belonging for all students", "Baseline: \(words)", "Target: 90%")
    try draft.goal("1", "Belonging for all students") { goal, draft in
      goal.metrics = [try draft.metric("Belonging") { $0.target = try draft.quantity("90%", 90) }]
    }
    #expect(try draft.messages("goal-no-baseline") == ["Goal 1 names no baseline for 'Belonging'"])
  }

  @Test func `does not look into the next goal for a field`() throws {
    var draft = Draft(
      "Goal 1: Belonging for all students 90%", "Goal 2: Reading for all students 60%", "Baseline: as last year")
    try draft.goal("1", "Belonging for all students") { goal, draft in
      goal.metrics = [try draft.metric("Belonging") { $0.target = try draft.quantity("90%", 90) }]
    }
    try draft.goal("2", "Reading for all students") { goal, draft in
      goal.metrics = [try draft.metric("Reading") { $0.target = try draft.quantity("60%", 60) }]
    }
    #expect(try draft.messages("goal-no-baseline") == ["Goal 1 names no baseline for 'Belonging'"])
  }

  @Test func `lets a value that is held be its own start`() throws {
    var draft = Draft("Goal 1: Maintain attendance at or above 95%")
    try draft.goal("1", "Maintain attendance at or above 95%") { goal, draft in
      goal.metrics = [
        try draft.metric("attendance") {
          $0.target = try draft.quantity("95%", 95)
          $0.direction = .maintain
        }
      ]
    }
    #expect(try draft.messages("goal-no-baseline").isEmpty)
    #expect(try draft.messages("goal-no-target").isEmpty)
  }

  @Test func `says which measure has no target`() throws {
    var draft = Draft("Goal 1: Reduce chronic absence", "Rate 22%")
    try draft.goal("1", "Reduce chronic absence") { goal, draft in
      goal.metrics = [try draft.metric("Rate") { $0.baseline = try draft.quantity("22%", 22) }]
    }
    #expect(try draft.messages("goal-no-target") == ["Goal 1 names no target for 'Rate'"])
  }

  @Test func `takes a stated change for a target`() throws {
    var draft = Draft("Goal 1: favorable answers will rise by 3 points, from 66%")
    try draft.goal("1", "favorable answers will rise by 3 points, from 66%") { goal, draft in
      goal.metrics = [
        try draft.metric("favorable answers") {
          $0.change = try draft.quantity("3 points", 3, .points, isChange: true)
          $0.baseline = try draft.quantity("66%", 66)
        }
      ]
    }
    #expect(try draft.messages("goal-no-target").isEmpty)
  }

  @Test func `leaves measures that are only named beside one with a target`() throws {
    var draft = Draft("Goal 1: Readers grow every year 44% 49%", "Unit tests")
    try draft.goal("1", "Readers grow every year") { goal, draft in
      goal.metrics = [
        try draft.metric("Readers") {
          $0.baseline = try draft.quantity("44%", 44)
          $0.target = try draft.quantity("49%", 49)
        }, try draft.metric("Unit tests"),
      ]
    }
    #expect(try draft.messages("goal-no-target").isEmpty)
    #expect(try draft.messages("goal-no-baseline").isEmpty)
  }

  @Test func `expects of a plan's first measure, and of every row of a scorecard, to have both ends`() throws {
    var draft = Draft("Goal 1: Readers grow every year 44% 49%", "i-Ready 63%", "Families 78%")
    try draft.goal("1", "Readers grow every year") { goal, draft in
      goal.metrics = [
        try draft.metric("Readers") {
          $0.baseline = try draft.quantity("44%", 44)
          $0.target = try draft.quantity("49%", 49)
        }, try draft.metric("i-Ready") { $0.target = try draft.quantity("63%", 63) },
        try draft.metric("Families") { $0.baseline = try draft.quantity("78%", 78) },
      ]
    }
    #expect(try draft.messages("goal-no-baseline").isEmpty)
    #expect(try draft.messages("goal-no-target").isEmpty)
    draft.plan.kind = .scorecard
    #expect(try draft.messages("goal-no-baseline") == ["Goal 1 names no baseline for 'i-Ready'"])
    #expect(try draft.messages("goal-no-target") == ["Goal 1 names no target for 'Families'"])
  }

  @Test(arguments: ["Student Success", "Goal 3", "1.1"])
  func `does not judge a bare name`(_ statement: String) throws {
    var draft = Draft(statement)
    try draft.goal("1", statement)
    #expect(try draft.report("goal-no-metric").result == .notApplicable)
    #expect(try draft.report("strat-none-for-goal").result == .notApplicable)
  }

  @Test func `reads a dated column head`() throws {
    var draft = Draft("Goal 1: Readers grow every year", "Measure", "May 2027 target", "Families", "TBD")
    try draft.goal("1", "Readers grow every year") { $0.metrics = [try $1.metric("Families")] }
    let cells = (1...4).map { index in
      Cell(
        row: (index - 1) / 2, column: (index - 1) % 2, blocks: index..<index + 1,
        range: draft.document.blocks[index].range)
    }
    draft.document.tables = [Table(cells: cells, rowCount: 2, columnCount: 2)]
    for index in 1...4 { draft.document.blocks[index].cell = CellReference(table: 0, cell: index - 1) }
    draft.vocabulary.terms.append(YearTerm(name: "May", month: 5, day: 31))
    #expect(try draft.messages("goal-no-target").isEmpty)
  }

  @Test func `leaves a placeholder to the rule that points at it`() throws {
    var draft = Draft("Goal 1: Readers grow every year", "Baseline: 44%", "Target: TBD")
    try draft.goal("1", "Readers grow every year") { goal, draft in
      goal.metrics = [try draft.metric("Readers") { $0.baseline = try draft.quantity("44%", 44) }]
    }
    #expect(try draft.messages("goal-no-target").isEmpty)
    #expect(try draft.report("doc-placeholder").findings.map(\.quote) == ["TBD"])
  }
}
