/// How the signals of a statement and a goal are weighed, and where levels and bands begin.
///
/// The standard values are in `rubrics/alignment.yml`, fitted as `training/README.md` says; a district's own, fitted on its own
/// labels, stand under `alignment` in its `district.yml`.
package struct AlignmentSettings: Hashable, Sendable {
  /// What each signal counts in a logistic formula.
  package struct Weights: Hashable, Sendable {
    package var bias: Double
    /// By signal, in the order of `AlignmentFeature`.
    package var values: [Double]

    package init(bias: Double, values: [Double]) {
      self.bias = bias
      self.values = values
    }

    package subscript(feature: AlignmentFeature) -> Double {
      get { values[feature.place] }
      set { values[feature.place] = newValue }
    }
  }

  /// One way of judging: with the sentence encoder, or without it.
  package struct Judgement: Hashable, Sendable {
    /// For the probability that a statement serves a goal, and that it serves it strongly.
    package var serves: Weights
    package var strong: Weights
    /// From which probability on a statement is said to serve a goal, and to serve it strongly.
    package var servesFrom: Double
    package var strongFrom: Double

    package init(serves: Weights, strong: Weights, servesFrom: Double, strongFrom: Double) {
      self.serves = serves
      self.strong = strong
      self.servesFrom = servesFrom
      self.strongFrom = strongFrom
    }
  }

  package var full: Judgement
  package var fast: Judgement
  /// How sure a judgement must be to be called confident, or likely; below that a person should look.
  package var confident: Double
  package var likely: Double
  /// How often a statement serves a goal among those that the weights were fitted on, and how often a part of a plan serves
  /// what it stands under, which its authors put it there for.
  package var fittedShare: Double
  package var placedShare: Double

  package init(
    full: Judgement, fast: Judgement, confident: Double, likely: Double, fittedShare: Double = 0.2,
    placedShare: Double = 0.85
  ) {
    self.full = full
    self.fast = fast
    self.confident = confident
    self.likely = likely
    self.fittedShare = fittedShare
    self.placedShare = placedShare
  }
}

/// What is measured of a statement and a district goal.
package enum AlignmentFeature: String, Hashable, Sendable, CaseIterable {
  /// The encoder's logit of "serves", and how far it is ahead of the district's other goals.
  case meaning, meaningLead
  /// How far both are about the same concepts.
  case concepts
  /// What the words say, as a logit.
  case wording
  /// How far both measure the same.
  case measure

  /// Its place among all of them.
  package var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
