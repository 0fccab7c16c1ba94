import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel
import Rules
import Testing

/// Goals without strategies, and goals that name no district goal.
struct StrategyAndAlignmentTests {
  private func twoGoals() throws -> Draft {
    var draft = Draft(
      "Goal 1: Readers grow fast", "Goal 2: Students attend daily", "Call home", "Shared list: coaching")
    try draft.goal("1", "Readers grow fast")
    try draft.goal("2", "Students attend daily") { $0.strategies = [try $1.strategy("Call home")] }
    return draft
  }

  @Test func `finds a goal that is followed directly by the next`() throws {
    let report = try twoGoals().report("strat-none-for-goal")
    #expect(report.findings.map(\.message) == ["Goal 1, 'Readers grow fast', has no strategy under it"])
    #expect(report.result == .fail)
    #expect(report.examined == 2)
  }

  @Test func `asks a person where strategies are shared`() throws {
    var draft = try twoGoals()
    draft.plan.unlinked.strategies = [try draft.strategy("coaching")]
    let report = try draft.report("strat-none-for-goal")
    #expect(
      report.findings.map(\.message)
        == ["Goal 1 has no strategy of its own; the plan lists 1 strategy without saying for which goal"])
    #expect(report.result == .review)
  }

  @Test func `asks a person once where no strategy was found at all`() throws {
    var draft = try twoGoals()
    draft.plan.goals[1].strategies = []
    let report = try draft.report("strat-none-for-goal")
    #expect(
      report.findings.map(\.message) == ["No strategy was found for Goal 1 and Goal 2 or anywhere else in the plan"])
    #expect(report.result == .review)
    draft.plan.kind = .scorecard
    #expect(try draft.report("strat-none-for-goal").result == .notApplicable)
  }

  @Test func `believes a labelled strategy that was not placed`() throws {
    var draft = Draft("Goal 1: Readers grow fast", "Strategy: phonics", "Goal 2: Students attend daily", "Call home")
    try draft.goal("1", "Readers grow fast")
    try draft.goal("2", "Students attend daily") { $0.strategies = [try $1.strategy("Call home")] }
    #expect(try draft.report("strat-none-for-goal").result == .pass)
  }

  @Test func `leaves a long-term goal over objectives alone`() throws {
    var draft = Draft(
      "Goal 1: By 2030, 70% meet standard", "Objective 1: By June 61% meet it", "phonics",
      "Goal 2: By 2029, 80% belong",
      "Objective 2: To be written", "Objective 3: By June 70% belong", "circles")
    try draft.goal("1", "By 2030, 70% meet standard", basis: .label("Goal 1")) {
      $0.metrics = [try $1.metric("meet standard")]
    }
    try draft.goal("1b", "By June 61% meet it", basis: .label("Objective 1")) {
      $0.strategies = [try $1.strategy("phonics")]
    }
    try draft.goal("2", "By 2029, 80% belong", basis: .label("Goal 2"))
    try draft.goal("2b", "To be written", basis: .label("Objective 2"))
    try draft.goal("3", "By June 70% belong", basis: .label("Objective 3")) {
      $0.strategies = [try $1.strategy("circles")]
    }
    let messages = try draft.messages("strat-none-for-goal")
    #expect(messages.contains("Goal 2b, 'To be written', has no strategy under it"))
    #expect(!messages.contains { $0.hasPrefix("Goal 1,") })
  }

  /// Two goals against one district goal.
  private func aligned(declared: Bool, support: AlignmentLevel, unknown: [String] = []) throws -> Draft {
    var draft = try twoGoals()
    draft.district = District(name: "Kestrel Valley", goals: [StrategicGoal(id: "G1", title: "Strong Readers")])
    let evidence = AlignmentEvidence(quote: "Goal 1", matches: "Goal 1", signal: .declared)
    let links = [DistrictLink(districtGoal: "G1", declared: declared ? evidence : nil, support: support, score: 0.5)]
    let sound = [DistrictLink(districtGoal: "G1", declared: evidence, support: .none, score: 0)]
    draft.alignment = Alignment(goals: [
      GoalAlignment(goal: "1", links: links, unknownDeclarations: unknown), GoalAlignment(goal: "2", links: sound),
    ])
    return draft
  }

  @Test func `finds a goal that names no district goal`() throws {
    let report = try aligned(declared: false, support: .none).report("align-no-district-link")
    #expect(report.findings.map(\.message) == ["Goal 1, 'Readers grow fast', names no district goal"])
    #expect(report.findings.map(\.goal) == ["1"])
    #expect(report.examined == 2)
  }

  @Test func `says which district goal the content serves`() throws {
    let messages = try aligned(declared: false, support: .partial).messages("align-no-district-link")
    #expect(
      messages == ["Goal 1, 'Readers grow fast', names no district goal; it reads as if it serves 'Strong Readers'"])
  }

  @Test func `accepts a declared link, whatever the content`() throws {
    #expect(try aligned(declared: true, support: .none).report("align-no-district-link").result == .pass)
  }

  @Test func `asks a person about a name that the district does not use`() throws {
    let report = try aligned(declared: false, support: .none, unknown: ["Goal 7"]).report("align-no-district-link")
    #expect(report.findings.map(\.message) == ["Goal 1 names 'Goal 7', which is no goal of Kestrel Valley"])
    #expect(report.result == .review)
  }

  @Test func `does not ask the district to name itself, nor without district goals`() throws {
    var draft = try aligned(declared: false, support: .none)
    draft.plan.level = .district
    #expect(try draft.report("align-no-district-link").result == .notApplicable)
    draft.plan.level = .school
    draft.district?.goals = []
    #expect(try draft.report("align-no-district-link").result == .notApplicable)
    draft.district = nil
    #expect(try draft.report("align-no-district-link").result == .notApplicable)
  }

  @Test func `lets the upper of two tiers name the district goal`() throws {
    var draft = Draft("Priority: Readers", "Goal 1.1: 58% of students read", "phonics")
    try draft.goal("1", "Readers")
    try draft.goal("1.1", "58% of students read") { $0.strategies = [try $1.strategy("phonics")] }
    draft.district = District(name: "Kestrel Valley", goals: [StrategicGoal(id: "G1", title: "Strong Readers")])
    let evidence = AlignmentEvidence(quote: "Goal 1", matches: "Goal 1", signal: .declared)
    draft.alignment = Alignment(goals: [
      GoalAlignment(
        goal: "1", links: [DistrictLink(districtGoal: "G1", declared: evidence, support: .none, score: 0)]),
      GoalAlignment(goal: "1.1", links: [DistrictLink(districtGoal: "G1", support: .none, score: 0)]),
    ])
    let report = try draft.report("align-no-district-link")
    #expect(report.result == .pass)
    #expect(report.examined == 1)
  }
}
