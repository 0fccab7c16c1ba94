import PlanModel
import ReviewModel

extension HTMLWriter {
  /// Writes what was read, what was not, and what paper cannot say.
  mutating func scope(_ index: BaselineIndex) {
    let scope = index.baseline.scope
    part(.scope) { html in
      html.element(.div, .class("columns")) { html in
        html.element(.div) { html in
          html.element(.h3, text: "Documents")
          html.documentCounts(scope)
        }
        html.element(.div) { html in
          html.element(.h3, text: "What this report cannot say")
          html.element(.ul, .class("limits")) { html in
            for limit in scope.limits { html.element(.li, text: limit) }
          }
          html.schoolsWithoutPlan(index)
        }
      }
      html.unreadable(scope)
      html.notices(scope)
    }
  }

  private mutating func documentCounts(_ scope: Baseline.Scope) {
    element(.table, .class("counts")) { html in
      html.element(.caption, .class("unseen"), text: "Documents by how they count in this report")
      html.element(.tbody) { html in
        for use in Baseline.Scope.Use.inOrder {
          let count = scope.documents.count { $0.use == use }
          if count > 0 || use == .plan { html.count(count, use.words, use.role) }
        }
        html.count(
          scope.unreadable.count, "Files that could not be read", scope.unreadable.isEmpty ? "none" : "listed below")
        if !scope.skipped.isEmpty {
          html.count(scope.skipped.count, "Other files", "passed over: the annex says why")
        }
      }
    }
    element(.p, .class("note"), text: scope.unplacedWords)
    element(
      .p, .class("note"),
      text: "What depends on the date, such as a deadline that has passed, was judged for \(scope.today).")
  }

  private mutating func count(_ count: Int, _ words: String, _ role: String) {
    element(.tr) { html in
      html.element(.td, .class("number"), text: Counted.digits(count))
      html.element(.th, .scope("row")) { html in
        html.text(words)
        html.element(.span, .class("role"), text: " \(role)")
      }
    }
  }

  private mutating func schoolsWithoutPlan(_ index: BaselineIndex) {
    let names = index.baseline.scope.schoolsWithoutPlan
    guard !names.isEmpty else { return }
    let reasons = Dictionary(index.schools.map { ($0.name, $0.reason) }, uniquingKeysWith: { first, _ in first })
    element(.h3, text: "Schools without a readable plan")
    element(.ul, .class("missing")) { html in
      for name in names {
        html.element(.li) { html in
          html.element(.strong, text: name)
          if let reason = reasons[name] ?? nil { html.text(": \(reason)") }
        }
      }
    }
  }

  private mutating func unreadable(_ scope: Baseline.Scope) {
    guard !scope.unreadable.isEmpty else { return }
    element(.h3, text: "Files that could not be read")
    table(
      "files", caption: "Why each file could not be read, and what to do about it",
      columns: ["File", "School or department", "What is wrong, and what to do"]
    ) { html in
      html.element(.tbody) { html in
        for file in scope.unreadable {
          html.element(.tr) { html in
            html.element(.th, .scope("row"), .class("path"), text: file.path)
            html.cell(file.organization, orElse: "not known")
            html.element(.td, text: file.message)
          }
        }
      }
    }
  }

  private mutating func notices(_ scope: Baseline.Scope) {
    let noticed = scope.documents.filter { !$0.notices.isEmpty }
    guard !noticed.isEmpty else { return }
    element(.h3, text: "Decided while reading")
    element(.ul, .class("notices")) { html in
      for document in noticed {
        html.element(.li) { html in
          html.element(.span, .class("path"), text: document.path)
          html.text(": " + document.notices.joined(separator: "; "))
        }
      }
    }
  }
}

extension Baseline.Scope {
  /// How many words of the year's plans and scorecards found no place, with their share.
  var unplacedWords: String {
    let counted = documents.filter { $0.use == .plan || $0.use == .scorecard }
    let words = counted.reduce(0) { $0 + $1.words }
    let unplaced = counted.reduce(0) { $0 + $1.unplacedWords }
    guard let share = Counted.percent(unplaced, of: words) else { return "The plans of the year hold no words." }
    return
      "Of \(Counted.digits(words)) words in the year’s plans and scorecards, \(Counted.digits(unplaced)) (\(share)) "
      + "were read but found no place among goals, measures and strategies."
  }
}
