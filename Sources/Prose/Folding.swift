/// What makes two spellings the same word: case, apostrophes, plural endings.
package enum Folding {
  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  package static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  /// Letters and digits; of the scalars beyond ASCII, all but the general punctuation, symbols and odd spaces.
  static func isWordByte(_ byte: UInt8, in bytes: [UInt8], at offset: Int) -> Bool {
    if byte < 0x80 { return isLetter(byte) || isDigit(byte) }
    if byte < 0xC0 { return true }
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    if byte == 0xC2 { return next == 0xAA || next == 0xB5 || next == 0xBA }
    if byte == 0xC3 { return next != 0x97 && next != 0xB7 }
    if byte == 0xE2 { return false }
    if byte == 0xE3 { return next != 0x80 }
    if byte == 0xEF { return next != 0xBB && next != 0xBF }
    return byte < 0xF0
  }

  /// How many bytes the scalar at an offset takes.
  package static func width(ofScalarAt offset: Int, in bytes: [UInt8]) -> Int {
    let byte = bytes[offset]
    let width = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(width, bytes.count - offset)
  }

  /// The width of a straight or curly apostrophe, if one stands between letters.
  static func apostropheWidth(_ bytes: [UInt8], at offset: Int) -> Int? {
    let width: Int
    if bytes[offset] == UInt8(ascii: "'") {
      width = 1
    } else if bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x99 {
      width = 3
    } else {
      return nil
    }
    return offset + width < bytes.count && isLetter(bytes[offset + width]) ? width : nil
  }

  /// A word's key: lower case without a plural ending.
  static func key(of word: [UInt8]) -> String {
    var bytes = word
    let count = bytes.count
    if count > 3, bytes[count - 1] == UInt8(ascii: "s"), !isDigit(bytes[count - 2]) {
      if count > 4, bytes[count - 2] == UInt8(ascii: "e"), bytes[count - 3] == UInt8(ascii: "i") {
        bytes.removeLast(3)
        bytes.append(UInt8(ascii: "y"))
      } else if ![UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i")].contains(bytes[count - 2]) {
        bytes.removeLast()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
