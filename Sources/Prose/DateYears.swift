import DocumentModel
import PlanModel

extension DateText {
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

  /// The year after a month, a day or a term: " 2026", ", 2026", " of 2026", and in short form " 24", " ’24".
  func year(after index: Int, shortForm: Bool, mayFollowStop: Bool = false) -> (year: Int, index: Int)? {
    let isOf = word(index + 1) == "of" && isSpaced(index)
    let last = isOf ? index + 1 : index
    let next = last + 1
    guard schoolYear(at: next) == nil else { return nil }
    if let year = fullYear(next), isNear(last, mayFollowStop: mayFollowStop && !isOf) {
      return isMeasured(next) ? nil : (year, next)
    }
    guard shortForm, let year = year(next), !isMeasured(next) else { return nil }
    let isQuoted = Self.shortYearMarks.contains { isJoined(last, by: $0) }
    let mayBeShort = isSpaced(last) && isCapitalized(index) && !isCounted(next)
    return isQuoted || mayBeShort ? (year, next) : nil
  }

  /// What stands between a month or a season and "24": an apostrophe, in any of its shapes, with or without a space.
  private static let shortYearMarks = ["", " ", "\u{A0}"].flatMap { space in ["'", "’", "‘"].map { space + $0 } }

  /// A word in lower case that ends in "s" follows: "spring 20 students".
  private func isCounted(_ index: Int) -> Bool {
    guard isSpaced(index), !isCapitalized(index + 1) else { return false }
    let end = tokens[index + 1].range.end - base
    return around.bytes[end - 1] == UInt8(ascii: "s") && word(index + 1).utf8.count > 2
  }

  /// A day of a month: one or two digits, or an ordinal; with a unit it is none.
  func day(at index: Int, of month: Int) -> Int? {
    guard tokens.indices.contains(index), (1...12).contains(month), !isMeasured(index) else { return nil }
    var digits = Substring(word(index))
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits = digits.dropLast(2) }
    guard digits.utf8.count <= 2, digits.utf8.allSatisfy(Folding.isDigit), let day = Int(digits) else { return nil }
    return (1...CalendarDate.days(inMonth: month, of: 2000)).contains(day) ? day : nil
  }

  /// The last day of "June 15-18" or "June 15–18".
  func dayRangeEnd(after index: Int, of month: Int) -> Int? {
    guard ["-", "–", "—", " - ", " – "].contains(where: { isJoined(index, by: $0) }),
      let last = day(at: index + 1, of: month), let first = day(at: index, of: month)
    else { return nil }
    return last > first ? last : nil
  }
}
