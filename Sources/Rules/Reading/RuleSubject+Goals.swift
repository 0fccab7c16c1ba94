import DocumentModel
import PlanModel

extension RuleSubject {
  /// A plan or a scorecard with goals: it promises results and says who will do what.
  var isWorkingPlan: Bool { (plan.kind == .sip || plan.kind == .scorecard) && !plan.goals.isEmpty }

  /// A working plan, or a strategic plan with goals.
  var hasGoals: Bool { plan.kind != .unknown && !plan.goals.isEmpty }

  /// The goals that carry measures and actions themselves; headings over other goals are left out.
  var workingGoals: [Goal] {
    let upper = GoalTiers(plan)
    return plan.goals.indices.filter { upper.lower(of: $0) == nil }.map { plan.goals[$0] }
  }

  /// The calendar years in which what a plan promises may fall due, from the year in which it begins.
  var firstYear: Int? { plan.schoolYear?.value.first }
}
