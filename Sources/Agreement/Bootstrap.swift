internal import ReviewModel

/// Intervals of figures by drawing from what was labelled again and again (Efron 1979); the same draws in every run.
enum Bootstrap {
  /// For each figure, in the order of `AlignmentFigures.all`, the middle 95 in 100 of its values.
  ///
  /// - Parameters:
  ///   - groups: Labelled statements by district; districts are drawn first, then their statements.
  ///   - draws: How often to draw; 500 is usual.
  /// - Returns: One interval per figure.
  static func intervals(of groups: [[JudgedStatement]], draws: Int) -> [ClosedRange<Double>] {
    var random = SplitMix(state: 7)
    var values: [[Double]] = []
    for _ in 0..<max(draws, 1) {
      var sample: [JudgedStatement] = []
      for _ in groups.indices {
        let group = groups[Int.random(in: groups.indices, using: &random)]
        for _ in group.indices { sample.append(group[Int.random(in: group.indices, using: &random)]) }
      }
      values.append(AlignmentFigures(of: sample).all.map(\.value))
    }
    return (values.first ?? []).indices.map { figure in
      let sorted = values.map { $0[figure] }.sorted()
      return sorted[sorted.count * 25 / 1000]...sorted[max(sorted.count * 975 / 1000 - 1, sorted.count * 25 / 1000)]
    }
  }

  /// A generator of random numbers that begins the same everywhere (Steele, Lea and Flood 2014).
  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
