import PlanModel

/// Numbers that name something, read up to an offset: "grades 3, 4".
struct NamedNumbers {
  var end: Int
  var last: Double
  /// "grades", not "grade": a list follows.
  var isPlural: Bool
  /// A page, whose number may be followed by how many there are.
  var isPage = false
}

// MARK: - Names

extension QuantityScanner {
  /// What the number names, if it measures nothing: "grade 3", "Tier 2", "June 15", "8 am".
  ///
  /// A bare number is one with no unit, not even a counted noun.
  func naming(
    _ number: NumberReading, upper: Double?, end: Int, after names: NamedNumbers?, isBare: Bool
  ) -> NamedNumbers? {
    var named = NamedNumbers(end: end, last: upper ?? number.value, isPlural: upper != nil)
    if let word = namingWord(before: number.start) {
      named.isPlural = named.isPlural || word.hasSuffix("s")
      named.isPage = NamingWords.pages.contains(word)
      return named
    }
    if followsKindergarten(number.start) {
      named.isPlural = true
      return named
    }
    if let names, continues(names, with: number, isBare: isBare) {
      named.isPlural = names.isPlural
      return named
    }
    if isBare, let end = telephoneEnd(number) {
      named.end = end
      return named
    }
    if isGlued(before: number.start) || isListNumber(number) || isClock(after: end) || isAreaCode(number)
      || sizesScale(at: end) || isBare && number.isIdentifier
    {
      return named
    }
    return upper == nil && followsProperNoun(number, isBare: isBare) ? named : nil
  }

  /// The word before, where it makes the number a name; an abbreviation may keep its full stop.
  private func namingWord(before start: Int) -> String? {
    if let word = around.wordsBefore(start, most: 1).last { return NamingWords.contains(word) ? word : nil }
    let stop = around.skippingSpaces(before: start)
    guard around.has(".", endingAt: stop), let word = around.wordsBefore(stop - 1, most: 1).last else { return nil }
    return NamingWords.abbreviations.contains(word) ? word : nil
  }

  /// "grades K, 1 and 2", "K through 5".
  private func followsKindergarten(_ start: Int) -> Bool {
    var before = around.skippingSpaces(before: start)
    for joint in [",", "and", "through", "thru", "to", "&"] where around.has(joint, endingAt: before) {
      before = around.skippingSpaces(before: before - joint.utf8.count)
      return ["k", "tk", "pk", "kindergarten"].contains(around.wordsBefore(before, most: 1).last ?? "")
    }
    return false
  }

  /// A list that goes on: "grades 3, 4 and 5", "level 3 or 4".
  private func continues(_ names: NamedNumbers, with number: NumberReading, isBare: Bool) -> Bool {
    guard number.isWhole, number.start > names.end, number.start - names.end < 12 else { return false }
    let between = around.lowercased(names.end, number.start).filter { $0 != " " && $0 != "\u{A0}" }
    if names.isPage, between == "of" { return true }
    guard Self.joints.contains(between) else { return false }
    let isNext = number.value == names.last + 1
    if between == "to", !names.isPlural, !isNext, !(names.last..<names.last + Self.longestSpan).contains(number.value) {
      return false
    }
    return names.isPlural || isNext || isBare && between != "," && between != "and"
  }

  /// "Level 3 to 45" is no span of levels.
  private static let longestSpan = 12.0

  private static let joints: Set<String> = [
    ",", "and", ",and", "or", ",or", "&", ",&", "/", "to", "through", "thru", "+",
  ]

  /// A dash, slash, point or apostrophe ties the number to a word: "K-2", "COVID-19", "No.4", "’24".
  private func isGlued(before start: Int) -> Bool {
    let dash = around.dashWidth(endingAt: start)
    if dash > 0 { return around.isLetter(at: start - dash - 1) }
    if around.has("#", endingAt: around.skippingSpaces(before: start)) { return true }
    if around.has("'", endingAt: start) || around.has("’", endingAt: start) || around.has("‘", endingAt: start) {
      return true
    }
    return (around.has(".", endingAt: start) || around.has("/", endingAt: start)) && around.isLetter(at: start - 2)
  }

