import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

extension HTMLWriter {
  /// Writes a goal in full: statement, district goals with their evidence, measures and strategies.
  mutating func goal(_ goal: Goal, in review: Review, _ district: District) {
    element(.section, .class("goal")) { html in
      html.element(.h5) { html in
        html.text(goal.name)
        if goal.place.description != goal.name { html.place(goal.place.description) }
      }
      html.element(.blockquote, .class("statement"), text: goal.statement.value)
      html.goalFacts(goal)
      html.evidence(review.alignment.goals.first { $0.goal == goal.id }, district)
      html.metrics(goal.metrics)
      html.strategies(goal.strategies)
      html.lineOfSight(review.alignment.sight.filter { $0.goal == goal.id }, review.plan.goals)
      html.followUp(goal)
    }
  }

  private mutating func goalFacts(_ goal: Goal) {
    let facts: [(String, String?)] = [
      ("Content area", goal.contentArea?.value),
      ("Student groups", goal.studentGroups.isEmpty ? nil : Counted.list(goal.studentGroups.map(\.value))),
      ("Lead", goal.lead?.value), ("Due", goal.due?.text),
      ("Result", goal.verdict.map(\.value.words)),
    ]
    guard facts.contains(where: { $0.1 != nil }) else { return }
    element(.dl, .class("facts")) { html in
      for (name, value) in facts {
        guard let value else { continue }
        html.element(.div) { html in
          html.element(.dt, text: name)
          html.element(.dd, text: value)
        }
      }
    }
  }

  /// Writes milestones, what was reported in the year, and how the result is to be kept up.
  private mutating func followUp(_ goal: Goal) {
    let milestones = goal.milestones.map { milestone in
      [milestone.text.value, milestone.due?.text, milestone.status?.value].compactMap { $0 }.joined(separator: " · ")
    }
    let progress = goal.progress.map { progress in
      let said = [progress.rating?.value, progress.reflection?.value].compactMap { $0 }.joined(separator: " · ")
      return [progress.period, said].filter { !$0.isEmpty }.joined(separator: ": ")
    }
    list("Milestones", milestones)
    list("Reported", progress)
    list("To keep it up", goal.maintenance.map { [$0.value] } ?? [])
  }

  private mutating func list(_ title: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    element(.p, .class("subhead"), text: title)
    element(.ul) { html in
      for item in items { html.element(.li, text: item) }
    }
  }
}
