/// How Word writes a list number.
enum NumberFormat: Equatable {
  case decimal, upperRoman, lowerRoman, upperLetter, lowerLetter, ordinal
  /// "Twenty-one", "Twenty-first".
  case cardinalText, ordinalText
  /// Padded with zeros to this many digits.
  case padded(Int)
  /// "- 1 -", "(1)", "1." and the like: what stands before and after the number.
  case enclosed(String, String)
  /// "①" to "⑳".
  case circled
  /// "*", "†", "‡", "§", then the same doubled.
  case marks
  case hexadecimal
  case script(NumberScript)
  case bullet
  case none

  /// Reads a format's name; those that are not known here are written in decimal digits.
  ///
  /// - Parameters:
  ///   - name: The value of `w:numFmt`.
  ///   - custom: Its `w:format`, such as "001, 002, 003, ...".
  init(_ name: String, custom: String = "") {
    switch name {
    case "upperRoman": self = .upperRoman
    case "lowerRoman": self = .lowerRoman
    case "upperLetter": self = .upperLetter
    case "lowerLetter": self = .lowerLetter
    case "ordinal": self = .ordinal
    case "cardinalText": self = .cardinalText
    case "ordinalText": self = .ordinalText
    case "decimalZero": self = .padded(2)
    case "numberInDash": self = .enclosed("- ", " -")
    case "decimalEnclosedParen": self = .enclosed("(", ")")
    case "decimalEnclosedFullstop": self = .enclosed("", ".")
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": self = .circled
    case "chicago": self = .marks
    case "hex": self = .hexadecimal
    case "bullet": self = .bullet
    case "none": self = .none
    case "custom":
      let first = String(custom.prefix { $0 != "," })
      self = NumberScript(rawValue: first).map { .script($0) } ?? .padded(first.utf8.count)
    default: self = NumberScript(rawValue: name).map { .script($0) } ?? .decimal
    }
  }

  /// As it is written where a label's numbers are all to be decimal.
  var legal: NumberFormat {
    switch self {
    case .padded, .bullet, .none: self
    default: .decimal
    }
  }

  /// The number as this format writes it.
  func written(_ number: Int) -> String {
    switch self {
    case .decimal: "\(number)"
    case .upperRoman: Self.roman(number)
    case .lowerRoman: Self.roman(number).lowercased()
    case .upperLetter: Self.letters(number)
    case .lowerLetter: Self.letters(number).lowercased()
    case .ordinal: "\(number)\(Self.ordinalEnding(number))"
    case .cardinalText: NumberWords.cardinal(number)
    case .ordinalText: NumberWords.ordinal(number)
    case .padded(let width): Self.padded(number, width)
    case .enclosed(let before, let after): "\(before)\(number)\(after)"
    case .circled: Self.circled(number)
    case .marks: Self.mark(number)
    case .hexadecimal: String(number, radix: 16, uppercase: true)
    case .script(let script): script.written(number)
    case .bullet, .none: ""
    }
  }

  private static func roman(_ number: Int) -> String {
    guard number > 0, number < 32_768 else { return "\(number)" }
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var written = ""
    for (value, sign) in steps {
      while rest >= value {
        written += sign
        rest -= value
      }
    }
    return written
  }

  /// A to Z, then AA, BB to ZZ, then AAA: the letter repeats, as Word has it.
  private static func letters(_ number: Int) -> String {
    guard number > 0, number <= 26 * 30 else { return "\(number)" }
    let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func ordinalEnding(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "th"
    case (1, _): "st"
    case (2, _): "nd"
    case (3, _): "rd"
    default: "th"
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, min(width, 10) - digits.utf8.count)) + digits
  }

  private static func circled(_ number: Int) -> String {
    guard (1...20).contains(number), let scalar = Unicode.Scalar(0x245F + UInt32(number)) else { return "\(number)" }
    return String(Character(scalar))
  }

  private static func mark(_ number: Int) -> String {
    guard number > 0, number <= 4 * 30 else { return "\(number)" }
    let marks: [Character] = ["*", "†", "‡", "§"]
    return String(repeating: marks[(number - 1) % 4], count: (number - 1) / 4 + 1)
  }
}
