/// Digits at a place, with thousands commas, decimals and a minus sign.
struct NumberReading {
  var value: Double
  var start: Int
  var end: Int
  var isNegative: Bool
  /// Four plain digits from 1900 to 2099.
  var isYear: Bool

  /// Reads a number that begins at an offset; nil where none does.
  init?(_ bytes: [UInt8], at offset: Int) {
    var cursor = offset
    isNegative = false
    if let sign = Self.minusWidth(bytes, at: offset) {
      cursor += sign
      isNegative = true
    }
    guard cursor < bytes.count else { return nil }
    let whole = Self.wholePart(bytes, from: cursor)
    let fraction = Self.fraction(bytes, from: whole.end)
    guard whole.digits > 0 || fraction.digits > 0 else { return nil }
    if whole.digits == 0, cursor > 0, !isNegative, Folding.isLetter(bytes[cursor - 1]) { return nil }
    value = whole.value + fraction.value
    start = offset
    end = fraction.end
    isYear = whole.digits == 4 && whole.end - cursor == 4 && fraction.digits == 0 && (1900..<2100).contains(whole.value)
  }

  private static func wholePart(_ bytes: [UInt8], from start: Int) -> (value: Double, digits: Int, end: Int) {
    var value = 0.0
    var digits = 0
    var end = start
    while end < bytes.count, digits < 15 {
      if Folding.isDigit(bytes[end]) {
        value = value * 10 + Double(bytes[end] - UInt8(ascii: "0"))
        digits += 1
        end += 1
      } else if bytes[end] == UInt8(ascii: ","), digits > 0, hasThreeDigits(bytes, from: end + 1) {
        end += 1
      } else {
        break
      }
    }
    return (value, digits, end)
  }

  private static func hasThreeDigits(_ bytes: [UInt8], from start: Int) -> Bool {
    guard start + 3 <= bytes.count, bytes[start..<start + 3].allSatisfy(Folding.isDigit) else { return false }
    return start + 3 == bytes.count || !Folding.isDigit(bytes[start + 3])
  }

  private static func fraction(_ bytes: [UInt8], from dot: Int) -> (value: Double, digits: Int, end: Int) {
    guard dot + 1 < bytes.count, bytes[dot] == UInt8(ascii: "."), Folding.isDigit(bytes[dot + 1]) else {
      return (0, 0, dot)
    }
    var numerator = 0.0
    var scale = 1.0
    var end = dot + 1
    while end < bytes.count, Folding.isDigit(bytes[end]), end - dot < 15 {
      numerator = numerator * 10 + Double(bytes[end] - UInt8(ascii: "0"))
      scale *= 10
      end += 1
    }
    return (numerator / scale, end - dot - 1, end)
  }

  /// A minus sign that is no dash: U+2212, or a hyphen after white space and before a digit.
  private static func minusWidth(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x88, bytes[offset + 2] == 0x92 {
      return 3
    }
    guard bytes[offset] == UInt8(ascii: "-"), offset + 1 < bytes.count, Folding.isDigit(bytes[offset + 1]) else {
      return nil
    }
    let isAfterSpace = offset == 0 || bytes[offset - 1] == UInt8(ascii: " ") || bytes[offset - 1] == UInt8(ascii: "(")
    let isRange =
      offset > 1 && bytes[offset - 1] == UInt8(ascii: " ")
      && (Folding.isDigit(bytes[offset - 2]) || bytes[offset - 2] == UInt8(ascii: "%"))
    return isAfterSpace && !isRange ? 1 : nil
  }
}
