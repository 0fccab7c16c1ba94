/// A character that is written as its name or number, as in HTML: "&amp;", "&#8217;", "&#x2019;".
struct CharacterReference {
  var scalar: UInt32
  /// In bytes, from the ampersand to the semicolon.
  var length: Int

  private static let names: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "copy": 0xA9, "reg": 0xAE,
    "deg": 0xB0, "plusmn": 0xB1, "middot": 0xB7, "frac12": 0xBD, "frac14": 0xBC, "frac34": 0xBE, "times": 0xD7,
    "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D,
    "bull": 0x2022, "hellip": 0x2026, "rarr": 0x2192, "le": 0x2264, "ge": 0x2265, "ne": 0x2260, "para": 0xB6,
    "sect": 0xA7, "trade": 0x2122, "euro": 0x20AC, "cent": 0xA2, "check": 0x2713, "eacute": 0xE9, "ntilde": 0xF1,
    "aacute": 0xE1, "iacute": 0xED, "oacute": 0xF3, "uacute": 0xFA, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009,
  ]

  static func read(at start: Int, in text: [UInt8]) -> CharacterReference? {
    guard let end = text[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")), end > start + 1 else { return nil }
    let name = text[start + 1..<end]
    guard let scalar = name.first == UInt8(ascii: "#") ? number(name.dropFirst()) : names[name.string] else {
      return nil
    }
    return CharacterReference(scalar: scalar, length: end + 1 - start)
  }

  /// As browsers read it: numbers of Windows-1252 mean its characters, and none means a control character.
  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = digits.first?.lowered == UInt8(ascii: "x")
    guard let value = UInt32(digits.dropFirst(isHexadecimal ? 1 : 0).string, radix: isHexadecimal ? 16 : 10) else {
      return nil
    }
    if (0x80...0x9F).contains(value) { return Windows1252.scalar(of: UInt8(value)) }
    return value < 0x20 ? 0x20 : value
  }
}

extension ArraySlice<UInt8> {
  fileprivate var string: String { String(decoding: self, as: UTF8.self) }
}
