internal import DocumentModel
internal import Prose

/// Reads the numbers by which documents call goals: "Goal 2", "Goals 1 and 3", "Strategic Goal II", "2.1", "Goal Two".
struct GoalNumber: Sendable {
  /// Words after which a number names a goal: "goal", "priority".
  let kindWords: Set<String>

  /// Before a number stand no more words than these: "District Strategic Goal Area".
  private static let wordLimit = 4
  /// No district has more goals, and no list runs on for longer than a part of them.
  private static let highest = 99
  private static let longestSpan = 10

  private static let numerals = [
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
  ]

  /// The number at the end of an id or alias: 2 in "G2", "SG-2", "Goal 2" and "Priority II".
  static func last(in name: String) -> Int? {
    let words = LabelWords(name)
    guard let last = words.all.indices.last, last <= wordLimit else { return nil }
    let letters = words.all[last].prefix { $0.isASCII && $0.isLetter }
    if (1...3).contains(letters.count), let number = Int(words.all[last].dropFirst(letters.count)) { return number }
    return number(at: last, in: words)
  }

  /// The numbers that a declaration begins with, in order; empty where it names its goals otherwise.
  ///
  /// "Goals 1 and 3: …" gives 1 and 3; "2.1" and "2a" are parts of 2; "1-3" is 1, 2 and 3. A number within running words
  /// counts only after a kind word: "Goal 2 Belonging" is 2, and "Grade 3 reading" is none.
  func leading(in declaration: String) -> [Int] {
    let words = LabelWords(declaration)
    guard let first = first(in: words), let number = Self.number(at: first, in: words) else { return [] }
    var found = [number]
    var position = words.skippingParts(after: first)
    while let next = next(after: position, in: words) {
      if next.isSpan, let from = found.last, from < next.number, next.number - from < Self.longestSpan {
        found += from + 1..<next.number
      }
      found.append(next.number)
      position = words.skippingParts(after: next.position)
    }
    let isLabel = first > 0 && kindWords.contains(words.folded[first - 1])
    guard isLabel || found.count > 1 || words.isPunctuated(after: position) else { return [] }
    var seen: Set<Int> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// Where the first number stands, if it stands in the label and not in the name after it.
  private func first(in words: LabelWords) -> Int? {
    for position in words.all.indices.prefix(Self.wordLimit + 1) {
      if position > 0, words.endsLabel(after: position - 1) { return nil }
      if Self.number(at: position, in: words) != nil { return position }
    }
    return nil
  }

  /// The next number of a list: after a comma, a dash or "and", and perhaps after kind words.
  private func next(after position: Int, in words: LabelWords) -> (number: Int, position: Int, isSpan: Bool)? {
    var next = position + 1
    guard next < words.all.count, !words.endsLabel(after: position) else { return nil }
    var isJoined = words.gaps[next].contains { ",;/&+-–".contains($0) }
    let isSpan = words.gaps[next].contains { "-–".contains($0) } || words.folded[next] == "to"
    if ["and", "to"].contains(words.folded[next]) {
      isJoined = true
      next += 1
    }
    guard isJoined else { return nil }
    while next < words.all.count, kindWords.contains(words.folded[next]) { next += 1 }
    guard next < words.all.count, let number = Self.number(at: next, in: words) else { return nil }
    return (number, next, isSpan)
  }

  /// "2", "2a", "II" or "two", but no share, year or part of another number; words and letters only after another word.
  private static func number(at position: Int, in words: LabelWords) -> Int? {
    let word = words.all[position]
    if position > 0, let known = numerals[word] ?? numerals[word.lowercased()], word != "i" { return known }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, word.count - digits.count <= 1, let number = Int(digits) else { return nil }
    guard (1...highest).contains(number), !words.gap(after: position).hasPrefix("%") else { return nil }
    return words.isPart(at: position) ? nil : number
  }
}

/// The words of a label as written, with what stands between them.
struct LabelWords {
  var all: [String] = []
  var folded: [String] = []
  /// What stands before each word.
  var gaps: [String] = []
  private var rest = ""

  init(_ text: String) {
    let bytes = text.utf8
    var end = bytes.startIndex
    for token in Tokenizer.tokens(of: Substring(text)) {
      let start = bytes.index(bytes.startIndex, offsetBy: token.range.start)
      gaps.append(String(text[end..<start]))
      end = bytes.index(bytes.startIndex, offsetBy: token.range.end)
      all.append(String(text[start..<end]))
      folded.append(token.folded)
    }
    rest = String(text[end...])
  }

  func gap(after position: Int) -> String { position + 1 < all.count ? gaps[position + 1] : rest }

  /// The last word of a number such as "2.1" or "2.A" that begins at a position.
  func skippingParts(after position: Int) -> Int {
    var last = position
    while last + 1 < all.count, gaps[last + 1] == "." { last += 1 }
    return last
  }

  /// The year after a year: "27" of "2026-27".
  func isPart(at position: Int) -> Bool {
    guard position > 0, ["-", "–", "."].contains(gaps[position]) else { return false }
    return all[position - 1].count == 4 && all[position - 1].allSatisfy(\.isNumber)
  }

  /// After a colon, a dash between blanks or a bracket comes the goal's name.
  func endsLabel(after position: Int) -> Bool {
    let gap = gap(after: position)
    return [" - ", " – ", " — ", ". "].contains(gap) || gap.contains { ":()".contains($0) }
  }

  /// No word follows at once.
  func isPunctuated(after position: Int) -> Bool {
    position + 1 >= all.count || gap(after: position).contains { !$0.isWhitespace }
  }
}
