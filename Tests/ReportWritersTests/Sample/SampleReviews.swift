import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

extension Sample {
  /// A school's plan with its alignment and findings.
  static func review(
    _ school: String, path: String, kind: ImprovementPlan.Kind = .sip, level: ImprovementPlan.Level = .school,
    _ goals: [SampleGoal]
  ) -> Review {
    let numbered = goals.enumerated().map { (String($0 + 1), $1) }
    let plan = ImprovementPlan(
      kind: kind, level: level, organization: quoted(school, .heading("title")),
      schoolYear: Traced(
        SchoolYear(first: 2026, last: 2027), text: "2026–27", range: TextRange(20, 29), basis: .heading("title")),
      goals: numbered.map { $1.goal($0) },
      sections: [
        ImprovementPlan.Section(role: .needsAssessment, heading: "What the data tell us", place: place("Part 3"))
      ],
      unplaced: ImprovementPlan.Unplaced(words: 212, share: 212.0 / 3210))
    let findings = plan.goals.flatMap(findings)
    return Review(
      source: Source(path: path, format: "docx", sha256: sha256(path)), document: Document(format: .docx), plan: plan,
      alignment: Alignment(goals: numbered.map { $1.alignment($0) }), findings: findings,
      outcomes: outcomes(findings))
  }

  private static func findings(_ goal: Goal) -> [Finding] {
    var found: [Finding] = []
    if goal.metrics.isEmpty { found.append(noMetric(goal)) }
    if let metric = goal.metrics.first, metric.baseline == nil { found.append(noBaseline(goal, metric)) }
    if goal.strategies.isEmpty {
      found.append(
        Finding(
          rule: "strat-none-for-goal", severity: .warning, result: .review,
          message: "Goal \(goal.id) has no strategy of its own; the plan lists strategies for all goals together",
          place: goal.place, fix: "Say under the goal which strategies carry it.", goal: goal.id))
    }
    return found
  }

  private static func noMetric(_ goal: Goal) -> Finding {
    Finding(
      rule: "goal-no-metric", severity: .error, message: "Goal \(goal.id) names nothing that could be measured",
      quote: goal.statement.value, place: goal.place,
      fix: "Name one measure in the Measures table under the goal, with where it stands now and where it should be.",
      goal: goal.id)
  }

  private static func noBaseline(_ goal: Goal, _ metric: Metric) -> Finding {
    Finding(
      rule: "goal-no-baseline", severity: .error,
      message: "Goal \(goal.id) names no baseline for '\(metric.measure.value)'", quote: metric.measure.value,
      place: metric.place, fix: "Write last year’s result in the Baseline column of the Measures table.",
      goal: goal.id)
  }

  static let rules = [
    "goal-no-metric", "goal-no-baseline", "goal-arithmetic", "strat-none-for-goal", "doc-placeholder",
  ]

  private static func outcomes(_ findings: [Finding]) -> [RuleOutcome] {
    rules.map { rule in
      if rule == "goal-arithmetic" { return RuleOutcome(rule: rule, result: .notApplicable, examined: 0) }
      let found = findings.first { $0.rule == rule }
      let result: RuleOutcome.Result = found.map { $0.result == .review ? .review : .fail } ?? .pass
      return RuleOutcome(rule: rule, result: result, examined: 3)
    }
  }

  /// Sixty-four hexadecimal digits that differ from path to path.
  private static func sha256(_ path: String) -> String {
    var seed: UInt64 = path.utf8.reduce(1469) { ($0 &* 31) &+ UInt64($1) }
    return (0..<4).map { _ in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let digits = String(seed, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}
