internal import DistrictModel
internal import ReviewModel
internal import Stemming

/// What every signal says of a text and of each of some goals.
struct StatementReader: Sendable {
  let lexicon: Lexicon
  let scorer: SupportScorer
  let measures: MeasureIndex
  /// Nil where the meaning is left out.
  let meaning: MeaningIndex?
  let cutter: StatementCutter

  /// A text as every signal reads it.
  struct Reading: Sendable {
    var words: ReadText
    /// What is left of it for its meaning.
    var compared: String
    var isCut: Bool
    /// One entry per goal, in the goals' order.
    var features: [Features]
    var measures: MeasureIndex.Reading
    var meaning: MeaningIndex.Reading?
    /// The share that words alone give each goal.
    var wording: [Double]
  }

  func read(_ text: String, _ stemmer: inout Stemmer) -> Reading {
    let words = lexicon.read(text, &stemmer)
    let compared = cutter.cut(text)
    let wording = scorer.scores(of: words)
    let measures = measures.read(text)
    let meaning = meaning?.read(compared)
    var features = [Features](repeating: Features(), count: wording.count)
    for goal in features.indices {
      features[goal][.wording] = logit(wording[goal])
      features[goal][.measure] = measures.matches[goal]?.score ?? 0
      guard let meaning else { continue }
      // A goal without others beside it is compared with even odds.
      let others = meaning.serves.indices.filter { $0 != goal }.map { meaning.serves[$0] }.max() ?? 0
      features[goal][.meaning] = meaning.serves[goal]
      features[goal][.meaningLead] = min(max(meaning.serves[goal] - others, -4), 4)
      features[goal][.concepts] = meaning.concepts[goal]
    }
    return Reading(
      words: words, compared: compared, isCut: compared != text, features: features, measures: measures,
      meaning: meaning, wording: wording)
  }
}
