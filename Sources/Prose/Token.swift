package import DocumentModel

/// A word or a number of a text, with its folded form for comparing.
@usableFromInline
package struct Token: Hashable, Sendable {
  /// In UTF-8 offsets of the document.
  package var range: TextRange
  /// Lower case, accents and apostrophes out, plural endings off: "Measures" and "measure(s)" are both "measure".
  @usableFromInline package let folded: String
  /// The same for equal words, and by all odds another for others: what tables compare.
  @usableFromInline let key: UInt64

  package let holdsDigit: Bool

  var beginsWithDigit: Bool { holdsDigit && folded.utf8.first.map(Folding.isDigit) ?? false }

  package init(range: TextRange, folded: String) {
    self.init(range: range, folded: folded, bytes: folded.utf8)
  }

  init(range: TextRange, folded: String, bytes: some Sequence<UInt8>) {
    self.range = range
    self.folded = folded
    key = WordKey.of(bytes)
    holdsDigit = bytes.contains(where: Folding.isDigit)
  }
}

/// A number for a word's bytes, by the function of Fowler, Noll and Vo (FNV-1a).
enum WordKey {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// How many slots a table of so many keys has: a power of two, at least half of them free.
  static func slots(for count: Int) -> Int {
    var slots = 2
    while slots <= 2 * count { slots *= 2 }
    return slots
  }
}

/// Cuts text into words; everything but letters, digits and inner apostrophes separates them.
package enum Tokenizer {
  /// The tokens of a text whose first byte stands at `base` of the document.
  package static func tokens(of text: Substring, at base: Int = 0) -> [Token] {
    tokens(of: Array(text.utf8), at: base)
  }

  /// The same for bytes that somebody holds already.
  package static func tokens(of bytes: [UInt8], at base: Int) -> [Token] {
    var tokens: [Token] = []
    var word: [UInt8] = []
    var start = 0
    var end = 0
    var offset = 0
    while offset < bytes.count {
      if Folding.isPlain(bytes[offset]) {
        if word.isEmpty { start = offset }
        repeat {
          word.append(Folding.lowered(bytes[offset]))
          offset += 1
        } while offset < bytes.count && Folding.isPlain(bytes[offset])
        end = offset
        continue
      }
      if !word.isEmpty, let width = Folding.joinerWidth(bytes, at: offset) {
        offset += width
        continue
      }
      let width = Folding.width(ofScalarAt: offset, in: bytes)
      if Folding.isWordByte(bytes[offset], in: bytes, at: offset) {
        if word.isEmpty { start = offset }
        Folding.append(scalarAt: offset, width: width, of: bytes, to: &word)
        end = offset + width
      } else if !word.isEmpty {
        tokens.append(token(TextRange(base + start, base + end), &word))
        if let plural = optionalPluralWidth(bytes, at: offset) {
          offset += plural
          continue
        }
      }
      offset += width
    }
    if !word.isEmpty { tokens.append(token(TextRange(base + start, base + end), &word)) }
    return tokens
  }

  /// The word in hand, whose storage is kept for the next one.
  private static func token(_ range: TextRange, _ word: inout [UInt8]) -> Token {
    Folding.removePlural(&word)
    defer { word.removeAll(keepingCapacity: true) }
    return Token(range: range, folded: String(decoding: word, as: UTF8.self), bytes: word)
  }

  /// The folded words of a phrase, as tables compare them.
  package static func keys(of phrase: some StringProtocol) -> [String] {
    tokens(of: Substring(phrase)).map(\.folded)
  }

  /// The width of "(s)", "(es)" or "(ies)" after a word.
  private static func optionalPluralWidth(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard bytes[offset] == UInt8(ascii: "("), offset > 0, Folding.isLetter(bytes[offset - 1]) else { return nil }
    let rest = bytes[(offset + 1)...].prefix(4).map { $0 | 0x20 }
    // A bracket with that bit set is ")" itself.
    guard let ending = ["s)", "es)", "ies)"].first(where: { rest.starts(with: $0.utf8) }) else { return nil }
    return 1 + ending.utf8.count
  }
}
