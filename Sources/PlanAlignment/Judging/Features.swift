internal import DistrictModel

/// What is measured of one statement and one goal, signal by signal.
struct Features: Sendable {
  /// In the order of `AlignmentFeature`.
  private var values = [Double](repeating: 0, count: AlignmentFeature.allCases.count)

  subscript(feature: AlignmentFeature) -> Double {
    get { values[feature.place] }
    set { values[feature.place] = newValue }
  }

  /// The probability that a logistic formula gives.
  func probability(by weights: AlignmentSettings.Weights) -> Double {
    var sum = weights.bias
    for (value, weight) in zip(values, weights.values) { sum += value * weight }
    return rounded(logistic(sum))
  }
}

/// To four decimals, so that the last bits of arithmetic decide nothing.
func rounded(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }

/// The logarithm of the odds of a probability, which is kept away from 0 and 1.
func logit(_ share: Double) -> Double {
  let inside = min(max(share, 0.001), 0.999)
  return logarithm(inside / (1 - inside))
}
