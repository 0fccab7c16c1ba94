/// Decides whether a hyphen at a line's end splits a word or belongs to it.
struct Hyphens {
  private var known: Set<[UInt8]> = []
  /// What to do with words that stand nowhere else in the document.
  private var splitsUnknown = false

  /// Learns the document's words, all but those at line ends.
  init(_ elements: [PDFElement]) {
    var ends: [([UInt8], [UInt8])] = []
    var lineCount = 0
    Self.paragraphs(elements) { paragraph in
      for index in paragraph.words.indices {
        let goesOn = index + 1 < paragraph.words.count && paragraph.words[index + 1].glue == .lineEnd
        if goesOn { lineCount += 1 }
        if goesOn, paragraph.words[index].text.last == UInt8(ascii: "-") {
          ends.append((paragraph.words[index].text, paragraph.words[index + 1].text))
        } else if index == 0 || paragraph.words[index].glue != .lineEnd {
          known.insert(Self.plain(paragraph.words[index].text))
        }
      }
    }
    let split = ends.count { known.contains(Self.plain($0.0.dropLast() + $0.1)) }
    let kept = ends.count { known.contains(Self.plain($0.0 + $0.1)) }
    splitsUnknown = split > kept || split == kept && ends.count * 25 > lineCount && ends.count > 2
  }

  /// What a word at a line's end and the next one come to.
  enum Joint {
    /// A blank between them.
    case apart
    /// Nothing between them.
    case together
    /// Nothing between them, and the hyphen gone.
    case split
  }

  func joint(_ above: PDFWord, _ word: PDFWord) -> Joint {
    if above.fillsLine, isCut(above.text, word.text) { return .together }
    return joint(above.text, word.text)
  }

  /// Whether a narrow line ended within a word, without a hyphen.
  ///
  /// The whole must stand elsewhere in the document and the rest nowhere: "Walkthrough" and "s" are one word where
  /// "Walkthroughs" is told, "Walk" and "through" are two although "Walkthrough" is.
  private func isCut(_ end: [UInt8], _ rest: [UInt8]) -> Bool {
    guard let last = end.last, !last.isMark, rest.first?.isLower == true else { return false }
    return known.contains(Self.plain(end + rest)) && !known.contains(Self.plain(rest))
  }

  private func joint(_ end: [UInt8], _ next: [UInt8]) -> Joint {
    if end.count > 2, end.suffix(2).elementsEqual(Letters.softHyphen) { return .split }
    guard end.count > 1, end.last == UInt8(ascii: "-"), let begin = next.first, end[end.count - 2] != UInt8(ascii: "-")
    else { return .apart }
    if next == Array("and".utf8) || next == Array("or".utf8) || next == Array("to".utf8) { return .apart }
    guard begin.isLower || begin >= 0x80, !end[end.count - 2].isDigit else { return .together }
    if known.contains(Self.plain(end.dropLast() + next)) { return .split }
    if known.contains(Self.plain(end + next)) { return .together }
    return splitsUnknown ? .split : .together
  }

  /// A word in small letters, without marks at its ends.
  private static func plain(_ word: some Sequence<UInt8>) -> [UInt8] {
    var letters = word.map(\.lowered)[...]
    while let last = letters.last, last.isMark { letters.removeLast() }
    while let first = letters.first, first.isMark { letters.removeFirst() }
    return Array(letters)
  }

  private static func paragraphs(_ elements: [PDFElement], _ body: (PDFParagraph) -> Void) {
    for element in elements {
      switch element {
      case .paragraph(let paragraph): body(paragraph)
      case .table(let table): for cell in table.cells { paragraphs(cell.elements, body) }
      case .frame(let elements): paragraphs(elements, body)
      }
    }
  }
}
