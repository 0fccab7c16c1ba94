/// Counts the items of a document's lists, in reading order, and gives each its label as Word prints it.
struct ListCounter {
  /// A list's label and level for one paragraph.
  struct Item {
    /// From 0.
    var level: Int
    /// Empty where the level prints nothing.
    var label: String
  }

  private let definitions: NumberingDefinitions
  /// The lists that numbering styles name, by the style's id.
  private let numberingStyles: [String: Int]
  private var resolved: [Int: NumberingDefinitions.ResolvedList] = [:]
  /// The last number of each level, by abstract list; nil where the level starts anew.
  private var counters: [Int: [Int?]] = [:]
  /// The lists whose own start values have been used, by list and level.
  private var started: Set<[Int]> = []

  init(_ definitions: NumberingDefinitions, numberingStyles: [String: Int]) {
    self.definitions = definitions
    self.numberingStyles = numberingStyles
  }

  /// The level that a list keeps for a paragraph style, following the style's ancestors.
  mutating func level(of styles: [String], in listID: Int) -> Int? {
    guard let list = list(listID) else { return nil }
    for style in styles {
      if let level = list.levels.firstIndex(where: { $0.style == style }) { return level }
    }
    return nil
  }

  /// Counts one paragraph.
  ///
  /// - Parameters:
  ///   - listID: The list it belongs to.
  ///   - level: Its level, from 0.
  /// - Returns: Its label, or nil where there is no such list or level.
  mutating func next(_ listID: Int, level: Int) -> Item? {
    guard let list = list(listID), list.levels.indices.contains(level) else { return nil }
    var numbers = counters[list.abstractID] ?? [Int?](repeating: nil, count: NumberingDefinitions.levelCount)
    // A level that was passed over counts as one item.
    for above in 0..<level where numbers[above] == nil {
      numbers[above] = start(of: above, in: list)
      started.insert([listID, above])
    }
    if let own = list.starts[level], started.insert([listID, level]).inserted {
      numbers[level] = own
    } else {
      numbers[level] = numbers[level].map { $0 + 1 } ?? start(of: level, in: list)
    }
    for below in (level + 1)..<max(level + 1, NumberingDefinitions.levelCount)
    where Self.restarts(list.levels[below].restart, after: level) {
      numbers[below] = nil
    }
    counters[list.abstractID] = numbers
    return Item(level: level, label: Self.label(level, numbers, list.levels))
  }

  private func start(of level: Int, in list: NumberingDefinitions.ResolvedList) -> Int {
    list.starts[level] ?? list.levels[level].start
  }

  private mutating func list(_ id: Int) -> NumberingDefinitions.ResolvedList? {
    if let known = resolved[id] { return known }
    guard let made = definitions.resolved(id, numberingStyles: numberingStyles) else { return nil }
    resolved[id] = made
    return made
  }

  private static func restarts(_ restart: Int?, after level: Int) -> Bool {
    guard let restart else { return true }
    return level < restart
  }

  private static func label(_ level: Int, _ numbers: [Int?], _ levels: [NumberingDefinitions.Level]) -> String {
    let own = levels[level]
    if own.isPicture { return "•" }
    if own.format == .bullet { return SymbolFont.bullet(own.text, font: own.font) }
    var label = ""
    var isPlaceholder = false
    for character in own.text {
      if isPlaceholder, let digit = character.wholeNumberValue, (1...9).contains(digit) {
        let format = own.isLegal ? levels[digit - 1].format.legal : levels[digit - 1].format
        label += format.written(numbers[digit - 1] ?? levels[digit - 1].start)
        isPlaceholder = false
        continue
      }
      if isPlaceholder { label += "%" }
      isPlaceholder = character == "%"
      if !isPlaceholder { label.append(character) }
    }
    return label.trimmed
  }
}

extension String {
  /// Without spaces and tabs at its ends.
  fileprivate var trimmed: String {
    let isBlank = { (character: Character) in character == " " || character == "\t" || character == "\u{A0}" }
    let front = drop(while: isBlank)
    return String(front.reversed().drop(while: isBlank).reversed())
  }
}
