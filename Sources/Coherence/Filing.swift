import DistrictModel
import PlanModel
import ReviewModel

/// One document with the organization it belongs to and the way in which it counts.
struct FiledReview: Sendable {
  var review: Review
  var owner: Owner
  var use: Baseline.Scope.Use
  /// The document names no school year and is taken for one of the district's year.
  var isYearAssumed: Bool
}

/// The organization of a document: a member of the roster, or a name that the roster does not have.
enum Owner: Hashable, Sendable {
  case member(Roster.Member)
  case other(name: String, level: ImprovementPlan.Level)
}

/// Decides whose a document is and how it counts.
struct Filing: Sendable {
  let district: District
  let roster: Roster

  func file(_ review: Review) -> FiledReview {
    let owner = owner(of: review)
    let hasYear = review.plan.schoolYear != nil
    let use = use(of: review.plan, owner: owner)
    let isCounted = use == .plan || use == .scorecard
    return FiledReview(
      review: review, owner: owner, use: use, isYearAssumed: isCounted && !hasYear && district.firstYear != nil)
  }

  /// The name under which an owner's documents stand together.
  func name(of owner: Owner) -> String {
    switch owner {
    case .member(.school(let index)): district.schools[index].name
    case .member(.department(let index)): district.departments[index].name
    case .member(.district): district.name
    case .other(let name, _): name
    }
  }

  func level(of owner: Owner) -> ImprovementPlan.Level {
    switch owner {
    case .member(.school): .school
    case .member(.department): .department
    case .member(.district): .district
    case .other(_, let level): level
    }
  }

  /// By the organization that the document names, then by its file name.
  private func owner(of review: Review) -> Owner {
    let plan = review.plan
    let named = plan.organization.flatMap { roster.member(named: $0.value) }
    if let named, named != .district { return .member(named) }
    let isOfDistrict = plan.level == .district || plan.kind == .strategicPlan
    if !isOfDistrict || named == nil, let filed = roster.member(ofFile: review.source.path) { return .member(filed) }
    if isOfDistrict || named != nil { return .member(.district) }
    let name = plan.organization?.value ?? Roster.fileName(review.source.path)
    return .other(name: name, level: plan.level == .department ? .department : .school)
  }

  private func use(of plan: ImprovementPlan, owner: Owner) -> Baseline.Scope.Use {
    let level = level(of: owner)
    if plan.kind == .strategicPlan || level == .district && plan.kind != .scorecard { return .districtDocument }
    if level == .department, plan.kind == .unknown { return .districtDocument }
    guard !plan.goals.isEmpty else { return .noGoalsFound }
    guard isOfYear(plan.schoolYear?.value) else { return .otherYear }
    return plan.kind == .scorecard || level != .school ? .scorecard : .plan
  }

  /// Whether a school year is, or a span of years has, the district's; a missing year counts as it.
  private func isOfYear(_ year: SchoolYear?) -> Bool {
    guard let year, let firstYear = district.firstYear else { return true }
    return year.first <= firstYear && firstYear < max(year.last, year.first + 1)
  }
}
