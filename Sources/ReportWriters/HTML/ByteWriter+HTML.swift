extension ByteWriter {
  /// Appends words so that an HTML parser reads back the same words, in text and in quoted attributes alike.
  ///
  /// Control characters, which HTML does not allow, become spaces; marks that turn the direction of writing for all
  /// that follows (U+202A to U+202E, U+2066 to U+2069) are left out, as a document's words must not reorder the page.
  package mutating func html(_ words: some StringProtocol) {
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "'": raw("&#39;")
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
      case "\n": raw("\n")
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}": raw(" ")
      case " "..."~": byte(UInt8(truncatingIfNeeded: scalar.value))
      default: utf8(scalar)
      }
    }
  }

  private mutating func utf8(_ scalar: Unicode.Scalar) {
    for next in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { byte(next) }
  }
}
