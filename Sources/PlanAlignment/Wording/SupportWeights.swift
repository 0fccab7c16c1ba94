internal import ReviewModel

/// The fitted weights of support by wording, and where partial and strong begin.
///
/// Fitted by logistic regression on 4,368 labelled statements of 50 fictional districts, where fifths of the districts were
/// left out in turn to compare; no other labels were used. A statement that serves a goal in part counts as serving it.
enum SupportWeights {
  /// From this score on, wording supports the goal in part, or strongly.
  static let partial = 0.3
  static let strong = 0.5

  /// A score for a text and a goal, to four decimals; below `partial` where they share no content word.
  static func score(_ measured: SupportMeasurements) -> Double {
    guard measured.words > 0 else { return 0 }
    let sum =
      -2.5718 + 0.1681 * measured.total + 1.1645 * measured.lead + 10.7185 * measured.fieldCover
      + 0.1223 * measured.words - 2.1236 * measured.known
    let score = rounded(logistic(sum))
    return measured.sharesNothing ? min(score, partial - 0.0001) : score
  }

  /// To four decimals, so that the last bits of arithmetic decide nothing.
  static func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }

  static func level(_ score: Double) -> AlignmentLevel {
    score >= strong ? .strong : score >= partial ? .partial : .none
  }
}
