/// The same numbers for the same seed, on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Texts that no author would write.
enum RandomText {
  /// Any bytes at all, repaired to a string.
  static func bytes(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0..<200, using: &generator)
    return String(decoding: (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }, as: UTF8.self)
  }

  /// Pieces of plans in any order, with and without spaces.
  static func pieces(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0..<30, using: &generator)
    return (0..<count).reduce(into: "") { text, _ in
      text += pieces.randomElement(using: &generator) ?? ""
      if Bool.random(using: &generator) { text += " " }
    }
  }

  private static let pieces = [
    "52", "5", "2024", "25", "0", "007", "3.72", ".4", "1,234", "%", "percent", "percentage", "points", "-", "–", "−",
    "to",
    "from", "by", "of", "grade", "Grades", "students", "June", "may", "Spring", "fall", "SY", "school", "year", "end",
    "the",
    "(", ")", "/", ":", ".", ",", ";", "+", "<", "≥", "$", "->", "→", "'", "’", "“", "é", "e\u{301}", "\u{A0}",
    "\u{AD}",
    "\u{200B}", "\n", "\t", "🎓", "ﬁ", "İ", "K-2", "EOY", "will", "least", "at", "or", "fewer", "no", "more", "than",
    "five",
    "twenty", "hundred", "million", "k", "and", "through", "last", "baseline", "target", "(s)", "am", "p.m.",
    "\u{FE0F}",
  ]
}
