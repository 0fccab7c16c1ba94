package import DistrictModel
package import DocumentModel
package import PlanModel

/// A date or a part of the school year, found in a text.
package struct DateMatch: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case day, month, term, schoolYear, year
  }

  package var form: Form
  /// The last day that still counts; nil where the year is not said.
  package var date: CalendarDate?
  /// For the form `schoolYear`.
  package var schoolYear: SchoolYear?
  package var range: TextRange
  /// "by", "by the end of", "until" or "before" stands in front.
  package var isDeadline: Bool
}

/// Finds dates in any of the ways plans write them: "June 2025", "Spring 24", "SY 2023-24", "10/31/2026",
/// "by the end of the 2024-25 school year", "EOY".
package struct DateScanner: Sendable {
  private let months: [String: YearTerm]
  private let terms: PhraseTable<YearTerm>

  package init(vocabulary: Vocabulary) {
    var months: [String: YearTerm] = [:]
    for month in vocabulary.months {
      for name in [month.name] + month.aliases {
        for key in Tokenizer.keys(of: name) { months[key] = month }
      }
    }
    self.months = months
    terms = PhraseTable(vocabulary.terms.flatMap { term in ([term.name] + term.aliases).map { ($0, term) } })
  }

  /// Every date of a text, in order.
  package func matches(in text: Substring, at base: Int = 0) -> [DateMatch] {
    let reading = Reading(text: Array(text.utf8), base: base, tokens: Tokenizer.tokens(of: text, at: base))
    var found: [DateMatch] = []
    var index = 0
    while index < reading.tokens.count {
      if let (match, count) = match(reading, at: index) {
        found.append(match)
        index += count
      } else {
        index += 1
      }
    }
    return found
  }

  private func match(_ reading: Reading, at index: Int) -> (DateMatch, Int)? {
    schoolYear(reading, at: index) ?? numericDate(reading, at: index) ?? monthDate(reading, at: index)
      ?? term(reading, at: index) ?? bareYear(reading, at: index)
  }

  /// "2024-25", "2024–2025", "SY 24-25", with "school year" after it and "end of the" before it.
  private func schoolYear(_ reading: Reading, at index: Int) -> (DateMatch, Int)? {
    guard index + 1 < reading.tokens.count, let years = reading.yearPair(at: index) else { return nil }
    var last = index + 1
    if reading.word(last + 1) == "school" || reading.word(last + 1) == "academic", reading.word(last + 2) == "year" {
      last += 2
    }
    let start = reading.startOfLead(at: index)
    return (
      DateMatch(
        form: .schoolYear, date: CalendarDate(year: years.last, month: 6, day: 30), schoolYear: years,
        range: reading.range(start, last), isDeadline: reading.isDeadline(start)), last - index + 1
    )
  }

  /// "10/31/2026", "10/31".
  private func numericDate(_ reading: Reading, at index: Int) -> (DateMatch, Int)? {
    guard let month = reading.number(index), (1...12).contains(month), reading.isJoined(index, by: "/"),
      let day = reading.number(index + 1), (1...31).contains(day)
    else { return nil }
    var year: Int?
    if reading.isJoined(index + 1, by: "/"), let number = reading.year(index + 2) { year = number }
    let count = year == nil ? 2 : 3
    return (
      DateMatch(
        form: .day, date: year.map { CalendarDate(year: $0, month: month, day: day) },
        range: reading.range(index, index + count - 1), isDeadline: reading.isDeadline(index)), count
    )
  }

  /// "June 15, 2026", "June 2026", "June of 2026", "Sept."
  private func monthDate(_ reading: Reading, at index: Int) -> (DateMatch, Int)? {
    guard let month = months[reading.tokens[index].folded], reading.isCapitalized(index) else { return nil }
    var last = index
    var day: Int?
    if let number = reading.number(index + 1), (1...31).contains(number), reading.isNear(index),
      reading.tokens[index + 1].range.count <= 2
    {
      day = number
      last = index + 1
    }
    var year: Int?
    let next = reading.word(last + 1) == "of" ? last + 2 : last + 1
    if reading.isNear(last), let number = reading.fullYear(next) {
      year = number
      last = next
    }
    let date = year.map { CalendarDate(year: $0, month: month.month, day: day ?? 1) }
    let end = year.map { CalendarDate(endOf: month.month, $0) }
    return (
      DateMatch(
        form: day == nil ? .month : .day, date: day == nil ? end : date, range: reading.range(index, last),
        isDeadline: reading.isDeadline(index)), last - index + 1
    )
  }

  /// "Spring 24", "spring of 2027", "EOY", "end of the school year".
  private func term(_ reading: Reading, at index: Int) -> (DateMatch, Int)? {
    guard let found = terms.match(reading.tokens[index...]) else { return nil }
    var last = index + found.count - 1
    var year: Int?
    let next = reading.word(last + 1) == "of" ? last + 2 : last + 1
    if reading.isNear(last), let number = reading.year(next), reading.yearPair(at: next) == nil {
      year = number
      last = next
    }
    let date = year.map { CalendarDate(year: $0, month: found.value.month, day: found.value.day) }
    return (
      DateMatch(form: .term, date: date, range: reading.range(index, last), isDeadline: reading.isDeadline(index)),
      last - index + 1
    )
  }

  /// "by 2029": a year on its own, after a word that makes it a date.
  private func bareYear(_ reading: Reading, at index: Int) -> (DateMatch, Int)? {
    guard let year = reading.fullYear(index), ["by", "in", "of", "until", "through"].contains(reading.word(index - 1))
    else { return nil }
    return (
      DateMatch(
        form: .year, date: CalendarDate(year: year, month: 12, day: 31), range: reading.range(index, index),
        isDeadline: reading.isDeadline(index)), 1
    )
  }
}

