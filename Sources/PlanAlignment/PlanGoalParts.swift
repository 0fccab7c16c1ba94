internal import DocumentModel
internal import PlanModel
internal import Stemming

/// The texts of a plan's goal that say what it serves: its statement, its measures and its strategies.
struct PlanGoalParts {
  /// One of the texts, with where it stands.
  struct Part {
    var text: ReadText
    /// How much it counts beside the statement.
    var weight: Double
    var isMeasure: Bool
    var source: TextRange
    /// Its range holds exactly its words.
    var isVerbatim: Bool

    /// Where some words stand in the document, if that is known to the byte.
    func range(of words: Range<Int>) -> TextRange? {
      guard isVerbatim else { return nil }
      let bytes = text.range(of: words)
      return TextRange(source.start + bytes.lowerBound, source.start + bytes.upperBound)
    }
  }

  private static let measureWeight = 0.6
  private static let strategyWeight = 0.4

  private(set) var statement: Part
  private(set) var measures: [Part] = []
  private(set) var strategies: [Part] = []

  init(_ goal: Goal, in document: Document, _ lexicon: Lexicon, _ stemmer: inout Stemmer) {
    statement = Part(goal.statement, in: document, weight: 1, lexicon, &stemmer)
    for metric in goal.metrics {
      measures.append(
        Part(metric.measure, in: document, weight: Self.measureWeight, isMeasure: true, lexicon, &stemmer))
    }
    for strategy in goal.strategies {
      strategies.append(Part(strategy.statement, in: document, weight: Self.strategyWeight, lexicon, &stemmer))
    }
  }

  var all: [Part] { [statement] + measures + strategies }

  /// One score per district goal: the statement's, or the mean with measures and strategies where that is higher.
  ///
  /// Of measures the best counts, as one measure is enough to aim at; of strategies the mean, as one among many is not.
  func scores(by scorer: SupportScorer) -> [Double] {
    let own = scorer.scores(of: statement.text)
    let measured = measures.map { scorer.scores(of: $0.text) }
    let acted = strategies.map { scorer.scores(of: $0.text) }
    return own.indices.map { goal in
      var sum = own[goal]
      var weight = 1.0
      if let best = measured.map({ $0[goal] }).max() {
        sum += Self.measureWeight * best
        weight += Self.measureWeight
      }
      if !acted.isEmpty {
        sum += Self.strategyWeight * acted.reduce(0) { $0 + $1[goal] } / Double(acted.count)
        weight += Self.strategyWeight
      }
      return SupportWeights.rounded(max(own[goal], sum / weight))
    }
  }
}

extension PlanGoalParts.Part {
  fileprivate init(
    _ quoted: Quoted, in document: Document, weight: Double, isMeasure: Bool = false, _ lexicon: Lexicon,
    _ stemmer: inout Stemmer
  ) {
    let range = quoted.range
    text = lexicon.read(quoted.text, &stemmer)
    self.weight = weight
    self.isMeasure = isMeasure
    source = range
    isVerbatim =
      range.start >= 0 && range.end <= document.text.utf8.count && range.count == quoted.text.utf8.count
      && document[range] == quoted.text
  }
}
