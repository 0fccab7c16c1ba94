internal import Meaning
internal import ReviewModel

/// What was learned on top of the encoder: how nearness becomes "serves", which texts carry an intent, and what kind of
/// statement a text is.
///
/// It is trained with the encoder and lies in the same file; `training/model.py` has the same formulas.
struct MeaningHead: Sendable {
  /// What the whole goal counts, what its best field counts, and what is added.
  private let mix: [Double]
  private let intent: (inside: [Double], offsets: [Double], outside: [Double], offset: Double)
  private let roles: (weights: [Double], offsets: [Double])
  private let width: Int

  /// Inner numbers of the intent, and what directions are stretched by before they are read.
  private static let inner = 64
  private static let stretch = 5.0

  /// - Throws: `WeightsError` where the file has no head.
  init(_ file: WeightsFile, width: Int) throws(WeightsError) {
    self.width = width
    mix = try file.numbers("head.mix", count: 3)
    intent = (
      try file.numbers("head.intent.inside", count: Self.inner * width),
      try file.numbers("head.intent.offsets", count: Self.inner),
      try file.numbers("head.intent.outside", count: Self.inner),
      try file.numbers("head.intent.offset", count: 1)[0]
    )
    let count = StatementRole.allCases.count
    roles = (
      try file.numbers("head.roles.weights", count: count * width), try file.numbers("head.roles.offsets", count: count)
    )
  }

  /// How far a text serves a goal, as a logit, by its nearness to the whole of it and to its nearest field.
  func serves(whole: Double, field: Double, intent: Double) -> Double {
    mix[0] * whole + mix[1] * field + mix[2] + intent
  }

  /// How much a text says that something is to be reached or done; low for prompts, notices and needs.
  func intent(of text: Embedding) -> Double {
    let unit = text.unit
    var sum = intent.offset
    for row in 0..<Self.inner {
      let inside = Self.product(intent.inside, row, unit) * Self.stretch + intent.offsets[row]
      sum += intent.outside[row] * (2 * logistic(2 * inside) - 1)
    }
    return sum
  }

  /// What kind of statement a text is.
  func role(of text: Embedding) -> StatementRole {
    let unit = text.unit
    let scores = roles.offsets.indices.map { row in
      Self.product(roles.weights, row, unit) * Self.stretch + roles.offsets[row]
    }
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    return StatementRole.allCases[best]
  }

  /// A row of a matrix times a direction.
  private static func product(_ matrix: [Double], _ row: Int, _ unit: [Double]) -> Double {
    var sum = 0.0
    for column in unit.indices { sum += matrix[row * unit.count + column] * unit[column] }
    return sum
  }
}
