import PlanModel

extension Traced where Value == Quantity {
  /// The number as written and as read; a number whose digits are masked in its words is left out.
  func json(_ detail: FactDetail) -> JSONValue {
    guard !text.isMasked else { return ["text": .string(text), "masked": .boolean(true)] }
    return [
      "text": .string(text), "value": .number(value.value), "upper": value.upper.map { .number($0) },
      "unit": .string(value.unit.rawValue), "bound": value.bound.map { .string($0.rawValue) },
      "isChange": value.isChange ? .boolean(true) : nil, "basis": basisJSON(detail),
    ]
  }
}

extension Traced where Value == DueDate {
  func json(_ detail: FactDetail) -> JSONValue {
    [
      "text": .string(text), "date": value.date.map { .string($0.description) }, "basis": basisJSON(detail),
    ]
  }
}

extension String {
  /// Whether a small student group's numbers were taken out of the words, which leaves two bullets for each.
  var isMasked: Bool {
    var bullets = 0
    for scalar in unicodeScalars {
      bullets = scalar == "•" ? bullets + 1 : 0
      if bullets == 2 { return true }
    }
    return false
  }
}
