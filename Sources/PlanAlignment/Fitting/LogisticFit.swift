internal import DistrictModel

/// Logistic regression that stays near known weights unless the labels speak against them.
///
/// The most probable weights under a normal prior around the known ones, found by Newton's method.
struct LogisticFit {
  /// How firmly known weights hold: as much as so many labels of their own kind.
  private static let firmness = 4.0
  private static let rounds = 30

  /// - Parameters:
  ///   - known: The weights to stay near.
  ///   - used: Which features may change.
  ///   - pairs: What was measured, and whether it is so.
  /// - Returns: The weights, to four decimals.
  static func weights(
    near known: AlignmentSettings.Weights, using used: [AlignmentFeature], _ pairs: [(features: Features, isSo: Bool)]
  ) -> AlignmentSettings.Weights {
    let rows = pairs.map { pair in [1] + used.map { pair.features[$0] } }
    let spread = (0...used.count).map { column in max(Self.deviation(rows.map { $0[column] }), column == 0 ? 1 : 0.05) }
    let prior = [known.bias] + used.map { known[$0] }
    var current = prior
    for _ in 0..<Self.rounds {
      var gradient = zip(current, prior).enumerated().map { column, pair in
        (pair.0 - pair.1) * Self.firmness * spread[column] * spread[column]
      }
      var curvature = (0...used.count).map { row in
        (0...used.count).map { $0 == row ? Self.firmness * spread[row] * spread[row] : 0.0 }
      }
      for (row, pair) in zip(rows, pairs) {
        let share = logistic(zip(row, current).reduce(0) { $0 + $1.0 * $1.1 })
        let miss = share - (pair.isSo ? 1 : 0)
        let slope = max(share * (1 - share), 1e-6)
        for one in row.indices {
          gradient[one] += miss * row[one]
          for other in row.indices { curvature[one][other] += slope * row[one] * row[other] }
        }
      }
      let step = Self.solved(curvature, gradient)
      for column in current.indices { current[column] -= step[column] }
      if step.allSatisfy({ abs($0) < 1e-6 }) { break }
    }
    var weights = known
    weights.bias = rounded(current[0])
    for (column, feature) in used.enumerated() { weights[feature] = rounded(current[column + 1]) }
    return weights
  }

  private static func deviation(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let mean = values.reduce(0, +) / Double(values.count)
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
  }

  /// What solves a system of equations, by elimination; the matrix is positive definite.
  private static func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var matrix = matrix
    var right = right
    for pivot in matrix.indices {
      for row in pivot + 1..<matrix.count {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in pivot..<matrix.count { matrix[row][column] -= factor * matrix[pivot][column] }
        right[row] -= factor * right[pivot]
      }
    }
    for row in matrix.indices.reversed() {
      for column in row + 1..<matrix.count { right[row] -= matrix[row][column] * right[column] }
      right[row] /= matrix[row][row]
    }
    return right
  }
}
