import ReviewModel

extension HTMLWriter {
  /// Writes one cell of the heat map: mark, words, and how many goals stand behind it.
  mutating func stateCell(_ cell: Baseline.CoverageCell?) {
    let state = cell?.state ?? .neither
    element(.td, .class("cell \(state.rawValue)")) { html in
      html.stateMark(state)
      if let cell, state != .neither { html.element(.span, .class("tally"), text: cell.tally) }
    }
  }

  /// Writes a state in words, behind a pair of squares: the left one filled if declared, the right one if supported.
  mutating func stateMark(_ state: Baseline.State) {
    element(.span, .class("state")) { html in
      if state != .neither {
        html.element(.svg, .class("mark"), .viewBox(22, 10), .hidden) { html in
          html.square(at: "1", isFilled: state != .supportedOnly)
          html.square(at: "13", isFilled: state != .declaredOnly)
        }
        html.text(" ")
      }
      html.text(state.words)
    }
  }

  private mutating func square(at x: String, isFilled: Bool) {
    empty(
      .rect, .class(isFilled ? "on" : "off"), .drawing(.x, x), .drawing(.y, "1"), .drawing(.width, "8"),
      .drawing(.height, "8"))
  }
}

extension Baseline.CoverageCell {
  /// How many of the school's goals stand behind the cell: "2 declared, 3 supported, 1 of them partly".
  fileprivate var tally: String {
    let supported = strong + partial
    var parts: [String] = []
    if declared > 0 { parts.append("\(declared) declared") }
    if strong == 0, partial > 0 {
      parts.append("\(partial) partly supported")
    } else if supported > 0 {
      parts.append("\(supported) supported" + (partial > 0 ? ", \(partial) of them partly" : ""))
    }
    return parts.joined(separator: ", ")
  }
}
