import DocumentModel
import PlanModel

extension HTMLWriter {
  /// Writes strategies, each with its activities under it; funding and evidence have a column where any plan gives them.
  mutating func strategies(_ strategies: [Strategy]) {
    guard !strategies.isEmpty else {
      element(.p, .class("note"), text: "No strategy was found for it.")
      return
    }
    let all = strategies.flatMap { [$0.logistics] + $0.activities.map(\.logistics) }
    let columns = LogisticsColumn.allCases.filter { column in
      column.isExpected || all.contains { column.words($0) != nil }
    }
    table(
      all.count > Self.shortTable ? "strategies" : "strategies short", caption: "Strategies and activities",
      columns: ["What people will do"] + columns.map(\.rawValue)
    ) { html in
      for strategy in strategies {
        html.element(.tbody) { html in
          html.step(strategy.statement.value, strategy.logistics, columns, "strategy", strategy.note)
          for activity in strategy.activities {
            html.step(activity.statement.value, activity.logistics, columns, "activity")
          }
        }
      }
    }
  }

  private mutating func step(
    _ statement: String, _ logistics: Logistics, _ columns: [LogisticsColumn], _ name: String,
    _ note: String? = nil
  ) {
    element(.tr, .class(name)) { html in
      html.element(.th, .scope("row")) { html in
        html.text(statement)
        if let note { html.element(.span, .class("role"), text: " \(note)") }
      }
      for column in columns { html.cell(column.words(logistics), orElse: "—") }
    }
  }
}

extension Strategy {
  /// What was decided about it, and where it stands.
  fileprivate var note: String {
    [decision.map { "Decision: \($0.value.words)" }, place.description].compactMap { $0 }.joined(separator: " · ")
  }
}

/// The columns beside a strategy.
private enum LogisticsColumn: String, CaseIterable {
  case owners = "Who"
  case timeline = "When"
  case funding = "Funding"
  case evidence = "Evidence"

  /// Shown even where nothing fills it, as a reader looks for it.
  var isExpected: Bool { self == .owners || self == .timeline }

  func words(_ logistics: Logistics) -> String? {
    switch self {
    case .owners: logistics.owners.isEmpty ? nil : logistics.owners.map(\.value).joined(separator: ", ")
    case .timeline: logistics.timeline?.value
    case .funding: logistics.funding.isEmpty ? nil : logistics.funding.map(\.text.value).joined(separator: "; ")
    case .evidence: logistics.evidence?.value
    }
  }
}
