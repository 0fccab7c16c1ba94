import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

extension Rule {
  static let stratNoneForGoal = Rule(
    id: "strat-none-for-goal",
    summary: "Goal has no strategy",
    severity: .error,
    why: """
      A goal without a strategy leaves it to chance who will do what differently. Nearly every state's plan template \
      asks for strategies under each goal.
      """,
    fix:
      "Under the goal, write what people will do to reach it, each with an owner and dates; or merge it with another.",
    finds: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, the share of grade 3 students at benchmark on DIBELS 8 will rise from 50% to 54%.

      Goal 2: By June 2027, the share of students who are chronically absent will fall from 22% to 17%.
      Strategy: Attendance team calls home on the second day
      """
    ],
    accepts: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, the share of grade 3 students at benchmark on DIBELS 8 will rise from 50% to 54%.
      Strategy: Daily phonics in small groups

      Goal 2: By June 2027, the share of students who are chronically absent will fall from 22% to 17%.
      Strategy: Attendance team calls home on the second day
      """
    ],
    notes: { subject in
      let plan = subject.plan
      let carries = plan.goals.contains { !$0.strategies.isEmpty } || !plan.unlinked.strategies.isEmpty
      guard subject.isWorkingPlan, carries || plan.kind == .sip else { return .notApplicable }
      let tiers = GoalTiers(plan) { $0.strategies.isEmpty }
      let goals = plan.goals.indices.filter { tiers.lower(of: $0) == nil }.map { plan.goals[$0] }
        .filter(\.isSpelledOut)
      let field = FieldReading([.strategy, .activity], in: subject)
      let without = goals.filter { goal in
        goal.strategies.isEmpty && goal.milestones.isEmpty
          && field.state(in: GoalTerritory(of: goal, in: subject).whole) < .placeholder
      }
      return Notes(examined: goals.count, notes: notes(on: without, of: plan, isCarried: carries))
    })

  private static func notes(on goals: [Goal], of plan: ImprovementPlan, isCarried: Bool) -> [Note] {
    guard let first = goals.first else { return [] }
    let shared = plan.unlinked.strategies.count
    if shared > 0 { return [.strategiesAreShared(goals, first, shared)] }
    return isCarried ? goals.map { .hasNoStrategy($0) } : [.planHasNoStrategy(goals, first)]
  }
}

extension Note {
  fileprivate static func hasNoStrategy(_ goal: Goal) -> Note {
    Note(
      message: "\(Wording.name(of: goal)), \(Wording.quoted(goal.statement.text)), has no strategy under it",
      range: goal.statement.range, isQuoted: false, goal: goal.id)
  }

  /// One note for the whole plan: which strategy serves which goal is for a person to say.
  fileprivate static func strategiesAreShared(_ goals: [Goal], _ first: Goal, _ shared: Int) -> Note {
    let names = Wording.list(goals.map { Wording.name(of: $0) })
    let verb = goals.count == 1 ? "has no strategy of its own" : "have no strategies of their own"
    return Note(
      result: .review,
      message: "\(names) \(verb); the plan lists \(Wording.count(shared, "strategy", "strategies")) without saying "
        + "for which goal",
      range: first.statement.range, isQuoted: false, goal: goals.count == 1 ? first.id : nil)
  }

  /// No strategy anywhere may also mean that the layout was not understood, so a person must look.
  fileprivate static func planHasNoStrategy(_ goals: [Goal], _ first: Goal) -> Note {
    Note(
      result: .review,
      message:
        "No strategy was found for \(Wording.list(goals.map { Wording.name(of: $0) })) or anywhere else in the plan",
      range: first.statement.range, isQuoted: false, goal: goals.count == 1 ? first.id : nil)
  }
}
