/// Characters that XML cannot hold, as workbooks write them: "_x000D_" is a carriage return.
enum SheetEscapes {
  private static let length = 7

  /// Resolves escapes from an offset on, and makes line ends line feeds.
  static func resolve(_ bytes: inout [UInt8], from start: Int) {
    guard bytes[start...].contains(where: { $0 == UInt8(ascii: "_") || $0 == 0x0D }) else { return }
    var kept: [UInt8] = []
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "_"), let scalar = escape(at: index, in: bytes) {
        kept += UTF8.encode(scalar).map(Array.init) ?? []
        index += length
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    bytes.replaceSubrange(start..., with: lineFeeds(kept))
  }

  private static func escape(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard index + length <= bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[(index + 2)..<(index + 6)]
    guard
      digits.allSatisfy({
        $0.digit != nil || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
      })
    else {
      return nil
    }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
  }

  /// Carriage returns become line feeds, alone or before one; other control characters go.
  private static func lineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D {
        if index + 1 == bytes.count || bytes[index + 1] != 0x0A { kept.append(0x0A) }
      } else if byte >= 0x20 || byte == 0x09 || byte == 0x0A {
        kept.append(byte)
      }
    }
    return kept
  }
}
