internal import DocumentModel
internal import PlanModel
internal import Stemming

/// The texts of a plan's goal that say what it serves: its statement, its measures and its strategies.
struct PlanGoalParts {
  /// One of the texts, with where it stands.
  struct Part {
    var evidence: EvidencePart
    var source: TextRange
    /// Its range holds exactly its words.
    var isVerbatim: Bool

    /// Where some bytes of the text stand in the document, if that is known.
    func range(of bytes: Range<Int>?) -> TextRange? {
      guard isVerbatim, let bytes else { return nil }
      return TextRange(source.start + bytes.lowerBound, source.start + bytes.upperBound)
    }
  }

  private static let measureWeight = 0.6
  private static let strategyWeight = 0.4

  private(set) var statement: Part
  private(set) var measures: [Part] = []
  private(set) var strategies: [Part] = []

  init(_ goal: Goal, in document: Document, _ reader: StatementReader, _ stemmer: inout Stemmer) {
    statement = Part(goal.statement, in: document, weight: 1, reader, &stemmer)
    for metric in goal.metrics {
      measures.append(Part(metric.measure, in: document, weight: Self.measureWeight, isMeasure: true, reader, &stemmer))
    }
    for strategy in goal.strategies {
      strategies.append(Part(strategy.statement, in: document, weight: Self.strategyWeight, reader, &stemmer))
    }
  }

  var all: [Part] { [statement] + measures + strategies }

  /// One verdict per district goal: the statement's, or the mean with measures and strategies where that is higher.
  ///
  /// Of measures the best counts, as one measure is enough to aim at; of strategies the mean, as one among many is not.
  func verdicts(by judge: Judge) -> [Judge.Verdict] {
    let own = statement.evidence.reading.features.map(judge.shares)
    let measured = measures.map { $0.evidence.reading.features.map(judge.shares) }
    let acted = strategies.map { $0.evidence.reading.features.map(judge.shares) }
    return own.indices.map { goal in
      func together(_ share: KeyPath<Judge.Shares, Double>) -> Double {
        var sum = own[goal][keyPath: share]
        var weight = 1.0
        if let best = measured.map({ $0[goal][keyPath: share] }).max() {
          sum += Self.measureWeight * best
          weight += Self.measureWeight
        }
        if !acted.isEmpty {
          sum += Self.strategyWeight * acted.reduce(0) { $0 + $1[goal][keyPath: share] } / Double(acted.count)
          weight += Self.strategyWeight
        }
        return rounded(max(own[goal][keyPath: share], sum / weight))
      }
      return judge.verdict(Judge.Shares(serves: together(\.serves), strong: together(\.strong)))
    }
  }
}

extension PlanGoalParts.Part {
  fileprivate init(
    _ quoted: Quoted, in document: Document, weight: Double, isMeasure: Bool = false, _ reader: StatementReader,
    _ stemmer: inout Stemmer
  ) {
    let range = quoted.range
    evidence = EvidencePart(
      text: quoted.text, reading: reader.read(quoted.text, &stemmer), weight: weight, isMeasure: isMeasure)
    source = range
    isVerbatim =
      range.start >= 0 && range.end <= document.text.utf8.count && range.count == quoted.text.utf8.count
      && document[range] == quoted.text
  }
}
