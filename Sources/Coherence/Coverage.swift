import DistrictModel
import PlanModel
import ReviewModel

/// How far schools reach the district's goals, by what their plans declare and by what their words support.
enum Coverage {
  static func cell(
    _ goal: StrategicGoal, of organization: Baseline.OrganizationSummary
  ) -> Baseline.CoverageCell {
    let links = organization.goals.compactMap { $0.alignment?.links.first { $0.districtGoal == goal.id } }
    return Baseline.CoverageCell(
      districtGoal: goal.id, declared: links.count { $0.declared != nil },
      strong: links.count { $0.support == .strong }, partial: links.count { $0.support == .partial })
  }

  static func rows(of district: District, _ schools: [Baseline.OrganizationSummary]) -> [Baseline.GoalCoverage] {
    district.goals.map { goal in
      let cells = schools.map { cell(goal, of: $0) }
      return Baseline.GoalCoverage(
        districtGoal: goal.id, schoolsDeclaring: cells.count { $0.declared > 0 },
        schoolsSupporting: cells.count { $0.strong + $0.partial > 0 }, schools: schools.count,
        goalsDeclaring: cells.reduce(0) { $0 + $1.declared },
        goalsSupporting: cells.reduce(0) { $0 + $1.strong + $1.partial })
    }
  }
}
