import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

/// A baseline as a district's year would give it: a dozen plans, files that cannot be read, schools without a plan.
enum SampleBaseline {
  static let value = Baseline(
    district: SampleDistrict.value, scope: scope, headlines: headlines, organizations: organizations,
    coverage: coverage, metrics: metrics, commonFindings: commonFindings)

  static let organizations: [Baseline.OrganizationSummary] = {
    let schools = SampleDistrict.schools.compactMap { school -> Baseline.OrganizationSummary? in
      let reviews = (SamplePlans.plans[school.name].map { [$0] } ?? []) + (SamplePlans.scorecards[school.name] ?? [])
      guard !reviews.isEmpty else { return nil }
      return Baseline.OrganizationSummary(
        name: school.name, level: .school, school: school, reviews: reviews, cells: cells(reviews))
    }
    let department = Baseline.OrganizationSummary(
      name: "Student Services", level: .department, school: nil,
      reviews: SamplePlans.scorecards["Student Services"] ?? [], cells: [])
    return schools + [department]
  }()

  static var planReviews: [(school: String, review: Review)] {
    organizations.flatMap { organization in
      organization.reviews.filter { $0.plan.kind == .sip }.map { (organization.name, $0) }
    }
  }

  private static func cells(_ reviews: [Review]) -> [Baseline.CoverageCell] {
    let goals = reviews.filter { $0.plan.kind == .sip }.flatMap(\.alignment.goals)
    return SampleDistrict.goals.map { district in
      let links = goals.flatMap(\.links).filter { $0.districtGoal == district.id }
      return Baseline.CoverageCell(
        districtGoal: district.id, declared: links.count { $0.declared != nil },
        strong: links.count { $0.support == .strong }, partial: links.count { $0.support == .partial })
    }
  }

  private static var coverage: [Baseline.GoalCoverage] {
    SampleDistrict.goals.enumerated().map { index, goal in
      let cells = organizations.compactMap { $0.cells.indices.contains(index) ? $0.cells[index] : nil }
      return Baseline.GoalCoverage(
        districtGoal: goal.id, schoolsDeclaring: cells.count { $0.declared > 0 },
        schoolsSupporting: cells.count { $0.strong + $0.partial > 0 }, schools: planReviews.count,
        goalsDeclaring: cells.reduce(0) { $0 + $1.declared },
        goalsSupporting: cells.reduce(0) { $0 + $1.strong + $1.partial })
    }
  }

  private static var headlines: [Baseline.Headline] {
    let goals = planReviews.flatMap(\.review.plan.goals)
    let complete = goals.count { $0.metrics.contains { $0.baseline != nil && $0.target != nil && $0.due != nil } }
    let strategies = goals.flatMap(\.strategies)
    func headline(_ id: String, _ title: String, _ count: Int, _ of: Int, _ unit: String) -> Baseline.Headline {
      Baseline.Headline(id: id, title: title, count: count, of: of, unit: unit)
    }
    return [
      headline("schools-with-plan", "Schools with a readable plan", planReviews.count, 14, "schools"),
      headline(
        "goals-complete", "Goals that name a measure, a baseline, a target and a date", complete, goals.count,
        "school goals"),
      headline("goals-linked", "Goals that name a district goal", 24, goals.count, "school goals"),
      headline(
        "goals-supported", "Goals whose content supports a district goal", goals.count, goals.count, "school goals"),
      headline(
        "strategies-owned", "Strategies with an owner", strategies.count { !$0.logistics.owners.isEmpty },
        strategies.count, "strategies"),
      headline(
        "strategies-funded", "Strategies that say how they are paid for",
        strategies.count { !$0.logistics.funding.isEmpty }, strategies.count, "strategies"),
    ]
  }

  private static var metrics: [Baseline.MetricUse] {
    let subjects: [Subject] = [.reading, .mathematics, .attendance, .belonging, .graduation, .ninthGrade, .families]
    return subjects.map { subject in
      let users = planReviews.filter {
        $0.review.plan.goals.contains { $0.metrics.first?.measure.value == subject.measure }
      }
      return Baseline.MetricUse(
        name: subject.instrument ?? subject.measure, isInstrument: subject.instrument != nil,
        schools: users.map(\.school), goals: users.count)
    }
  }

  private static var commonFindings: [Baseline.CommonFinding] {
    let summaries = [
      ("goal-no-baseline", "Goal has no baseline", Severity.error), ("goal-no-metric", "Goal has no measure", .error),
      ("strat-none-for-goal", "Goal has no strategy", .warning),
    ]
    return summaries.map { rule, summary, severity in
      let counts = planReviews.map { $0.review.findings.count { $0.rule == rule } }
      return Baseline.CommonFinding(
        rule: rule, summary: summary, severity: severity, count: counts.reduce(0, +), schools: counts.count { $0 > 0 },
        schoolsExamined: planReviews.count)
    }
  }
}
