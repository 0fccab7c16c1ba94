extension TerminalText {
  /// The words in lines of at most so many characters; later lines leave room for `hanging` more.
  ///
  /// Words that are longer than a line are cut.
  static func lines(_ words: String, width: Int, hanging: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in safe(words).split(separator: " ") {
      for piece in pieces(word, of: max(8, width - hanging)) {
        let room = max(8, lines.isEmpty ? width : width - hanging)
        if !line.isEmpty, line.count + 1 + piece.count > room {
          lines.append(line)
          line = String(piece)
        } else {
          line += line.isEmpty ? String(piece) : " " + piece
        }
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func pieces(_ word: Substring, of length: Int) -> [Substring] {
    var pieces: [Substring] = []
    var rest = word
    while rest.count > length {
      pieces.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return pieces + [rest]
  }

  /// The words with nothing in them that a terminal would obey: control characters become spaces, and marks that turn
  /// the direction of writing are left out.
  static func safe(_ words: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": kept.append(" ")
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
