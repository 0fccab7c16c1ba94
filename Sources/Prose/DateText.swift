import DocumentModel
import PlanModel

/// A text with its tokens, asked for neighbours.
struct DateText {
  let around: Surroundings
  let base: Int
  let tokens: [Token]

  init(bytes: [UInt8], base: Int) {
    around = Surroundings(bytes: bytes)
    self.base = base
    tokens = Tokenizer.tokens(of: bytes, at: base)
  }

  func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].folded : "" }

  func number(_ index: Int) -> Int? {
    let word = word(index)
    return word.utf8.count <= 4 && word.utf8.allSatisfy(Folding.isDigit) ? Int(word) : nil
  }

  func range(_ indices: Range<Int>) -> TextRange {
    TextRange(tokens[indices.lowerBound].range.start, tokens[indices.upperBound - 1].range.end)
  }

  /// The token has as many bytes as its folded form: no ending was taken off.
  func hasWord(_ index: Int, ofWidth width: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].range.count == width
  }

  func isCapitalized(_ index: Int) -> Bool {
    tokens.indices.contains(index) && Folding.isCapital(around.bytes[tokens[index].range.start - base])
  }

  func isInCapitals(_ index: Int) -> Bool {
    let range = tokens[index].range
    return around.bytes[(range.start - base)..<(range.end - base)].allSatisfy(Folding.isCapital)
  }

  // MARK: Gaps

  /// The bytes between a token and the one after it.
  func gap(after index: Int) -> ArraySlice<UInt8> {
    guard index >= 0, index + 1 < tokens.count else { return [] }
    return around.bytes[(tokens[index].range.end - base)..<(tokens[index + 1].range.start - base)]
  }

  func isJoined(_ index: Int, by sign: String) -> Bool { gap(after: index).elementsEqual(sign.utf8) }

  /// Only spaces stand before the next token, or the full stop of an abbreviation.
  func isSpaced(_ index: Int, afterAbbreviation isAbbreviated: Bool = false) -> Bool {
    var gap = gap(after: index)
    if isAbbreviated, gap.first == UInt8(ascii: ".") {
      gap = gap.dropFirst()
      if gap.isEmpty { return index + 1 < tokens.count }
    }
    return !gap.isEmpty && around.skippingSpaces(from: gap.startIndex) == gap.endIndex
  }

  /// Spaces, and at most one comma, stand before the next token.
  private func isNear(_ index: Int, mayFollowStop: Bool) -> Bool {
    var gap = gap(after: index)
    if mayFollowStop, gap.first == UInt8(ascii: ".") { gap = gap.dropFirst() }
    if gap.first == UInt8(ascii: ",") { gap = gap.dropFirst() }
    return !gap.isEmpty && around.skippingSpaces(from: gap.startIndex) == gap.endIndex
  }

  /// A percent sign or decimals follow: the number measures something.
  func isMeasured(_ index: Int) -> Bool {
    let end = tokens[index].range.end - base
    if around.has("%", at: around.skippingSpaces(from: end)) { return true }
    return (around.has(".", at: end) || around.has(",", at: end)) && around.isDigit(at: end + 1)
  }
}

// MARK: - Years

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
    let isQuoted = [" '", " ’", " ‘", "'", "’"].contains { isJoined(last, by: $0) }
    let mayBeShort = isSpaced(last) && isCapitalized(index) && !isCounted(next)
    return isQuoted || mayBeShort ? (year, next) : nil
  }

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
