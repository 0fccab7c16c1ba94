import PlanModel

// MARK: - Numbers in words

extension QuantityScanner {
  /// "five percent", "twenty-five percentage points": a number in words, where a share or points follow.
  func spelledQuantity(from start: Int, to end: Int) -> QuantityReading? {
    guard let number = spelledNumber(from: start, to: end), around.spaceWidth(at: number.end) > 0,
      !around.has("-", endingAt: start),
      let unit = unit(after: number.end, from: start), unit.kind == .percent || unit.kind == .points
    else { return nil }
    if unit.kind == .points, around.words(from: unit.after, most: 1).first?.text == "of" { return nil }
    var start = start
    let bound = bound(before: &start) ?? boundAfter(unit.after)
    return QuantityReading(
      quantity: Quantity(value: number.value, unit: unit.kind, bound: bound), start: start, end: unit.end)
  }

  private func spelledNumber(from start: Int, to end: Int) -> (value: Double, end: Int)? {
    guard let value = spelledValue(from: start, to: end) else { return nil }
    if let next = around.words(from: end, most: 1).first, next.text == "hundred", value < 10 {
      return (value * 100, next.end)
    }
    guard value >= 20, around.has("-", at: end) || around.has(" ", at: end),
      let second = around.words(from: end + 1, most: 1).first,
      let ones = spelledValue(from: second.end - second.text.utf8.count, to: second.end), ones < 10
    else { return (value, end) }
    return (value + ones, second.end)
  }

  private func spelledValue(from start: Int, to end: Int) -> Double? {
    guard (3...9).contains(end - start) else { return nil }
    return Self.values.value(ofWord: WordKey.of(around.bytes[start..<end].lazy.map(Folding.lowered)))
  }

  /// Whether a digit stands in these words, or a number that is spelled out.
  package static func mayHoldNumbers(_ tokens: [Token]) -> Bool {
    tokens.contains { $0.holdsDigit || values.value(ofWord: $0.key) != nil }
  }

  private static let values = PhraseTable<Double>([
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
    ("ten", 10),
    ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80), ("ninety", 90),
  ])
}
