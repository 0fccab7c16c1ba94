import DistrictModel
import PlanModel
import Prose

/// Tells whether a statement measures something after all: it has a quantity or names a known instrument.
struct MeasureWords: Sendable {
  private let instruments: PhraseTable<Bool>

  init(_ vocabulary: Vocabulary) {
    instruments = PhraseTable(vocabulary.instruments.flatMap { [$0.name] + $0.aliases }.map { ($0, true) })
  }

  func stand(in statement: String) -> Bool {
    !QuantityScanner.matches(in: statement[...]).isEmpty
      || instruments.firstMatch(in: Tokenizer.tokens(of: statement[...])) != nil
  }

  /// Whether a statement gives a percentage.
  static func hasShare(_ statement: String) -> Bool {
    QuantityScanner.matches(in: statement[...]).contains { $0.quantity.unit == .percent }
  }
}
