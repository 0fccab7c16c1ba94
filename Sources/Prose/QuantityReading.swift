import PlanModel

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
  func reading(of number: NumberReading, after names: NamedNumbers?) -> NumberMeaning {
    guard !number.isCode, !isAttached(before: number.start) else { return .nothing }
    if let money = money(number) { return .quantity(money) }
    let second = rangeEnd(after: number)
    if let second, second.value <= number.value { return .nothing }
    let upper = second?.value
    let end = second?.end ?? number.end
    let unit = unit(after: end, from: number.start)
    guard unit?.touchesNumber == true || !continuesAsCode(at: end) else { return .nothing }
    if unit.map({ $0.kind == .count || $0.kind == .number }) ?? true {
      if let named = naming(number, upper: upper, end: end, after: names, isBare: unit == nil) { return .name(named) }
      if upper == nil ? number.isYear : unit == nil && number.isWhole { return .nothing }
    }
    if let whole = wholeEnd(of: number, upper: upper, end: end, unit: unit) {
      let quantity = Quantity(value: number.value, unit: .count)
      return .quantity(QuantityReading(quantity: quantity, start: number.start, end: whole))
    }
    return .quantity(measured(number, upper: upper, end: end, unit: unit))
  }

  /// The end of "2 of 7" and "18 out of 24", a count with what it is out of.
  private func wholeEnd(of number: NumberReading, upper: Double?, end: Int, unit: UnitReading?) -> Int? {
    guard unit == nil, upper == nil, number.isWhole else { return nil }
    let words = around.words(from: end, most: 2)
    guard let of = words.firstIndex(where: { $0.text == "of" }), of == 0 || words[0].text == "out" else { return nil }
    let start = around.skippingSpaces(from: words[of].end)
    guard around.isDigit(at: start), let whole = NumberReading(around.bytes, at: start), whole.isWhole, !whole.isYear,
      !whole.isCode, whole.value >= number.value
    else { return nil }
    let after = self.unit(after: whole.end, from: start)
    return after == nil || after?.kind == .count ? whole.end : nil
  }

  private func measured(_ number: NumberReading, upper: Double?, end: Int, unit: UnitReading?) -> QuantityReading {
    var start = unit?.closesBracket == true ? number.start - 1 : number.start
    let bound = bound(before: &start) ?? unit?.bound ?? boundAfter(unit?.after ?? end)
    let value = number.isNegative ? -number.value : number.value
    var quantity = Quantity(value: value, upper: upper, unit: unit?.kind ?? .number, bound: bound)
    quantity.isChange = around.has("+", endingAt: number.start)
    if quantity.unit == .number, unit == nil, countsAfterBound(end) { quantity.unit = .count }
    return QuantityReading(quantity: quantity, start: start, end: unit?.end ?? end)
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
