/// How the levels of a list are labelled.
struct OpenListStyle {
  /// How many levels a list has.
  static let levelCount = 10

  /// One level.
  struct Level {
    var start = 1
    /// Nil for numbers that are not shown.
    var numeral: ListNumeral?
    var prefix = ""
    var suffix = ""
    /// How many levels' numbers the label shows, this one's last.
    var shownLevels = 1
    /// "%1%.%2%", where the label is written so.
    var pattern: String?
    /// The sign in place of a number.
    var bullet: String?
    var bulletFont = ""
  }

  /// By level, from 0.
  private(set) var levels: [Level?] = Array(repeating: nil, count: levelCount)

  subscript(level: Int) -> Level {
    get { levels.indices.contains(level) ? levels[level] ?? Level() : Level() }
    set { if levels.indices.contains(level) { levels[level] = newValue } }
  }

  /// Whether a level prints anything.
  func labels(_ level: Int) -> Bool {
    let own = self[level]
    return own.numeral != nil || own.bullet != nil
  }

  /// The label of an item.
  ///
  /// - Parameters:
  ///   - level: The item's level, from 0.
  ///   - numbers: The last number of each level.
  /// - Returns: Empty where nothing is printed.
  func label(_ level: Int, _ numbers: [Int?]) -> String {
    let own = self[level]
    if let bullet = own.bullet { return SymbolFont.bullet(bullet, font: own.bulletFont).trimmedOfBlanks }
    guard own.numeral != nil else { return "" }
    func number(_ level: Int) -> String? {
      self[level].numeral?.written(numbers[level] ?? self[level].start)
    }
    if let pattern = own.pattern { return Self.filled(pattern, number).trimmedOfBlanks }
    let shown = (max(0, level - max(1, own.shownLevels) + 1)...level).compactMap(number)
    return (own.prefix + shown.joined(separator: ".") + own.suffix).trimmedOfBlanks
  }

  /// A pattern with the numbers of levels in place of "%1%" to "%10%".
  private static func filled(_ pattern: String, _ number: (Int) -> String?) -> String {
    var label = ""
    for (index, piece) in pattern.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) {
        label += piece
      } else if let level = Int(piece), (1...levelCount).contains(level) {
        label += number(level - 1) ?? ""
      } else {
        label += "%" + piece
      }
    }
    return label
  }
}

extension String {
  /// Without spaces, tabs and no-break spaces at its ends.
  var trimmedOfBlanks: String {
    let isBlank = { (character: Character) in character == " " || character == "\t" || character == "\u{A0}" }
    let front = drop(while: isBlank)
    return String(front.reversed().drop(while: isBlank).reversed())
  }
}
