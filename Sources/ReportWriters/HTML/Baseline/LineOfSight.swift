import DocumentModel
import PlanModel
import ReviewModel

extension HTMLWriter {
  /// Writes which parts of a goal do not seem to carry what stands above them; nothing where all do.
  mutating func lineOfSight(_ links: [SightLink], _ goals: [Goal]) {
    let broken = links.filter(\.isBroken)
    guard !broken.isEmpty else { return }
    element(.p, .class("subhead"), text: "Line of sight")
    element(
      .p, .class("note"),
      text: "No match was found for \(Counted.of(broken.count, links.count)) strategies, activities and measures with "
        + "what stands above them. Say how they serve it, or move them:")
    element(.ul) { html in
      for link in broken {
        html.element(.li) { html in
          html.text("\(link.kind.words): ")
          html.element(.q, text: link.text)
          if let other = goals.first(where: { $0.id == link.instead }) { html.text(" It rather serves \(other.name).") }
          html.place(link.place.description)
        }
      }
    }
  }
}

extension SightLink.Kind {
  fileprivate var words: String {
    switch self {
    case .strategy: "Strategy"
    case .metric: "Measure"
    case .activity: "Activity"
    }
  }
}
