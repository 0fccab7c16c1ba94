import DocumentModel

extension PartReader {
  /// The part by the nearest word before the number that has one to give.
  func lead(to index: Int) -> NumberPart? {
    var token = sentence.numbers[index].tokens.lowerBound - 1
    var nouns = 0
    var isLevel = false
    for _ in 0..<9 where token >= 0 && !endsSentence(after: token) {
      let word = sentence.word(token)
      let previous = sentence.word(token - 1)
      if let part = twoWordLead(previous, word) { return part }
      if PromiseWords.states.contains(word) { return nouns == 0 ? state(before: token) : nil }
      if let part = PromiseWords.leads[word], nouns == 0 || mayLeadNoun(part, word, at: token) {
        return isLevel && PromiseWords.changes.contains(word) ? .target : part
      }
      isLevel = isLevel || PromiseWords.levels.contains(word)
      if !PromiseWords.fillers.contains(word) {
        guard nouns < 4, nouns > 0 || sentence.word(token + 1) == "of" else { return nil }
        nouns += 1
      }
      token -= 1
    }
    return nil
  }

  /// "compared with", "last year's", "over" after an increase.
  private func twoWordLead(_ previous: String, _ word: String) -> NumberPart? {
    switch word {
    case "to", "with": ["compared", "compare", "relative", "equal"].contains(previous) ? .baseline : nil
    case "over", "above", "than": PromiseWords.compared.contains(previous) ? .baseline : nil
    case "year": ["last", "prior", "previous"].contains(previous) ? .baseline : nil
    default: nil
    }
  }

  /// "is 52%" tells where things stand, unless it is a goal or a target that is.
  private func state(before token: Int) -> NumberPart {
    let words = (max(0, token - 6)..<token).map(sentence.word)
    return words.contains { ["target", "goal", "objective", "aim"].contains($0) } ? .target : .baseline
  }

  /// "reach a growth percentile of 60", "from a rate of 41%": nouns between the lead and the number.
  private func mayLeadNoun(_ part: NumberPart, _ word: String, at token: Int) -> Bool {
    if part == .reached || word == "maintain" || word == "baseline" || word == "current" { return true }
    return (word == "from" || word == "to") && PromiseWords.articles.contains(sentence.word(token + 1))
  }

  func endsSentence(after token: Int) -> Bool {
    let gap = sentence.gap(after: token)
    guard let mark = gap.first(where: { ".!?;".utf8.contains($0) }) else { return false }
    // A point that opens the number itself (".4") has no space after it.
    return mark != UInt8(ascii: ".") || gap.first == mark && gap.count > 1
  }

  /// "Increase math scores 5%": a verb of change leads the clause.
  func follows(aVerbOfChange index: Int) -> Bool {
    let end = sentence.numbers[index].tokens.lowerBound
    let start = index > 0 ? sentence.numbers[index - 1].tokens.upperBound : 0
    var token = end - 1
    while token >= max(start, end - 7), !endsSentence(after: token) {
      if sentence.gap(after: token).contains(where: { ",:()\n".utf8.contains($0) }) { return false }
      if PromiseWords.changes.contains(sentence.word(token)) { return true }
      if PromiseWords.modals.contains(sentence.word(token)) { return false }
      token -= 1
    }
    return false
  }
}
