/// Finds aliases that stand for anchors before the parser follows them.
///
/// Any `*name` beside an `&name` of the same name counts, wherever it stands: that misses no alias that could be
/// followed, and prose that happens to hold both is rare.
enum AliasScan {
  struct Alias: Hashable {
    var name: String
    var line: Int
    var column: Int
  }

  static func firstAlias(in bytes: [UInt8]) -> Alias? {
    var anchors: Set<ArraySlice<UInt8>> = []
    visit(UInt8(ascii: "&"), in: bytes) { _, name in
      anchors.insert(name)
      return false
    }
    guard !anchors.isEmpty else { return nil }
    var found: Alias?
    visit(UInt8(ascii: "*"), in: bytes) { offset, name in
      guard anchors.contains(name) else { return false }
      let before = bytes[..<offset]
      let lineStart = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
      found = Alias(
        name: String(decoding: name, as: UTF8.self), line: before.count { $0 == UInt8(ascii: "\n") } + 1,
        column: String(decoding: bytes[lineStart..<offset], as: UTF8.self).unicodeScalars.count + 1)
      return true
    }
    return found
  }

  /// Calls `body` with every name after a sign that does not stand inside a word, until it returns true.
  private static func visit(_ sign: UInt8, in bytes: [UInt8], _ body: (Int, ArraySlice<UInt8>) -> Bool) {
    for offset in bytes.indices where bytes[offset] == sign {
      if offset > 0, isNameByte(bytes[offset - 1]) || bytes[offset - 1] >= 0x80 { continue }
      let name = bytes[(offset + 1)...].prefix { isNameByte($0) }
      if !name.isEmpty, body(offset, name) { return }
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
