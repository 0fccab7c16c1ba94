import XMLStream

/// The characters of runs, as they are printed.
enum WordText {
  /// Whether bytes can be taken as they are: no line feeds or tabs, soft hyphens or marks of byte order.
  static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    // Without a branch, so that many bytes are looked at together.
    var odd: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      odd |= (byte < 0x20 ? 1 : 0) | (byte == 0xC2 ? 1 : 0) | (byte == 0xEF ? 1 : 0)
    }
    return odd == 0
  }

  /// Appends characters: a line break in the XML as one space, no soft hyphens, those of symbol fonts by their look.
  static func append(_ bytes: Span<UInt8>, symbols: SymbolFont?, to text: inout [UInt8]) {
    var copy: [UInt8] = []
    copy.append(contentsOf: bytes)
    var isAfterBreak = false
    for scalar in String(decoding: copy, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{FEFF}": continue
      case "\n", "\r", "\t":
        if text.last != UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) }
        isAfterBreak = true
      case " " where isAfterBreak: continue
      default:
        isAfterBreak = false
        let shown = symbols.flatMap { $0.character(scalar.value) } ?? scalar
        text.append(contentsOf: UTF8.encode(shown) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
