import DocumentModel
import PlanModel

extension HTMLWriter {
  /// Writes measures with their values as written; columns that no measure fills are left out, save the four that
  /// every measure should have.
  mutating func metrics(_ metrics: [Metric]) {
    guard !metrics.isEmpty else {
      element(.p, .class("note"), text: "No measure was found for it.")
      return
    }
    let hasReports = metrics.contains { !$0.reported.isEmpty }
    table(
      metrics.count > Self.shortTable ? "metrics" : "metrics short", caption: "Measures",
      columns: ["Measure", "Baseline", "Target", "Due"] + (hasReports ? ["Reported"] : [])
    ) { html in
      html.element(.tbody) { html in
        for metric in metrics { html.metric(metric, hasReports: hasReports) }
      }
    }
  }

  private mutating func metric(_ metric: Metric, hasReports: Bool) {
    element(.tr) { html in
      html.element(.th, .scope("row")) { html in
        html.text(metric.measure.value)
        html.element(.span, .class("role"), text: " \(metric.kind) · \(metric.place.description)")
      }
      html.cell(metric.baseline?.text, "value")
      html.cell(metric.endWords, "value")
      html.cell(metric.due?.text)
      if hasReports { html.cell(metric.reported.isEmpty ? nil : metric.reported, orElse: "—") }
    }
  }
}

extension Metric {
  /// What it is and with what it is measured: "Outcome · SBA ELA".
  fileprivate var kind: String {
    [role.words, instrument?.value].compactMap { $0 }.joined(separator: " · ")
  }

  fileprivate var reported: String {
    let values = actuals.map { "\($0.period): \($0.value.text)" }
    return (values + [rating?.value, usefulness?.value].compactMap { $0 }).joined(separator: " · ")
  }
}
