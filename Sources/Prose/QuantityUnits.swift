import PlanModel

/// The unit after a number.
struct UnitReading {
  var kind: Quantity.Unit
  /// Where the quantity as written ends; before the noun of a count.
  var end: Int
  /// Where the words go on.
  var after: Int
  var bound: Quantity.Bound?
  /// Joined to the number by a hyphen: "a 5-point gain".
  var touchesNumber = false
  /// The number alone stands in brackets, and the unit after them: "five (5) percentage points".
  var closesBracket = false
}

// MARK: - Units

extension QuantityScanner {
  /// The unit after a number that runs from a start to an offset.
  func unit(after offset: Int, from start: Int) -> UnitReading? {
    var cursor = offset
    var bound: Quantity.Bound?
    if around.has("+", at: cursor) {
      cursor += 1
      bound = .atLeast
    }
    let isBracketed = around.has(")", at: cursor) && around.has("(", endingAt: start)
    if isBracketed { cursor += 1 }
    var unit = percentSign(at: around.skippingSpaces(from: cursor)) ?? hyphenatedUnit(at: cursor)
    unit = unit ?? wordUnit(after: cursor, countEnd: offset)
    guard var unit else { return bound.map { UnitReading(kind: .number, end: cursor, after: cursor, bound: $0) } }
    unit.bound = unit.bound ?? bound
    unit.closesBracket = isBracketed && unit.end > offset
    return unit
  }

  /// "%", "% points", and the rank "%ile".
  private func percentSign(at offset: Int) -> UnitReading? {
    guard around.has("%", at: offset) else { return nil }
    var end = offset + 1
    var bound: Quantity.Bound?
    if around.has("+", at: end) {
      end += 1
      bound = .atLeast
    }
    guard let next = around.words(from: end, most: 1).first else {
      return UnitReading(kind: .percent, end: end, after: end, bound: bound)
    }
    if next.text == "ile" { return UnitReading(kind: .number, end: next.end, after: next.end) }
    let isPoints = Self.pointWords.contains(next.text)
    let after = isPoints ? next.end : end
    return UnitReading(kind: isPoints ? .points : .percent, end: after, after: after, bound: bound)
  }

  /// "5-point", "5-percentage-point", "10-percent"; but not the "5-point scale".
  private func hyphenatedUnit(at offset: Int) -> UnitReading? {
    let dash = around.dashWidth(startingAt: offset)
    guard dash > 0, let first = word(at: offset + dash) else { return nil }
    var last = first
    if first.text == "percentage" {
      let joint = max(around.dashWidth(startingAt: first.end), around.spaceWidth(at: first.end))
      guard let second = word(at: first.end + joint), Self.pointWords.contains(second.text) else { return nil }
      last = second
    }
    guard last.text == "percent" || Self.pointWords.contains(last.text), !namesScale(at: last.end) else { return nil }
    let kind: Quantity.Unit = last.text == "percent" ? .percent : .points
    return UnitReading(kind: kind, end: last.end, after: last.end, touchesNumber: true)
  }

  private func word(at offset: Int) -> (text: String, end: Int)? {
    around.isLetter(at: offset) ? around.words(from: offset, most: 1).first : nil
  }

  /// "percent", "percentage points", "points", "students".
  private func wordUnit(after offset: Int, countEnd: Int) -> UnitReading? {
    guard around.spaceWidth(at: offset) > 0 else { return nil }
    let words = around.words(from: offset, most: 2)
    guard let first = words.first else { return nil }
    switch first.text {
    case "percent", "pct": return UnitReading(kind: .percent, end: first.end, after: first.end)
    case "per" where words.count > 1 && words[1].text == "cent":
      return UnitReading(kind: .percent, end: words[1].end, after: words[1].end)
    case "percentage":
      let isPoints = words.count > 1 && Self.pointWords.contains(words[1].text)
      let end = isPoints ? words[1].end : percentagePointEnd(after: first.end) ?? first.end
      return UnitReading(kind: end > first.end ? .points : .percent, end: end, after: end)
    case "dollars": return UnitReading(kind: .dollars, end: first.end, after: first.end)
    case _ where Self.pointWords.contains(first.text):
      return namesScale(at: first.end) ? nil : UnitReading(kind: .points, end: first.end, after: first.end)
    default:
      return isCounted(first.text) ? UnitReading(kind: .count, end: countEnd, after: first.end) : nil
    }
  }

  /// The end of "-point" in "5 percentage-point gain".
  private func percentagePointEnd(after offset: Int) -> Int? {
    let dash = around.dashWidth(startingAt: offset)
    guard dash > 0, let next = word(at: offset + dash), Self.pointWords.contains(next.text) else { return nil }
    return next.end
  }

  /// A plural noun: people or things counted.
  func isCounted(_ word: String) -> Bool {
    if Self.pluralsWithoutEnding.contains(word) { return true }
    guard word.utf8.count > 3, word.hasSuffix("s") else { return false }
    return !["ss", "us", "is"].contains { word.hasSuffix($0) }
  }

  /// "on a 4 point rubric": the number belongs to the scale's name.
  func sizesScale(at offset: Int) -> Bool {
    guard let next = around.words(from: offset, most: 1).first else { return false }
    return Self.pointWords.contains(next.text) && namesScale(at: next.end)
  }

  /// "point" belongs to the name of a scale: "a 5-point scale".
  private func namesScale(at offset: Int) -> Bool {
    around.words(from: offset, most: 2).contains { Self.scaleWords.contains($0.text) }
  }

  private static let pointWords: Set<String> = ["point", "points", "pt", "pts", "pp", "pps", "ppt", "ppts"]
  private static let scaleWords: Set<String> = ["scale", "scales", "rubric", "likert", "survey", "system"]
  private static let pluralsWithoutEnding: Set<String> = ["staff", "people", "children", "freshmen", "men", "women"]
}
