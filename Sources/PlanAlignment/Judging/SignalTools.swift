internal import DistrictModel
internal import Prose
internal import Stemming

/// What the signals need to know of the field, whatever the goals: made once from a vocabulary.
struct SignalTools: Sendable {
  private let lexicon: Lexicon
  /// Stems that show nothing by themselves.
  private let plain: Set<String>
  private let measures: MeasureReader
  private let cutter: StatementCutter
  private let meaning: (model: MeaningModel, concepts: ConceptProfiles)?

  init(_ vocabulary: Vocabulary, _ model: MeaningModel?, _ stemmer: inout Stemmer) {
    lexicon = Lexicon(vocabulary, &stemmer)
    let words =
      vocabulary.raising + vocabulary.lowering + vocabulary.holding + vocabulary.actionVerbs + vocabulary.measureWords
      + vocabulary.plainWords
    plain = Set(words.flatMap { Tokenizer.keys(of: $0) }.map { stemmer.stem($0) })
    measures = MeasureReader(vocabulary)
    cutter = StatementCutter(vocabulary)
    meaning = model.map { ($0, ConceptProfiles(vocabulary.concepts, $0.embedder)) }
  }

  /// What compares texts with some goals, and what finds the words that answer one another.
  func reader(of goals: [StrategicGoal], _ stemmer: inout Stemmer) -> (StatementReader, EvidenceFinder) {
    let index = GoalIndex(goals, lexicon, &stemmer)
    let reader = StatementReader(
      lexicon: lexicon, scorer: SupportScorer(index: index), measures: MeasureIndex(goals, measures),
      meaning: meaning.map { MeaningIndex(goals, $0.model, $0.concepts) }, cutter: cutter)
    return (reader, EvidenceFinder(index: index, plain: plain))
  }
}
