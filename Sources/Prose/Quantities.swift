package import DocumentModel
package import PlanModel

/// A number with its unit, found in a text.
package struct QuantityMatch: Hashable, Sendable {
  package var quantity: Quantity
  /// The number with its unit and any sign before it, in UTF-8 offsets of the document.
  ///
  /// Words of comparison ("at least", "or fewer") and the noun that is counted stay outside.
  package var range: TextRange
}

/// Finds numbers that measure something, and leaves alone those that name something: grades, years, dates, list
/// numbers, ordinals, codes.
package struct QuantityScanner {
  let around: Surroundings
  private let base: Int

  package init(_ text: Substring, at base: Int = 0) {
    self.init(bytes: Array(String(text).utf8), at: base)
  }

  /// The same for bytes that somebody holds already.
  init(bytes: [UInt8], at base: Int) {
    self.around = Surroundings(bytes: bytes)
    self.base = base
  }

  /// Every quantity of a text, in order.
  package static func matches(in text: Substring, at base: Int = 0) -> [QuantityMatch] {
    QuantityScanner(text, at: base).matches()
  }

  package func matches() -> [QuantityMatch] {
    var found: [QuantityMatch] = []
    var names: NamedNumbers?
    var offset = 0
    while offset < around.bytes.count {
      if Folding.isLetter(around.bytes[offset]) {
        let end = endOfWord(from: offset)
        let spelled = spelledQuantity(from: offset, to: end)
        if let spelled { found.append(match(spelled)) }
        offset = spelled?.end ?? end
      } else if mayBegin(at: offset), let number = NumberReading(around.bytes, at: offset) {
        let reading = reading(of: number, after: names)
        switch reading {
        case .quantity(let quantity): found.append(match(quantity))
        case .name(let named): names = named
        case .nothing: break
        }
        offset = max(reading.end ?? number.end, endOfWord(from: number.end))
      } else {
        offset += 1
      }
    }
    return found
  }

  private func match(_ reading: QuantityReading) -> QuantityMatch {
    QuantityMatch(quantity: reading.quantity, range: TextRange(base + reading.start, base + reading.end))
  }

  /// A digit, a point, a hyphen or the first byte of a minus sign.
  private func mayBegin(at offset: Int) -> Bool {
    let byte = around.bytes[offset]
    return Folding.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == 0xE2
  }

  private func endOfWord(from offset: Int) -> Int {
    var end = offset
    while end < around.bytes.count, Folding.isLetter(around.bytes[end]) || Folding.isDigit(around.bytes[end]) {
      end += 1
    }
    return end
  }
}

/// A quantity with offsets into the text at hand.
struct QuantityReading {
  var quantity: Quantity
  var start: Int
  var end: Int
}

/// What a number turned out to be.
enum NumberMeaning {
  case quantity(QuantityReading)
  /// It names something ("grade 3"), and so may the numbers listed after it.
  case name(NamedNumbers)
  /// Part of a code, a date, a time or an ordinal.
  case nothing

  var end: Int? {
    switch self {
    case .quantity(let reading): reading.end
    case .name(let names): names.end
    case .nothing: nil
    }
  }
}

// MARK: - One number

extension QuantityScanner {
  private func reading(of number: NumberReading, after names: NamedNumbers?) -> NumberMeaning {
    guard !number.isCode, !isAttached(before: number.start) else { return .nothing }
    if let money = money(number) { return .quantity(money) }
    var end = number.end
    var upper: Double?
    if let second = rangeEnd(after: number) {
      guard second.value > number.value else { return .nothing }
      upper = second.value
      end = second.end
    }
    let unit = unit(after: end, from: number.start)
    guard unit?.touchesNumber == true || !continuesAsCode(at: end) else { return .nothing }
    if unit.map({ $0.kind == .count || $0.kind == .number }) ?? true {
      if let named = naming(number, upper: upper, end: end, after: names, isBare: unit == nil) { return .name(named) }
      if upper == nil ? number.isYear : unit == nil && number.isWhole { return .nothing }
    }
    var start = unit?.closesBracket == true ? number.start - 1 : number.start
    let bound = bound(before: &start) ?? unit?.bound ?? boundAfter(unit?.after ?? end)
    let value = number.isNegative ? -number.value : number.value
    var quantity = Quantity(value: value, upper: upper, unit: unit?.kind ?? .number, bound: bound)
    quantity.isChange = around.has("+", endingAt: number.start)
    if quantity.unit == .number, unit == nil, countsAfterBound(end) { quantity.unit = .count }
    return .quantity(QuantityReading(quantity: quantity, start: start, end: unit?.end ?? end))
  }

  /// A letter, digit or code mark right before makes the number part of a word.
  private func isAttached(before offset: Int) -> Bool {
    guard offset > 0 else { return false }
    let byte = around.bytes[offset - 1]
    if Folding.isLetter(byte) || Folding.isDigit(byte) || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "@") {
      return true
    }
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "."): return around.isDigit(at: offset - 2)
    case UInt8(ascii: "_"): return around.isDigit(at: offset - 2) || around.isLetter(at: offset - 2)
    default:
      let dash = around.dashWidth(endingAt: offset)
      return dash > 0 && around.isDigit(at: offset - dash - 1)
    }
  }

  /// The upper end of "5-8%", "5 – 8 points" or "5%-8%"; only where a unit follows.
  private func rangeEnd(after number: NumberReading) -> NumberReading? {
    var offset = around.skippingSpaces(from: number.end)
    let isPercent = around.has("%", at: offset)
    if isPercent { offset = around.skippingSpaces(from: offset + 1) }
    let dash = around.dashWidth(startingAt: offset)
    guard dash > 0, !isPercent || !around.has(">", at: offset + dash) else { return nil }
    let start = around.skippingSpaces(from: offset + dash)
    guard around.isDigit(at: start), let second = NumberReading(around.bytes, at: start), !second.isYear, !second.isCode
    else { return nil }
    return isPercent && unit(after: second.end, from: start)?.kind != .percent ? nil : second
  }

  /// What follows makes it an ordinal, a date, a time, a fraction or a code: "9th", "10/31", "8:30", "1.1.2", "2-A".
  private func continuesAsCode(at offset: Int) -> Bool {
    guard offset < around.bytes.count else { return false }
    let byte = around.bytes[offset]
    if Folding.isLetter(byte) || byte >= 0xC3 && byte < 0xE2 { return true }
    if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") {
      return around.isDigit(at: offset + 1)
    }
    let dash = around.dashWidth(startingAt: offset)
    return dash > 0 && (around.isDigit(at: offset + dash) || around.isLetter(at: offset + dash))
  }
}
