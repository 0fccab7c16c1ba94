import DocumentModel
import PlanModel
import Prose

extension RuleSubject {
  /// A plan or a scorecard with goals: it promises results and says who will do what.
  var isWorkingPlan: Bool { (plan.kind == .sip || plan.kind == .scorecard) && !plan.goals.isEmpty }

  /// A working plan, or a strategic plan with goals.
  var hasGoals: Bool { plan.kind != .unknown && !plan.goals.isEmpty }

  /// The goals that carry measures and actions themselves; headings over other goals are left out.
  var workingGoals: [Goal] {
    let tiers = GoalTiers(plan) { $0.metrics.isEmpty && $0.strategies.isEmpty }
    return plan.goals.indices.filter { tiers.lower(of: $0) == nil && plan.goals[$0].isSpelledOut }
      .map { plan.goals[$0] }
  }

  /// The calendar years in which what a plan promises may fall due, from the year in which it begins.
  var firstYear: Int? { plan.schoolYear?.value.first }
}

extension Goal {
  /// Whether the statement is more than a name, such as "Student Success" or "Goal 3": too little to be judged.
  var isSpelledOut: Bool {
    let words = Tokenizer.tokens(of: statement.value[...]).filter { !$0.folded.utf8.contains(where: Folding.isDigit) }
    return words.count >= 3
  }
}
