package import ReviewModel

extension Evaluation {
  /// How well alignments agree with careful readers' labels.
  ///
  /// - Parameters:
  ///   - districts: Judged statements by district.
  ///   - draws: How often to draw for the intervals; 500 is usual.
  package init(ofAlignments districts: [[JudgedStatement]], draws: Int) {
    let all = districts.flatMap(\.self)
    let intervals = Bootstrap.intervals(of: districts.filter { !$0.isEmpty }, draws: draws)
    self.init(
      statements: all.count,
      figures: zip(AlignmentFigures(of: all).all, intervals).map { figure, interval in
        Figure(name: figure.name, value: figure.value, interval: interval)
      })
  }
}
