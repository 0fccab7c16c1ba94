import DistrictModel
import PlanModel
import Prose

/// The vocabulary made ready for looking things up in tokens; built once, shared by all documents.
final class Lexicon: Sendable {
  let labels: PhraseTable<[FieldRole]>
  /// The labels of the plan's own dates.
  let dateLabels: PhraseTable<Bool>
  let sections: PhraseTable<SectionTopic>
  let instruments: PhraseTable<Instrument>
  let studentGroups: PhraseTable<Term>
  let contentAreas: PhraseTable<Term>
  let periods: PhraseTable<Term>
  let verdicts: PhraseTable<Goal.Verdict>
  let decisions: PhraseTable<Strategy.Decision>
  let ratings: PhraseTable<Bool>
  let reports: PhraseTable<Bool>
  let kinds: PhraseTable<String>
  let schoolWords: PhraseTable<Bool>
  let districtWords: PhraseTable<Bool>
  let departmentWords: PhraseTable<Bool>
  let roleWords: PhraseTable<Bool>
  let prompts: PhraseTable<Bool>
  let lowerIsBetter: PhraseTable<Bool>
  let raising: WordSet
  let lowering: WordSet
  let holding: WordSet
  let actionVerbs: WordSet
  let blanks: Set<String>
  let higherTiers: PhraseTable<Bool>
  let goalWords: PhraseTable<Bool>
  let intentions: WordSet
  let requests: WordSet
  let questions: WordSet
  let exampleWords: PhraseTable<Bool>
  let standing: WordSet
  let cadence: WordSet
  let numberedGoalWords: PhraseTable<Bool>
  let serving: WordSet
  let commonLabels: WordSet
  let describingWords: WordSet
  let answerWords: WordSet
  let measureWords: WordSet
  /// By their capitals.
  let codeLetters: [String: FieldRole]
  /// What stands for a value, without spaces, full stops and brackets.
  let placeholders: Set<String>
  /// How such words begin that go on in the author's own: "[insert".
  let openPlaceholders: [String]
  let dates: DateScanner
  /// The first bytes of all these, in lower case, after loose ones.
  private let blankInitials: Set<UInt8>

  init(_ vocabulary: Vocabulary) {
    labels = Self.labelTable(vocabulary)
    dateLabels = Self.table(PlanDates.roles.flatMap { vocabulary.labels[$0] ?? [] })
    sections = PhraseTable(
      SectionTopic.allCases.flatMap { topic in (vocabulary.sections[topic] ?? []).map { ($0, topic) } })
    instruments = PhraseTable(
      vocabulary.instruments.flatMap { item in ([item.name] + item.aliases).map { ($0, item) } })
    studentGroups = Self.table(vocabulary.studentGroups)
    contentAreas = Self.table(vocabulary.contentAreas)
    periods = Self.table(vocabulary.periods)
    verdicts = Self.table(vocabulary.verdicts)
    decisions = Self.table(vocabulary.decisions)
    ratings = Self.table(vocabulary.ratings)
    reports = Self.table(vocabulary.reports)
    kinds = PhraseTable(
      vocabulary.documentKinds.sorted { $0.key < $1.key }.flatMap { kind, words in words.map { ($0, kind) } })
    schoolWords = Self.table(vocabulary.schoolWords)
    districtWords = Self.table(vocabulary.districtWords)
    departmentWords = Self.table(vocabulary.departmentWords)
    roleWords = Self.table(vocabulary.roleWords)
    prompts = Self.table(vocabulary.prompts)
    lowerIsBetter = Self.table(vocabulary.lowerIsBetter)
    raising = Self.words(vocabulary.raising)
    lowering = Self.words(vocabulary.lowering)
    holding = Self.words(vocabulary.holding)
    actionVerbs = Self.words(vocabulary.actionVerbs)
    higherTiers = Self.table(vocabulary.higherTiers)
    goalWords = Self.table(vocabulary.goalWords)
    intentions = Self.words(vocabulary.intentions)
    requests = Self.words(vocabulary.requests)
    questions = Self.words(vocabulary.questions)
    exampleWords = Self.table(vocabulary.exampleWords)
    standing = Self.words(vocabulary.standing)
    cadence = Self.words(vocabulary.cadence)
    numberedGoalWords = Self.table(vocabulary.numberedGoalWords)
    serving = Self.words(vocabulary.serving)
    commonLabels = Self.words(vocabulary.commonLabels)
    describingWords = Self.words(vocabulary.describingWords)
    answerWords = Self.words(vocabulary.answerWords)
    measureWords = Self.words(vocabulary.measureWords)
    codeLetters = Dictionary(
      vocabulary.codeLetters.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { role, letters in
        letters.map { ($0.uppercased(), role) }
      }, uniquingKeysWith: { first, _ in first })
    blanks = Set(vocabulary.blanks.map { $0.lowercased() })
    let printed = vocabulary.placeholders.map { $0.lowercased() }.filter { !Self.bare($0).isEmpty }
    placeholders = Set(printed.map(Self.bare))
    openPlaceholders = printed.filter { $0.hasPrefix("[") || $0.hasPrefix("<") }
    dates = DateScanner(vocabulary: vocabulary)
    blankInitials = Set(
      blanks.union(placeholders).union(openPlaceholders).compactMap { words in
        words.utf8.first { !Self.looseBytes.contains($0) }
      })
  }

