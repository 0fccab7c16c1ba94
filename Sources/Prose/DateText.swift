import DocumentModel
import PlanModel

/// A text with its tokens, asked for neighbours.
struct DateText {
  let around: Surroundings
  let base: Int
  let tokens: [Token]

  init(_ text: CutText) {
    around = Surroundings(bytes: text.bytes)
    base = text.base
    tokens = text.tokens
  }

  func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].folded : "" }

  func number(_ index: Int) -> Int? {
    let word = word(index)
    return word.utf8.count <= 4 && word.utf8.allSatisfy(Folding.isDigit) ? Int(word) : nil
  }

  func beginsWithDigit(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].beginsWithDigit }

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
  func isNear(_ index: Int, mayFollowStop: Bool) -> Bool {
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
