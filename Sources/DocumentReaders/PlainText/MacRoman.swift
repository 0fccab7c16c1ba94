/// The code page in which Macs saved plain text before 2001, and some programs on them still do.
enum MacRoman {
  /// Whether bytes make sense in it and not in Windows-1252.
  ///
  /// The signs are an apostrophe, an "é" or a closing quotation mark beside small letters, where Windows-1252 would have
  /// capitals; against it speak the quotation marks, dashes and small accented letters of Windows-1252.
  static func isCertain(in bytes: [UInt8]) -> Bool {
    var (signs, openings, closings) = (0, 0, 0)
    for index in bytes.indices where bytes[index] >= 0x80 {
      let before = index > 0 ? bytes[index - 1] : 0x20
      let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      switch bytes[index] {
      case 0x91...0x97: return false
      case 0xE0... where before.isLower && after.isLower: return false
      case 0xD5 where before.isLower && after.isLower: signs += 1
      case 0x8E where before.isLower && (after.isLower || !after.isLetter && after < 0x80): signs += 1
      case 0xD2 where (before.isWhiteSpace || before == UInt8(ascii: "(")) && after.isLetter: openings += 1
      case 0xD3 where mayEnd(before) && (after.isWhiteSpace || after.isMark): closings += 1
      default: break
      }
    }
    return signs > 0 || openings > 0 && closings > 0
  }

  /// Whether a word or a sentence may end with a byte, and no word in capitals goes on after it.
  private static func mayEnd(_ byte: UInt8) -> Bool { byte.isLower || byte.isDigit || byte.isMark }
}
