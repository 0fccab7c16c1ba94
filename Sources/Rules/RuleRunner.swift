import DocumentModel
package import ReviewModel

/// Runs rules over one document and puts what they say in order.
package enum RuleRunner {
  /// Checks a document against rules.
  ///
  /// - Parameters:
  ///   - rules: What to check, in the order in which outcomes are listed.
  ///   - subject: The document, its plan and its alignment.
  /// - Returns: Findings by where they begin, then by rule in the order given, and one outcome per rule.
  package static func run(
    _ rules: [Rule], on subject: RuleSubject
  ) -> (findings: [Finding], outcomes: [RuleOutcome]) {
    var ordered: [(finding: Finding, rule: Int)] = []
    var outcomes: [RuleOutcome] = []
    for (index, rule) in rules.enumerated() {
      let report = rule.check(subject)
      ordered += report.findings.map { ($0, index) }
      outcomes.append(RuleOutcome(rule: rule.id, result: report.result, examined: report.examined))
    }
    ordered.sort { left, right in
      let (a, b) = (left.finding.place.location.range, right.finding.place.location.range)
      return (a.start, left.rule, a.end, left.finding.message) < (b.start, right.rule, b.end, right.finding.message)
    }
    return (ordered.map(\.finding), outcomes)
  }
}

extension RuleReport {
  /// The gravest of what was found.
  package var result: RuleOutcome.Result {
    if findings.contains(where: { $0.result == .fail }) { return .fail }
    if !findings.isEmpty { return .review }
    return examined > 0 ? .pass : .notApplicable
  }
}
