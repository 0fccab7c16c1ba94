internal import CMeaning

/// Which of the processor's instructions multiply; results are the same with each.
package enum Instructions: String, Hashable, Sendable, CaseIterable {
  case plain, avx2, vnni

  /// The fastest that this processor has.
  package static let fastest: Instructions =
    switch meaning_fastest_instructions() {
    case meaning_vnni: .vnni
    case meaning_avx2: .avx2
    default: .plain
    }

  /// Those that this processor has.
  package static var available: [Instructions] { allCases.filter { $0.rank <= fastest.rank } }

  var code: meaning_instructions {
    switch self {
    case .plain: meaning_plain
    case .avx2: meaning_avx2
    case .vnni: meaning_vnni
    }
  }

  private var rank: UInt32 { code.rawValue }
}
