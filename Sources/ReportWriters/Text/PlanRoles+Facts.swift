import DocumentModel
import PlanModel

/// What each stretch of a document was taken for: the facts of its plan, and what is no fact.
struct PlanRoles {
  private(set) var all: [(range: TextRange, words: String)] = []

  init(_ plan: ImprovementPlan) {
    note(plan.organization?.range, "organization")
    note(plan.schoolYear?.range, "school year")
    note(plan.dates.plan?.range, "date of plan")
    note(plan.dates.updated?.range, "date of update")
    note(plan.dates.approved?.range, "date of approval")
    for goal in plan.goals { note(goal) }
    for metric in plan.unlinked.metrics { note(metric, "no goal") }
    for strategy in plan.unlinked.strategies { note(strategy, "no goal") }
    for part in plan.leftOut { note(part.range, part.reason.words) }
  }

  private mutating func note(_ range: TextRange?, _ words: String) {
    guard let range, !range.isEmpty, !all.contains(where: { $0.range == range && $0.words == words }) else { return }
    all.append((range, words))
  }

  private mutating func note(_ goal: Goal) {
    let name = "goal \(goal.id)"
    note(goal.statement.range, name)
    for quote in goal.declaredDistrictGoals { note(quote.range, "district goal") }
    note(goal.lead?.range, "\(name): lead")
    for metric in goal.metrics { note(metric, name) }
    for strategy in goal.strategies { note(strategy, name) }
    for milestone in goal.milestones {
      note(milestone.text.range, "\(name): milestone")
      note(milestone.due?.range, "\(name): due")
      note(milestone.status?.range, "\(name): status")
    }
    for progress in goal.progress {
      note(progress.rating?.range, "\(name): rating")
      note(progress.reflection?.range, "\(name): reflection")
    }
    note(goal.verdict?.range, "\(name): verdict")
    note(goal.maintenance?.range, "\(name): to keep it up")
  }

  private mutating func note(_ metric: Metric, _ goal: String) {
    note(metric.measure.range, "\(goal): metric")
    note(metric.baseline?.range, "\(goal): baseline")
    note(metric.target?.range, "\(goal): target")
    note(metric.due?.range, "\(goal): due")
    for actual in metric.actuals { note(actual.value.range, "\(goal): actual") }
    note(metric.rating?.range, "\(goal): rating")
    note(metric.usefulness?.range, "\(goal): usefulness")
  }

  private mutating func note(_ strategy: Strategy, _ goal: String) {
    note(strategy.statement.range, "\(goal): strategy")
    note(strategy.logistics)
    note(strategy.decision?.range, "\(goal): decision")
    for activity in strategy.activities {
      note(activity.statement.range, "\(goal): activity")
      note(activity.logistics)
    }
  }

  private mutating func note(_ logistics: Logistics) {
    for owner in logistics.owners { note(owner.range, "owner") }
    note(logistics.timeline?.range, "timeline")
    for funding in logistics.funding { note(funding.text.range, "funding") }
    note(logistics.evidence?.range, "evidence")
  }
}

extension LeftOut.Reason {
  var words: String {
    switch self {
    case .heading: "heading"
    case .label: "label"
    case .aside(let role): "aside (\(role.rawValue))"
    case .prompt: "prompt"
    case .blank: "not filled in"
    }
  }
}
