import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

extension HTMLWriter {
  /// Writes what a goal declares and what its content bears out, side by side, each with the words behind it.
  mutating func evidence(_ alignment: GoalAlignment?, _ district: District) {
    let links = alignment?.links.filter { $0.declared != nil || $0.support > .none } ?? []
    if links.isEmpty {
      element(
        .p, .class("note"),
        text: "This goal names no district goal, and no match with one was found in it.")
    } else {
      table(
        "evidence", caption: "District goals that it serves",
        columns: ["District goal", "Declared in the plan", "Supported by its content"]
      ) { html in
        html.element(.tbody) { html in
          for link in links { html.link(link, district) }
        }
      }
    }
    if let initiatives = alignment?.initiatives, !initiatives.isEmpty {
      element(.p, .class("note"), text: "Cuts across goals: \(Counted.list(initiatives)).")
    }
    guard let unknown = alignment?.unknownDeclarations, !unknown.isEmpty else { return }
    element(
      .p, .class("note"),
      text: "It also names \(Counted.list(unknown.map { "“\($0)”" })), which is no goal of this district.")
  }

  private mutating func link(_ link: DistrictLink, _ district: District) {
    let title = district.goals.first { $0.id == link.districtGoal }?.title
    element(.tr) { html in
      html.element(.th, .scope("row")) { html in
        html.element(.span, .class("code"), text: link.districtGoal)
        if let title { html.text(" " + title) }
      }
      html.element(.td, .class(link.declared == nil ? "absent" : "")) { html in
        guard let declared = link.declared else { return html.text("not declared") }
        html.element(.q, text: declared.quote)
      }
      html.element(.td, .class(link.support == .none ? "absent" : "")) { html in
        guard link.support > .none else { return html.text("no match found") }
        html.element(.span, .class("verdict"), text: "\(link.support.words), \(link.band.words)")
        for evidence in link.evidence { html.answer(evidence) }
      }
    }
  }

  private mutating func answer(_ evidence: AlignmentEvidence) {
    element(.p, .class("answer")) { html in
      html.element(.q, text: evidence.quote)
      html.element(.span, .class("answers"), text: " answers ")
      html.element(.q, text: evidence.matches)
      html.element(.span, .class("answers"), text: ", \(evidence.signal.words)")
    }
  }
}
