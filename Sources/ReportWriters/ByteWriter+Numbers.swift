extension ByteWriter {
  /// The largest magnitude up to which every whole number is exact in a `Double`.
  private static let exactIntegers = 9_007_199_254_740_992.0

  /// Appends the shortest digits that read back as the same number: "52", "0.25"; "null" where there is no number.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return raw("null") }
    if value == value.rounded(), abs(value) <= Self.exactIntegers { return raw(String(Int(value))) }
    raw(value.description)
  }

  /// Appends a number with exactly so many decimals, halves rounded away from zero: 12.345 with one is "12.3".
  package mutating func fixed(_ value: Double, decimals: Int) {
    let factor = (0..<max(0, decimals)).reduce(1.0) { product, _ in product * 10 }
    let scaled = (value * factor).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, abs(scaled) <= Self.exactIntegers else { return number(value) }
    let digits = String(Int(abs(scaled)))
    if scaled < 0 { raw("-") }
    guard decimals > 0 else { return raw(digits) }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    raw(padded.dropLast(decimals))
    raw(".")
    raw(padded.suffix(decimals))
  }
}
