import DocumentModel
import PlanModel

extension PartReader {
  /// "a 5% increase", "(48% last year)", "80% accuracy", "52% of students met standard".
  func partByWordsAfter(_ index: Int) -> NumberPart? {
    let end = sentence.numbers[index].tokens.upperBound
    let words = (end..<end + 3).map(sentence.word)
    let unit = sentence.numbers[index].match.quantity.unit
    if PromiseWords.changes.contains(words[0]), isAdjoining(end) { return .change }
    if ["fewer", "more"].contains(words[0]), words[1] != "than", unit == .number || unit == .count, isAdjoining(end) {
      return .change
    }
    if unit == .percent, PromiseWords.marks.contains(words[0]), index > 0 { return .threshold }
    return isPast(after: end) ? .baseline : nil
  }

  /// "(48% last year)", "52% currently", "(18% in 2024-25)": where things stand or stood.
  func isEarlier(_ index: Int) -> Bool {
    let end = sentence.numbers[index].tokens.upperBound
    let words = (end..<end + 3).map(sentence.word)
    let time = words[0] == "in" || words[0] == "at" ? Array(words[1...]) : words
    if time[0] == "currently" || time[0] == "baseline" { return isAdjoining(end) }
    if ["last", "prior", "previous"].contains(time[0]), !["", "of"].contains(time[1]) { return true }
    guard words[0] == "in", (end + 1..<end + 3).contains(where: isYear) else { return false }
    return sentence.isInBrackets(index) || index + 1 < sentence.numbers.count && lead(to: index + 1) == .target
  }

  private func isYear(_ token: Int) -> Bool {
    let word = sentence.word(token)
    return word.utf8.count == 4 && (Int(word).map { (1990..<2100).contains($0) } ?? false)
  }

  /// Only spaces stand before the token.
  private func isAdjoining(_ token: Int) -> Bool {
    !sentence.gap(after: token - 1).contains { ",;:(".utf8.contains($0) }
  }

  /// A past form follows before any word that looks ahead; not one of a relative clause.
  private func isPast(after token: Int) -> Bool {
    for index in token..<token + 8 {
      let word = sentence.word(index)
      if word.isEmpty || PromiseWords.modals.contains(word) || endsSentence(after: index - 1) { return false }
      if PromiseWords.pastForms.contains(word) { return !["who", "that", "which"].contains(sentence.word(index - 1)) }
    }
    return false
  }

  /// "of" follows, as in "85% of students".
  func isOfSomething(_ index: Int) -> Bool { sentence.word(sentence.numbers[index].tokens.upperBound) == "of" }

  /// "of" and no measure of time follows.
  func isShareOfPeople(_ index: Int) -> Bool {
    guard isOfSomething(index), sentence.numbers[index].match.quantity.unit == .percent else { return false }
    let end = sentence.numbers[index].tokens.upperBound
    return !(end + 1..<end + 4).contains { ["time", "day", "points", "item", "question"].contains(sentence.word($0)) }
  }

  func isMeasured(_ index: Int) -> Bool {
    let unit = sentence.numbers[index].match.quantity.unit
    return unit == .percent || sentence.numbers[index].match.quantity.bound != nil
  }
}
