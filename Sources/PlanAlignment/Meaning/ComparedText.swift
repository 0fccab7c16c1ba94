internal import DistrictModel
internal import DocumentModel
internal import PlanModel
internal import Prose

/// A statement as its meaning is compared: cut down to what is meant.
///
/// Its dates, the way from one value to another, and what follows "as measured by" are gone: they say when, how much and by
/// what.
struct ComparedText: Sendable {
  let text: String
  /// For each byte of the text, where it stands in the statement.
  private let origins: [Int]

  /// Where some bytes of the text stand in the statement.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, origins.indices.contains(last) else { return 0..<0 }
    return origins[range.lowerBound]..<origins[last] + 1
  }

  /// The words of a statement at the bytes given.
  private init(_ bytes: [UInt8], keeping kept: [Int]) {
    text = String(decoding: kept.map { bytes[$0] }, as: UTF8.self)
    origins = kept
  }
}

extension ComparedText {
  /// Cuts statements down to what is compared.
  struct Cutter: Sendable {
    private let dates: DateScanner
    /// Words after which only the instrument follows: "as measured by".
    private let tails: PhraseTable<Bool>

    /// Fewer words than this say nothing any more: the whole statement is compared then.
    private static let fewestWords = 3
    /// Words that belong to a date or a value beside them.
    private static let leads: Set<String> = [
      "by", "in", "on", "at", "before", "during", "through", "throughout", "until", "from", "to", "between", "the",
      "of", "end", "and", "than", "later", "no", "least", "most",
    ]
    /// Words behind a date that belong to it: "2026-27 school year".
    private static let followers: Set<String> = ["school", "academic", "fiscal", "year"]

    init(_ vocabulary: Vocabulary) {
      dates = DateScanner(vocabulary: vocabulary)
      tails = PhraseTable(vocabulary.measuringWords.map { ($0, true) })
    }

    func cut(_ statement: String) -> ComparedText {
      let bytes = Array(statement.utf8)
      let words = CutText(Substring(statement))
      let gone = gone(from: words)
      let kept = words.tokens.indices.filter { !gone.contains($0) }
      guard !gone.isEmpty, kept.count >= Self.fewestWords else {
        return ComparedText(bytes, keeping: Array(bytes.indices))
      }
      return ComparedText(bytes, keeping: Self.offsets(of: kept, in: words))
    }

    /// The words that say when, how much or by which test.
    private func gone(from text: CutText) -> Set<Int> {
      let tokens = text.tokens
      var gone: Set<Int> = []
      if let tail = tails.firstMatch(in: tokens), tail.tokens.lowerBound > 2 {
        gone.formUnion(tail.tokens.lowerBound..<tokens.count)
      }
      for date in dates.matches(in: text) { take(date.range, with: tokens, into: &gone) }
      let values = QuantityScanner(bytes: text.bytes, at: text.base).matches()
      for (first, second) in zip(values, values.dropFirst()) where isWay(first.range, second.range, tokens) {
        take(TextRange(first.range.start, second.range.end), with: tokens, into: &gone)
      }
      return gone
    }

    /// Two values with nothing between them but "to": where it stands and where it is to go.
    private func isWay(_ first: TextRange, _ second: TextRange, _ tokens: [Token]) -> Bool {
      let between = tokens.filter { $0.range.start >= first.end && $0.range.end <= second.start }
      return between.count <= 3 && between.contains { $0.folded == "to" }
    }

    /// The words of a range, and those before and behind it that go with it.
    private func take(_ range: TextRange, with tokens: [Token], into gone: inout Set<Int>) {
      let inside = tokens.indices.filter { tokens[$0].range.end > range.start && tokens[$0].range.start < range.end }
      guard let first = inside.first, let last = inside.last else { return }
      var start = first
      while start > 0, Self.leads.contains(tokens[start - 1].folded) { start -= 1 }
      var end = last + 1
      while end < tokens.count, Self.followers.contains(tokens[end].folded) { end += 1 }
      gone.formUnion(start..<end)
    }

    /// The bytes of some words, with what stands between those that are neighbours, and one space between others.
    private static func offsets(of kept: [Int], in text: CutText) -> [Int] {
      var offsets: [Int] = []
      for (position, index) in kept.enumerated() {
        let range = text.tokens[index].range
        offsets += range.start..<range.end
        guard position + 1 < kept.count else { break }
        let next = text.tokens[kept[position + 1]].range.start
        if kept[position + 1] == index + 1 {
          offsets += range.end..<next
        } else if let space = (range.end..<next).first(where: { text.bytes[$0] == UInt8(ascii: " ") }) {
          offsets.append(space)
        }
      }
      return offsets
    }
  }
}
