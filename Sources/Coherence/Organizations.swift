import DistrictModel
import PlanModel
import ReviewModel

/// The documents of the year, brought together by organization.
struct Organizations: Sendable {
  let summaries: [Baseline.OrganizationSummary]

  /// Schools in the roster's order, then schools that it does not have, then departments and the district, by name.
  init(_ filed: [FiledReview], by filing: Filing) {
    let counted = filed.filter { $0.use == .plan || $0.use == .scorecard }
    var owners: [Owner] = []
    for one in counted where !owners.contains(one.owner) { owners.append(one.owner) }
    summaries = owners.sorted { Self.key($0, filing) < Self.key($1, filing) }.map { owner in
      Self.summary(of: owner, counted.filter { $0.owner == owner }, filing)
    }
  }

  /// The summaries of schools of which a plan of the year was read.
  var schools: [Baseline.OrganizationSummary] {
    summaries.filter { $0.level == .school && !$0.plans.isEmpty }
  }

  private static func key(_ owner: Owner, _ filing: Filing) -> (Int, Int, String) {
    let name = filing.name(of: owner)
    return switch owner {
    case .member(.school(let index)): (0, index, name)
    case .other(_, .school): (1, 0, name)
    case .member(.department), .other: (2, 0, name)
    case .member(.district): (3, 0, name)
    }
  }

  private static func summary(
    of owner: Owner, _ filed: [FiledReview], _ filing: Filing
  ) -> Baseline.OrganizationSummary {
    let byPath = filed.sorted { $0.review.source.path < $1.review.source.path }
    let reviews = (byPath.filter { $0.use == .plan } + byPath.filter { $0.use != .plan }).map(\.review)
    var summary = Baseline.OrganizationSummary(
      name: filing.name(of: owner), level: filing.level(of: owner), school: nil, reviews: reviews, cells: [])
    if case .member(.school(let index)) = owner { summary.school = filing.district.schools[index] }
    if summary.level == .school, !summary.plans.isEmpty {
      summary.cells = filing.district.goals.map { Coverage.cell($0, of: summary) }
    }
    return summary
  }
}

extension Baseline.OrganizationSummary {
  /// Its plans of the year, on which the figures rest; scorecards are left out.
  var plans: [Review] { reviews.filter { $0.plan.kind != .scorecard } }

  /// The goals of its plans, each with its alignment.
  var goals: [(goal: Goal, alignment: GoalAlignment?)] {
    plans.flatMap { review in
      review.plan.goals.map { goal in (goal, review.alignment.goals.first { $0.goal == goal.id }) }
    }
  }
}
