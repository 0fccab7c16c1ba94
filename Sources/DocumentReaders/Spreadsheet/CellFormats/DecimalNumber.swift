/// A number in decimal digits, as spreadsheets show and round it: 0.1 + 0.2 is 0.3 here.
struct DecimalNumber {
  /// How many digits a spreadsheet keeps.
  static let precision = 15
  /// Powers of ten beyond which nothing is a number.
  private static let reach = 400

  var isNegative = false
  /// From the first that is not zero to the last that is not zero, each 0 to 9.
  private(set) var digits: [UInt8] = []
  /// Where the decimal point stands, counted from the first digit: 12.5 has 2, 0.05 has -1.
  private(set) var point = 0

  var isZero: Bool { digits.isEmpty }

  /// The power of ten of the first digit.
  var exponent: Int { point - 1 }

  /// Reads a number as files write it, "-1.5E-3", and rounds it to what a spreadsheet keeps.
  ///
  /// - Returns: Nil where it is not one.
  init?(_ text: some Collection<UInt8>) {
    var rest = text[...].drop { $0.isBlank }
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
      isNegative = rest.removeFirst() == UInt8(ascii: "-")
    }
    var count = 0
    var hasPoint = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if let digit = byte.digit {
        take(digit, isFraction: hasPoint)
        count += 1
      } else {
        break
      }
      rest.removeFirst()
    }
    guard count > 0, let power = Self.power(rest), abs(power + point) < Self.reach else {
      return nil
    }
    point += power
    trim()
    round(significant: Self.precision)
  }

  init(_ number: Double) {
    self = DecimalNumber("\(number)".utf8) ?? DecimalNumber()
  }

  init() {}

  private mutating func take(_ digit: UInt8, isFraction: Bool) {
    if digits.isEmpty, digit == 0 {
      if isFraction { point -= 1 }
      return
    }
    if !isFraction { point += 1 }
    // What lies beyond every precision counts as a place only.
    if digits.count < 40 { digits.append(digit) }
  }

  /// The power after an "E"; 0 where nothing follows, nil where something else does.
  private static func power(_ text: some Collection<UInt8>) -> Int? {
    let text = text.filter { !$0.isBlank }
    guard let first = text.first else { return 0 }
    guard first == UInt8(ascii: "E") || first == UInt8(ascii: "e") else { return nil }
    return Int(String(decoding: text.dropFirst().prefix(6), as: UTF8.self))
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }

  /// Rounds to so many digits in all, halves away from zero.
  mutating func round(significant count: Int) {
    guard digits.count > count else { return }
    guard count >= 0 else {
      digits = []
      point = 0
      return
    }
    let carries = digits[count] >= 5
    digits.removeSubrange(count...)
    if carries { carry() }
    trim()
  }

  /// Rounds to so many digits after the decimal point.
  mutating func round(places: Int) {
    round(significant: point + places)
  }

  /// Adds one to the last digit.
  private mutating func carry() {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }

  /// Multiplies by a power of ten.
  mutating func shift(_ power: Int) {
    if !isZero { point += power }
  }

  /// The digit at a power of ten: 0 for the ones, -1 for the tenths.
  func digit(at power: Int) -> UInt8 {
    let index = point - 1 - power
    return digits.indices.contains(index) ? digits[index] : 0
  }

  /// How many digits stand before the decimal point.
  var wholeCount: Int { max(0, point) }

  /// Whether a digit other than zero stands at a power of ten or below it.
  func reaches(below power: Int) -> Bool { !isZero && point - digits.count <= power }

  var double: Double {
    let words = digits.map { $0 + UInt8(ascii: "0") }
    let magnitude = isZero ? 0 : Double("0.\(String(decoding: words, as: UTF8.self))e\(point)") ?? 0
    return isNegative ? -magnitude : magnitude
  }
}

extension UInt8 {
  /// The value of a decimal digit.
  var digit: UInt8? {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") ? self - UInt8(ascii: "0") : nil
  }
}
