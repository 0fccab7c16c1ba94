import DistrictModel
import Prose

/// Tells whether a statement measures something after all: it has a percentage or names a known instrument.
struct MeasureWords {
  private let instruments: PhraseTable<Bool>

  init(_ vocabulary: Vocabulary) {
    instruments = PhraseTable(vocabulary.instruments.flatMap { [$0.name] + $0.aliases }.map { ($0, true) })
  }

  func stand(in statement: String) -> Bool {
    Self.hasShare(statement) || instruments.firstMatch(in: Tokenizer.tokens(of: statement[...])) != nil
  }

  /// A digit before a percent sign.
  static func hasShare(_ statement: String) -> Bool {
    var previous: UInt8 = 0
    for byte in statement.utf8 where byte != UInt8(ascii: " ") {
      if byte == UInt8(ascii: "%"), Folding.isDigit(previous) { return true }
      previous = byte
    }
    return false
  }
}
