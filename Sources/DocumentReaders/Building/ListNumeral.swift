/// How web pages and OpenDocument write a list number.
enum ListNumeral: Equatable {
  case decimal, ordinal
  case roman(isUpper: Bool)
  /// a to z, then aa, ab; or aa, bb where the letter repeats.
  case letters(isUpper: Bool, repeats: Bool)
  /// With a zero before a single digit.
  case padded

  func written(_ number: Int) -> String {
    switch self {
    case .decimal: return "\(number)"
    case .ordinal: return NumberFormat.ordinal.written(number)
    case .roman(let isUpper): return (isUpper ? NumberFormat.upperRoman : .lowerRoman).written(number)
    case .padded: return NumberFormat.padded(2).written(number)
    case .letters(let isUpper, let repeats):
      if repeats { return (isUpper ? NumberFormat.upperLetter : .lowerLetter).written(number) }
      return Self.letters(number, first: isUpper ? UInt8(ascii: "A") : UInt8(ascii: "a"))
    }
  }

  private static func letters(_ number: Int, first: UInt8) -> String {
    guard number > 0 else { return "\(number)" }
    var rest = number
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(first + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
