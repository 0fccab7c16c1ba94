package import DistrictModel
import Prose

/// The vocabulary as rules look words up in it: made once, used on every document.
package struct RuleWords: Sendable {
  let labels: PhraseTable<[FieldRole]>
  let blanks: PhraseTable<Bool>
  let prompts: PhraseTable<Bool>
  let placeholders: PlaceholderFinder
  let directions: DirectionWords
  let measures: MeasureWords
  /// Names of months and parts of the year in one word, folded.
  let dates: Set<String>
  /// Parts of the year; false for those that are verbs of change too, such as "fall".
  let terms: PhraseTable<Bool>

  package init(_ vocabulary: Vocabulary) {
    labels = PhraseTable(Self.roles(vocabulary))
    blanks = PhraseTable(vocabulary.blanks.map { ($0, true) })
    prompts = PhraseTable(vocabulary.prompts.map { ($0, true) })
    placeholders = PlaceholderFinder(vocabulary)
    directions = DirectionWords(vocabulary)
    measures = MeasureWords(vocabulary)
    let names = vocabulary.terms.flatMap { [$0.name] + $0.aliases }
    let months = vocabulary.months.flatMap { [$0.name] + $0.aliases }
    dates = Set((months + names).map { Tokenizer.keys(of: $0) }.filter { $0.count == 1 }.flatMap(\.self))
    let verbs = Set((vocabulary.raising + vocabulary.lowering).map { Tokenizer.keys(of: $0) })
    terms = PhraseTable(names.map { ($0, !verbs.contains(Tokenizer.keys(of: $0))) })
  }

  /// Each label once, with all that it may mean.
  private static func roles(_ vocabulary: Vocabulary) -> [(phrase: String, value: [FieldRole])] {
    var roles: [[String]: [FieldRole]] = [:]
    var phrases: [(key: [String], phrase: String)] = []
    for role in FieldRole.allCases {
      for phrase in vocabulary.labels[role] ?? [] {
        let key = Tokenizer.keys(of: phrase)
        if roles[key] == nil { phrases.append((key, phrase)) }
        roles[key, default: []].append(role)
      }
    }
    return phrases.map { ($0.phrase, roles[$0.key] ?? []) }
  }
}
