/// The attributes of one element, as far as the vocabulary knows them.
package struct XMLAttributes: Sendable {
  private struct Entry {
    var id: UInt16
    var start: Int32
    var end: Int32
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  package init() {}

  mutating func removeAll() {
    guard !entries.isEmpty else { return }
    entries.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func append(_ id: UInt16, _ value: Span<UInt8>) {
    let start = Int32(bytes.count)
    bytes.append(contentsOf: value)
    entries.append(Entry(id: id, start: start, end: Int32(bytes.count)))
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// The value's bytes, or nil where the attribute is not given.
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
