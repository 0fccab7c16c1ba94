import DistrictModel
import DocumentModel
import Prose

/// Words of change in a sentence, and measures for which down is better.
struct DirectionWords: Sendable {
  struct Word {
    var range: TextRange
    var isRaising: Bool
    /// Asks for a better value rather than a higher one: "improve".
    var meansBetter: Bool
  }

  private let changes: PhraseTable<Bool>
  private let falling: PhraseTable<Bool>

  private static let better: Set<String> = ["improve", "improved", "improving", "improvement"]
  private static let negations: Set<String> = [
    "no", "not", "never", "non", "without", "zero", "free", "avoid", "less", "under", "dont", "arent", "isnt", "doesnt",
  ]

  init(_ vocabulary: Vocabulary) {
    changes = PhraseTable(vocabulary.raising.map { ($0, true) } + vocabulary.lowering.map { ($0, false) })
    falling = PhraseTable(vocabulary.lowerIsBetter.map { ($0, true) })
  }

  /// The words of change in a text, in order.
  func changes(in text: Substring, at base: Int) -> [Word] {
    let tokens = Tokenizer.tokens(of: text, at: base)
    return changes.matches(in: tokens).compactMap { match in
      let words = tokens[match.tokens]
      guard let first = words.first, let last = words.last else { return nil }
      return Word(
        range: first.range.union(last.range), isRaising: match.value,
        meansBetter: words.contains { Self.better.contains($0.folded) })
    }
  }

  /// Whether a measure improves when it falls; one that is negated, or says how few, does not.
  func isBetterLower(_ measure: String) -> Bool {
    let tokens = Tokenizer.tokens(of: measure[...])
    guard falling.firstMatch(in: tokens) != nil, changes.firstMatch(in: tokens) == nil else { return false }
    return !tokens.contains { Self.negations.contains($0.folded) }
  }
}
