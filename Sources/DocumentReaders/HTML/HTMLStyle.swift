/// What a style says of the words under it; nil where it is silent.
struct HTMLStyle {
  var isBold: Bool?
  var isHidden: Bool?
  var keepsSpace: Bool?
  var listType: HTMLListType?
  /// The font, for the marks of lists.
  var font: String?
  /// Word's list paragraphs: the level, from 0; and whether these words are the label.
  var wordLevel: Int?
  var isWordLabel = false
  /// The blank after a typed label, in Word's filtered pages.
  var isLabelGap = false

  /// Reads declarations: "font-weight: bold; display: none".
  init(_ declarations: some StringProtocol) {
    for declaration in declarations.split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let name = declaration[..<colon].trimmedWords.lowercased()
      let value = declaration[declaration.index(after: colon)...].trimmedWords
      note(name, value.lowercased(), value)
    }
  }

  private mutating func note(_ name: String, _ value: String, _ written: String) {
    switch name {
    case "font-weight": isBold = Self.isBold(value)
    case "font":
      isLabelGap = value.hasPrefix("7.0pt") || value.hasPrefix("7pt")
      let words = value.split(separator: " ")
      if words.contains("bold") || words.contains(where: { Int($0).map { $0 >= 600 && $0 < 1000 } ?? false }) {
        isBold = true
      }
    case "display": isHidden = value.hasPrefix("none")
    case "visibility": if value == "hidden" { isHidden = true }
    case "mso-hide": if value == "all" { isHidden = true }
    case "white-space": keepsSpace = value.hasPrefix("pre")
    case "list-style-type", "list-style":
      listType = value.split(separator: " ").compactMap { HTMLListType(css: String($0)) }.first ?? listType
    case "font-family": font = written.split(separator: ",").first.map { $0.filter { $0 != "\"" && $0 != "'" } }
    case "mso-list": noteWordList(value)
    default: break
    }
  }

  private static func isBold(_ value: String) -> Bool? {
    switch value.split(separator: " ").first ?? "" {
    case "bold", "bolder": true
    case "normal", "lighter": false
    case "inherit": nil
    default: Int(value.prefix { $0.isNumber }).map { $0 >= 600 }
    }
  }

  /// "l0 level2 lfo1" or "Ignore".
  private mutating func noteWordList(_ value: String) {
    if value == "ignore" { isWordLabel = true }
    guard let word = value.split(separator: " ").first(where: { $0.hasPrefix("level") }) else { return }
    wordLevel = Int(word.dropFirst(5)).map { max(0, min($0 - 1, 8)) }
  }

  /// What this says, and where it is silent what another says.
  func over(_ other: HTMLStyle?) -> HTMLStyle {
    guard let other else { return self }
    var both = self
    both.isBold = isBold ?? other.isBold
    both.isHidden = isHidden ?? other.isHidden
    both.keepsSpace = keepsSpace ?? other.keepsSpace
    both.listType = listType ?? other.listType
    both.font = font ?? other.font
    both.wordLevel = wordLevel ?? other.wordLevel
    return both
  }
}

/// How the items of a list are marked.
enum HTMLListType: Equatable {
  case none
  case bullet(String)
  case number(ListNumeral)

  init?(css name: String) {
    switch name {
    case "none": self = .none
    case "disc": self = .bullet("•")
    case "circle": self = .bullet("◦")
    case "square": self = .bullet("▪")
    case "decimal": self = .number(.decimal)
    case "decimal-leading-zero": self = .number(.padded)
    case "lower-alpha", "lower-latin": self = .number(.letters(isUpper: false, repeats: false))
    case "upper-alpha", "upper-latin": self = .number(.letters(isUpper: true, repeats: false))
    case "lower-roman": self = .number(.roman(isUpper: false))
    case "upper-roman": self = .number(.roman(isUpper: true))
    default: return nil
    }
  }

  /// As the type attribute names it.
  init?(attribute: String) {
    switch attribute {
    case "1": self = .number(.decimal)
    case "a": self = .number(.letters(isUpper: false, repeats: false))
    case "A": self = .number(.letters(isUpper: true, repeats: false))
    case "i": self = .number(.roman(isUpper: false))
    case "I": self = .number(.roman(isUpper: true))
    default: self.init(css: attribute.lowercased())
    }
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  var trimmedWords: String {
    let front = drop(while: \.isWhitespace)
    return String(front.reversed().drop(while: \.isWhitespace).reversed())
  }
}
