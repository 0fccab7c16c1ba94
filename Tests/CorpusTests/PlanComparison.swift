/// What was found in a document beside what a careful reader finds: counted, and told line by line.
struct PlanComparison {
  private(set) var shortfall = Shortfall()
  /// "- " before what was missed, "+ " before what gold does not have, "~ " before a value that differs, "! " before a fact
  /// in the wrong place.
  private(set) var lines: [String] = []

  /// - Parameters:
  ///   - gold: What a careful reader finds.
  ///   - notGoals: What a careless reader would take for goals.
  ///   - found: What was found.
  ///   - misplaced: Facts whose words do not stand where they are said to, each in a line.
  init(gold: PlainPlan, notGoals: [String], found: PlainPlan, misplaced: [String] = []) {
    compareIdentity(gold, found)
    let goals = Pairing(gold.goals, found.goals, atLeast: 0.6) { Self.likeness($0.statement, $1.statement) }
    for pair in goals.pairs { compare(gold.goals[pair.gold], found.goals[pair.found]) }
    compare(gold.unlinked, found.unlinked)
    for index in goals.missed { miss(gold.goals[index]) }
    for index in goals.surplus { count(surplus: found.goals[index], notGoals) }
    shortfall.misplacedFacts = misplaced.count
    lines += misplaced.map { "! \($0)" }
  }

  private mutating func compareIdentity(_ gold: PlainPlan, _ found: PlainPlan) {
    let facts = [
      ("kind", gold.kind, found.kind, gold.kind == found.kind),
      (
        "organization", gold.organization ?? "", found.organization ?? "",
        Sameness.organizations(gold.organization, found.organization)
      ),
      (
        "school year", gold.schoolYear ?? "", found.schoolYear ?? "",
        Sameness.schoolYears(gold.schoolYear, found.schoolYear)
      ),
    ]
    for (name, first, second, isSame) in facts where !isSame {
      shortfall.wrongIdentity += 1
      tell(name, first, second)
    }
  }

  /// By words, or where one has nearly all words of the other.
  private static func likeness(_ gold: String, _ found: String) -> Double {
    let words = (Wording(gold), Wording(found))
    return max(words.0.likeness(to: words.1), words.0.overlap(with: words.1) >= 0.9 ? 0.65 : 0)
  }

  private mutating func miss(_ goal: PlainPlan.Goal) {
    shortfall.missedGoals += 1
    shortfall.missedMetrics += goal.metrics.count
    shortfall.missedActions += goal.actions.count
    lines.append("- goal: \(goal.statement) (\(goal.metrics.count) metrics, \(goal.actions.count) actions)")
  }

  private mutating func count(surplus goal: PlainPlan.Goal, _ notGoals: [String]) {
    let isQuoted = notGoals.contains { Wording($0).likeness(to: Wording(goal.statement)) >= 0.8 }
    shortfall.surplusGoals += 1
    shortfall.quotedGoals += isQuoted ? 1 : 0
    shortfall.surplusMetrics += goal.metrics.count
    shortfall.surplusActions += goal.actions.count
    lines.append("+ goal\(isQuoted ? ", which is none" : ""): \(goal.statement)")
  }

  private mutating func compare(_ gold: PlainPlan.Goal, _ found: PlainPlan.Goal) {
    let before = lines.count
    if !Sameness.labels(gold.declared, found.declared) { note("declared", "\(gold.declared)", "\(found.declared)") }
    compareMetrics(gold.metrics, found.metrics)
    compareActions(gold.actions, found.actions)
    guard lines.count > before else { return }
    lines.insert(gold.statement.isEmpty ? "  unlinked" : "  under \(gold.statement)", at: before)
  }

  private mutating func note(_ field: String, _ gold: String, _ found: String) {
    shortfall.wrongFields += 1
    tell(field, gold, found)
  }

  private mutating func tell(_ field: String, _ gold: String, _ found: String) {
    lines.append("~ \(field): \(gold.isEmpty ? "nothing" : gold), found \(found.isEmpty ? "nothing" : found)")
  }
}

