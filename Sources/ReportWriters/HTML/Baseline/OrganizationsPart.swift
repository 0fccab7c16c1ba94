import DistrictModel
import PlanModel
import ReviewModel

extension HTMLWriter {
  /// Writes a section for every school, department and the district, each beginning a page on paper.
  mutating func organizations(_ index: BaselineIndex) {
    let baseline = index.baseline
    part(.organizations) { html in
      for (position, organization) in baseline.organizations.enumerated() {
        html.element(.section, .id(BaselineIndex.sectionID(position)), .class("organization")) { html in
          html.organizationHead(organization, baseline.district)
          if organization.reviews.isEmpty {
            html.element(.p, .class("absent"), text: "No document of the year was read.")
          }
          for review in organization.reviews { html.review(review, index) }
        }
      }
    }
  }

  private mutating func organizationHead(_ organization: Baseline.OrganizationSummary, _ district: District) {
    element(.p, .class("back")) { $0.element(.a, .target("contents"), text: "Back to contents") }
    element(.h3, text: organization.name)
    if let facts = organization.facts { element(.p, .class("facts"), text: facts) }
    guard organization.hasPlan, !organization.cells.isEmpty else { return }
    element(.ul, .class("reach")) { html in
      for goal in district.goals {
        let state = organization.cells.first { $0.districtGoal == goal.id }?.state ?? .neither
        html.element(.li, .class("cell \(state.rawValue)")) { html in
          html.element(.span, .class("aim")) { html in
            html.element(.span, .class("code"), text: goal.id)
            html.text(" " + goal.title)
          }
          html.stateMark(state)
        }
      }
    }
  }
}

extension Baseline.OrganizationSummary {
  fileprivate var facts: String? {
    switch level {
    case .school: school.map(\.words).flatMap { $0.isEmpty ? nil : $0 }
    case .department: "Department"
    case .district: "District"
    case .unknown: nil
    }
  }
}
