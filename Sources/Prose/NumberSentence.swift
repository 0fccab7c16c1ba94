import DocumentModel
import PlanModel

/// A text with its tokens and quantities side by side, so that each number knows the words around it.
struct NumberSentence {
  /// A quantity and the tokens that it covers.
  struct Number {
    var match: QuantityMatch
    var tokens: Range<Int>
  }

  let around: Surroundings
  let tokens: [Token]
  let numbers: [Number]
  private let base: Int

  init(_ text: CutText, quantities: [QuantityMatch]) {
    around = Surroundings(bytes: text.bytes)
    tokens = text.tokens
    numbers = Self.joined(quantities, tokens)
    base = text.base
  }

  /// One pass over both lists; two ends of a range in words become one number.
  private static func joined(_ matches: [QuantityMatch], _ tokens: [Token]) -> [Number] {
    var numbers: [Number] = []
    var index = 0
    for match in matches {
      while index < tokens.count, tokens[index].range.end <= match.range.start { index += 1 }
      let first = index
      while index < tokens.count, tokens[index].range.start < match.range.end { index += 1 }
      let number = Number(match: match, tokens: first..<index)
      if let last = numbers.last, let range = range(from: last, to: number, tokens) {
        numbers[numbers.count - 1] = range
      } else {
        numbers.append(number)
      }
    }
    return numbers
  }

  /// "by 5 to 8 points", "between 80 and 85%": one number with an upper end.
  private static func range(from first: Number, to second: Number, _ tokens: [Token]) -> Number? {
    let low = first.match.quantity
    let high = second.match.quantity
    guard second.tokens.lowerBound - first.tokens.upperBound == 1, low.value < high.value, low.upper == nil,
      low.unit == high.unit || low.unit == .number
    else { return nil }
    var lead = first.tokens.lowerBound - 1
    while lead >= 0, PromiseWords.fillers.contains(tokens[lead].folded), tokens[lead].folded != "between" { lead -= 1 }
    guard lead >= 0 else { return nil }
    let words = [tokens[lead].folded, tokens[first.tokens.upperBound].folded]
    guard words == ["by", "to"] || words == ["between", "and"] else { return nil }
    var match = second.match
    match.quantity.value = low.value
    match.quantity.upper = high.value
    match.range = first.match.range.union(second.match.range)
    return Number(match: match, tokens: first.tokens.lowerBound..<second.tokens.upperBound)
  }

  func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].folded : "" }

  /// A place of the document as an offset into the bytes at hand.
  func offset(_ place: Int) -> Int { place - base }

  /// The words between two numbers that follow one another.
  func words(between index: Int, and next: Int) -> ArraySlice<Token> {
    let low = numbers[index].tokens.upperBound
    return tokens[low..<max(low, numbers[next].tokens.lowerBound)]
  }

  /// The bytes between two numbers that follow one another.
  func gap(between index: Int, and next: Int) -> ArraySlice<UInt8> {
    let low = numbers[index].match.range.end - base
    return around.bytes[low..<max(low, numbers[next].match.range.start - base)]
  }

  /// The bytes between a token and the one after it.
  func gap(after index: Int) -> ArraySlice<UInt8> {
    guard index >= 0, index + 1 < tokens.count else { return [] }
    return around.bytes[(tokens[index].range.end - base)..<(tokens[index + 1].range.start - base)]
  }

  /// Whether the number stands in brackets, whatever else they hold.
  func isInBrackets(_ index: Int) -> Bool {
    var token = numbers[index].tokens.lowerBound - 1
    // Asides are short; further back a bracket would have closed.
    for _ in 0..<8 {
      let gap = gap(after: token)
      if gap.contains(UInt8(ascii: ")")) { return false }
      if gap.contains(UInt8(ascii: "(")) { return true }
      guard token > 0 else { break }
      token -= 1
    }
    return around.bytes.first == UInt8(ascii: "(") && numbers[index].tokens.lowerBound < 8
  }
}
