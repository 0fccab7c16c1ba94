import PlanModel

extension QuantityScanner {
  /// "$5,000", "$1.2 million", "$14k", "$5,000-$7,000".
  func money(_ number: NumberReading) -> QuantityReading? {
    let sign = around.skippingSpaces(before: number.start)
    guard around.has("$", endingAt: sign) else { return nil }
    let (value, end) = scaled(number)
    var reading = QuantityReading(quantity: Quantity(value: value, unit: .dollars), start: sign - 1, end: end)
    var next = around.skippingSpaces(from: end)
    let dash = around.dashWidth(startingAt: next)
    if dash > 0 {
      next = around.skippingSpaces(from: next + dash)
      if around.has("$", at: next) { next += 1 }
      if around.isDigit(at: next), let second = NumberReading(around.bytes, at: next), scaled(second).value > value {
        reading.quantity.upper = scaled(second).value
        reading.end = scaled(second).end
      }
    }
    reading.quantity.bound = bound(before: &reading.start)
    return reading
  }

  private func scaled(_ number: NumberReading) -> (value: Double, end: Int) {
    let isJoined = around.isLetter(at: number.end)
    guard let word = around.words(from: number.end, most: 1).first else { return (number.value, number.end) }
    switch word.text {
    case "k" where isJoined, "thousand": return (number.value * 1_000, word.end)
    case "m" where isJoined, "million": return (number.value * 1_000_000, word.end)
    case "billion": return (number.value * 1_000_000_000, word.end)
    default: return (number.value, number.end)
    }
  }
}