  /// A number that labels an item at the start of a line: "(2) Meet weekly", "1.1 Coach".
  private func isListNumber(_ number: NumberReading) -> Bool {
    var before = around.skippingSpaces(before: number.start)
    if around.has("(", endingAt: before) { before = around.skippingSpaces(before: before - 1) }
    guard before == 0 || around.has("\n", endingAt: before), number.value < 100, !number.isNegative else {
      return false
    }
    let mark = number.isWhole ? listMarkWidth(after: number.end) : 0
    let next = around.skippingSpaces(from: number.end + mark)
    guard next > number.end + mark, next < around.bytes.count else { return false }
    if mark > 0 { return true }
    return number.fractionDigits == 1 && Folding.isCapital(around.bytes[next]) && around.isLetter(at: next + 1)
      && !Folding.isCapital(around.bytes[next + 1])
  }

  /// The full stop, bracket or dash of "1.", "1)", "1-" and "1 –".
  private func listMarkWidth(after end: Int) -> Int {
    if around.has(".", at: end) || around.has(")", at: end) { return 1 }
    let dash = around.skippingSpaces(from: end)
    let width = around.dashWidth(startingAt: dash)
    return width > 0 && around.isLetter(at: around.skippingSpaces(from: dash + width)) ? dash + width - end : 0
  }

  /// A time of day, such as "8 am".
  private func isClock(after end: Int) -> Bool {
    let start = around.skippingSpaces(from: end)
    guard around.isLetter(at: start) else { return false }
    let first = Folding.lowered(around.bytes[start])
    guard first == UInt8(ascii: "a") || first == UInt8(ascii: "p") else { return false }
    let second = around.has(".", at: start + 1) ? start + 2 : start + 1
    return second < around.bytes.count && Folding.lowered(around.bytes[second]) == UInt8(ascii: "m")
      && !around.isLetter(at: second + 1)
  }

  /// "(555) 123-4567".
  private func isAreaCode(_ number: NumberReading) -> Bool {
    guard number.isWhole, number.end - number.start == 3, around.has("(", endingAt: number.start),
      around.has(")", at: number.end)
    else { return false }
    let next = around.skippingSpaces(from: number.end + 1)
    return around.isDigit(at: next) && around.isDigit(at: next + 2) && around.dashWidth(startingAt: next + 3) > 0
      && around.isDigit(at: next + 4)
  }

  /// The end of "555 123 4567" or "+1 555 123 4567", which spaces alone hold together.
  private func telephoneEnd(_ number: NumberReading) -> Int? {
    var offset = number.start
    if number.end - number.start == 1 { offset = around.skippingSpaces(from: number.end) }
    for width in [3, 3, 4] {
      let digits = around.bytes[offset...].prefix { Folding.isDigit($0) }
      guard digits.count == width else { return nil }
      offset = width == 4 ? digits.endIndex : around.skippingSpaces(from: digits.endIndex)
      guard width == 4 || offset == digits.endIndex + around.spaceWidth(at: digits.endIndex) else { return nil }
    }
    return offset
  }

  /// The last letter of "P.S." or "M.S." stands before the offset.
  private func isInitials(endingAt stop: Int) -> Bool {
    stop >= 3 && Folding.isCapital(around.bytes[stop - 1]) && around.has(".", endingAt: stop - 1)
      && Folding.isCapital(around.bytes[stop - 3]) && !around.isLetter(at: stop - 4)
  }

  /// A whole number after a capitalized word is part of its name: "Algebra 1", "Read 180", "June 15".
  ///
  /// Before a counted noun only a small one is, and not after the first word: "English 9 students", "Hire 3 coaches".
  private func followsProperNoun(_ number: NumberReading, isBare: Bool) -> Bool {
    guard number.isWhole, !number.isNegative else { return false }
    let end = around.skippingSpaces(before: number.start)
    let stop = around.has(".", endingAt: end) ? end - 1 : end
    guard end < number.start, let word = around.wordsBefore(stop, most: 1).last else { return false }
    let first = stop - word.utf8.count
    if stop < end, isInitials(endingAt: stop) { return isBare }
    let isCompound = around.dashWidth(endingAt: first) > 0
    guard Folding.isCapital(around.bytes[first]), isCompound || !NamingWords.leads.contains(word) else { return false }
    if stop < end {
      return isBare && word.utf8.count <= 4 && !Folding.isCapital(around.bytes[stop - 1]) && number.value < 32
    }
    if !isBare { return number.value < 13 && around.isLetter(at: around.skippingSpaces(before: first) - 1) }
    return around.words(from: number.end, most: 1).first?.text != "to"
  }
}
