/// The attributes of one element, as far as the vocabulary knows them.
@usableFromInline
package struct XMLAttributes: Sendable {
  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline var id: UInt16
    @usableFromInline var start: Int32
    @usableFromInline var end: Int32

    @inlinable
    init(id: UInt16, start: Int32, end: Int32) {
      self.id = id
      self.start = start
      self.end = end
    }
  }

  @usableFromInline var entries: [Entry] = []
  @usableFromInline var bytes: [UInt8] = []

  package init() {}

  @inlinable
  mutating func removeAll() {
    guard !entries.isEmpty else { return }
    entries.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  @inlinable
  mutating func append(_ id: UInt16, _ value: Span<UInt8>) {
    let start = Int32(bytes.count)
    bytes.append(contentsOf: value)
    entries.append(Entry(id: id, start: start, end: Int32(bytes.count)))
  }

  @inlinable package var isEmpty: Bool { entries.isEmpty }

  /// The value's bytes, or nil where the attribute is not given.
  @inlinable
  package subscript(id: UInt16) -> ArraySlice<UInt8>? {
    for entry in entries where entry.id == id { return bytes[Int(entry.start)..<Int(entry.end)] }
    return nil
  }

  /// The value as text.
  package func string(_ id: UInt16) -> String? {
    self[id].map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the value is exactly this word.
  package func equals(_ id: UInt16, _ word: String) -> Bool {
    self[id]?.elementsEqual(word.utf8) ?? false
  }

  /// The value as a whole number in decimal digits with an optional sign; values beyond ±2³¹ are held to that.
  package func integer(_ id: UInt16) -> Int? {
    guard var digits = self[id] else { return nil }
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    guard !digits.isEmpty else { return nil }
    var number = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      number = min(number * 10 + Int(digit - UInt8(ascii: "0")), Int(Int32.max))
    }
    return isNegative ? -number : number
  }
}
