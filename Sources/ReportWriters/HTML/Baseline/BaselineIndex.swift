import DistrictModel
import PlanModel
import ReviewModel

/// A baseline with what its page looks up again and again, found once.
struct BaselineIndex: Sendable {
  let baseline: Baseline
  /// Every school: the roster's in its order, then others with documents, then names that only the scope knows.
  let schools: [SchoolRow]
  /// What was read, by its path.
  let documents: [String: Baseline.Scope.DocumentRead]
  /// What a rule tells authors to do, from the first of its findings.
  let fixes: [String: String]
  /// The denominator of every figure about schools: those whose plan of the year was read.
  let schoolsWithPlan: Int

  init(_ baseline: Baseline) {
    self.baseline = baseline
    schools = Self.schools(of: baseline)
    documents = Dictionary(baseline.scope.documents.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let findings = baseline.organizations.lazy.flatMap(\.reviews).flatMap(\.findings)
    fixes = Dictionary(findings.map { ($0.rule, $0.fix) }, uniquingKeysWith: { first, _ in first })
    schoolsWithPlan =
      baseline.coverage.first?.schools ?? baseline.organizations.count { $0.level == .school && $0.hasPlan }
  }

  /// The id of an organization's section, by its position.
  static func sectionID(_ index: Int) -> String { "organization-\(index + 1)" }

  private static func schools(of baseline: Baseline) -> [SchoolRow] {
    let sections = Dictionary(
      baseline.organizations.enumerated().filter { $0.element.level == .school }
        .map { ($1.name, (summary: $1, id: sectionID($0))) }, uniquingKeysWith: { first, _ in first })
    let roster = Dictionary(baseline.district.schools.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let unreadable = Set(baseline.scope.unreadable.compactMap(\.organization))
    let withoutPlan = Set(baseline.scope.schoolsWithoutPlan)
    let others = baseline.organizations.filter { $0.level == .school }.map(\.name) + baseline.scope.schoolsWithoutPlan
    return unique(baseline.district.schools.map(\.name) + others).map { name in
      let section = sections[name]
      return SchoolRow(
        name: name, school: section?.summary.school ?? roster[name], section: section,
        standing: standing(
          section?.summary, isWithoutPlan: withoutPlan.contains(name), hasUnreadableFile: unreadable.contains(name)))
    }
  }

  private static func standing(
    _ summary: Baseline.OrganizationSummary?, isWithoutPlan: Bool, hasUnreadableFile: Bool
  ) -> SchoolRow.Standing {
    if let summary, summary.hasPlan, !isWithoutPlan { return .plan }
    if hasUnreadableFile { return .unreadable }
    if let summary, !summary.reviews.isEmpty { return .scorecardOnly }
    return .missing
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
