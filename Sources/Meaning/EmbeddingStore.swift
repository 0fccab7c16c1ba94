internal import Digest

/// Embeddings by the hashes of their texts, as they are kept between runs: it holds no plain text.
///
/// Records of one length follow one another: 16 bytes of the text's SHA-256, then the embedding's numbers. A record that was
/// cut short at the end is left out.
package struct EmbeddingStore: Sendable {
  struct Key: Hashable, Sendable {
    let first: UInt64
    let second: UInt64

    init(_ text: String) {
      let digest = sha256Bytes(Array(text.utf8))
      self.init(digest[...])
    }

    init(_ bytes: ArraySlice<UInt8>) {
      func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
      first = number(bytes.prefix(8))
      second = number(bytes.dropFirst(8).prefix(8))
    }

    var bytes: [UInt8] {
      [first, second].flatMap { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) } }
    }
  }

  private static let keyWidth = 16

  /// How many bytes a record has, for embeddings of so many numbers.
  package static func recordWidth(_ width: Int = 384) -> Int { keyWidth + width }

  private let width: Int
  /// Records as read, and where each begins.
  private let bytes: [UInt8]
  private var places: [Key: Int] = [:]
  private var added: [Key: Embedding] = [:]
  /// New records, in the order in which they came.
  private var addedBytes: [UInt8] = []

  /// - Parameters:
  ///   - bytes: What was kept.
  ///   - width: How many numbers an embedding has.
  package init(_ bytes: [UInt8] = [], width: Int = 384) {
    let record = Self.recordWidth(width)
    self.bytes = bytes
    self.width = width
    for start in stride(from: 0, through: bytes.count - record, by: record) {
      places[Key(bytes[start..<start + Self.keyWidth])] = start + Self.keyWidth
    }
  }

  subscript(key: Key) -> Embedding? {
    if let embedding = added[key] { return embedding }
    guard let start = places[key] else { return nil }
    return Embedding(values: bytes[start..<start + width].map { Int8(bitPattern: $0) })
  }

  mutating func add(_ embedding: Embedding, for key: Key) {
    guard embedding.values.count == width, added.updateValue(embedding, forKey: key) == nil else { return }
    addedBytes += key.bytes + embedding.values.map { UInt8(bitPattern: $0) }
  }

  var news: [UInt8]? { addedBytes.isEmpty ? nil : addedBytes }
}
