import PlanModel

/// A number as plans print it, and what it is worth.
struct PrintedNumber {
  var words: String
  var value: Double

  /// One of each form: whole, with decimals, with a leading point, with a thousands comma; by chance.
  static func forms(_ generator: inout SeededGenerator) -> [PrintedNumber] {
    let whole = Int.random(in: 21...98, using: &generator)
    let tenth = Int.random(in: 0...9, using: &generator)
    let hundredth = Int.random(in: 10...99, using: &generator)
    let thousands = Int.random(in: 3...99, using: &generator)
    let rest = Int.random(in: 100...999, using: &generator)
    return [
      PrintedNumber(words: "\(whole)", value: Double(whole)),
      PrintedNumber(words: "\(whole).\(tenth)", value: Double(whole * 10 + tenth) / 10),
      PrintedNumber(words: "\(whole).\(hundredth)", value: Double(whole * 100 + hundredth) / 100),
      PrintedNumber(words: ".\(tenth)", value: Double(tenth) / 10),
      PrintedNumber(words: "\(thousands),\(rest)", value: Double(thousands * 1000 + rest)),
    ]
  }

  /// The same below zero, with a minus sign, a hyphen or a dash.
  var negatives: [PrintedNumber] {
    ["\u{2212}", "-", "–"].map { PrintedNumber(words: $0 + words, value: -value) }
  }
}

/// A unit as plans print it behind a number.
struct PrintedUnit {
  var suffix: String
  var kind: Quantity.Unit
  /// What of the suffix belongs to the quantity: not the noun of what is counted.
  var kept: String

  init(_ suffix: String, _ kind: Quantity.Unit, kept: String? = nil) {
    self.suffix = suffix
    self.kind = kind
    self.kept = kept ?? suffix
  }

  static let all = [
    PrintedUnit("%", .percent), PrintedUnit(" %", .percent), PrintedUnit("\u{A0}%", .percent),
    PrintedUnit(" percent", .percent), PrintedUnit("\u{A0}percent", .percent), PrintedUnit(" % points", .points),
    PrintedUnit(" percentage points", .points), PrintedUnit("\u{A0}points", .points),
    PrintedUnit(" students", .count, kept: ""), PrintedUnit("", .number),
  ]
}
