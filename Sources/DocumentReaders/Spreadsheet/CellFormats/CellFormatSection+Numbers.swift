extension CellFormatSection {
  /// Shows a number's magnitude, digit by digit into the places that the format has.
  func appendNumber(_ number: DecimalNumber, to text: inout [UInt8]) {
    var rounded = number
    rounded.shift(shift)
    rounded.round(places: places)
    appendDigits(of: rounded, tokens[...], to: &text)
  }

  /// Shows a number with a power of ten; with several places before the point, powers are multiples of their count.
  func appendScientific(_ number: DecimalNumber, to text: inout [UInt8]) {
    guard let index = tokens.firstIndex(where: \.isExponent) else { return }
    var exponent = number.isZero ? 0 : power(of: number)
    var mantissa = mantissa(number, exponent)
    if mantissa.wholeCount > max(1, wholePlaces) {
      exponent += max(1, wholePlaces)
      mantissa = self.mantissa(number, exponent)
    }
    appendDigits(of: mantissa, tokens[..<index], to: &text)
    text.append(UInt8(ascii: "E"))
    if exponent < 0 { text.append(UInt8(ascii: "-")) }
    if exponent >= 0, tokens[index] == .exponent(showsPlus: true) { text.append(UInt8(ascii: "+")) }
    appendExponent(abs(exponent), tokens[(index + 1)...], to: &text)
  }

  private func power(of number: DecimalNumber) -> Int {
    let step = max(1, wholePlaces)
    let exponent = number.exponent
    return step == 1
      ? exponent : (exponent >= 0 ? exponent / step : (exponent - step + 1) / step) * step
  }

  private func mantissa(_ number: DecimalNumber, _ exponent: Int) -> DecimalNumber {
    var mantissa = number
    mantissa.shift(-exponent)
    mantissa.round(places: places)
    return mantissa
  }

  private func appendExponent(
    _ exponent: Int, _ tokens: ArraySlice<CellFormatToken>, to text: inout [UInt8]
  ) {
    let digits = "\(exponent)".utf8
    let count = tokens.count(where: \.isDigit)
    var isWritten = false
    for token in tokens {
      if case .literal(let bytes) = token { text += bytes }
      guard token.isDigit, !isWritten else { continue }
      for _ in 0..<max(0, count - digits.count) { text.append(UInt8(ascii: "0")) }
      text += digits
      isWritten = true
    }
  }

  /// Fills digits into their places; those before the first place stand with it.
  private func appendDigits(
    of number: DecimalNumber, _ tokens: ArraySlice<CellFormatToken>, to text: inout [UInt8]
  ) {
    // The power of ten of the next place; below zero after the point.
    var power = wholePlaces - 1
    if wholePlaces == 0, number.wholeCount > 0, !tokens.contains(.point) {
      appendWhole(of: number, to: &text)
    }
    for token in tokens {
      switch token {
      case .literal(let bytes): text += bytes
      case .blank: text.append(0x20)
      case .point:
        if wholePlaces == 0 { appendWhole(of: number, to: &text) }
        text.append(UInt8(ascii: "."))
        power = -1
      case .digit(let sign):
        if power == wholePlaces - 1, power >= 0 {
          for extra in stride(from: number.exponent, to: power, by: -1) {
            append(number.digit(at: extra), extra, &text)
          }
        }
        place(sign, number, power, &text)
        power -= 1
      default: break
      }
    }
  }

  private func appendWhole(of number: DecimalNumber, to text: inout [UInt8]) {
    for power in stride(from: number.exponent, through: 0, by: -1) {
      append(number.digit(at: power), power, &text)
    }
  }

  /// Fills one place.
  private func place(_ sign: UInt8, _ number: DecimalNumber, _ power: Int, _ text: inout [UInt8]) {
    let counts = power >= 0 ? power < number.wholeCount : number.reaches(below: power)
    if counts || sign == UInt8(ascii: "0") {
      append(number.digit(at: power), power, &text)
    } else if sign == UInt8(ascii: "?") {
      text.append(0x20)
    }
  }

  private func append(_ digit: UInt8, _ power: Int, _ text: inout [UInt8]) {
    text.append(UInt8(ascii: "0") + digit)
    if groupsThousands, power > 0, power.isMultiple(of: 3) { text.append(UInt8(ascii: ",")) }
  }
}
