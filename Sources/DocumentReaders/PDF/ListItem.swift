/// A line that begins with a bullet or a number set apart from its words.
struct ListItem {
  var label: [UInt8]
  var isBullet: Bool
  /// The words after the label.
  var words: [PDFWord]

  static func read(_ line: PDFLine) -> ListItem? {
    guard line.words.count > 1 else { return nil }
    let first = line.words[0]
    let gap = line.words[1].box.x0 - first.box.x1
    let rest = rest(line)
    if let bullet = bullet(first, gap: gap) { return ListItem(label: bullet, isBullet: true, words: rest) }
    guard gap > first.size * 0.6, first.text.count < 12 else { return nil }
    let probe = first.text + [0x20, UInt8(ascii: "A")]
    guard let marker = NumberLabel.read(0..<probe.count, in: probe), marker.label.count == first.text.count,
      marker.numbers.first?.style == .digits || first.text.count < 8
    else { return nil }
    return ListItem(label: first.text, isBullet: false, words: rest)
  }

  private static func rest(_ line: PDFLine) -> [PDFWord] {
    var rest = Array(line.words.dropFirst())
    rest[0].glue = .space
    return rest
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
    guard let marker = ListMarker.read(0..<probe.count, in: probe), marker.label.count == word.text.count else {
      return nil
    }
    return Array(SymbolFont.bullet(String(decoding: word.text, as: UTF8.self), font: "").utf8)
  }
}
