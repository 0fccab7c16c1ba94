import PlanModel
import ReviewModel

extension HTMLWriter {
  /// How many digits of a digest tell files apart on paper.
  private static let digestLength = 12

  /// Writes every document that was read, so that anyone can tell which file stands behind the report.
  mutating func annex(_ baseline: Baseline) {
    let scope = baseline.scope
    part(.annex) { html in
      html.table(
        "documents", caption: "Documents read; the last column begins the SHA-256 digest of the file",
        columns: [
          "Document", "School or department", "Kind, and how it counts", "Year", "Words", "Not placed", "Digest",
        ]
      ) { html in
        html.element(.tbody) { html in
          for document in scope.documents { html.documentRow(document) }
        }
      }
      guard !scope.skipped.isEmpty else { return }
      html.element(.h3, text: "Files passed over")
      html.element(.ul, .class("note")) { html in
        for file in scope.skipped {
          html.element(.li) { html in
            html.element(.span, .class("path"), text: file.path)
            html.text(": \(file.words)")
          }
        }
      }
    }
  }

  private mutating func documentRow(_ document: Baseline.Scope.DocumentRead) {
    element(.tr) { html in
      html.element(.th, .scope("row"), .class("path"), text: document.path)
      html.cell(document.organization, orElse: "not known")
      html.element(.td) { html in
        html.text(document.kind.words)
        html.element(.span, .class("role"), text: " \(document.use.label)")
      }
      html.cell(document.schoolYear, orElse: "not given", "year")
      html.element(.td, .class("number"), text: Counted.digits(document.words))
      html.element(.td, .class("number"), text: Counted.digits(document.unplacedWords))
      html.element(.td, .class("digest"), text: document.sha256.prefix(Self.digestLength))
    }
  }
}

extension Baseline.Scope.Use {
  fileprivate var label: String {
    switch self {
    case .plan: "plan of the year"
    case .scorecard: "scorecard of the year"
    case .otherYear: "other year"
    case .districtDocument: "district document"
    case .noGoalsFound: "no goals found"
    }
  }
}
