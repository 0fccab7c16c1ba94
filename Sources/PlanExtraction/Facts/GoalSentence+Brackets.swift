import DocumentModel
import PlanModel
import Prose

/// What stands in brackets behind a number.
extension GoalSentence {
  /// The number with the count that a bracket gives for it: "32.2% (86 students)".
  func withCount(_ match: QuantityMatch) -> TextRange {
    guard let bracket = bracket(after: match.range.end, within: 2) else { return match.range }
    let inner = TextRange(bracket.start + 1, bracket.end - 1)
    let counts = document.quantities(in: inner)
    let words = document.tokens(in: inner)
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
    let found = document.quantities(in: inner)
    guard found.count == 1, found[0].quantity.unit == target.quantity.unit,
      found[0].quantity.value != target.quantity.value
    else { return nil }
    let words = document.tokens(in: inner).map(\.folded)
    let isStart =
      !document.dates(in: inner).isEmpty
      || words.contains { lexicon.standing.contains($0) || $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    return isStart ? found[0] : nil
  }

  /// The dates of a sentence without those that say since when: "will fall to 180 (2024-25: 242)".
  func datesOfTargets(in range: TextRange) -> [DateMatch] {
    document.dates(in: range).filter { date in
      guard let bracket = bracket(around: date.range, in: range) else { return true }
      return document.quantities(in: bracket).isEmpty
        || document.promises(in: range).contains { $0.target.map { bracket.contains($0.range) } ?? false }
    }
  }

  /// The words of the bracket that stands around a stretch.
  private func bracket(around stretch: TextRange, in range: TextRange) -> TextRange? {
    let before = document.bytes(TextRange(range.start, stretch.start))
    let after = document.bytes(TextRange(stretch.end, range.end))
    guard let open = before.lastIndex(of: UInt8(ascii: "(")), !before[open...].contains(UInt8(ascii: ")")),
      let close = after.firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return TextRange(open + 1, close)
  }

  /// The bracket that opens within so many bytes after an offset.
  private func bracket(after offset: Int, within distance: Int) -> TextRange? {
    let end = min(document.text.utf8.count, offset + distance + 60)
    guard offset < end, let block = document.blockIndex(at: max(0, offset - 1)) else { return nil }
    let limit = min(end, document.blocks[block].range.end)
    guard offset < limit else { return nil }
    let bytes = Array(document.bytes(TextRange(offset, limit)))
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), open < distance,
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return TextRange(offset + open, offset + close + 1)
  }
}
