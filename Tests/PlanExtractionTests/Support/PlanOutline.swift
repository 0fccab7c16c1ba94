import PlanModel

extension ImprovementPlan {
  /// What was found, a line a fact, for tests to compare.
  ///
  ///     goal 1: By June 2027, 62% of students will meet standard on the SBA, up from 55%.
  ///       serves District Goal 2
  ///       55% -> 62% by June 2027
  ///       do Teach number talks daily | who: Math coach | when: Sept-May | with: Title I, $600
  ///         do Train the grade 4 team
  ///     unlinked: do Hold a family night
  var outline: [String] {
    goals.flatMap(\.outline) + unlinked.metrics.map { "unlinked: \($0.figures)" }
      + unlinked.strategies.flatMap { strategy in
        ["unlinked: do \(strategy.words)"] + strategy.activities.map { "  do \($0.words)" }
      }
  }

  /// The goals' statements.
  var statements: [String] { goals.map(\.statement.value) }
}

extension Goal {
  var outline: [String] {
    ["goal \(id): \(statement.value)"] + declaredDistrictGoals.map { "  serves \($0.value)" }
      + metrics.map { "  \($0.figures)" }
      + strategies.flatMap { strategy in
        ["  do \(strategy.words)"] + strategy.activities.map { "    do \($0.words)" }
      }
  }
}

extension Metric {
  /// "55% -> 62% by June 2027", "? -> 62%"; a metric without numbers is its measure's words.
  var figures: String {
    guard baseline != nil || target != nil else { return "watch \(measure.value)" }
    return "\(baseline?.text ?? "?") -> \(target?.text ?? "?")" + (due.map { " by \($0.text)" } ?? "")
  }
}

extension Strategy {
  var words: String { statement.value + logistics.words }
}

extension Activity {
  var words: String { statement.value + logistics.words }
}

extension Logistics {
  fileprivate var words: String {
    var words = owners.isEmpty ? "" : " | who: " + owners.map(\.value).joined(separator: " + ")
    if let timeline { words += " | when: \(timeline.value)" }
    if !funding.isEmpty { words += " | with: " + funding.map(\.text.value).joined(separator: " + ") }
    if let evidence { words += " | evidence: \(evidence.value)" }
    return words
  }
}

extension Goal.Progress {
  /// As in "Oct | On track | The readers came late".
  var words: String { "\(period) | \(rating?.value ?? "") | \(reflection?.value ?? "")" }
}
