import DocumentModel
import PlanModel

/// The part of a number in a promise.
enum NumberPart {
  case baseline, target, change
  /// A target by a verb that may also say what each student should reach: "will reach 80%".
  case reached
  /// A share of people with no word that leads to it: "85% of students will …".
  case share
  /// How well each student does: "score at least 80%".
  case threshold
  /// A number in brackets, with nothing that says what it is for.
  case bracketed
  /// A count or plain number with nothing that says what it is for.
  case open
  /// Restates the number before it, or is money spent.
  case aside
}

/// Gives each number of a text its part by the words around it.
struct PartReader {
  let sentence: NumberSentence

  func parts() -> [NumberPart] { sentence.numbers.indices.map(part) }

  private func part(of index: Int) -> NumberPart {
    let number = sentence.numbers[index]
    if isAside(index) { return .aside }
    if number.match.quantity.unit == .dollars { return moneyPart(index) }
    if number.match.quantity.isChange { return .change }
    let lead = lead(to: index)
    if isEarlier(index), lead != .target || sentence.isInBrackets(index) { return .baseline }
    if isPair(index, index + 1), lead != .target { return .baseline }
    switch lead {
    case .baseline, .target: return lead ?? .target
    case .change where isShareOfPeople(index) && !follows(aVerbOfChange: index): return .share
    case .reached where number.match.quantity.unit == .points: return .change
    case .some(let part) where part != .threshold: return part
    default: break
    }
    if let part = partByWordsAfter(index) { return part }
    if lead == .threshold, !(sentence.word(number.tokens.lowerBound - 1) == "with" && isShareOfPeople(index)) {
      return isMeasured(index) ? .threshold : .open
    }
    return unled(index)
  }

  /// The part of a number that nothing around it gives away.
  private func unled(_ index: Int) -> NumberPart {
    let quantity = sentence.numbers[index].match.quantity
    if quantity.unit == .points { return .change }
    if sentence.isInBrackets(index) { return isMeasured(index) ? .bracketed : .open }
    if quantity.unit == .percent { return follows(aVerbOfChange: index) && !isOfSomething(index) ? .change : .share }
    return quantity.bound == nil ? .open : .threshold
  }

  /// Money is promised only as a pair: "from $1.2 million to $1.5 million".
  private func moneyPart(_ index: Int) -> NumberPart {
    if lead(to: index) == .baseline || isPair(index, index + 1), isMoney(index + 1), lead(to: index + 1) == .target {
      return .baseline
    }
    let isEnd = isMoney(index - 1) && lead(to: index - 1) == .baseline && lead(to: index) == .target
    return isEnd || index > 0 && isMoney(index - 1) && isPair(index - 1, index) ? .target : .aside
  }

  private func isMoney(_ index: Int) -> Bool {
    sentence.numbers.indices.contains(index) && sentence.numbers[index].match.quantity.unit == .dollars
  }
}

// MARK: - Words before

extension PartReader {
  /// The part by the nearest word before the number that has one to give.
  private func lead(to index: Int) -> NumberPart? {
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

  private func endsSentence(after token: Int) -> Bool {
    let gap = sentence.gap(after: token)
    guard let mark = gap.first(where: { ".!?;".utf8.contains($0) }) else { return false }
    // A point that opens the number itself (".4") has no space after it.
    return mark != UInt8(ascii: ".") || gap.first == mark && gap.count > 1
  }

  /// "Increase math scores 5%": a verb of change leads the clause.
  private func follows(aVerbOfChange index: Int) -> Bool {
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

// MARK: - Words after

extension PartReader {
  /// "a 5% increase", "(48% last year)", "80% accuracy", "52% of students met standard".
  private func partByWordsAfter(_ index: Int) -> NumberPart? {
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
  private func isEarlier(_ index: Int) -> Bool {
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
  private func isOfSomething(_ index: Int) -> Bool { sentence.word(sentence.numbers[index].tokens.upperBound) == "of" }

  /// "of" and no measure of time follows.
  private func isShareOfPeople(_ index: Int) -> Bool {
    guard isOfSomething(index), sentence.numbers[index].match.quantity.unit == .percent else { return false }
    let end = sentence.numbers[index].tokens.upperBound
    return !(end + 1..<end + 4).contains { ["time", "day", "points", "item", "question"].contains(sentence.word($0)) }
  }

  private func isMeasured(_ index: Int) -> Bool {
    let unit = sentence.numbers[index].match.quantity.unit
    return unit == .percent || sentence.numbers[index].match.quantity.bound != nil
  }
}

// MARK: - Neighbours

extension PartReader {
  /// "52% to 58%", "52% → 58%".
  func isPair(_ index: Int, _ next: Int) -> Bool {
    guard sentence.numbers.indices.contains(index), next < sentence.numbers.count else { return false }
    let words = sentence.words(between: index, and: next)
    let units = [index, next].map { sentence.numbers[$0].match.quantity.unit }
    if units == [.points, .percent] { return false }
    if words.first?.folded == "to" {
      return words.dropFirst().allSatisfy { PromiseWords.fillers.contains($0.folded) }
    }
    guard words.isEmpty else { return false }
    let gap = sentence.gap(between: index, and: next)
    return ["→", "➔", "➜", "⇒", "->", "=>", "–>"].contains { sign in
      gap.count < 16 && gap.indices.contains { gap[$0...].starts(with: sign.utf8) }
    }
  }

  /// What restates the number before it in brackets: "32.2% (86 students)", "86 students (32.2%)".
  private func isAside(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let previous = sentence.numbers[index - 1].match.quantity
    let quantity = sentence.numbers[index].match.quantity
    guard previous.unit != quantity.unit, previous.unit == .percent || quantity.unit == .percent else { return false }
    let words = sentence.words(between: index - 1, and: index)
    guard sentence.gap(between: index - 1, and: index).contains(UInt8(ascii: "(")) else { return false }
    return words.isEmpty
      || words.count <= 2 && previous.unit == .count
        && sentence.gap(
          after: sentence.numbers[index].tokens.lowerBound - 1
        ).contains(UInt8(ascii: "("))
  }
}
