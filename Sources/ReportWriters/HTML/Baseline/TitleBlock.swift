import DistrictModel
import ReviewModel

extension HTMLWriter {
  /// Writes the title of the report with one sentence on what it is.
  mutating func titleBlock(_ baseline: Baseline) {
    element(.header, .class("title")) { html in
      html.element(.p, .class("kind"), text: "Baseline of school improvement plans")
      html.element(.h1, text: baseline.district.name)
      if let year = baseline.district.yearWords { html.element(.p, .class("year"), text: "School year \(year)") }
      html.element(.p, .class("lead"), text: baseline.lead)
    }
  }

  /// Writes links to the parts and to every school.
  mutating func contents(_ baseline: Baseline) {
    element(.nav, .id("contents"), .label("Contents"), .class("contents")) { html in
      html.element(.ol) { html in
        for part in Part.allCases {
          html.element(.li) { $0.element(.a, .target(part.rawValue), text: part.title) }
        }
      }
      html.element(.ul) { html in
        for (index, organization) in baseline.organizations.enumerated() {
          html.element(.li) { html in
            html.element(.a, .target(BaselineIndex.sectionID(index)), text: organization.name)
          }
        }
      }
    }
  }
}

extension Baseline {
  fileprivate var lead: String {
    let plans = scope.documents.count { $0.use == .plan }
    let scorecards = scope.documents.count { $0.use == .scorecard }
    let read = Counted.list(
      [Counted.words(plans, "school plan"), scorecards > 0 ? Counted.words(scorecards, "scorecard") : nil]
        .compactMap { $0 })
    let aims = district.goals.isEmpty ? "" : ", and how that meets the district’s own goals"
    return "What the district’s schools aim at, with which measures\(aims): a reading of \(read). "
      + "Every statement here can be traced to the words of a document. Schools are not ranked."
  }
}
