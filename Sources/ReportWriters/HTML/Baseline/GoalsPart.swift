import PlanModel
import ReviewModel

extension HTMLWriter {
  /// Writes every school's goals with their measures, one table for the whole district.
  mutating func goals(_ index: BaselineIndex) {
    part(.goals) { html in
      html.element(
        .p, .class("intro"),
        text:
          "Values stand as the plans write them. The line on the right runs from 0 to 100 per cent: an open circle is "
          + "the baseline, a filled one the target. It is drawn where a plan gives both in per cent.")
      html.table(
        "overview", caption: "Goals of the year’s school plans with their measures",
        columns: ["Goal", "Measure", "Baseline → target", "Due", "0 to 100%"]
      ) { html in
        for row in index.schools { html.schoolGoals(row) }
      }
    }
  }

  private mutating func schoolGoals(_ row: SchoolRow) {
    element(.tbody) { html in
      html.element(.tr, .class("school")) { html in
        html.element(.th, .scope("rowgroup"), .columns(5)) { html in
          if let section = row.section {
            html.element(.a, .target(section.id), text: row.name)
          } else {
            html.text(row.name)
          }
          if let gap = row.gap { html.element(.span, .class("absent"), text: " — \(gap)") }
        }
      }
      guard row.standing == .plan, let plans = row.section?.summary.plans else { return }
      for goal in plans.flatMap(\.plan.goals) { html.goalRows(goal) }
    }
  }

  private mutating func goalRows(_ goal: Goal) {
    let rows = max(1, goal.metrics.count)
    for index in 0..<rows {
      element(.tr, .class(index == 0 ? "first" : "more")) { html in
        if index == 0 {
          html.element(.th, .scope("row"), .rows(rows)) { html in
            html.element(.span, .class("code"), text: goal.id)
            html.text(" " + goal.statement.value.shortened(to: 160))
          }
        }
        if goal.metrics.indices.contains(index) {
          html.metricCells(goal.metrics[index])
        } else {
          html.element(.td, .class("absent"), .columns(4), text: "no measure found")
        }
      }
    }
  }

  private mutating func metricCells(_ metric: Metric) {
    element(.td) { html in
      html.text((metric.instrument?.value ?? metric.measure.value).shortened(to: 110))
      if metric.role != .outcome { html.element(.span, .class("role"), text: " \(metric.role.words.lowercased())") }
    }
    element(.td, .class("values")) { $0.journey(metric) }
    cell(metric.due?.text)
    element(.td, .class("drawing")) { $0.dumbbell(metric) }
  }

  private mutating func journey(_ metric: Metric) {
    let end = metric.endWords
    if metric.baseline == nil, end == nil { return element(.span, .class("absent"), text: "no values stated") }
    value(metric.baseline?.text, orElse: "no baseline")
    text(" → ")
    value(end, orElse: "no target")
  }

  private mutating func value(_ words: String?, orElse absence: String) {
    element(.span, .class(words == nil ? "absent" : "value"), text: words ?? absence)
  }
}