  /// Whether words that begin with a byte can stand for nothing.
  func mayBeginBlank(_ byte: UInt8) -> Bool {
    blankInitials.contains(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) || byte >= 0x80
  }

  static func bare(_ words: String) -> String {
    String(decoding: words.utf8.filter { !looseBytes.contains($0) }, as: UTF8.self)
  }

  static let looseBytes = Array(" .[]()<>:".utf8)

  private static func labelTable(_ vocabulary: Vocabulary) -> PhraseTable<[FieldRole]> {
    var roles: [[String]: [FieldRole]] = [:]
    var phrases: [[String]: String] = [:]
    for role in FieldRole.allCases {
      for phrase in vocabulary.labels[role] ?? [] {
        let key = Tokenizer.keys(of: phrase)
        roles[key, default: []].append(role)
        phrases[key] = phrase
      }
    }
    for phrase in vocabulary.districtGoalNames {
      let key = Tokenizer.keys(of: phrase)
      if roles[key]?.contains(.districtGoal) == true { continue }
      roles[key] = [.districtGoal]
      phrases[key] = phrase
    }
    return PhraseTable(phrases.sorted { $0.value < $1.value }.map { ($0.value, roles[$0.key] ?? []) })
  }

  private static func table(_ terms: [Term]) -> PhraseTable<Term> {
    PhraseTable(terms.flatMap { term in ([term.name] + term.aliases).map { ($0, term) } })
  }

  private static func table(_ words: [String]) -> PhraseTable<Bool> {
    PhraseTable(words.map { ($0, true) })
  }

  /// Phrases by what they mean, where the key is its name.
  private static func table<Meaning: RawRepresentable<String> & Sendable>(
    _ words: [String: [String]]
  ) -> PhraseTable<Meaning> {
    PhraseTable(
      words.sorted { $0.key < $1.key }.flatMap { name, phrases in
        phrases.compactMap { phrase in Meaning(rawValue: name).map { (phrase, $0) } }
      })
  }

  private static func words(_ words: [String]) -> WordSet {
    WordSet(words.flatMap { Tokenizer.keys(of: $0) })
  }
}

extension Vocabulary {
  /// "District goal", "Division priority", "Board outcome": every tier above a school with every word for a goal.
  fileprivate var districtGoalNames: [String] {
    let names = higherTiers.flatMap { tier in goalWords.map { "\(tier) \($0)" } }
    return names + serving.filter { $0.hasSuffix("ed") }.flatMap { served in names.map { "\($0) \(served)" } }
  }
}
