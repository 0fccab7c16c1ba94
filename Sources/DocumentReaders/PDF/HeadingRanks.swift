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
  private var titleIndex: Int?

  /// Gives the headings among the elements their levels; tables hold none.
  static func mark(_ elements: inout [PDFElement], body: BodyPrint) {
    let ranks = HeadingRanks(elements, body)
    for index in elements.indices {
      guard case .paragraph(var paragraph) = elements[index], index != ranks.titleIndex,
        let print = ranks.print(of: paragraph)
      else { continue }
      paragraph.headingLevel = ranks.levels[print].map { min(9, $0) }
      elements[index] = .paragraph(paragraph)
    }
  }

  private init(_ elements: [PDFElement], _ body: BodyPrint) {
    bodySize = body.size
    bodyLook = body.look
    var counts: [Print: Int] = [:]
    var firsts: [Print: Int] = [:]
    for (index, element) in elements.enumerated() {
      guard case .paragraph(let paragraph) = element, let print = print(of: paragraph) else { continue }
      counts[print, default: 0] += 1
      firsts[print] = firsts[print] ?? index
    }
    var prints = counts.keys.sorted()
    // The one line in the largest print at the very beginning is the document's title and stands over nothing.
    if prints.count > 1, let largest = prints.first, counts[largest] == 1, let first = firsts[largest], first < 4,
      isOnFirstPage(elements[first])
    {
      titleIndex = first
      prints.removeFirst()
    }
    for (level, print) in prints.enumerated() { levels[print] = level + 1 }
  }

  private func isOnFirstPage(_ element: PDFElement) -> Bool {
    if case .paragraph(let paragraph) = element { paragraph.page == 0 } else { false }
  }

  /// How a paragraph is printed that may be a heading; nil for text.
  private func print(of paragraph: PDFParagraph) -> Print? {
    guard paragraph.lineCount < 4, paragraph.box.height < paragraph.size * 6, !paragraph.isTableOfContents,
      paragraph.words.contains(where: { $0.text.contains { $0.isLetter || $0 >= 0x80 } }),
      paragraph.words.count < 30, !isBulleted(paragraph)
    else { return nil }
    let print = Print(size: Int((paragraph.size * 2).rounded()), isBold: paragraph.isBold)
    if paragraph.size > bodySize + max(0.8, bodySize * 0.08) { return print }
    let isSet = paragraph.isBold && paragraph.look != bodyLook && paragraph.size > bodySize - 0.4
    return isSet ? print : nil
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
