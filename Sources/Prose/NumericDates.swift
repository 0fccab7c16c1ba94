import PlanModel

extension DateScanner {
  /// "2024-25", "2024–2025", "SY 24-25", "SY23-24", with "school year" after it.
  func schoolYear(_ text: DateText, at index: Int) -> WrittenDate? {
    guard let found = text.schoolYear(at: index) else { return nil }
    return WrittenDate(
      form: .schoolYear, date: CalendarDate(year: found.years.last, month: 6, day: 30), schoolYear: found.years,
      tokens: found.first..<found.last + 1, takesLead: true)
  }

  /// "10/31/2026", "10/31", "6/2026", "2026-06-30", "6-30-2026".
  func numericDate(_ text: DateText, at index: Int) -> WrittenDate? {
    isoDate(text, at: index) ?? dashedDate(text, at: index) ?? slashedDate(text, at: index)
  }

  private func isoDate(_ text: DateText, at index: Int) -> WrittenDate? {
    guard let year = text.fullYear(index), text.isJoined(index, by: "-"), text.isJoined(index + 1, by: "-"),
      let month = text.number(index + 1), let day = text.day(at: index + 2, of: month)
    else { return nil }
    let date = CalendarDate(year: year, month: month, day: day)
    return WrittenDate(form: .day, date: date, tokens: index..<index + 3)
  }

  private func dashedDate(_ text: DateText, at index: Int) -> WrittenDate? {
    guard let month = text.number(index), let day = text.day(at: index + 1, of: month),
      let year = text.fullYear(index + 2)
    else { return nil }
    let isJoined = ["-", "."].contains { text.isJoined(index, by: $0) && text.isJoined(index + 1, by: $0) }
    guard isJoined else { return nil }
    return WrittenDate(
      form: .day, date: CalendarDate(year: year, month: month, day: day), tokens: index..<index + 3)
  }

  private func slashedDate(_ text: DateText, at index: Int) -> WrittenDate? {
    guard let month = text.number(index), (1...12).contains(month), text.isJoined(index, by: "/"),
      !text.isJoined(index - 1, by: "/")
    else { return nil }
    if let year = text.fullYear(index + 1) {
      return WrittenDate(form: .month, date: CalendarDate(endOf: month, year), tokens: index..<index + 2)
    }
    guard let day = text.day(at: index + 1, of: month) else { return nil }
    if text.isJoined(index + 1, by: "/"), let year = text.year(index + 2) {
      return WrittenDate(
        form: .day, date: CalendarDate(year: year, month: month, day: day), tokens: index..<index + 3)
    }
    let isFraction = text.isJoined(index + 1, by: "/") || text.word(index + 2) == "of" || text.isMeasured(index + 1)
    return isFraction ? nil : WrittenDate(form: .day, tokens: index..<index + 2)
  }

  /// "by 2029": a year on its own, after a word that makes it a date.
  func bareYear(_ text: DateText, at index: Int) -> WrittenDate? {
    guard let year = text.fullYear(index),
      ["by", "in", "of", "until", "through", "before"].contains(text.word(index - 1)),
      text.word(index - 2) != "class"
    else { return nil }
    return WrittenDate(
      form: .year, date: CalendarDate(year: year, month: 12, day: 31), tokens: index..<index + 1, takesLead: true)
  }
}
