/// A statement with what a careful reader says of it.
package struct LabelledStatement: Hashable, Sendable {
  package var text: String
  /// The heading above it.
  package var context: String?
  /// For each goal of the district, in its order: 0 for none, 1 for partial, 2 for strong.
  package var labels: [Int]

  package init(text: String, context: String? = nil, labels: [Int]) {
    self.text = text
    self.context = context
    self.labels = labels
  }
}

/// What a careful reader says of a statement beside what the program says.
package struct JudgedStatement: Hashable, Sendable {
  /// For each goal of the district, in its order: 0 for none, 1 for partial, 2 for strong.
  package var labels: [Int]
  /// In the same order.
  package var links: [DistrictLink]

  package init(labels: [Int], links: [DistrictLink]) {
    self.labels = labels
    self.links = links
  }
}

/// How well judgements agree with careful readers.
package struct Evaluation: Hashable, Sendable {
  package struct Figure: Hashable, Sendable {
    package var name: String
    package var value: Double
    /// Where 95 in 100 of its values lie when statements are drawn again.
    package var interval: ClosedRange<Double>

    package init(name: String, value: Double, interval: ClosedRange<Double>) {
      self.name = name
      self.value = value
      self.interval = interval
    }
  }

  /// How many statements were judged.
  package var statements: Int
  package var figures: [Figure]

  package init(statements: Int, figures: [Figure]) {
    self.statements = statements
    self.figures = figures
  }
}

/// Why weights cannot be learned from labels.
package enum FitRefusal: Error, Hashable, Sendable {
  case tooFewStatements(Int, needed: Int)
  /// Labels that say that a statement serves a goal.
  case tooFewServing(Int, needed: Int)
  case tooFewServingNothing(Int, needed: Int)
}
