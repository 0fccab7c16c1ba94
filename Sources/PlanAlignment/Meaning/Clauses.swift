/// The clauses of a text: what stands between marks of punctuation, as UTF-8 ranges without spaces at their ends.
enum Clauses {
  /// A clause of fewer letters says too little to be quoted alone.
  private static let fewestBytes = 12

  static func ranges(of text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var found: [Range<Int>] = []
    var start = 0
    for offset in 0...bytes.count where offset == bytes.count || isBreak(bytes, at: offset) {
      if let clause = trimmed(start..<offset, in: bytes) { found.append(clause) }
      start = offset + 1
    }
    let long = found.filter { $0.count >= fewestBytes }
    return long.isEmpty ? [trimmed(0..<bytes.count, in: bytes) ?? 0..<0] : long
  }

  /// A mark before a space or the end: "3,000", "K-2" and "e.g." stay whole within their words.
  private static func isBreak(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard ",;:.!?()\n".utf8.contains(bytes[offset]) else { return false }
    guard offset + 1 < bytes.count else { return true }
    return bytes[offset + 1] <= 0x20 || bytes[offset] == UInt8(ascii: "(") || bytes[offset] == UInt8(ascii: ")")
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard let first = range.first(where: { bytes[$0] > 0x20 }), let last = range.last(where: { bytes[$0] > 0x20 })
    else { return nil }
    return first..<last + 1
  }
}
