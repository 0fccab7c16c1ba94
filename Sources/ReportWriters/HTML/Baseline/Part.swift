/// The parts of the page, in their order.
enum Part: String, CaseIterable, Sendable {
  case scope, figures, coverage, goals, measures, findings, organizations, annex

  var title: String {
    switch self {
    case .scope: "What this report rests on"
    case .figures: "Headline figures"
    case .coverage: "Schools and district goals"
    case .goals: "Goals and their measures"
    case .measures: "Measures in use"
    case .findings: "What plans most often leave open"
    case .organizations: "Each school and department"
    case .annex: "Annex: documents"
    }
  }
}

extension HTMLWriter {
  /// How many rows a table may have to be kept on one page of paper.
  static let shortTable = 8

  /// Writes a part of the page under its title; a wide one lies across the sheet on paper.
  mutating func part(_ part: Part, isWide: Bool = false, content: (inout HTMLWriter) -> Void) {
    let name = isWide ? "part wide" : "part"
    element(.section, .id(part.rawValue), .class(name), .labelledBy("\(part.rawValue)-title")) { html in
      html.element(.h2, .id("\(part.rawValue)-title"), text: part.title)
      content(&html)
    }
  }

  /// Writes a table with its caption and column heads; the caption says what the table shows.
  mutating func table(
    _ name: String, caption: String, columns: [String], content: (inout HTMLWriter) -> Void
  ) {
    element(.table, .class(name)) { html in
      html.element(.caption, text: caption)
      html.element(.thead) { html in
        html.element(.tr) { html in
          for column in columns { html.element(.th, .scope("col"), text: column) }
        }
      }
      content(&html)
    }
  }

  /// Writes a value, or words in its place where the document says nothing.
  mutating func cell(_ value: String?, orElse absence: String = "not stated", _ name: String = "") {
    element(.td, .class(value == nil ? "absent" : name), text: value ?? absence)
  }

  /// Writes a bar that shows a share of a whole; the words beside it say the same.
  mutating func bar(_ count: Int, of total: Int) {
    let share = total > 0 ? min(1000, max(0, 1000 * count / total)) : 0
    element(.svg, .class("bar"), .viewBox(1000, 10), .stretched, .hidden) { html in
      html.empty(.rect, .class("track"), .drawing(.width, "1000"), .drawing(.height, "10"))
      html.empty(.rect, .class("fill"), .drawing(.width, String(share)), .drawing(.height, "10"))
    }
  }
}
