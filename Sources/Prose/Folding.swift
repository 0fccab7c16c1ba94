/// What makes two spellings the same word: case, accents, apostrophes, plural endings.
package enum Folding {
  package static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  package static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// A letter or a digit of ASCII.
  static func isPlain(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  static func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

  static func lowered(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }

  /// Letters and digits; of the scalars beyond ASCII, all but punctuation, symbols, odd spaces and private use.
  static func isWordByte(_ byte: UInt8, in bytes: [UInt8], at offset: Int) -> Bool {
    if byte < 0x80 { return isLetter(byte) || isDigit(byte) }
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    switch byte {
    case ..<0xC0: return true
    case 0xC2: return next == 0xAA || next == 0xB5 || next == 0xBA
    case 0xC3: return next != 0x97 && next != 0xB7
    case 0xE2, 0xEE: return false
    case 0xE3: return next != 0x80
    case 0xEF: return next >= 0xA4 && next < 0xB8 || next == 0xB9 || next == 0xBA
    default: return byte < 0xF0
    }
  }

  /// How many bytes the scalar at an offset takes.
  package static func width(ofScalarAt offset: Int, in bytes: [UInt8]) -> Int {
    let byte = bytes[offset]
    let width = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(width, bytes.count - offset)
  }

  /// The width of something inside a word that is not part of its spelling; nil for anything else.
  ///
  /// Apostrophes between letters, straight or curly, the Hawaiian okina among them; soft hyphens; zero-width joiners.
  static func joinerWidth(_ bytes: [UInt8], at offset: Int) -> Int? {
    apostropheWidth(bytes, at: offset) ?? invisibleWidth(bytes, at: offset)
  }

  /// The width of a straight or curly apostrophe, if a letter follows it.
  static func apostropheWidth(_ bytes: [UInt8], at offset: Int) -> Int? {
    let width: Int
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    switch bytes[offset] {
    case UInt8(ascii: "'"): width = 1
    case 0xCA where next == 0xBB || next == 0xBC: width = 2
    case 0xE2 where next == 0x80 && offset + 2 < bytes.count && bytes[offset + 2] == 0x99: width = 3
    default: return nil
    }
    let after = offset + width
    return after < bytes.count && (isLetter(bytes[after]) || bytes[after] >= 0xC3 && bytes[after] < 0xE2) ? width : nil
  }

  /// U+00AD, U+200B to U+200D, U+2060.
  private static func invisibleWidth(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard bytes[offset] == 0xC2 || bytes[offset] == 0xE2, offset + 1 < bytes.count else { return nil }
    if bytes[offset] == 0xC2 { return bytes[offset + 1] == 0xAD ? 2 : nil }
    guard offset + 2 < bytes.count else { return nil }
    let last = bytes[offset + 2]
    let isInvisible =
      bytes[offset + 1] == 0x80 ? (0x8B...0x8D).contains(last) : bytes[offset + 1] == 0x81 && last == 0xA0
    return isInvisible ? 3 : nil
  }

  /// Adds the scalar at an offset to a word, in lower case and without its accents.
  package static func append(scalarAt offset: Int, width: Int, of bytes: [UInt8], to word: inout [UInt8]) {
    if width == 1 {
      word.append(lowered(bytes[offset]))
    } else if let letters = Accents.plainLetters(forScalarAt: offset, width: width, in: bytes) {
      word.append(contentsOf: letters)
    } else {
      word.append(contentsOf: bytes[offset..<offset + width])
    }
  }

  /// Turns "strategies" into "strategy", "coaches" into "coach", "goals" into "goal".
  static func removePlural(_ word: inout [UInt8]) {
    let count = word.count
    guard count > 3, word[count - 1] == UInt8(ascii: "s") else { return }
    switch word[count - 2] {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"), UInt8(ascii: "0")...UInt8(ascii: "9"): return
    case UInt8(ascii: "e") where count > 4 && word[count - 3] == UInt8(ascii: "i"):
      word.removeLast(3)
      word.append(UInt8(ascii: "y"))
    case UInt8(ascii: "e") where count > 4 && hisses(word[count - 4], word[count - 3]): word.removeLast(2)
    default: word.removeLast()
    }
  }

  /// The two letters after which a plural takes "es": "classes", "coaches", "boxes".
  private static func hisses(_ first: UInt8, _ second: UInt8) -> Bool {
    switch second {
    case UInt8(ascii: "x"): true
    case UInt8(ascii: "s"): first == UInt8(ascii: "s")
    case UInt8(ascii: "h"): first == UInt8(ascii: "c") || first == UInt8(ascii: "s")
    default: false
    }
  }
}
