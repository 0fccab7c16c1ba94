package import DocumentModel

/// A word or a number of a text, with its folded form for comparing.
package struct Token: Hashable, Sendable {
  /// In UTF-8 offsets of the document.
  package var range: TextRange
  /// Lower case, apostrophes out, plural endings off: "Measures" and "measure(s)" are both "measure".
  package var folded: String

  package init(range: TextRange, folded: String) {
    self.range = range
    self.folded = folded
  }
}

/// Cuts text into words; everything but letters, digits and inner apostrophes separates them.
package enum Tokenizer {
  /// The tokens of a text whose first byte stands at `base` of the document.
  package static func tokens(of text: Substring, at base: Int = 0) -> [Token] {
    var tokens: [Token] = []
    let bytes = text.utf8
    var word: [UInt8] = []
    var start = 0
    var offset = 0
    var previous: UInt8 = 0
    func flush(at end: Int) {
      guard !word.isEmpty else { return }
      tokens.append(Token(range: TextRange(base + start, base + end), folded: Folding.key(of: word)))
      word.removeAll(keepingCapacity: true)
    }
    let all = Array(bytes)
    while offset < all.count {
      let byte = all[offset]
      if let width = Folding.apostropheWidth(all, at: offset), !word.isEmpty {
        offset += width
        continue
      }
      if Folding.isWordByte(byte, in: all, at: offset) {
        if word.isEmpty { start = offset }
        word.append(Folding.lowered(byte))
      } else {
        flush(at: offset)
        if byte == UInt8(ascii: "("), all.dropFirst(offset).starts(with: "(s)".utf8), Folding.isLetter(previous) {
          offset += 3
          previous = byte
          continue
        }
        offset += Folding.width(ofScalarAt: offset, in: all) - 1
      }
      previous = byte
      offset += 1
    }
    flush(at: all.count)
    return tokens
  }

  /// The folded words of a phrase, as tables compare them.
  package static func keys(of phrase: some StringProtocol) -> [String] {
    tokens(of: Substring(phrase)).map(\.folded)
  }
}
