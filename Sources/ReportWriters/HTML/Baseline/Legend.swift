import ReviewModel

extension HTMLWriter {
  /// Writes what the marks, words and colours of the heat map mean.
  mutating func legend() {
    element(.dl, .class("legend")) { html in
      for (state, meaning) in Baseline.State.meanings {
        html.element(.div) { html in
          html.element(.dt, .class("cell \(state.rawValue)")) { $0.stateMark(state) }
          html.element(.dd, text: meaning)
        }
      }
    }
  }
}

extension Baseline.State {
  fileprivate static let meanings: [(Baseline.State, String)] = [
    (.declaredAndSupported, "the plan names the district goal, and what it aims at serves it"),
    (.declaredOnly, "the plan names it; no match with its content was found"),
    (.supportedOnly, "what the plan aims at serves it; the plan does not name it"),
    (.neither, "neither was found"),
  ]
}
