import DocumentModel

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
      guard number > 0 else { return "\(number)" }
      let letters = SheetGrid.letters(of: number)
      return isUpper ? letters : letters.lowercased()
    }
  }
}
