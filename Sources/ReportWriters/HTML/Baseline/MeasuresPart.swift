import ReviewModel

extension HTMLWriter {
  /// How many measures in a plan's own words are listed before the rest is only counted.
  private static let ownWordings = 25

  /// Writes which measures schools use: known instruments first, then measures in the plans' own words.
  mutating func measures(_ index: BaselineIndex) {
    let baseline = index.baseline
    let schools = index.schoolsWithPlan
    let instruments = baseline.metrics.filter(\.isInstrument)
    let others = baseline.metrics.filter { !$0.isInstrument }
    part(.measures) { html in
      guard !baseline.metrics.isEmpty else {
        html.element(.p, .class("absent"), text: "No measure was found in the plans.")
        return
      }
      html.measureTable("Tests, surveys and counts that go by a name", instruments, schools)
      html.measureTable("Measures in the plans’ own words", Array(others.prefix(Self.ownWordings)), schools)
      if others.count > Self.ownWordings {
        html.element(
          .p, .class("note"),
          text:
            "Another \(Counted.words(others.count - Self.ownWordings, "measure")) in the plans’ own words: the school "
            + "sections show each.")
      }
    }
  }

  private mutating func measureTable(_ caption: String, _ uses: [Baseline.MetricUse], _ schools: Int) {
    guard !uses.isEmpty else { return }
    table("uses", caption: caption, columns: ["Measure", "Schools that use it", "Goals"]) { html in
      html.element(.tbody) { html in
        for use in uses {
          html.element(.tr) { html in
            html.element(.th, .scope("row"), text: use.name.shortened(to: 140))
            html.element(.td, .class("share")) { html in
              html.bar(use.schools.count, of: schools)
              html.element(.span, text: Counted.of(use.schools.count, schools) + " schools")
            }
            html.element(.td, .class("number"), text: Counted.digits(use.goals))
          }
        }
      }
    }
  }
}
