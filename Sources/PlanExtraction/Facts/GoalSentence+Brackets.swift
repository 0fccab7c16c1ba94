import DocumentModel
import PlanModel
import Prose

/// What stands in brackets behind a number.
extension GoalSentence {
  /// The number with the count that a bracket gives for it: "32.2% (86 students)".
  func withCount(_ match: QuantityMatch) -> TextRange {
    guard let bracket = bracket(after: match.range.end, within: 2) else { return match.range }
    let inner = TextRange(bracket.start + 1, bracket.end - 1)
    let counts = QuantityScanner.matches(in: document[inner], at: inner.start)
    let words = Tokenizer.tokens(of: document[inner], at: inner.start)
    guard counts.count == 1, counts[0].quantity.unit == .count, words.count <= 3, match.quantity.unit == .percent else {
      return match.range
    }
    return TextRange(match.range.start, bracket.end)
  }

  /// Where a promise without a start begins, if a bracket says so: "72% … (fall: 64.5%)", "(48% last year)".
  func bracketedStart(of promise: Promise, in range: TextRange) -> QuantityMatch? {
    guard promise.baseline == nil, let target = promise.target, !target.quantity.isChange,
      let bracket = bracket(after: target.range.end, within: range.end - target.range.end), bracket.end <= range.end
    else { return nil }
    let inner = TextRange(bracket.start + 1, bracket.end - 1)
    let found = QuantityScanner.matches(in: document[inner], at: inner.start)
    guard found.count == 1, found[0].quantity.unit == target.quantity.unit,
      found[0].quantity.value != target.quantity.value
    else { return nil }
    let words = Tokenizer.tokens(of: document[inner], at: inner.start).map(\.folded)
    let isStart =
      !lexicon.dates.matches(in: document[inner], at: inner.start).isEmpty
      || words.contains { lexicon.standing.contains($0) || $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    return isStart ? found[0] : nil
  }

  /// The bracket that opens within so many bytes after an offset.
  private func bracket(after offset: Int, within distance: Int) -> TextRange? {
    let end = min(document.text.utf8.count, offset + distance + 60)
    guard offset < end, let block = document.blockIndex(at: max(0, offset - 1)) else { return nil }
    let limit = min(end, document.blocks[block].range.end)
    guard offset < limit else { return nil }
    let bytes = Array(document[TextRange(offset, limit)].utf8)
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), open < distance,
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return TextRange(offset + open, offset + close + 1)
  }
}
