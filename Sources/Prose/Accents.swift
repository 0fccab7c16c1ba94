/// Latin letters with marks, as the plain letters they are read as: "Peña" is found as "Pena", "ﬁnd" as "find".
enum Accents {
  /// The plain letters for a scalar of two or three bytes; nil where it stands for itself, none for a combining mark.
  static func plainLetters(forScalarAt offset: Int, width: Int, in bytes: [UInt8]) -> [UInt8]? {
    let last = bytes[offset + width - 1]
    switch bytes[offset] {
    case 0xC3: return last == 0x9F ? Array("ss".utf8) : latin1(Int(last & 0x1F))
    case 0xC4: return [extended[Int(last & 0x3F)]]
    case 0xC5: return [extended[64 + Int(last & 0x3F)]]
    case 0xCC: return []
    case 0xCD where last < 0xB0: return []
    case 0xEF where width == 3 && bytes[offset + 1] == 0xAC && (0x80...0x84).contains(last):
      return ligatures[Int(last - 0x80)]
    default: return nil
    }
  }

  /// U+00C0 to U+00DF, and by the same table U+00E0 to U+00FF.
  private static func latin1(_ index: Int) -> [UInt8] {
    switch index {
    case 0x06: Array("ae".utf8)
    case 0x1E: Array("th".utf8)
    case 0x1F: Array("y".utf8)
    default: [latin1Letters[index]]
    }
  }

  private static let latin1Letters = Array("aaaaaa_ceeeeiiiidnooooo_ouuuuy__".utf8)

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl"].map { Array($0.utf8) }

  /// U+0100 to U+017F, which Unicode keeps in the order of the alphabet.
  private static let extended: [UInt8] = [
    ("a", 6), ("c", 8), ("d", 4), ("e", 10), ("g", 8), ("h", 4), ("i", 12), ("j", 2), ("k", 3), ("l", 10), ("n", 9),
    ("o", 8), ("r", 6), ("s", 8), ("t", 6), ("u", 12), ("w", 2), ("y", 3), ("z", 6), ("s", 1),
  ].flatMap { letter, count in Array(String(repeating: letter, count: count).utf8) }
}
