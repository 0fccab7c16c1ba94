import ReviewModel

/// How often each rule found something in the schools' plans.
enum CommonFindings {
  /// By how many schools it concerns, then by how often it was found, then in the rules' order.
  static func list(_ schools: [Baseline.OrganizationSummary], rules: [RuleCard]) -> [Baseline.CommonFinding] {
    let found = rules.map { rule in
      let counts = schools.map { school in school.plans.flatMap(\.findings).count { $0.rule == rule.id } }
      let examined = schools.count { school in
        school.plans.flatMap(\.outcomes).contains { $0.rule == rule.id && $0.result != .notApplicable }
      }
      return Baseline.CommonFinding(
        rule: rule.id, summary: rule.summary, severity: rule.severity, count: counts.reduce(0, +),
        schools: counts.count { $0 > 0 }, schoolsExamined: examined)
    }
    return found.enumerated().filter { $0.element.count > 0 }.sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (b.schools, b.count, left.offset) < (a.schools, a.count, right.offset)
    }.map(\.element)
  }
}
