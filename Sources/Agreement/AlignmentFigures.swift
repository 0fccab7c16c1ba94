package import ReviewModel

/// How well alignments agree with a careful reader's labels.
package struct AlignmentFigures: Hashable, Sendable {
  /// Of pairs of a statement and a goal that are said to be served, or are.
  package var precision: Double
  package var recall: Double
  package var f1: Double
  /// The chance that a served pair has a higher score than one that is not (area under the ROC curve).
  package var auroc: Double
  /// The share of statements whose best goal is one with the highest label, or none where no goal has one.
  package var best: Double
  /// F1 of "serves no goal".
  package var none: Double
  /// Cohen's kappa of the levels none, partial and strong, with quadratic weights.
  package var kappa: Double
  /// Rank correlation of scores and labels.
  package var spearman: Double
  /// By how much scores and shares differ, over ten bins of equal width (expected calibration error).
  package var calibrationError: Double
  /// The share of pairs called served that come with a quote.
  package var evidence: Double

  /// All figures with their names, in the order in which they are shown.
  package var all: [(name: String, value: Double)] {
    [
      ("precision", precision), ("recall", recall), ("f1", f1), ("auroc", auroc), ("best", best), ("none", none),
      ("kappa", kappa), ("spearman", spearman), ("ece", calibrationError), ("evidence", evidence),
    ]
  }

  package init(of statements: [JudgedStatement]) {
    let pairs = statements.flatMap(Pair.pairs)
    let right = pairs.count { $0.label > 0 && $0.level > 0 }
    let called = pairs.filter { $0.level > 0 }
    let served = pairs.count { $0.label > 0 }
    precision = Self.share(right, of: called.count)
    recall = Self.share(right, of: served)
    f1 = Self.share(2 * right, of: called.count + served)
    auroc = Self.auroc(pairs)
    best = Self.share(statements.count(where: Self.isBest), of: statements.count)
    none = Self.none(statements)
    kappa = Self.kappa(pairs)
    spearman = Self.correlation(Self.ranks(pairs.map(\.score)), Self.ranks(pairs.map { Double($0.label) }))
    calibrationError = Self.calibrationError(pairs)
    evidence = Self.share(called.count { $0.isQuoted }, of: called.count)
  }

  /// One statement and one goal.
  private struct Pair {
    var label: Int
    var level: Int
    var score: Double
    var isQuoted: Bool

    static func pairs(_ statement: JudgedStatement) -> [Pair] {
      zip(statement.labels, statement.links).map { label, link in
        Pair(
          label: label, level: link.support == .strong ? 2 : link.support == .partial ? 1 : 0, score: link.score,
          isQuoted: !link.evidence.isEmpty)
      }
    }
  }

  private static func share(_ count: Int, of all: Int) -> Double { all == 0 ? 0 : Double(count) / Double(all) }

  private static func isBest(_ statement: JudgedStatement) -> Bool {
    statement.best.map { statement.top.contains($0) } ?? statement.top.isEmpty
  }

  private static func none(_ statements: [JudgedStatement]) -> Double {
    let right = statements.count { $0.best == nil && $0.top.isEmpty }
    return share(2 * right, of: statements.count { $0.best == nil } + statements.count { $0.top.isEmpty })
  }

  private static func auroc(_ pairs: [Pair]) -> Double {
    let ranks = ranks(pairs.map(\.score))
    let positive = pairs.indices.filter { pairs[$0].label > 0 }
    let count = Double(positive.count)
    let others = Double(pairs.count) - count
    guard count > 0, others > 0 else { return 0 }
    return (positive.reduce(0) { $0 + ranks[$1] } - count * (count + 1) / 2) / (count * others)
  }

  private static func kappa(_ pairs: [Pair]) -> Double {
    guard !pairs.isEmpty else { return 0 }
    let observed =
      pairs.reduce(0.0) { $0 + Double(($1.label - $1.level) * ($1.label - $1.level)) } / Double(pairs.count)
    var expected = 0.0
    for label in 0...2 {
      for level in 0...2 {
        let chance =
          share(pairs.count { $0.label == label }, of: pairs.count)
          * share(pairs.count { $0.level == level }, of: pairs.count)
        expected += chance * Double((label - level) * (label - level))
      }
    }
    return expected > 0 ? 1 - observed / expected : 0
  }

  private static func calibrationError(_ pairs: [Pair]) -> Double {
    var differences = [Double](repeating: 0, count: 10)
    for pair in pairs { differences[min(9, Int(pair.score * 10))] += pair.score - (pair.label > 0 ? 1 : 0) }
    return pairs.isEmpty ? 0 : differences.reduce(0) { $0 + abs($1) } / Double(pairs.count)
  }

  /// Ranks from 1 on; equal values share the mean of theirs.
  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }

  private static func correlation(_ one: [Double], _ other: [Double]) -> Double {
    guard !one.isEmpty else { return 0 }
    let means = (one.reduce(0, +) / Double(one.count), other.reduce(0, +) / Double(one.count))
    var product = 0.0
    var squares = (0.0, 0.0)
    for (x, y) in zip(one, other) {
      product += (x - means.0) * (y - means.1)
      squares.0 += (x - means.0) * (x - means.0)
      squares.1 += (y - means.1) * (y - means.1)
    }
    return squares.0 > 0 && squares.1 > 0 ? product / (squares.0 * squares.1).squareRoot() : 0
  }
}

extension JudgedStatement {
  /// Goals with the highest label, by their places; none where no goal is served.
  fileprivate var top: [Int] {
    guard let most = labels.max(), most > 0 else { return [] }
    return labels.indices.filter { labels[$0] == most }
  }

  /// The goal that the program says it serves most, by its place.
  fileprivate var best: Int? {
    links.served.first.flatMap { link in links.firstIndex { $0.districtGoal == link.districtGoal } }
  }
}