/// A text with its tokens, asked for neighbours.
private struct Reading {
  var text: [UInt8]
  var base: Int
  var tokens: [Token]

  func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].folded : "" }

  func number(_ index: Int) -> Int? { Int(word(index)) }

  func range(_ first: Int, _ last: Int) -> TextRange {
    TextRange(tokens[first].range.start, tokens[last].range.end)
  }

  /// Four digits from 1990 to 2099.
  func fullYear(_ index: Int) -> Int? {
    guard word(index).utf8.count == 4, let year = number(index), (1990..<2100).contains(year) else { return nil }
    return year
  }

  /// Four digits, or two digits of this century.
  func year(_ index: Int) -> Int? {
    if let year = fullYear(index) { return year }
    guard word(index).utf8.count == 2, let year = number(index), year >= 10 else { return nil }
    return 2000 + year
  }

  func isCapitalized(_ index: Int) -> Bool {
    let byte = text[tokens[index].range.start - base]
    return byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  private func gap(after index: Int) -> ArraySlice<UInt8> {
    guard index + 1 < tokens.count else { return [] }
    return text[(tokens[index].range.end - base)..<(tokens[index + 1].range.start - base)]
  }

  /// Only spaces, a comma or a full stop stand before the next word.
  func isNear(_ index: Int) -> Bool {
    index + 1 < tokens.count
      && gap(after: index).allSatisfy {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "'")
          || $0 == 0xC2 || $0 == 0xA0
      }
  }

  func isJoined(_ index: Int, by sign: Unicode.Scalar) -> Bool {
    gap(after: index).elementsEqual(String(sign).utf8)
  }

  /// Two years joined by a dash or a slash, the second following the first within ten years.
  func yearPair(at index: Int) -> SchoolYear? {
    guard index + 1 < tokens.count, let first = fullYear(index) ?? shortYear(index) else { return nil }
    let between = gap(after: index).filter { $0 != UInt8(ascii: " ") }
    let dashes: [[UInt8]] = ["-", "–", "—", "−", "/", "‐", "‑"].map { Array($0.utf8) }
    guard dashes.contains(Array(between)), let last = self.year(index + 1), last > first, last - first <= 10 else {
      return nil
    }
    return SchoolYear(first: first, last: last)
  }

  /// "24" of "SY 24-25".
  private func shortYear(_ index: Int) -> Int? {
    guard ["sy", "year"].contains(word(index - 1)) || ["school", "sy"].contains(word(index + 2)) else { return nil }
    return year(index)
  }

  /// The first token of "end of the", where that stands in front.
  func startOfLead(at index: Int) -> Int {
    var start = index
    if ["sy", "fy"].contains(word(start - 1)) { start -= 1 }
    let before = start - 1
    let article = word(before) == "the" ? before - 1 : before
    guard word(article) == "of", word(article - 1) == "end" else { return start }
    return article - 1
  }

  func isDeadline(_ index: Int) -> Bool {
    var before = index - 1
    let skipped: Set<String> = ["the", "end", "of", "early", "late", "mid", "school", "year"]
    while skipped.contains(word(before)) { before -= 1 }
    return ["by", "until", "before", "through"].contains(word(before))
  }
}
