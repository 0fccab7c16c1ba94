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
      // Without its font, U+F0B7 is Symbol's bullet far more often than a clock of Wingdings.
      guard first.value != 0xF0B7 else { return "•" }
      return String(Character(SymbolFont.wingdings.character(first.value) ?? "•"))
    }
    switch text {
    case "o": return "◦"
    case "·": return "•"
    // A soft hyphen at the end of a line, where a bullet always is, prints as a hyphen.
    case "\u{AD}": return "-"
    default: return text
    }
  }

  /// Adobe's Symbol, from code 0x20 to 0x7E and from 0xA0 to 0xFE.
  private static let symbolCharacters = characters(
    (0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
    (0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑"),
    (0xE6, "⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"), (0xF1, "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"))

  private static let wingdingsCharacters = characters(
    (0x20, " ✏✂✁"), (0x28, "☎✆✉"), (0x36, "⌛"), (0x3E, "✇✍"), (0x41, "✌"), (0x43, "👍👎☜☞☝☟"), (0x4A, "☺😐☹💣☠"),
    (0x51, "✈☼💧❄"), (0x56, "✞"), (0x58, "✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓"), (0x6C, "●❍■☐☐☐☐⬧⧫◆❖⬥☒"), (0x7A, "⌘"),
    (0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"), (0x9E, "·•▪○○○◉◎"), (0xA7, "▪☐"), (0xAA, "✦★✶✴✹✵"), (0xB5, "✪✰"),
    (0xB7, "🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛"), (0xD5, "⌫⌦"), (0xD8, "➢"), (0xDC, "➲"), (0xDF, "←→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⬄⇳"), (0xFB, "✗✓☒☒"))

  private static let wingdings2Characters = characters(
    (0x20, " "), (0x4F, "✗✓☒☒☒☒"), (0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"), (0x95, "·•●●○○"), (0xA1, "■■☐☐"))

  private static let wingdings3Characters = characters(
    (0x20, " "), (0x66, "←→↑↓"), (0x70, "▲▼△▽◀▶◁▷"), (0x7C, "◀▶"))

  private static let webdingsCharacters = characters(
    (0x20, " "), (0x33, "◀▶▲▼"), (0x61, "✓"), (0x63, "☐"), (0x67, "■"), (0x6E, "●"), (0x72, "✗"))

  /// A table from stretches of characters, each with the code of its first.
  private static func characters(_ stretches: (first: UInt32, String)...) -> [UInt32: Unicode.Scalar] {
    var table: [UInt32: Unicode.Scalar] = [:]
    for (first, characters) in stretches {
      for (step, scalar) in characters.unicodeScalars.enumerated() { table[first + UInt32(step)] = scalar }
    }
    return table
  }
}
