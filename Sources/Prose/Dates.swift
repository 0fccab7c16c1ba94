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
  /// For the form `schoolYear`, and for a term of one ("fall of 2024-25").
  package var schoolYear: SchoolYear?
  /// The date as written, with "end of" before it, without the words that make it a deadline.
  package var range: TextRange
  /// "by", "by the end of", "until", "before" or "no later than" stands in front.
  package var isDeadline: Bool

  package init(form: Form, date: CalendarDate?, schoolYear: SchoolYear? = nil, range: TextRange, isDeadline: Bool) {
    self.form = form
    self.date = date
    self.schoolYear = schoolYear
    self.range = range
    self.isDeadline = isDeadline
  }
}

/// Finds dates in any of the ways plans write them: "June 2025", "Spring 24", "SY 2023-24", "10/31/2026",
/// "by the end of the 2024-25 school year", "EOY".
package struct DateScanner: Sendable {
  /// A name of a term; one in capitals ("BOY") is found in capitals only, as "boy" is a word.
  struct NamedTerm: Sendable {
    var term: YearTerm
    var isAcronym: Bool
  }

  let months: PhraseTable<YearTerm>
  let terms: PhraseTable<NamedTerm>

  package init(vocabulary: Vocabulary) {
    months = PhraseTable(vocabulary.months.flatMap { month in ([month.name] + month.aliases).map { ($0, month) } })
    terms = PhraseTable(
      vocabulary.terms.flatMap { term in
        ([term.name] + term.aliases).map { name in
          (name, NamedTerm(term: term, isAcronym: name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }))
        }
      })
  }

  /// Whether a word among these can begin a date.
  package func mayHoldDates(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { index in
      tokens[index].beginsWithDigit || DateText.mayNameYear(tokens[index].folded)
        || months.match(tokens[index...]) != nil || terms.match(tokens[index...]) != nil
    }
  }

  /// Every date of a text, in order.
  package func matches(in text: Substring, at base: Int = 0) -> [DateMatch] {
    matches(in: CutText(text, at: base))
  }

  /// The same for a text whose words somebody has cut already.
  package func matches(in text: CutText) -> [DateMatch] {
    let text = DateText(text)
    var found: [DateMatch] = []
    var index = 0
    var free = 0
    while index < text.tokens.count {
      if let written = date(in: text, at: index) {
        found.append(match(written, in: text, from: free))
        index = written.tokens.upperBound
        free = index
      } else {
        index += 1
      }
    }
    return found
  }

  private func date(in text: DateText, at index: Int) -> WrittenDate? {
    guard text.beginsWithDigit(index) else {
      return schoolYear(text, at: index) ?? monthDate(text, at: index) ?? term(text, at: index)
    }
    return schoolYear(text, at: index) ?? numericDate(text, at: index) ?? dayMonthDate(text, at: index)
      ?? term(text, at: index) ?? bareYear(text, at: index)
  }

  /// With "end of the" taken in from the words before it, as far as they are free.
  private func match(_ written: WrittenDate, in text: DateText, from free: Int) -> DateMatch {
    let start =
      written.takesLead ? text.startOfLead(at: written.tokens.lowerBound, from: free) : written.tokens.lowerBound
    var date = written.date
    if let years = written.schoolYear, written.form == .schoolYear, start < written.tokens.lowerBound {
      date = lead(text, from: start).map { Self.date(of: $0, in: years) } ?? date
    }
    return DateMatch(
      form: written.form, date: date, schoolYear: written.schoolYear,
      range: text.range(start..<written.tokens.upperBound), isDeadline: text.isDeadline(start))
  }

  /// The term that "beginning of the 2025-26 school year" means: the vocabulary's "beginning of the year".
  private func lead(_ text: DateText, from start: Int) -> YearTerm? {
    let words = [text.word(start), "of", "the", "year"]
    return terms.exact(words.map { Token(range: TextRange(0, 0), folded: $0) })?.term
  }

  /// The day by which a term of a school year is over: of its first calendar year from July on.
  static func date(of term: YearTerm, in years: SchoolYear) -> CalendarDate {
    CalendarDate(year: term.month >= 7 ? years.first : years.last, month: term.month, day: term.day)
  }
}

/// A date by the tokens that write it.
struct WrittenDate {
  var form: DateMatch.Form
  var date: CalendarDate?
  var schoolYear: SchoolYear?
  var tokens: Range<Int>
  /// "end of" before it belongs to it.
  var takesLead = false
}
