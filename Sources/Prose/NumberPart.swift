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
    if let part = led(index, by: lead) ?? partByWordsAfter(index) { return part }
    if lead == .threshold, !(sentence.word(number.tokens.lowerBound - 1) == "with" && isShareOfPeople(index)) {
      return isMeasured(index) ? .threshold : .open
    }
    return unled(index)
  }

  /// The part that the word before gives; a mark may yet turn out to be something else by the words after it.
  private func led(_ index: Int, by lead: NumberPart?) -> NumberPart? {
    switch lead {
    case nil, .threshold: nil
    case .change where isShareOfPeople(index) && !follows(aVerbOfChange: index): .share
    case .reached where sentence.numbers[index].match.quantity.unit == .points: .change
    default: lead
    }
  }

  /// The part of a number that nothing around it gives away.
  private func unled(_ index: Int) -> NumberPart {
    let quantity = sentence.numbers[index].match.quantity
    if quantity.unit == .points { return .change }
    if sentence.isInBrackets(index) { return isMeasured(index) ? .bracketed : .open }
    if quantity.unit == .percent { return follows(aVerbOfChange: index) && !isOfSomething(index) ? .change : .share }
    if isPair(index - 1, index) { return .target }
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
