/// A day of the calendar, without a clock.
package struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  package var year: Int
  package var month: Int
  package var day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads "2026-06-30"; nil for anything else, or a day that no calendar has.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The last day of a month: what "by June 2025" allows.
  package init(endOf month: Int, _ year: Int) {
    self.init(year: year, month: month, day: Self.days(inMonth: month, of: year))
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// ISO 8601: "2025-06-30".
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// When something is due, as written and, where it can be known, as the last day that still counts.
package struct DueDate: Hashable, Sendable {
  /// "June 2025" is 2025-06-30; "spring 2025" is 2025-06-15; nil for "EOY" with no year known.
  package var date: CalendarDate?

  package init(date: CalendarDate?) {
    self.date = date
  }
}

/// A school year or a span of them.
package struct SchoolYear: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The calendar year in which it begins, and the one in which it (or the last of several) ends.
  package var first: Int
  package var last: Int

  package init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// The first of August, from when on something is of this year and no more of the one before.
  package var begin: CalendarDate { CalendarDate(year: first, month: 8, day: 1) }

  /// More than one school year.
  package var isSpan: Bool { last - first > 1 }

  /// "2024-25"; a span is "2025-2030".
  package var description: String {
    if isSpan { return "\(first)-\(last)" }
    let ending = last % 100
    return "\(first)-\(ending < 10 ? "0" : "")\(ending)"
  }

  package static func < (left: SchoolYear, right: SchoolYear) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }
}
