import DocumentModel

extension CountedSentence {
  static let people: Set<String> = [
    "student", "pupil", "learner", "child", "children", "kid", "youth", "senior", "junior", "sophomore", "freshman",
    "freshmen", "grader", "kindergartner", "boy", "girl", "graduate", "dropout",
  ]
  static let irregular: Set<String> = ["children", "freshmen", "youth"]
  /// Words after which a number is a name.
  static let numbered: Set<String> = [
    "grade", "gr", "level", "tier", "goal", "objective", "strategy", "priority", "activity", "action", "step", "stage",
    "phase", "pillar", "period", "room", "week", "day", "month", "year", "quarter", "semester", "trimester", "unit",
    "lesson", "module", "page", "table", "figure", "section", "part", "question", "item", "category", "quartile",
    "band", "title", "no", "number", "cohort", "indicator", "standard", "algebra", "row", "line", "version", "option",
    "age", "score",
  ]
  static let lowestGrades: Set<String> = ["k", "pk", "tk", "kindergarten"]
  static let groupings: Set<String> = ["group", "pair", "team", "size", "maximum", "ratio"]
  static let joins: Set<String> = ["or", "and", "to", "through"]
  static let determiners: Set<String> = ["the", "our", "their", "its", "these", "those", "all", "your"]
  /// Words that end a phrase before a noun comes.
  static let breaks: Set<String> = [
    "of", "for", "per", "a", "an", "the", "percent", "percentage", "point", "time", "staff", "faculty", "than",
  ]
  /// Words that cannot go on with a noun.
  static let follows: Set<String> = [
    "in", "on", "at", "and", "or", "to", "by", "with", "from", "who", "whom", "that", "is", "are", "was", "were", "be",
    "will", "had", "have", "has", "did", "do", "met", "scored", "passed", "made", "reached", "out", "this", "last",
    "as", "if", "while", "but", "when", "during", "not", "can", "should", "must", "into", "enrolled", "tested", "only",
  ]

  /// What members of a group have done or are.
  static let outcomes: Set<String> = [
    "met", "scored", "passed", "reached", "made", "were", "was", "are", "did", "had", "have", "exited", "graduated",
    "left",
  ]

  func word(_ index: Int) -> String { items.indices.contains(index) ? items[index].word : "" }

  /// The bytes between two items.
  func gap(_ left: Int, _ right: Int) -> [UInt8] {
    guard items.indices.contains(left), items.indices.contains(right) else { return [] }
    return Array(bytes[items[left].range.end..<items[right].range.start])
  }

  /// Whether only spaces, hyphens, slashes or quotation marks stand between two items.
  func joinsWords(_ left: Int, _ right: Int) -> Bool {
    !gap(left, right).contains { ",;:.()[]=|\n\t".utf8.contains($0) }
  }

  func byte(before offset: Int) -> UInt8? { offset > 0 ? bytes[offset - 1] : nil }

  func tokenIndex(of item: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.start < items[item].range.start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension CountedSentence {
  /// Words and numbers: "1,250", "43.5" and "43 %" are one each.
  static func items(_ tokens: [Token], _ bytes: [UInt8]) -> [Item] {
    var items: [Item] = []
    var index = 0
    while index < tokens.count {
      var item = Item(range: tokens[index].range, word: tokens[index].folded)
      index += 1
      if item.word.utf8.allSatisfy(Folding.isDigit) {
        while index < tokens.count, item.extends(by: tokens[index], in: bytes) { index += 1 }
        item.read(bytes, next: index < tokens.count ? tokens[index].folded : "")
      }
      items.append(item)
    }
    return items
  }
}

extension CountedSentence.Item {
  /// Takes in thousands after a comma, or decimals after a point.
  fileprivate mutating func extends(by token: Token, in bytes: [UInt8]) -> Bool {
    guard decimals == 0, token.range.start == range.end + 1, token.folded.utf8.allSatisfy(Folding.isDigit) else {
      return false
    }
    switch bytes[range.end] {
    case UInt8(ascii: ",") where token.range.count == 3: break
    case UInt8(ascii: "."): decimals = token.range.count
    default: return false
    }
    range = range.union(token.range)
    return true
  }

  fileprivate mutating func read(_ bytes: [UInt8], next: String) {
    let digits = bytes[range.start..<range.end].filter { $0 != UInt8(ascii: ",") }
    number = Double(String(decoding: digits, as: UTF8.self))
    let rest = bytes[range.end...].drop { $0 == UInt8(ascii: " ") }
    isPercent = rest.first == UInt8(ascii: "%") || next == "percent"
    isGlued = isGluedBefore(bytes) || isGluedAfter(bytes)
  }

  private func isGluedBefore(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes[..<range.start].last else { return false }
    if "-/$#.".utf8.contains(last) { return true }
    if last == UInt8(ascii: ":") || last == UInt8(ascii: ",") {
      return bytes[..<range.start].dropLast().last.map(Folding.isDigit) == true
    }
    return Self.dashes.contains { bytes[..<range.start].suffix(3).elementsEqual($0) }
  }

  private func isGluedAfter(_ bytes: [UInt8]) -> Bool {
    let rest = bytes[range.end...]
    guard let first = rest.first else { return false }
    if "-/".utf8.contains(first) { return true }
    if first == UInt8(ascii: ":") { return rest.dropFirst().first.map(Folding.isDigit) == true }
    return Self.dashes.contains { rest.prefix(3).elementsEqual($0) }
  }

  /// Hyphens, the en dash and the minus sign.
  private static let dashes: [[UInt8]] = [
    [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91], [0xE2, 0x80, 0x93], [0xE2, 0x88, 0x92],
  ]
}
