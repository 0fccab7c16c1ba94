/// Digits at a place, with thousands commas, decimals and a minus sign.
struct NumberReading {
  var value: Double
  var start: Int
  var end: Int
  var isNegative: Bool
  /// Four plain digits from 1900 to 2099, or six that are a school year without its hyphen ("202425").
  var isYear: Bool
  /// How many digits stand after the decimal point.
  var fractionDigits: Int
  /// No measure is written like this: a leading zero, or more than fifteen digits before the point.
  var isCode: Bool

  /// Seven digits or more without a comma: nobody counts like this.
  var isIdentifier: Bool

  var isWhole: Bool { fractionDigits == 0 }

  /// Reads a number that begins at an offset; nil where none does.
  init?(_ bytes: [UInt8], at offset: Int) {
    let sign = Self.minusWidth(bytes, at: offset)
    var digits = Digits()
    let first = offset + sign
    var cursor = digits.readWhole(bytes, from: first)
    let plain = cursor - first
    let whole = digits
    if cursor > first || Self.mayLeadWithPoint(bytes, at: first) { cursor = digits.readFraction(bytes, from: cursor) }
    guard digits.count > 0 else { return nil }
    value = digits.value
    start = offset
    end = cursor
    isNegative = sign > 0
    fractionDigits = digits.count - whole.count
    isYear = fractionDigits == 0 && plain == whole.count && Self.isYear(whole)
    isIdentifier = fractionDigits == 0 && plain == whole.count && plain >= 7
    isCode = whole.count > 15 || whole.count > 1 && bytes[first] == UInt8(ascii: "0")
  }

  private static func isYear(_ digits: Digits) -> Bool {
    let number = Int(digits.mantissa)
    if digits.count == 4 { return (1900..<2100).contains(number) }
    guard digits.count == 6 else { return false }
    return (1900..<2100).contains(number / 100) && (number / 100 + 1) % 100 == number % 100
  }

  /// ".4" is a number, but not the end of "v.4" or "2..4".
  private static func mayLeadWithPoint(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset > 0 else { return true }
    return !Folding.isLetter(bytes[offset - 1]) && bytes[offset - 1] != UInt8(ascii: ".")
  }

  /// The width of a minus sign that is no dash: U+2212, or a hyphen or en dash that touches the digits after it but
  /// nothing before it.
  private static func minusWidth(_ bytes: [UInt8], at offset: Int) -> Int {
    let around = Surroundings(bytes: bytes)
    let width = around.dashWidth(startingAt: offset)
    guard width > 0, startsNumber(around, at: offset + width) else { return 0 }
    guard offset > 0 else { return width }
    let before = around.skippingSpaces(before: offset)
    if before == offset { return opensBefore.contains { around.has($0, endingAt: offset) } ? width : 0 }
    guard before > 0 else { return width }
    return Folding.isDigit(bytes[before - 1]) || bytes[before - 1] == UInt8(ascii: "%") ? 0 : width
  }

  /// What may touch the sign from the left.
  private static let opensBefore = ["(", "[", "=", ":", "<", ">", "\n", "\"", "'", "“", "‘", "≥", "≤", "→"]

  private static func startsNumber(_ around: Surroundings, at offset: Int) -> Bool {
    around.isDigit(at: offset) || around.has(".", at: offset) && around.isDigit(at: offset + 1)
  }
}

/// Digits gathered from left to right, as one whole number and the power of ten that divides it.
private struct Digits {
  var mantissa = 0.0
  var scale = 1.0
  var count = 0

  /// One division, so that "3.72" is the same number as the literal.
  var value: Double { mantissa / scale }

  private mutating func add(_ byte: UInt8) {
    if count < 18 { mantissa = mantissa * 10 + Double(byte - UInt8(ascii: "0")) }
    count += 1
  }

  /// Digits, with commas before groups of three.
  mutating func readWhole(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      if Folding.isDigit(bytes[end]) {
        add(bytes[end])
        end += 1
      } else if bytes[end] == UInt8(ascii: ","), end > start, Self.isGroup(bytes, from: end + 1) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  mutating func readFraction(_ bytes: [UInt8], from dot: Int) -> Int {
    guard dot + 1 < bytes.count, bytes[dot] == UInt8(ascii: "."), Folding.isDigit(bytes[dot + 1]) else { return dot }
    var end = dot + 1
    while end < bytes.count, Folding.isDigit(bytes[end]) {
      if count < 18 { scale *= 10 }
      add(bytes[end])
      end += 1
    }
    return end
  }

  private static func isGroup(_ bytes: [UInt8], from start: Int) -> Bool {
    guard start + 3 <= bytes.count, bytes[start..<start + 3].allSatisfy(Folding.isDigit) else { return false }
    return start + 3 == bytes.count || !Folding.isDigit(bytes[start + 3])
  }
}
