/// Says how far the wording of a text serves each goal of the district, from 0 to 1.
///
/// The ground is BM25: a word that the text shares with a goal counts more the fewer goals hold it, less the more often
/// and the longer the goal speaks. A logistic formula makes scores of different districts compare; its weights were fitted
/// on labelled statements of 50 fictional districts, and the score is the share of such statements that serve the goal.
struct SupportScorer: Sendable {
  let index: GoalIndex

  /// BM25's saturation by repeated words, and how much longer texts count less.
  private static let saturation = 1.2
  private static let lengthShare = 0.5

  /// One score per goal, in the district's order.
  func scores(of text: ReadText) -> [Double] {
    measurements(of: text).map { SupportWeights.share($0) }
  }

  /// What is measured of a text and each goal.
  func measurements(of text: ReadText) -> [SupportMeasurements] {
    let terms = text.distinctTerms
    let wordCount = terms.count { !$0.isGroup }
    let known = terms.count { !$0.isGroup && index.knows($0) }
    let possible = terms.reduce(0) { $0 + index.worth(of: $1) * (Self.saturation + 1) }
    let totals = index.goals.map { bm25(terms, $0.whole, $0.length / index.meanGoalLength) }
    return index.goals.indices.map { position in
      let goal = index.goals[position]
      let best = goal.fields.map { bm25(terms, $0.counts, $0.length / index.meanFieldLength) }.max() ?? 0
      return SupportMeasurements(
        total: totals[position], lead: Self.lead(of: position, in: totals),
        fieldCover: possible > 0 ? best / possible : 0, words: Double(min(wordCount, SupportMeasurements.wordLimit)),
        known: wordCount > 0 ? Double(known) / Double(wordCount) : 0)
    }
  }

  private func bm25(_ terms: [Term], _ counts: [Term: Int], _ relativeLength: Double) -> Double {
    let damping = Self.saturation * (1 - Self.lengthShare + Self.lengthShare * relativeLength)
    var total = 0.0
    for term in terms {
      guard let count = counts[term] else { continue }
      total += index.worth(of: term) * Double(count) * (Self.saturation + 1) / (Double(count) + damping)
    }
    return total
  }

  /// How far a goal is ahead of the best other one, or behind it, as a share of the best of all.
  private static func lead(of position: Int, in totals: [Double]) -> Double {
    guard let best = totals.max(), best > 0 else { return 0 }
    let others = totals.indices.filter { $0 != position }.map { totals[$0] }.max() ?? 0
    return (totals[position] - others) / best
  }
}

/// What is measured of a text and one goal.
struct SupportMeasurements: Sendable {
  /// A longer text is no better known by its length.
  static let wordLimit = 16

  /// BM25 of the text in all of the goal.
  var total: Double
  /// Ahead of the other goals (up to 1) or behind the best (down to -1).
  var lead: Double
  /// BM25 in the goal's best field, as a share of what the text could reach.
  var fieldCover: Double
  /// Different content words of the text.
  var words: Double
  /// The share of the text's words that any goal of the district holds: what is not this goal's is then another's.
  var known: Double

  var sharesNothing: Bool { total <= 0 }
}

extension ReadText {
  /// Each term once, in text order.
  var distinctTerms: [Term] {
    var seen: Set<Term> = []
    return occurrences.map(\.term).filter { seen.insert($0).inserted }
  }
}
