/// Words of English that end in a full stop which does not end the sentence.
enum Abbreviations {
  /// Whether the full stop at an offset belongs to the word before it.
  ///
  /// `sentence` is where the sentence begins, `next` where the next word does.
  static func end(_ around: Surroundings, at offset: Int, sentence: Int, next: Int) -> Bool {
    let start = startOfWord(around, endingAt: offset)
    guard start < offset else { return false }
    let word = around.bytes[start..<offset]
    if start <= around.skippingSpaces(from: sentence), isListLabel(word) { return true }
    if word.count == 1, Folding.isCapital(around.bytes[start]) { return isInitial(around, at: start) }
    if isInitials(word) { return true }
    let key = around.lowercased(start, offset)
    if always.contains(key) { return true }
    let isTitled = Folding.isCapital(around.bytes[start]) && !Folding.isCapital(around.bytes[offset - 1])
    if isTitled, titles.contains(key) { return true }
    guard beforeNumbers.contains(key) || isTitled && word.count <= 4 && word.allSatisfy(Folding.isLetter) else {
      return false
    }
    return leadsToNumber(around, at: next) || around.dashWidth(startingAt: next) > 0
  }

  private static func startOfWord(_ around: Surroundings, endingAt offset: Int) -> Int {
    var start = offset
    while start > 0, around.bytes[start - 1] > 0x20, around.spaceWidth(endingAt: start) == 0,
      around.bytes[start - 1] != UInt8(ascii: "(")
    {
      start -= 1
    }
    return start
  }

  /// "1", "1.2", "a", "IV".
  private static func isListLabel(_ word: ArraySlice<UInt8>) -> Bool {
    if word.count == 1, word.allSatisfy(Folding.isLetter) { return true }
    return word.count <= 8 && word.allSatisfy { Folding.isDigit($0) || $0 == UInt8(ascii: ".") }
      || word.count <= 5 && word.allSatisfy("IVX".utf8.contains)
  }

  /// The first letter of a name, but not the number of "funded by Title I".
  private static func isInitial(_ around: Surroundings, at start: Int) -> Bool {
    guard let before = around.wordsBefore(start, most: 1).last else { return true }
    return around.bytes[start] != UInt8(ascii: "I") && !NamingWords.contains(before) && before != "vitamin"
  }

  /// "U.S", "Ed.D": dots between short parts that begin with capitals.
  private static func isInitials(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { part in
        part.count <= 2 && part.allSatisfy(Folding.isLetter) && part.first.map(Folding.isCapital) == true
      }
  }

  /// One or two digits, or a year, and no percent sign: what a month or "No." stands before.
  private static func leadsToNumber(_ around: Surroundings, at next: Int) -> Bool {
    guard around.isDigit(at: next), let number = NumberReading(around.bytes, at: next) else { return false }
    let isShare = around.has("%", at: around.skippingSpaces(from: number.end))
    return !isShare && number.isWhole && (number.value < 100 || number.isYear)
  }

  private static let always: Set<String> = ["e.g", "i.e", "vs", "approx", "dept", "cf", "incl", "esp", "viz"]
  private static let titles: Set<String> = ["dr", "mr", "mrs", "ms", "st", "mt", "ft", "prof", "supt"]
  private static let beforeNumbers: Set<String> = [
    "no", "nos", "gr", "vol", "fig", "p", "pp", "pg", "ch", "sec", "avg", "min", "max", "est",
  ]
}
