import DistrictModel
import PlanModel
import ReviewModel

/// A school as the tables of the whole district show it, whether or not its plan could be read.
struct SchoolRow: Sendable {
  enum Standing: Hashable, Sendable {
    /// Its plan of the year was read.
    case plan
    /// Only a scorecard of the year was read.
    case scorecardOnly
    /// A file that seems to be the school's could not be read.
    case unreadable
    /// Nothing of the year was found.
    case missing
  }

  var name: String
  var school: School?
  /// Its summary and the id of its section; nil where nothing of the year was read.
  var section: (summary: Baseline.OrganizationSummary, id: String)?
  var standing: Standing

  var level: SchoolLevel { SchoolLevel(school?.grades) }

  /// Why there is nothing to show, in words.
  var gap: String? {
    switch standing {
    case .plan: nil
    case .scorecardOnly: "no readable plan; a scorecard was read"
    case .unreadable: "no readable plan; a file of this school could not be read"
    case .missing: "no readable plan"
    }
  }
}

extension Baseline {
  /// Every school: the roster's in its order, then others with documents, then names that only the scope knows.
  var schoolRows: [SchoolRow] {
    let sections = Dictionary(sectionsByName, uniquingKeysWith: { first, _ in first })
    var names = district.schools.map(\.name)
    for name in organizations.filter({ $0.level == .school }).map(\.name) + scope.schoolsWithoutPlan
    where !names.contains(name) { names.append(name) }
    return names.map { name in
      let section = sections[name]
      let school = section?.summary.school ?? district.schools.first { $0.name == name }
      return SchoolRow(name: name, school: school, section: section, standing: standing(of: name, section?.summary))
    }
  }

  /// The id of each organization's section, by its position.
  static func sectionID(_ index: Int) -> String { "organization-\(index + 1)" }

  private var sectionsByName: [(String, (summary: OrganizationSummary, id: String))] {
    organizations.enumerated().filter { $0.element.level == .school }.map { index, summary in
      (summary.name, (summary, Self.sectionID(index)))
    }
  }

  private func standing(of name: String, _ summary: OrganizationSummary?) -> SchoolRow.Standing {
    if let summary, summary.hasPlan, !scope.schoolsWithoutPlan.contains(name) { return .plan }
    if scope.unreadable.contains(where: { $0.organization == name }) { return .unreadable }
    return summary.map { $0.reviews.isEmpty } ?? true ? .missing : .scorecardOnly
  }
}

extension Baseline.OrganizationSummary {
  /// Whether any of its documents of the year is a plan rather than a scorecard.
  var hasPlan: Bool { reviews.contains { $0.plan.kind != .scorecard } }

  /// Its plans of the year, on which the figures rest.
  var plans: [Review] { reviews.filter { $0.plan.kind != .scorecard } }
}
