import DocumentModel
import PlanModel

/// Pairs of a baseline and a target that are written as a span.
extension NumberSentence {
  /// The ends of "from 52%–58%", which is no range as the same without "from" would be.
  func endsAfterFrom(_ index: Int) -> (low: QuantityMatch, high: QuantityMatch)? {
    let match = numbers[index].match
    guard match.quantity.unit == .percent, let upper = match.quantity.upper,
      word(numbers[index].tokens.lowerBound - 1) == "from"
    else { return nil }
    let bytes = Array(around.bytes[offset(match.range.start)..<offset(match.range.end)])
    let span = Surroundings(bytes: bytes)
    guard let dash = bytes.indices.last(where: { isJoint(span, at: $0) }) else { return nil }
    let low = span.skippingSpaces(before: dash)
    let high = span.skippingSpaces(from: dash + span.dashWidth(startingAt: dash))
    var ends = (low: match, high: match)
    ends.low.quantity.upper = nil
    ends.low.range = TextRange(match.range.start, match.range.start + low)
    ends.high.quantity.upper = nil
    ends.high.quantity.value = upper
    ends.high.range = TextRange(match.range.start + high, match.range.end)
    return ends
  }

  private func isJoint(_ span: Surroundings, at offset: Int) -> Bool {
    let width = span.dashWidth(startingAt: offset)
    return offset > 0 && width > 0 && span.isDigit(at: span.skippingSpaces(from: offset + width))
  }

  /// "from Level 1 to Level 2", on a rubric: the level's number is its value.
  var levelPair: Promise? {
    for first in tokens.indices {
      guard let low = level(at: first), word(first + 2) == "to", let high = level(at: first + 3),
        low.quantity.value != high.quantity.value
      else { continue }
      return Promise(baseline: low, target: high)
    }
    return nil
  }

  /// "Level 1", in the singular.
  private func level(at index: Int) -> QuantityMatch? {
    let name = "level"
    guard word(index) == name, tokens[index].range.count == name.utf8.count, gap(after: index).count <= 2,
      word(index + 1).utf8.count == 1, let value = Double(word(index + 1))
    else { return nil }
    return QuantityMatch(
      quantity: Quantity(value: value, unit: .number), range: tokens[index].range.union(tokens[index + 1].range))
  }
}
