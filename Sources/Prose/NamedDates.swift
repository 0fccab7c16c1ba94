import DistrictModel
import DocumentModel
import PlanModel

// MARK: - Months

extension DateScanner {
  /// "June 15, 2026", "June 2026", "June of 2026", "Sept.", "Jun-25".
  func monthDate(_ text: DateText, at index: Int) -> WrittenDate? {
    guard let month = month(text, at: index) else { return nil }
    var written = WrittenDate(form: .month, tokens: index..<index + 1, takesLead: true)
    if let day = text.day(at: index + 1, of: month.month), text.isSpaced(index, afterAbbreviation: isShort(text, index))
    {
      written = WrittenDate(form: .day, tokens: index..<index + 2)
      let last = text.dayRangeEnd(after: index + 1, of: month.month)
      if last != nil { written.tokens = index..<index + 3 }
      if let year = text.year(after: written.tokens.upperBound - 1, shortForm: false) {
        written.date = CalendarDate(year: year.year, month: month.month, day: last ?? day)
        written.tokens = index..<year.index + 1
      }
      return written
    }
    let year =
      text.year(after: index, shortForm: true, mayFollowStop: isShort(text, index)) ?? spreadsheetYear(text, index)
    if let year {
      written.date = CalendarDate(endOf: month.month, year.year)
      written.tokens = index..<year.index + 1
    }
    return written
  }

  /// "15 June 2026", "15th of June 2026".
  func dayMonthDate(_ text: DateText, at index: Int) -> WrittenDate? {
    guard text.isSpaced(index) else { return nil }
    let next = text.word(index + 1) == "of" ? index + 2 : index + 1
    guard let month = month(text, at: next), let day = text.day(at: index, of: month.month),
      let year = text.year(after: next, shortForm: false, mayFollowStop: isShort(text, next))
    else { return nil }
    let date = CalendarDate(year: year.year, month: month.month, day: day)
    return WrittenDate(form: .day, date: date, tokens: index..<year.index + 1)
  }

  /// A month's name with a capital, as "may" and "march" are verbs; in lower case only before a year.
  private func month(_ text: DateText, at index: Int) -> YearTerm? {
    guard let month = name(text, at: index), text.hasWord(index, ofWidth: text.word(index).utf8.count) else {
      return nil
    }
    return text.isCapitalized(index) || text.isSpaced(index) && text.fullYear(index + 1) != nil ? month : nil
  }

  private func name(_ text: DateText, at index: Int) -> YearTerm? {
    text.tokens.indices.contains(index) ? months.match(text.tokens[index...])?.value : nil
  }

  private func isShort(_ text: DateText, _ index: Int) -> Bool {
    guard let month = name(text, at: index) else { return false }
    return text.word(index).utf8.count < month.name.utf8.count
  }

  /// "Jun-25" and "June-2025", as spreadsheets print months.
  private func spreadsheetYear(_ text: DateText, _ index: Int) -> (year: Int, index: Int)? {
    guard text.isJoined(index, by: "-"), text.tokens[index + 1].range.count % 2 == 0,
      let year = text.year(index + 1), !text.isMeasured(index + 1)
    else { return nil }
    return (year, index + 1)
  }
}

// MARK: - Terms

extension DateScanner {
  /// "Spring 24", "spring of 2027", "EOY", "end of the school year", "first semester of 2025-26", "2025 spring".
  func term(_ text: DateText, at index: Int) -> WrittenDate? {
    if let year = text.fullYear(index), text.isSpaced(index), let found = namedTerm(text, at: index + 1) {
      let date = CalendarDate(year: year, month: found.term.month, day: found.term.day)
      return WrittenDate(form: .term, date: date, tokens: index..<index + 1 + found.count, takesLead: true)
    }
    guard let found = namedTerm(text, at: index) else { return nil }
    let last = index + found.count - 1
    var written = WrittenDate(form: .term, tokens: index..<last + 1, takesLead: true)
    if let years = text.schoolYear(after: last) {
      written.schoolYear = years.years
      written.date = Self.date(of: found.term, in: years.years)
      written.tokens = index..<years.last + 1
    } else if let year = text.year(after: last, shortForm: true) {
      written.date = CalendarDate(year: year.year, month: found.term.month, day: found.term.day)
      written.tokens = index..<year.index + 1
    }
    return written
  }

  private func namedTerm(_ text: DateText, at index: Int) -> (count: Int, term: YearTerm)? {
    guard index < text.tokens.count, let found = terms.match(text.tokens[index...]) else { return nil }
    if found.value.isAcronym, !text.isInCapitals(index) { return nil }
    if found.count == 1 {
      // "falls" is a verb, "Falls" and "Springs" are names of places.
      guard text.hasWord(index, ofWidth: text.word(index).utf8.count) else { return nil }
      if !text.isCapitalized(index), text.readsAsVerb(index) { return nil }
    }
    return (found.count, found.value.term)
  }
}
