import ReviewModel

extension HTMLWriter {
  /// Writes the headline figures, each with its denominator.
  mutating func figures(_ baseline: Baseline) {
    part(.figures) { html in
      guard !baseline.headlines.isEmpty else {
        html.element(.p, .class("absent"), text: "No plan of the year was read, so there is nothing to count.")
        return
      }
      html.element(.ul, .class("figures")) { html in
        for headline in baseline.headlines {
          html.element(.li) { $0.figure(headline) }
        }
      }
    }
  }

  private mutating func figure(_ headline: Baseline.Headline) {
    element(.p, .class("claim"), text: headline.title)
    guard let percent = Counted.percent(headline.count, of: headline.of) else {
      element(.p, .class("value"), text: "No \(headline.unit) to count")
      return
    }
    element(.p, .class("value")) { html in
      html.element(.strong, text: Counted.digits(headline.count))
      html.text(" of \(Counted.digits(headline.of)) \(headline.unit) ")
      html.element(.span, .class("percent"), text: percent)
    }
    bar(headline.count, of: headline.of)
  }
}
