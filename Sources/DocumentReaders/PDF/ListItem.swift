/// A line that begins with a bullet or a number set apart from its words.
struct ListItem {
  var label: [UInt8]
  var isBullet: Bool
  /// The words after the label.
  var words: [PDFWord]

  /// The list item that a line begins.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - numbers: Those that lines around it begin with: a number that no wide gap sets apart is a label among its
  ///     neighbours only.
  /// - Returns: The item; nil for a line of text.
  static func read(_ line: PDFLine, among numbers: Set<ListNumber>) -> ListItem? {
    guard line.words.count > 1 else { return nil }
    let first = line.words[0]
    let gap = line.words[1].box.x0 - first.box.x1
    let rest = rest(line)
    if let bullet = bullet(first, gap: gap) { return ListItem(label: bullet, isBullet: true, words: rest) }
    guard let marker = marker(line) else { return nil }
    let isApart = gap > first.size * (marker.needsNeighbour ? 0.9 : 0.6)
    let isOneOfMany =
      !marker.needsNeighbour && !line.isBold
      && marker.numbers.contains { number in number.neighbours.contains(where: numbers.contains) }
    guard isApart || isOneOfMany else { return nil }
    return ListItem(label: first.text, isBullet: false, words: rest)
  }

  /// What the number counts with which a line begins.
  static func numbers(_ line: PDFLine) -> [ListNumber] { marker(line)?.numbers ?? [] }

  private static func marker(_ line: PDFLine) -> ListMarker? {
    let text = line.words[0].text
    guard line.words.count > 1, text.count < 12, text[0] < 0x80 else { return nil }
    let probe = text + [0x20, UInt8(ascii: "A")]
    guard let marker = NumberLabel.read(0..<probe.count, in: probe), marker.label.count == text.count else {
      return nil
    }
    return marker
  }

  private static func rest(_ line: PDFLine) -> [PDFWord] {
    var rest = Array(line.words.dropFirst())
    rest[0].glue = .space
    return rest
  }

  /// Signs that stand as bullets in print, besides those of plain text.
  private static let moreBullets = Set(
    ["−", "»", "›", "→", "➤", "★", "☞", "⬧", "⧫", "◆", "♦", "❍", "✗", "➲", "∗", "✦", "◉"].map { Array($0.utf8) })

  /// A character that only its font knows, alone at a line's beginning.
  private static func isPrivate(_ text: [UInt8]) -> Bool {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    return scalars.count == 1 && scalars.allSatisfy { (0xE000...0xF8FF).contains($0.value) }
  }

  private static func bullet(_ word: PDFWord, gap: Double) -> [UInt8]? {
    guard word.text.count <= 4, gap > word.size * 0.1 else { return nil }
    let first = word.text[0]
    if first < 0x80 {
      guard word.text.count == 1 else { return nil }
      if first == UInt8(ascii: "o") { return gap > word.size * 0.5 ? Array("◦".utf8) : nil }
      let isSign = first == UInt8(ascii: "-") || first == UInt8(ascii: "*")
      return isSign && gap > word.size * 0.42 ? word.text : nil
    }
    let probe = word.text + [0x20, UInt8(ascii: "A")]
    let isBullet = ListMarker.read(0..<probe.count, in: probe)?.label.count == word.text.count
    guard isBullet || moreBullets.contains(word.text) || isPrivate(word.text) else { return nil }
    return Array(SymbolFont.bullet(String(decoding: word.text, as: UTF8.self), font: "").utf8)
  }
}
