internal import CMeaning

/// A matrix of 8-bit weights: each column with its scale and its offset.
@safe
struct Matrix: @unchecked Sendable {
  /// Points into a mapped file.
  fileprivate let matrix: meaning_matrix
  let width: Int
  let columns: Int

  /// - Throws: `WeightsError` where the file has no such matrix in blocks of 16 columns by 4 rows.
  init(_ name: String, width: Int, columns: Int, in file: WeightsFile) throws(WeightsError) {
    guard width % 16 == 0, columns % 16 == 0 else {
      throw .unexpected(tensor: name, wanted: "a matrix whose sides are multiples of 16")
    }
    let weights = try unsafe file.small("\(name).weight", count: width * columns)
    let scales = try unsafe file.floats("\(name).scale", count: columns)
    let offsets = try unsafe file.floats("\(name).offset", count: columns)
    unsafe matrix = meaning_matrix(
      width: width, columns: columns, weights: weights.baseAddress, scales: scales.baseAddress,
      offsets: offsets.baseAddress)
    self.width = width
    self.columns = columns
  }

  /// Rows of floats times the matrix, as rows of floats.
  func multiplied(by rows: [Float], with instructions: Instructions) -> [Float] {
    let count = rows.count / width
    var scales = [Float](repeating: 0, count: count)
    var sums = [Int32](repeating: 0, count: count)
    let small = unsafe [Int8](unsafeUninitializedCapacity: rows.count) { small, filled in
      unsafe meaning_quantize(count, width, rows, small.baseAddress, &scales, &sums)
      filled = rows.count
    }
    return unsafe [Float](unsafeUninitializedCapacity: count * columns) { out, filled in
      unsafe meaning_multiply(instructions.code, matrix, count, small, scales, sums, out.baseAddress)
      filled = count * columns
    }
  }
}

/// What brings each row to mean 0 and variance 1, and then to the layer's own.
@safe
struct Normalization: @unchecked Sendable {
  private let gain: UnsafeBufferPointer<Float>
  private let offset: UnsafeBufferPointer<Float>

  init(_ name: String, width: Int, in file: WeightsFile) throws(WeightsError) {
    unsafe gain = try file.floats("\(name).gain", count: width)
    unsafe offset = try file.floats("\(name).offset", count: width)
  }

  func apply(to rows: inout [Float]) {
    let width = unsafe gain.count
    unsafe meaning_normalize(rows.count / width, width, &rows, gain.baseAddress, offset.baseAddress)
  }
}

/// One layer of a transformer (Vaswani and others 2017), normalized after each half as in BERT.
struct Layer: Sendable {
  private let attention: Matrix
  private let afterAttention: Matrix
  private let firstNorm: Normalization
  private let up: Matrix
  private let down: Matrix
  private let secondNorm: Normalization
  private let heads: Int

  /// What one head looks at, in floats: fixed in the kernel.
  private static let headWidth = 32

  init(_ index: Int, width: Int, in file: WeightsFile) throws(WeightsError) {
    let name = "layers.\(index)"
    let blocks = try file.shape(of: "\(name).up.weight").first ?? 0
    let inner = blocks * 16
    attention = try Matrix("\(name).attention", width: width, columns: 3 * width, in: file)
    afterAttention = try Matrix("\(name).output", width: width, columns: width, in: file)
    firstNorm = try Normalization("\(name).norm1", width: width, in: file)
    up = try Matrix("\(name).up", width: width, columns: inner, in: file)
    down = try Matrix("\(name).down", width: inner, columns: width, in: file)
    secondNorm = try Normalization("\(name).norm2", width: width, in: file)
    heads = width / Self.headWidth
  }

  /// The states of one text's pieces, a row each.
  func apply(to states: inout [Float], with instructions: Instructions) {
    let looked = attended(attention.multiplied(by: states, with: instructions))
    add(afterAttention.multiplied(by: looked, with: instructions), to: &states)
    firstNorm.apply(to: &states)
    var wide = up.multiplied(by: states, with: instructions)
    unsafe meaning_gelu(wide.count, &wide)
    add(down.multiplied(by: wide, with: instructions), to: &states)
    secondNorm.apply(to: &states)
  }

  private func attended(_ mixed: [Float]) -> [Float] {
    let tokens = mixed.count / attention.columns
    var shares = [Float](repeating: 0, count: tokens)
    return unsafe [Float](unsafeUninitializedCapacity: mixed.count / 3) { out, filled in
      unsafe meaning_attend(tokens, heads, mixed, &shares, out.baseAddress)
      filled = mixed.count / 3
    }
  }

  private func add(_ change: [Float], to states: inout [Float]) {
    unsafe meaning_add(states.count, &states, change)
  }
}
