internal import DistrictModel
internal import ReviewModel

/// Turns what is measured of a statement and a goal into a judgement.
struct Judge: Sendable {
  struct Verdict: Hashable, Sendable {
    /// The probability that a careful reader says that the statement serves the goal.
    var score: Double
    var level: AlignmentLevel
    var band: AlignmentBand
  }

  private let weighing: AlignmentSettings.Judgement
  private let confident: Double
  private let likely: Double
  /// What being placed under a goal adds to the odds of serving it.
  private let placement: Double

  /// - Parameters:
  ///   - settings: How signals are weighed.
  ///   - isFast: Whether the meaning was left out.
  init(_ settings: AlignmentSettings, isFast: Bool) {
    weighing = isFast ? settings.fast : settings.full
    confident = settings.confident
    likely = settings.likely
    placement = logit(settings.placedShare) - logit(settings.fittedShare)
  }

  /// What the formulas give: the probability that it serves the goal, and that it serves it strongly.
  struct Shares: Hashable, Sendable {
    var serves: Double
    var strong: Double
  }

  func shares(_ features: Features) -> Shares {
    Shares(
      serves: features.probability(by: weighing.serves), strong: features.probability(by: weighing.strong))
  }

  func verdict(_ features: Features) -> Verdict { verdict(shares(features)) }

  /// The same for a part of a plan and what it stands under, which its authors put it there for.
  func verdictOfPlaced(_ features: Features) -> Verdict {
    let shares = shares(features)
    func placed(_ share: Double) -> Double { rounded(logistic(logit(share) + placement)) }
    return verdict(Shares(serves: placed(shares.serves), strong: shares.strong))
  }

  func verdict(_ shares: Shares) -> Verdict {
    let level: AlignmentLevel =
      shares.serves < weighing.servesFrom ? .none : shares.strong < weighing.strongFrom ? .partial : .strong
    return Verdict(score: shares.serves, level: level, band: band(shares.serves))
  }

  /// How sure a score is, wherever the threshold lies: near it, a person should look.
  private func band(_ score: Double) -> AlignmentBand {
    let from = weighing.servesFrom
    let sure = score >= from ? (score - from) / (1 - from) : (from - score) / from
    return sure >= confident ? .confident : sure >= likely ? .likely : .review
  }
}
