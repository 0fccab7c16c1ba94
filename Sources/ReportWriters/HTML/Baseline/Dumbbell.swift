import PlanModel

extension HTMLWriter {
  /// Draws the way from baseline to target on a line of 0 to 100 per cent, where a metric gives both in per cent.
  mutating func dumbbell(_ metric: Metric) {
    guard let from = metric.baseline?.percent, let to = metric.target?.percent else { return }
    let ends = (Self.place(from), Self.place(to))
    element(.svg, .class("dumbbell"), .viewBox(152, 12), .hidden) { html in
      html.line("axis", from: "6", to: "146")
      for tick in ["6", "76", "146"] { html.tick(tick) }
      html.line("way", from: ends.0, to: ends.1)
      html.dot("start", ends.0)
      html.dot("end", ends.1)
    }
  }

  private static func place(_ percent: Double) -> String {
    var digits = ByteWriter()
    digits.fixed(6 + percent * 1.4, decimals: 1)
    return String(decoding: digits.bytes, as: UTF8.self)
  }

  private mutating func line(_ name: String, from: String, to: String) {
    empty(
      .line, .class(name), .drawing(.x1, from), .drawing(.x2, to), .drawing(.y1, "6"), .drawing(.y2, "6"))
  }

  private mutating func tick(_ x: String) {
    empty(.line, .class("axis"), .drawing(.x1, x), .drawing(.x2, x), .drawing(.y1, "3"), .drawing(.y2, "9"))
  }

  private mutating func dot(_ name: String, _ x: String) {
    empty(.circle, .class(name), .drawing(.cx, x), .drawing(.cy, "6"), .drawing(.r, "3.2"))
  }
}

extension Traced where Value == Quantity {
  /// The value as a share of a hundred, if it is a level in per cent whose digits are shown.
  fileprivate var percent: Double? {
    guard value.unit == .percent, !value.isChange, (0...100).contains(value.value), !text.isMasked else { return nil }
    return value.value
  }
}
