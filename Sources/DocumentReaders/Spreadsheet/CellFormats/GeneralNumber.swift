/// Shows a number as cells without a format do: up to eleven characters, then with a power of ten.
enum GeneralNumber {
  static func append(_ number: DecimalNumber, to text: inout [UInt8]) {
    guard !number.isZero else { return text.append(UInt8(ascii: "0")) }
    if number.isNegative { text.append(UInt8(ascii: "-")) }
    if let plain = plain(number) {
      appendPlain(plain, to: &text)
    } else {
      appendScientific(number, to: &text)
    }
  }

  /// The number as rounded for showing without a power of ten; nil where it is too large or too small for that.
  private static func plain(_ number: DecimalNumber) -> DecimalNumber? {
    var rounded = number
    switch number.exponent {
    case -4...10:
      rounded.round(places: max(0, 9 - max(0, number.exponent)))
      return rounded.exponent > 10 ? nil : rounded
    case -9 ..< -4:
      rounded.round(places: 12)
      return 2 - rounded.point + rounded.digits.count <= 11 ? rounded : nil
    default: return nil
    }
  }

  private static func appendPlain(_ number: DecimalNumber, to text: inout [UInt8]) {
    if number.wholeCount == 0 { text.append(UInt8(ascii: "0")) }
    let last = min(0, number.point - number.digits.count)
    for power in stride(from: max(number.exponent, -1), through: last, by: -1) {
      if power == -1 { text.append(UInt8(ascii: ".")) }
      text.append(UInt8(ascii: "0") + number.digit(at: power))
    }
  }

  private static func appendScientific(_ number: DecimalNumber, to text: inout [UInt8]) {
    var rounded = number
    rounded.round(significant: 6)
    let exponent = rounded.exponent
    rounded.shift(-exponent)
    appendPlain(rounded, to: &text)
    text +=
      exponent < 0
      ? [UInt8(ascii: "E"), UInt8(ascii: "-")] : [UInt8(ascii: "E"), UInt8(ascii: "+")]
    if abs(exponent) < 10 { text.append(UInt8(ascii: "0")) }
    text += "\(abs(exponent))".utf8
  }
}
