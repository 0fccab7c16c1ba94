import PlanModel

// MARK: - Numbers in words

extension QuantityScanner {
  /// "five percent", "twenty-five percentage points": a number in words, where a share or points follow.
  func spelledQuantity(at offset: Int) -> QuantityReading? {
    guard around.isLetter(at: offset), offset == 0 || !around.isLetter(at: offset - 1),
      let number = spelledNumber(at: offset)
    else { return nil }
    guard around.spaceWidth(at: number.end) > 0, !around.has("-", endingAt: offset),
      let unit = unit(after: number.end, from: offset), unit.kind == .percent || unit.kind == .points
    else { return nil }
    if unit.kind == .points, around.words(from: unit.after, most: 1).first?.text == "of" { return nil }
    var start = offset
    let bound = bound(before: &start) ?? boundAfter(unit.after)
    return QuantityReading(
      quantity: Quantity(value: number.value, unit: unit.kind, bound: bound), start: start, end: unit.end)
  }

  private func spelledNumber(at offset: Int) -> (value: Double, end: Int)? {
    // No number begins with any other letter; the table is for those that pass.
    guard "efnost".utf8.contains(Folding.lowered(around.bytes[offset])) else { return nil }
    guard let first = around.words(from: offset, most: 1).first, let value = Self.values[first.text] else { return nil }
    if let next = around.words(from: first.end, most: 1).first, next.text == "hundred", value < 10 {
      return (value * 100, next.end)
    }
    guard value >= 20, around.has("-", at: first.end) || around.has(" ", at: first.end),
      let second = around.words(from: first.end + 1, most: 1).first, let ones = Self.values[second.text], ones < 10
    else { return (value, first.end) }
    return (value + ones, second.end)
  }

  private static let values: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
}