// MARK: - Metrics

extension PlanComparison {
  private mutating func compareMetrics(_ gold: [PlainPlan.Metric], _ found: [PlainPlan.Metric]) {
    let metrics = Pairing(gold, found, atLeast: 0.5) { Self.likeness($0, $1) }
    for index in metrics.missed { lines.append("- metric: \(gold[index].words)") }
    for index in metrics.surplus { lines.append("+ metric: \(found[index].words)") }
    shortfall.missedMetrics += metrics.missed.count
    shortfall.surplusMetrics += metrics.surplus.count
    for pair in metrics.pairs { compare(gold[pair.gold], found[pair.found], among: gold) }
  }

  /// By numbers where they agree, else by words; of several targets of one measure, by the target.
  private static func likeness(_ gold: PlainPlan.Metric, _ found: PlainPlan.Metric) -> Double {
    let measures = (Wording(gold.measure), Wording(found.measure))
    let words = max(measures.0.likeness(to: measures.1), 0.9 * measures.0.overlap(with: measures.1))
    let agreement = Sameness.values(gold.target, found.target) ? 0.01 : 0
    return agreement + (!gold.numbers.isEmpty && gold.numbers == found.numbers ? 0.6 + 0.4 * words : words)
  }

  private mutating func compare(
    _ gold: PlainPlan.Metric, _ found: PlainPlan.Metric, among siblings: [PlainPlan.Metric]
  ) {
    let shared = sharedBaseline(of: gold, among: siblings)
    let isSame =
      Sameness.values(gold.baseline, found.baseline)
      || gold.baseline == nil && Sameness.values(shared, found.baseline)
      || found.baseline == nil && Sameness.values(gold.baseline, shared)
    if !isSame { note("baseline of \(gold.measure)", gold.baseline ?? "", found.baseline ?? "") }
    if !Sameness.values(gold.target, found.target) {
      note("target of \(gold.measure)", gold.target ?? "", found.target ?? "")
    }
    if !Sameness.dates(gold.due, found.due) { note("date of \(gold.measure)", gold.due ?? "", found.due ?? "") }
  }

  /// Several targets of one measure share its baseline, or have none: both are right.
  private func sharedBaseline(of metric: PlainPlan.Metric, among siblings: [PlainPlan.Metric]) -> String? {
    let measure = Wording(metric.measure)
    return siblings.first { other in
      other != metric && other.baseline != nil && measure.likeness(to: Wording(other.measure)) >= 0.8
    }?.baseline
  }
}

extension PlainPlan.Metric {
  fileprivate var numbers: [Double] { [baseline, target].flatMap { Wording.numbers(in: $0 ?? "") } }

  fileprivate var words: String { "\(measure) (\(baseline ?? "?") -> \(target ?? "?"), \(due ?? "no date"))" }
}

// MARK: - Actions

extension PlanComparison {
  private mutating func compareActions(_ gold: [PlainPlan.Action], _ found: [PlainPlan.Action]) {
    let actions = Pairing(gold, found, atLeast: 0.6) { Wording($0.statement).likeness(to: Wording($1.statement)) }
    for index in actions.missed { lines.append("- action: \(gold[index].statement)") }
    for index in actions.surplus { lines.append("+ action: \(found[index].statement)") }
    shortfall.missedActions += actions.missed.count
    shortfall.surplusActions += actions.surplus.count
    for pair in actions.pairs { compare(gold[pair.gold], found[pair.found]) }
  }

  private mutating func compare(_ gold: PlainPlan.Action, _ found: PlainPlan.Action) {
    if gold.isActivity != found.isActivity { note("tier of \(gold.statement)", gold.tier, found.tier) }
    for (name, first, second) in [
      ("owner", gold.owner, found.owner), ("timeline", gold.timeline, found.timeline),
      ("funding", gold.funding, found.funding),
    ] where !Sameness.fields(first, second) {
      note("\(name) of \(gold.statement)", first, second)
    }
  }
}

extension PlainPlan.Action {
  fileprivate var tier: String { isActivity ? "activity" : "strategy" }
}
