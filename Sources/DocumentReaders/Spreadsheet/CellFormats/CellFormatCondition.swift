/// When a section of a number format holds: "<50".
struct CellFormatCondition: Hashable {
  private var isLess = false
  private var isGreater = false
  private var isEqual = false
  private var limit = 0.0

  /// - Returns: Nil for what is no comparison.
  init?(_ text: some Collection<UInt8>) {
    let sign = text.prefix { "<>=".utf8.contains($0) }
    guard !sign.isEmpty, let limit = DecimalNumber(text.dropFirst(sign.count)) else { return nil }
    self.limit = limit.double
    isLess = sign.contains(UInt8(ascii: "<"))
    isGreater = sign.contains(UInt8(ascii: ">"))
    isEqual = sign.contains(UInt8(ascii: "="))
  }

  func holds(for number: Double) -> Bool {
    isLess && number < limit || isGreater && number > limit || isEqual && number == limit
  }

  /// Only negative numbers meet it, so that its section says how they are marked.
  var isNegative: Bool { isLess && !isGreater && (limit < 0 || limit == 0 && !isEqual) }
}
