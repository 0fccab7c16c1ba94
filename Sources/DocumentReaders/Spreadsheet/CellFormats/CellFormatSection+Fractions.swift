extension CellFormatSection {
  /// Shows a number's magnitude as a whole number and a fraction, or as a fraction alone.
  func appendFraction(_ number: DecimalNumber, to text: inout [UInt8]) {
    guard let stroke = tokens.firstIndex(where: { if case .fraction = $0 { true } else { false } }),
      case .fraction(let places, let fixed) = tokens[stroke]
    else { return }
    var shifted = number
    shifted.shift(shift)
    let value = shifted.double
    // The numerator's places stand right before the stroke; others before them are the whole number's.
    let numerator = tokens[..<stroke].lastIndex { !$0.isDigit }.map { $0 + 1 } ?? 0
    let hasWhole = tokens[..<numerator].contains(where: \.isDigit)
    let most = hasWhole ? 1 : fixed ?? Self.largest(places)
    guard value * Double(most) < Self.largestCounted else { return GeneralNumber.append(number, to: &text) }
    var whole = hasWhole ? Int(value) : 0
    var (top, bottom) = Self.nearest(value - Double(whole), Self.largest(places), fixed)
    if hasWhole, top == bottom {
      whole += 1
      top = 0
    }
    if top == 0, fixed == nil { bottom = 1 }
    let showsWhole =
      hasWhole
      && (whole > 0 || top == 0 || tokens[..<numerator].contains(.digit(UInt8(ascii: "0"))))
    appendWhole(showsWhole ? whole : nil, tokens[..<numerator], to: &text)
    if top > 0 || !hasWhole { text += "\(top)/\(bottom)".utf8 }
    for case .literal(let bytes) in tokens[(stroke + 1)...] { text += bytes }
  }

  private func appendWhole(
    _ whole: Int?, _ tokens: ArraySlice<CellFormatToken>, to text: inout [UInt8]
  ) {
    let first = tokens.firstIndex(where: \.isDigit)
    for (index, token) in zip(tokens.indices, tokens) {
      switch token {
      case .digit where index == first: if let whole { text += "\(whole)".utf8 }
      case .literal(let bytes):
        if whole != nil || first.map({ index < $0 }) ?? true { text += bytes }
      default: break
      }
    }
  }

  /// Beyond it spreadsheets do not tell one whole number from the next.
  private static let largestCounted = 1e15

  private static func largest(_ places: Int) -> Int {
    [9, 99, 999, 9_999][min(3, max(0, places - 1))]
  }

  /// The fraction nearest to a number that, times any denominator, is less than the largest counted.
  private static func nearest(_ value: Double, _ largest: Int, _ fixed: Int?) -> (
    top: Int, bottom: Int
  ) {
    if let fixed { return (Int((value * Double(fixed)).rounded()), fixed) }
    let whole = value.rounded(.down)
    let (top, bottom) = nearest(belowOne: value - whole, largest)
    return (Int(whole) * bottom + top, bottom)
  }

  /// The fraction nearest to a number from 0 to 1, by its continued fraction.
  private static func nearest(belowOne value: Double, _ largest: Int) -> (top: Int, bottom: Int) {
    var before = (top: 0, bottom: 1)
    var last = (top: 1, bottom: 0)
    var rest = value
    for _ in 0..<30 {
      let part = Int(rest)
      let next = (top: part * last.top + before.top, bottom: part * last.bottom + before.bottom)
      if next.bottom > largest { return nearer(value, last, between(before, last, largest)) }
      before = last
      last = next
      guard rest - Double(part) > 1e-9 else { break }
      rest = 1 / (rest - Double(part))
      guard rest < 1e12 else { break }
    }
    return last
  }

  /// The last fraction on the way from one to the next whose denominator is no larger than allowed.
  private static func between(
    _ before: (top: Int, bottom: Int), _ last: (top: Int, bottom: Int), _ largest: Int
  ) -> (top: Int, bottom: Int) {
    guard last.bottom > 0 else { return before }
    let steps = (largest - before.bottom) / last.bottom
    return (before.top + steps * last.top, before.bottom + steps * last.bottom)
  }

  private static func nearer(
    _ value: Double, _ one: (top: Int, bottom: Int), _ other: (top: Int, bottom: Int)
  ) -> (top: Int, bottom: Int) {
    func distance(_ fraction: (top: Int, bottom: Int)) -> Double {
      abs(value - Double(fraction.top) / Double(max(1, fraction.bottom)))
    }
    return one.bottom > 0 && distance(one) <= distance(other) ? one : other
  }
}
