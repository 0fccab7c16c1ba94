package import DistrictModel
package import ReviewModel

/// Statements that a district labelled, and what they teach of weights and thresholds.
package struct AlignmentFit: Sendable {
  /// What is needed so that chance does not decide.
  private static let fewestStatements = 80
  private static let fewestServing = 40
  private static let fewestServingNothing = 10

  private let features: [[Features]]
  private let labels: [[Int]]
  private let settings: AlignmentSettings
  private let isFast: Bool

  /// - Throws: `FitRefusal` where there are too few labels to learn from.
  package init(_ examples: [LabelledStatement], aligner: Aligner, method: AlignmentMethod) throws(FitRefusal) {
    guard examples.count >= Self.fewestStatements else {
      throw .tooFewStatements(examples.count, needed: Self.fewestStatements)
    }
    let serving = examples.reduce(0) { $0 + $1.labels.count { $0 > 0 } }
    guard serving >= Self.fewestServing else { throw .tooFewServing(serving, needed: Self.fewestServing) }
    let nothing = examples.count { $0.labels.allSatisfy { $0 == 0 } }
    guard nothing >= Self.fewestServingNothing else {
      throw .tooFewServingNothing(nothing, needed: Self.fewestServingNothing)
    }
    features = examples.map { aligner.features(statement: $0.text, context: $0.context) }
    labels = examples.map(\.labels)
    settings = method.settings
    isFast = method.meaning == nil
  }

  /// Settings with the weights and thresholds that the labels teach.
  package var fitted: AlignmentSettings { fitted(on: Array(labels.indices)) }

  /// What each statement would be judged by weights that were fitted on the four fifths that it is not in.
  package var leftOut: [Int: AlignmentSettings] {
    var found: [Int: AlignmentSettings] = [:]
    for fifth in 0..<5 {
      let left = labels.indices.filter { $0 % 5 == fifth }
      let settings = fitted(on: labels.indices.filter { $0 % 5 != fifth })
      for index in left { found[index] = settings }
    }
    return found
  }

  private func fitted(on rows: [Int]) -> AlignmentSettings {
    let used: [AlignmentFeature] = isFast ? [.wording, .measure] : AlignmentFeature.allCases
    let pairs = rows.flatMap { row in zip(features[row], labels[row]).map { (features: $0, label: $1) } }
    var judgement = isFast ? settings.fast : settings.full
    judgement.serves = LogisticFit.weights(
      near: judgement.serves, using: used, pairs.map { ($0.features, $0.label > 0) })
    judgement.strong = LogisticFit.weights(
      near: judgement.strong, using: used, pairs.map { ($0.features, $0.label > 1) })
    judgement.servesFrom = threshold(0.2...0.7) { from in
      Self.f1(pairs.map { ($0.features.probability(by: judgement.serves) >= from, $0.label > 0) })
    }
    let served = pairs.filter { $0.features.probability(by: judgement.serves) >= judgement.servesFrom && $0.label > 0 }
    judgement.strongFrom = threshold(0.2...0.8) { from in
      let right = served.count { ($0.features.probability(by: judgement.strong) >= from) == ($0.label > 1) }
      return Double(right)
    }
    var settings = settings
    if isFast { settings.fast = judgement } else { settings.full = judgement }
    return settings
  }

  /// The middle of the best values in steps of one in forty.
  private func threshold(_ range: ClosedRange<Double>, _ worth: (Double) -> Double) -> Double {
    let steps = stride(from: range.lowerBound, through: range.upperBound, by: 0.025).map { ($0, worth($0)) }
    let most = steps.map(\.1).max() ?? 0
    let best = steps.filter { $0.1 == most }.map(\.0)
    return rounded(best[best.count / 2])
  }

  private static func f1(_ pairs: [(said: Bool, isSo: Bool)]) -> Double {
    let right = pairs.count { $0.said && $0.isSo }
    let all = pairs.count { $0.said } + pairs.count { $0.isSo }
    return all == 0 ? 0 : 2 * Double(right) / Double(all)
  }
}
