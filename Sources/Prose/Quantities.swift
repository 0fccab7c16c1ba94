package import DocumentModel
package import PlanModel

/// A number with its unit, found in a text.
package struct QuantityMatch: Hashable, Sendable {
  package var quantity: Quantity
  /// The number with its unit and any sign before it, in UTF-8 offsets of the document.
  package var range: TextRange
}

/// Finds numbers that measure something, and leaves alone those that name something: grades, years, dates, list
/// numbers, ordinals, codes.
package struct QuantityScanner {
  private let bytes: [UInt8]
  private let base: Int

  package init(_ text: Substring, at base: Int = 0) {
    self.bytes = Array(text.utf8)
    self.base = base
  }

  /// Every quantity of a text, in order.
  package static func matches(in text: Substring, at base: Int = 0) -> [QuantityMatch] {
    QuantityScanner(text, at: base).matches()
  }

  package func matches() -> [QuantityMatch] {
    var found: [QuantityMatch] = []
    var offset = 0
    while offset < bytes.count {
      guard let number = NumberReading(bytes, at: offset) else {
        offset += 1
        continue
      }
      if !isAttached(before: offset), let match = quantity(number) { found.append(match) }
      offset = max(number.end, endOfWord(from: number.end))
    }
    return found
  }

  /// A letter, digit or code mark right before makes the number part of a word.
  private func isAttached(before offset: Int) -> Bool {
    guard offset > 0 else { return false }
    let byte = bytes[offset - 1]
    if Folding.isLetter(byte) || Folding.isDigit(byte) || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "_") {
      return true
    }
    if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") {
      return offset > 1 && (Folding.isDigit(bytes[offset - 2]) || Folding.isLetter(bytes[offset - 2]))
    }
    let dash = dashWidth(endingAt: offset)
    return dash > 0 && offset > dash
      && (Folding.isLetter(bytes[offset - dash - 1]) || Folding.isDigit(bytes[offset - dash - 1]))
  }

  private func quantity(_ number: NumberReading) -> QuantityMatch? {
    var end = number.end
    var upper: Double?
    if let second = rangeEnd(after: end) {
      guard second.upper > number.value else { return nil }
      upper = second.upper
      end = second.end
    }
    guard !continuesAsCode(at: end) else { return nil }
    let unit = unit(after: end)
    if unit == nil, upper != nil || number.isYear || namesSomething(before: number.start) { return nil }
    if let unit, unit.kind == .count, number.isYear || namesSomething(before: number.start) { return nil }
    var start = number.start
    var kind = unit?.kind ?? .number
    if start > 0, bytes[start - 1] == UInt8(ascii: "$") {
      start -= 1
      kind = .dollars
    }
    let bound = bound(before: &start)
    let value = number.isNegative ? -number.value : number.value
    return QuantityMatch(
      quantity: Quantity(value: value, upper: upper, unit: kind, bound: bound),
      range: TextRange(base + start, base + (unit.map { kind == .count ? end : $0.end } ?? end)))
  }

  /// The upper end of "5-8%" or "5 – 8 points"; only where a unit follows.
  private func rangeEnd(after offset: Int) -> (upper: Double, end: Int)? {
    let dash = dashWidth(startingAt: offset)
    guard dash > 0, let second = NumberReading(bytes, at: offset + dash), !second.isYear else { return nil }
    return (second.value, second.end)
  }

  /// What follows makes it an ordinal, a date, a time, a fraction or a code: "9th", "10/31", "8:30", "1.1.2", "K-2".
  private func continuesAsCode(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    if Folding.isLetter(byte) || byte >= 0xC3 && byte < 0xE2 { return true }
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") {
      return Folding.isDigit(next)
    }
    let dash = dashWidth(startingAt: offset)
    guard dash > 0, offset + dash < bytes.count else { return false }
    let after = bytes[offset + dash]
    return Folding.isDigit(after) || Folding.isLetter(after)
  }

  private func endOfWord(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, Folding.isLetter(bytes[end]) || Folding.isDigit(bytes[end]) { end += 1 }
    return end
  }
}

// MARK: - Units and bounds

extension QuantityScanner {
  /// The unit after a number, and where it ends.
  private func unit(after offset: Int) -> (kind: Quantity.Unit, end: Int)? {
    let start = skippingSpaces(from: offset)
    guard start < bytes.count else { return nil }
    if bytes[start] == UInt8(ascii: "%") { return (.percent, start + 1) }
    let words = words(from: start, most: 2)
    guard let first = words.first else { return nil }
    switch first.text {
    case "percent": return (.percent, first.end)
    case "percentage":
      guard words.count > 1, words[1].text.hasPrefix("point") else { return (.percent, first.end) }
      return (.points, words[1].end)
    case "point", "points", "pts", "pp", "ppts": return (.points, first.end)
    default:
      let isPlural = first.text.utf8.count > 3 && first.text.hasSuffix("s") && !first.text.hasSuffix("ss")
      let counts = isPlural || first.text == "staff" || first.text == "people" || first.text == "children"
      return counts ? (.count, first.end) : nil
    }
  }

