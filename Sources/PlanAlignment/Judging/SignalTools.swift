internal import DistrictModel
internal import Stemming

/// What the signals need to know of the field, whatever the goals: made once from a vocabulary.
struct SignalTools: Sendable {
  private let lexicon: Lexicon
  private let measures: MeasureReader
  private let cutter: ComparedText.Cutter
  private let meaning: (model: MeaningModel, concepts: ConceptProfiles)?

  init(_ vocabulary: Vocabulary, _ model: MeaningModel?, _ stemmer: inout Stemmer) {
    lexicon = Lexicon(vocabulary, &stemmer)
    measures = MeasureReader(vocabulary)
    cutter = ComparedText.Cutter(vocabulary)
    meaning = model.map { ($0, ConceptProfiles(vocabulary.concepts, $0.embedder)) }
  }

  /// What compares texts with some goals, and what finds the words that answer one another.
  func reader(of goals: [StrategicGoal], _ stemmer: inout Stemmer) -> (StatementReader, EvidenceFinder) {
    let index = GoalIndex(goals, lexicon, &stemmer)
    let reader = StatementReader(
      lexicon: lexicon, scorer: SupportScorer(index: index), measures: MeasureIndex(goals, measures),
      meaning: meaning.map { MeaningIndex(goals, $0.model, $0.concepts) }, cutter: cutter)
    return (reader, EvidenceFinder(index: index))
  }
}
