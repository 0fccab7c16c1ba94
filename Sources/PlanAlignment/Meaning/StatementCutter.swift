internal import DistrictModel
internal import DocumentModel
internal import PlanModel
internal import Prose

/// Cuts statements down to what is compared by meaning.
///
/// Dates, the way from one value to another, and what follows "as measured by" go: they say when, how much and by what, and
/// not what is meant.
struct StatementCutter: Sendable {
  private let dates: DateScanner
  /// Words after which only the instrument follows: "as measured by".
  private let tails: PhraseTable<Bool>

  /// Fewer words than this say nothing any more: the whole statement is compared then.
  private static let fewestWords = 3
  /// In bytes; a longer text is no statement, and is compared as it is.
  private static let longestStatement = 5_000
  /// Words that belong to a date or a value behind them.
  private static let leads: Set<String> = [
    "by", "in", "on", "at", "before", "during", "through", "throughout", "until", "from", "to", "between", "the", "of",
    "end", "and",
  ]
  /// Words that belong to a school year before them: "2026-27 school year".
  private static let followers: Set<String> = ["school", "academic", "fiscal", "year"]

  init(_ vocabulary: Vocabulary) {
    dates = DateScanner(vocabulary: vocabulary)
    tails = PhraseTable(vocabulary.measuringWords.map { ($0, true) })
  }

  func cut(_ statement: String) -> String {
    guard statement.utf8.count <= Self.longestStatement else { return statement }
    let text = CutText(Substring(statement))
    let gone = gone(from: text)
    let kept = text.tokens.indices.filter { !gone.contains($0) }
    guard !gone.isEmpty, kept.count >= Self.fewestWords else { return statement }
    return Self.words(kept, of: text)
  }

  /// The words that say when, how much or by which test.
  private func gone(from text: CutText) -> Set<Int> {
    let tokens = text.tokens
    var gone: Set<Int> = []
    if let tail = tails.firstMatch(in: tokens), tail.tokens.lowerBound > 2 {
      gone.formUnion(tail.tokens.lowerBound..<tokens.count)
    }
    for date in dates.matches(in: text) {
      take(date.range, with: tokens, followers: date.form == .schoolYear ? Self.followers : [], into: &gone)
    }
    let values = QuantityScanner(bytes: text.bytes, at: text.base).matches()
    for (first, second) in zip(values, values.dropFirst()) where isWay(first.range, second.range, tokens) {
      take(TextRange(first.range.start, second.range.end), with: tokens, followers: [], into: &gone)
    }
    return gone
  }

  /// Two values with nothing between them but "to": where it stands and where it is to go.
  private func isWay(_ first: TextRange, _ second: TextRange, _ tokens: [Token]) -> Bool {
    let between = tokens.filter { $0.range.start >= first.end && $0.range.end <= second.start }
    return between.count <= 3 && between.contains { $0.folded == "to" }
  }

  /// The words of a range, and those before and behind it that go with it.
  private func take(_ range: TextRange, with tokens: [Token], followers: Set<String>, into gone: inout Set<Int>) {
    let inside = tokens.indices.filter { tokens[$0].range.end > range.start && tokens[$0].range.start < range.end }
    guard let first = inside.first, let last = inside.last else { return }
    var start = first
    while start > 0, Self.leads.contains(tokens[start - 1].folded) { start -= 1 }
    var end = last + 1
    while end < tokens.count, followers.contains(tokens[end].folded) { end += 1 }
    gone.formUnion(start..<end)
  }

  /// Some words with what stands between those that are neighbours, and a space between others.
  private static func words(_ kept: [Int], of text: CutText) -> String {
    var bytes: [UInt8] = []
    for (position, index) in kept.enumerated() {
      let range = text.tokens[index].range
      bytes += text.bytes[range.start..<range.end]
      guard position + 1 < kept.count else { break }
      let next = text.tokens[kept[position + 1]].range.start
      if kept[position + 1] == index + 1 {
        bytes += text.bytes[range.end..<next]
      } else {
        bytes.append(UInt8(ascii: " "))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