  /// A comparison sign or words right before the number; a sign joins the quantity as written.
  private func bound(before start: inout Int) -> Quantity.Bound? {
    var offset = start
    while offset > 0, bytes[offset - 1] == UInt8(ascii: " ") { offset -= 1 }
    let signs: [([UInt8], Quantity.Bound)] = [
      (Array("≥".utf8), .atLeast), (Array("≤".utf8), .atMost), (Array(">=".utf8), .atLeast),
      (Array("<=".utf8), .atMost), (Array(">".utf8), .moreThan), (Array("<".utf8), .lessThan),
    ]
    for (sign, bound) in signs where bytes[..<offset].suffix(sign.count).elementsEqual(sign) {
      start = offset - sign.count
      return bound
    }
    let words = wordsBefore(offset, most: 3)
    let last = words.suffix(2).joined(separator: " ")
    if last == "at least" || last == "minimum of" { return .atLeast }
    if last == "at most" || words == ["no", "more", "than"] || last == "maximum of" { return .atMost }
    if last == "more than" { return .moreThan }
    if last == "less than" || last == "fewer than" { return .lessThan }
    return nil
  }

  /// The word before makes the number a name: "grade 3", "Tier 2", "Goal 1".
  private func namesSomething(before start: Int) -> Bool {
    guard let word = wordsBefore(start, most: 1).last else { return false }
    return Self.namingWords.contains(word)
  }

  /// Words whose number names one of several things: grammar of English plans, not vocabulary of a district.
  private static let namingWords: Set<String> = [
    "grade", "grades", "level", "tier", "goal", "goals", "strategy", "objective", "step", "title", "room", "phase",
    "unit", "section", "part", "question", "page", "day", "week", "cohort", "pillar", "priority", "area", "outcome",
    "measure", "no", "number", "item", "table", "figure", "period", "quarter", "semester", "year", "cycle", "stage",
    "action", "activity", "indicator", "component", "standard", "chapter", "policy", "form", "district", "region",
    "algebra", "geometry", "english", "spring", "fall", "winter", "summer", "sy", "fy", "version", "round", "module",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "dibels",
  ]
}

// MARK: - Neighbours

extension QuantityScanner {
  private func skippingSpaces(from offset: Int) -> Int {
    var next = offset
    while next < bytes.count {
      if bytes[next] == UInt8(ascii: " ") {
        next += 1
      } else if bytes[next] == 0xC2, next + 1 < bytes.count, bytes[next + 1] == 0xA0 {
        next += 2
      } else {
        break
      }
    }
    return next
  }

  private func words(from start: Int, most count: Int) -> [(text: String, end: Int)] {
    var words: [(text: String, end: Int)] = []
    var offset = start
    while words.count < count {
      offset = skippingSpaces(from: offset)
      let begin = offset
      while offset < bytes.count, Folding.isLetter(bytes[offset]) { offset += 1 }
      guard offset > begin else { break }
      words.append((String(decoding: bytes[begin..<offset].map(Folding.lowered), as: UTF8.self), offset))
    }
    return words
  }

  private func wordsBefore(_ end: Int, most count: Int) -> [String] {
    var words: [String] = []
    var offset = end
    while words.count < count {
      while offset > 0, bytes[offset - 1] == UInt8(ascii: " ") || bytes[offset - 1] == 0xA0 || bytes[offset - 1] == 0xC2
      {
        offset -= 1
      }
      let high = offset
      while offset > 0, Folding.isLetter(bytes[offset - 1]) { offset -= 1 }
      guard offset < high else { break }
      words.insert(String(decoding: bytes[offset..<high].map(Folding.lowered), as: UTF8.self), at: 0)
    }
    return words
  }

  /// The width of a hyphen or en dash that stands right after a place.
  private func dashWidth(startingAt offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    if bytes[offset] == UInt8(ascii: "-") { return 1 }
    let isDash = offset + 2 < bytes.count && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
    return isDash && (0x90...0x94).contains(bytes[offset + 2]) ? 3 : 0
  }

  private func dashWidth(endingAt offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    if bytes[offset - 1] == UInt8(ascii: "-") { return 1 }
    guard offset > 2 else { return 0 }
    return dashWidth(startingAt: offset - 3) == 3 ? 3 : 0
  }
}
