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

  /// Why there is nothing to show, in words; nil where there is a plan.
  var gap: String? { reason.map { "no readable plan: \($0)" } }

  /// Why there is no readable plan.
  var reason: String? {
    switch standing {
    case .plan: nil
    case .scorecardOnly: "only a scorecard was found"
    case .unreadable: "a file of this school could not be read"
    case .missing: "no document of the year was found"
    }
  }
}

extension Baseline.OrganizationSummary {
  /// Its plans of the year, on which the figures rest.
  var plans: [Review] { reviews.filter { $0.plan.kind != .scorecard } }

  /// Whether any of its documents of the year is a plan rather than a scorecard.
  var hasPlan: Bool { reviews.contains { $0.plan.kind != .scorecard } }
}
