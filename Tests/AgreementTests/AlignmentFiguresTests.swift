import Agreement
import ReviewModel
import Testing

private func statement(_ pairs: [(label: Int, level: AlignmentLevel, score: Double)]) -> JudgedStatement {
  JudgedStatement(
    labels: pairs.map(\.label),
    links: pairs.enumerated().map { index, pair in
      DistrictLink(
        districtGoal: "G\(index)", support: pair.level, score: pair.score,
        evidence: pair.level == .none ? [] : [AlignmentEvidence(quote: "a", matches: "b", signal: .wording)])
    })
}

/// Five statements and two goals; the figures were worked out by hand and by the formulas' Python twin.
private let judged = [
  statement([(2, .strong, 0.9), (0, .none, 0.1)]), statement([(1, .strong, 0.8), (0, .partial, 0.5)]),
  statement([(0, .none, 0.2), (2, .none, 0.3)]), statement([(0, .none, 0.05), (0, .none, 0.1)]),
  statement([(0, .partial, 0.6), (1, .none, 0.4)]),
]

@Test(arguments: [
  ("precision", 0.5), ("recall", 0.5), ("f1", 0.5), ("auroc", 0.8333), ("best", 0.6), ("none", 0.6667),
  ("kappa", 0.375), ("evidence", 1.0), ("ece", 0.315),
])
func `counts what agrees`(_ name: String, _ value: Double) throws {
  let figure = try #require(AlignmentFigures(of: judged).all.first { $0.name == name })
  #expect(abs(figure.value - value) < 0.0001, "\(name) is \(figure.value)")
}

@Test func `draws the same intervals in every run, around the value`() {
  let one = Evaluation(ofAlignments: [judged], draws: 200)
  #expect(Evaluation(ofAlignments: [judged], draws: 200) == one)
  for figure in one.figures { #expect(figure.interval.lowerBound <= figure.interval.upperBound) }
  let f1 = one.figures[2]
  #expect(f1.interval.lowerBound < f1.value && f1.value < f1.interval.upperBound)
}

@Test func `has figures for nothing`() {
  #expect(Evaluation(ofAlignments: [], draws: 10).figures.allSatisfy { $0.value == 0 })
}
