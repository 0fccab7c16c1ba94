/// What the characters of symbol fonts look like, in Unicode.
enum SymbolFont: String, CaseIterable {
  case symbol, wingdings, wingdings2 = "wingdings 2", wingdings3 = "wingdings 3", webdings

  /// The symbol font of a name, or nil for a font of letters.
  init?(named name: some StringProtocol) {
    self.init(rawValue: name.lowercased())
  }

  /// The character at a code, which may stand in the private range from U+F000.
  ///
  /// - Returns: The character, or nil where the code is not known.
  func character(_ code: UInt32) -> Unicode.Scalar? {
    let low = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code
    let table =
      switch self {
      case .symbol: Self.symbolCharacters
      case .wingdings: Self.wingdingsCharacters
      case .wingdings2: Self.wingdings2Characters
      case .wingdings3: Self.wingdings3Characters
      case .webdings: Self.webdingsCharacters
      }
    return table[low]
  }

  /// The character that a font's name and a code stand for; U+FFFD where it is some sign that is not known.
  static func character(_ code: UInt32, font: String) -> Unicode.Scalar? {
    if let symbols = SymbolFont(named: font) { return symbols.character(code) ?? "\u{FFFD}" }
    return (0xE000...0xF8FF).contains(code) ? "\u{FFFD}" : Unicode.Scalar(code)
  }

  /// A list bullet as Unicode has it; the private characters of unknown fonts become "•".
  static func bullet(_ text: String, font: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    if let symbols = SymbolFont(named: font) { return String(Character(symbols.character(first.value) ?? "•")) }
    if (0xE000...0xF8FF).contains(first.value) {
      return String(Character(SymbolFont.wingdings.character(first.value) ?? "•"))
    }
    switch text {
    case "o": return "◦"
    case "·": return "•"
    default: return text
    }
  }

  private static let symbolCharacters: [UInt32: Unicode.Scalar] = [
    0xB7: "•", 0xA8: "♦", 0xAE: "→", 0xAC: "←", 0xAD: "↑", 0xAF: "↓", 0xAB: "↔", 0xDE: "⇒", 0xDC: "⇐", 0xDB: "⇔",
    0xB3: "≥", 0xA3: "≤", 0xB9: "≠", 0xB1: "±", 0xB4: "×", 0xB8: "÷", 0xB0: "°", 0xBB: "≈", 0xD6: "√", 0xA5: "∞",
    0xE5: "∑", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x65: "ε", 0x6D: "μ", 0x70: "π", 0x73: "σ", 0x44: "Δ",
    0x2D: "−", 0x2A: "∗", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xBC: "…", 0x20: " ",
  ]

  private static let wingdingsCharacters: [UInt32: Unicode.Scalar] = [
    0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "☐", 0x70: "☐", 0x71: "☐", 0x72: "☐", 0x73: "⬧", 0x74: "⧫", 0x75: "◆",
    0x76: "❖", 0x77: "⬥", 0x78: "☒", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA7: "▪", 0xA8: "☐", 0xAB: "★",
    0xD8: "➢", 0xDC: "➲", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE7: "←", 0xE8: "→", 0xE9: "↑", 0xEA: "↓",
    0xEF: "⇦", 0xF0: "⇨", 0xF1: "⇧", 0xF2: "⇩", 0xF3: "⬄", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☒", 0x4A: "☺",
    0x4B: "😐", 0x4C: "☹", 0x46: "☞", 0x45: "☜", 0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x21: "✏", 0xF4: "⇳", 0x20: " ",
  ]

  private static let wingdings2Characters: [UInt32: Unicode.Scalar] = [
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☒", 0x53: "☒", 0x54: "☒", 0x98: "●", 0x97: "●", 0x95: "·", 0x96: "•",
    0xA1: "■", 0xA2: "■", 0xA3: "☐", 0xA4: "☐", 0x99: "○", 0x9A: "○", 0x20: " ",
  ]

  private static let wingdings3Characters: [UInt32: Unicode.Scalar] = [
    0x66: "←", 0x67: "→", 0x68: "↑", 0x69: "↓", 0x70: "▲", 0x71: "▼", 0x74: "◁", 0x75: "▶", 0x7D: "▶", 0x7C: "◀",
    0x20: " ",
  ]

  private static let webdingsCharacters: [UInt32: Unicode.Scalar] = [
    0x61: "✓", 0x63: "☐", 0x67: "■", 0x6E: "●", 0x72: "✗", 0x33: "◀", 0x34: "▶", 0x35: "▲", 0x36: "▼", 0x20: " ",
  ]
}
