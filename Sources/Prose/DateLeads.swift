import DocumentModel

// MARK: - Words before a date

extension DateText {
  /// The first token of "end of the", where that stands in front and is not taken.
  func startOfLead(at index: Int, from free: Int) -> Int {
    var before = index - 1
    if word(before) == "year", ["school", "academic"].contains(word(before - 1)) { before -= 2 }
    let start = before + 1
    if word(before) == "the" { before -= 1 }
    guard before - 1 >= free, word(before) == "of", Self.parts.contains(word(before - 1)) else {
      return start >= free ? start : index
    }
    return before - 1
  }

  /// "by", "until", "no later than" and the like, with only words between that a date may follow.
  func isDeadline(_ index: Int) -> Bool {
    var before = index - 1
    while Self.skipped.contains(word(before)), !endsSentence(after: before) { before -= 1 }
    if endsSentence(after: before) { return false }
    if word(before) == "than", word(before - 1) == "later" { return true }
    if word(before) == "to", word(before - 1) == "prior" { return true }
    if word(before) == "by", Self.evidence.contains(word(before - 1)) { return false }
    return Self.deadlines.contains(word(before))
  }

  private func endsSentence(after index: Int) -> Bool {
    gap(after: index).contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }
  }

  /// A name of a season in lower case that is a verb here: "will fall", "rates fall by 10%".
  func readsAsVerb(_ index: Int) -> Bool {
    if isJoined(index - 1, by: "-") || isJoined(index, by: "-") { return false }
    let previous = word(index - 1)
    let next = word(index + 1)
    if Self.modals.contains(previous) { return true }
    let leadsOn = Self.followers.contains(next) || isNumber(after: index)
    return leadsOn && !Self.introductions.contains(previous)
  }

  /// A number that is no year follows: "rates fall 5%".
  private func isNumber(after index: Int) -> Bool {
    guard around.isDigit(at: around.skippingSpaces(from: tokens[index].range.end - base)) else { return false }
    return year(index + 1) == nil || isMeasured(index + 1)
  }

  private static let parts: Set<String> = ["end", "beginning", "start", "middle", "close", "conclusion"]
  private static let skipped: Set<String> = [
    "the", "end", "of", "early", "late", "mid", "school", "year", "beginning", "start", "middle", "close", "conclusion",
    "our", "this", "next",
  ]
  private static let deadlines: Set<String> = ["by", "until", "till", "before", "through", "due"]
  /// "as measured by the spring survey" names the evidence, not the day.
  private static let evidence: Set<String> = [
    "measured", "assessed", "evidenced", "shown", "demonstrated", "indicated", "determined", "reported", "evaluated",
  ]
  private static let modals: Set<String> = [
    "will", "should", "would", "may", "might", "can", "could", "must", "shall", "not",
  ]
  /// After the verb; and a season may stand between "from" and "to".
  private static let followers: Set<String> = [
    "by", "from", "below", "under", "short", "behind", "to", "within", "into",
  ]
  private static let introductions: Set<String> = [
    "the", "this", "last", "next", "each", "every", "in", "by", "from", "since", "until", "of", "during", "before",
    "after", "early", "late", "through", "previous", "prior", "between", "for", "a", "our",
  ]
}
