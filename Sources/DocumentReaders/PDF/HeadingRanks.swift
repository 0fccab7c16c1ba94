/// Tells headings from text by their print, and gives them levels: the larger, the higher.
struct HeadingRanks {
  /// How a heading is printed; of two in one size, the bold one is higher.
  private struct Print: Hashable, Comparable {
    /// In half points.
    var size: Int
    var isBold: Bool

    static func < (left: Print, right: Print) -> Bool {
      left.size != right.size ? left.size > right.size : left.isBold && !right.isBold
    }
  }

  private let bodySize: Double
  private let bodyLook: Int
  private var levels: [Print: Int] = [:]
  /// How many elements at the beginning are the document's title.
  private var titleCount = 0

  /// Gives the headings among the elements their levels; tables hold none.
  static func mark(_ elements: inout [PDFElement], body: BodyPrint) {
    let ranks = HeadingRanks(elements, body)
    for index in elements.indices {
      guard case .paragraph(var paragraph) = elements[index], index >= ranks.titleCount,
        let print = ranks.print(of: paragraph)
      else { continue }
      paragraph.headingLevel = ranks.levels[print].map { min(9, $0) }
      elements[index] = .paragraph(paragraph)
    }
  }

  private init(_ elements: [PDFElement], _ body: BodyPrint) {
    bodySize = body.size
    bodyLook = body.look
    let found = elements.map { element -> Print? in
      if case .paragraph(let paragraph) = element { print(of: paragraph) } else { nil }
    }
    var counts: [Print: Int] = [:]
    for case let print? in found { counts[print, default: 0] += 1 }
    // Lines at the very beginning in a large print of their own are the document's title and stand over nothing.
    for (index, element) in elements.prefix(6).enumerated() {
      guard isOnFirstPage(element), counts.count > 1 else { break }
      guard let print = found[index] else { continue }
      guard counts[print] == 1, !counts.keys.contains(where: { $0 < print }) else { break }
      counts[print] = nil
      titleCount = index + 1
    }
    for (level, print) in counts.keys.sorted().enumerated() { levels[print] = level + 1 }
  }

  private func isOnFirstPage(_ element: PDFElement) -> Bool {
    if case .paragraph(let paragraph) = element { paragraph.page == 0 } else { false }
  }

  /// How a paragraph is printed that may be a heading; nil for text.
  private func print(of paragraph: PDFParagraph) -> Print? {
    guard paragraph.lineCount < 4, paragraph.box.height < paragraph.size * 6, !paragraph.isTableOfContents,
      paragraph.words.contains(where: { $0.text.contains { $0.isLetter || $0 >= 0xC3 && $0 != 0xE2 } }),
      paragraph.words.count < 30, !isBulleted(paragraph), !isToFillIn(paragraph)
    else { return nil }
    let print = Print(size: Int((min(paragraph.size, 5_000) * 2).rounded()), isBold: paragraph.isBold)
    if paragraph.size > bodySize * (paragraph.isBold ? 1.07 : 1.16) { return print }
    let isSet = paragraph.isBold && paragraph.look != bodyLook && paragraph.size > bodySize - 0.4
    return isSet ? print : nil
  }

  /// A box to tick, or lines to write on.
  private func isToFillIn(_ paragraph: PDFParagraph) -> Bool {
    paragraph.words.contains { word in
      CheckBox.character(at: 0, in: word.text) != nil || word.text.suffix(3).elementsEqual("___".utf8)
    }
  }

  private func isBulleted(_ paragraph: PDFParagraph) -> Bool {
    paragraph.label.map { !($0[0].isDigit || $0[0].isLetter || $0[0] == UInt8(ascii: "(")) } ?? false
  }
}

/// How most of a document's letters are printed.
struct BodyPrint {
  var size = 11.0
  var look = 0

  /// By the letters outside tables, where there are enough of them.
  init(_ pages: [PDFPage]) {
    var inside: [Int: Int] = [:]
    var outside: [Int: Int] = [:]
    var looks: [Int: Int] = [:]
    for page in pages {
      for word in page.words {
        let size = Int((min(max(word.size, 0), 1_000) * 4).rounded())
        if page.grids.contains(where: { $0.box.holds(word.box) }) {
          inside[size, default: 0] += word.text.count
        } else {
          outside[size, default: 0] += word.text.count
          looks[word.look, default: 0] += word.text.count
        }
      }
    }
    if outside.values.reduce(0, +) < 300 { outside.merge(inside, uniquingKeysWith: +) }
    guard let size = outside.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return }
    self.size = Double(size) / 4
    look = looks.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }
}
