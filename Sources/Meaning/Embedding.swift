/// The meaning of a text as a direction, in whole numbers: what is computed now and what was kept from an earlier run are
/// the same to the last bit.
package struct Embedding: Hashable, Sendable {
  /// From -127 to 127, the largest of them at either end.
  package let values: [Int8]
  private let squares: Int

  package init(values: [Int8]) {
    self.values = values
    squares = values.reduce(0) { $0 + Int($1) * Int($1) }
  }

  /// The mean of the states of a text's pieces.
  init(mean states: SentenceEncoder.States) {
    var sums = [Float](repeating: 0, count: states.width)
    for start in stride(from: 0, to: states.rows.count, by: states.width) {
      for column in 0..<states.width { sums[column] += states.rows[start + column] }
    }
    let most = sums.reduce(0) { max($0, abs($1)) }
    self.init(values: most > 0 ? sums.map { Int8(($0 / most * 127).rounded()) } : sums.map { _ in 0 })
  }

  /// How near two meanings are: the cosine of the angle between them, from -1 to 1.
  package func nearness(to other: Embedding) -> Double {
    guard squares > 0, other.squares > 0, values.count == other.values.count else { return 0 }
    var product: Int32 = 0
    for index in values.indices { product &+= Int32(values[index]) * Int32(other.values[index]) }
    return Double(product) / (Double(squares) * Double(other.squares)).squareRoot()
  }

  /// The direction as numbers whose squares add up to 1.
  package var unit: [Double] {
    let length = max(Double(squares).squareRoot(), 1)
    return values.map { Double($0) / length }
  }
}
