import PlanModel

// MARK: - Comparison

extension QuantityScanner {
  /// A comparison sign or words right before the number; a sign joins the quantity as written.
  func bound(before start: inout Int) -> Quantity.Bound? {
    let offset = around.skippingSpaces(before: start)
    for (sign, bound) in Self.signs where around.has(sign, endingAt: offset) {
      let before = offset - sign.utf8.count
      if sign.utf8.first == UInt8(ascii: "="), endsWithNumber(before) { return nil }
      if sign == ">", around.dashWidth(endingAt: before) > 0 { return nil }
      start = before
      return bound
    }
    return boundInWords(around.wordsBefore(offset, most: 3))
  }

  /// Longer signs first.
  private static let signs: [(sign: String, bound: Quantity.Bound)] = [
    ("≥", .atLeast), ("≤", .atMost), (">=", .atLeast), ("=>", .atLeast), ("<=", .atMost), ("=<", .atMost),
    (">", .moreThan), ("<", .lessThan),
  ]

  /// "52% => 58%" is an arrow, not a comparison.
  private func endsWithNumber(_ offset: Int) -> Bool {
    let end = around.skippingSpaces(before: offset)
    return around.isDigit(at: end - 1) || around.has("%", endingAt: end)
  }

  private func boundInWords(_ words: [String]) -> Quantity.Bound? {
    let isDenied = words.count == 3 && (words[0] == "no" || words[0] == "not")
    switch words.suffix(2).joined(separator: " ") {
    case "at least", "minimum of", "or above", "a minimum": return .atLeast
    case "at most", "maximum of", "or below", "a maximum": return .atMost
    case "more than", "greater than", "higher than": return isDenied ? .atMost : .moreThan
    case "less than", "fewer than", "lower than": return isDenied ? .atLeast : .lessThan
    default: return boundInWord(words.last ?? "", after: words.dropLast().last ?? "")
    }
  }

  /// "over 80%", "below 12%"; but "an increase over 52%" compares, it does not bound.
  private func boundInWord(_ word: String, after previous: String) -> Quantity.Bound? {
    if Self.comparedNouns.contains(previous) { return nil }
    switch word {
    case "over", "above": return .moreThan
    case "under", "below": return .lessThan
    default: return nil
    }
  }

  private static let comparedNouns: Set<String> = [
    "increase", "gain", "growth", "improvement", "decrease", "reduction", "point", "points", "percent", "carried",
  ]

  /// Words right after the number or its unit: "25 or fewer", "60 or higher".
  func boundAfter(_ offset: Int) -> Quantity.Bound? {
    let words = around.words(from: offset, most: 2)
    guard words.count == 2, words[0].text == "or" || words[0].text == "and" else { return nil }
    switch words[1].text {
    case "more", "higher", "greater", "above", "better": return .atLeast
    case "fewer", "less", "lower", "below", "under": return .atMost
    default: return nil
    }
  }

  /// A counted noun after words of comparison: "12 or fewer students".
  func countsAfterBound(_ offset: Int) -> Bool {
    guard boundAfter(offset) != nil else { return false }
    let words = around.words(from: offset, most: 3)
    return words.count == 3 && isCounted(words[2].text)
  }
}
