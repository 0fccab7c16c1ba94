/// Finds the lines that pages repeat at their head and foot: running titles and page numbers.
struct RunningHeads {
  /// The words of the lines, each wording once.
  private(set) var headers: [[PDFWord]] = []
  private(set) var footers: [[PDFWord]] = []

  /// How many lines at each end of a page may be part of its head or foot.
  private static let depth = 4

  /// A line at a page's end, with what tells it from others.
  private struct Mark: Hashable {
    var isFooter: Bool
    /// The words; numbers that count pages stand as what they differ from the page.
    var shape: [UInt8]
    /// Where it stands, in steps of four points.
    var step: Int
  }

  private struct End {
    var line: PDFLine
    var isFooter: Bool
    var marks: [Mark]
  }

  /// Takes the repeated lines off the pages.
  ///
  /// - Parameters:
  ///   - pages: The pages with their grids, whose words are left alone: tables repeat their header rows.
  ///   - bodySize: The size of most letters; page numbers are no larger.
  /// - Returns: The lines that were taken.
  static func take(from pages: inout [PDFPage], bodySize: Double) -> RunningHeads {
    var heads = RunningHeads()
    guard pages.count > 1 else { return heads }
    let ends = pages.indices.map { Self.ends(pages[$0], number: $0 + 1, bodySize) }
    var counts: [Mark: Int] = [:]
    for page in ends { for mark in Set(page.flatMap(\.marks)) { counts[mark, default: 0] += 1 } }
    let enough = max(2, (pages.count - 1) * 2 / 5)
    var seen: Set<[UInt8]> = []
    for index in pages.indices {
      var taken: [PDFLine] = []
      for isFooter in [false, true] {
        // From the page's edge inward, up to the first line that is no part of it.
        for end in ends[index] where end.isFooter == isFooter {
          guard let mark = end.marks.first(where: { counts[$0, default: 0] >= enough }) else { break }
          taken.append(end.line)
          guard seen.insert(mark.shape).inserted else { continue }
          if isFooter { heads.footers.insert(end.line.words, at: 0) } else { heads.headers.append(end.line.words) }
        }
      }
      guard !taken.isEmpty else { continue }
      let grids = pages[index].grids
      pages[index].words.removeAll { word in
        taken.contains { $0.box.holds(word.box) } && !grids.contains { $0.box.holds(word.box) }
      }
    }
    return heads
  }

  /// The lines at both ends of a page, from its edges inward.
  private static func ends(_ page: PDFPage, number: Int, _ bodySize: Double) -> [End] {
    let loose = page.words.filter { word in !page.grids.contains { $0.box.holds(word.box) } }
    let lines = PDFLine.lines(of: loose)
    let top = lines.prefix(depth).filter { $0.box.y1 < page.height * 0.2 }
    let foot = lines.dropFirst(top.count).suffix(depth).reversed().filter { $0.box.y0 > page.height * 0.8 }
    return top.map { end($0, isFooter: false, number, bodySize) }
      + foot.map { end($0, isFooter: true, number, bodySize) }
  }

  private static func end(_ line: PDFLine, isFooter: Bool, _ number: Int, _ bodySize: Double) -> End {
    let text = line.text
    var shapes = [text]
    let mayCount = line.size < bodySize * 1.08 && !line.isBold
    let isNumber = text.allSatisfy { $0.isDigit || $0 == 0x20 || $0 == UInt8(ascii: "-") }
    if isFooter || mayCount || isNumber { shapes += counted(text, number) }
    let step = Int(min(max(line.box.midY, 0), 1e6) / 4)
    let marks = shapes.flatMap { shape in
      [step, step - 1, step + 1].map { Mark(isFooter: isFooter, shape: shape, step: $0) }
    }
    return End(line: line, isFooter: isFooter, marks: marks)
  }

  /// The text once for each of its numbers that may count pages, told by what it differs from the page's.
  private static func counted(_ text: [UInt8], _ page: Int) -> [[UInt8]] {
    var shapes: [[UInt8]] = []
    var index = 0
    while index < text.count, shapes.count < 6 {
      var end = index
      while end < text.count, text[end].isDigit { end += 1 }
      if end > index, end - index < 5, let number = Int(String(decoding: text[index..<end], as: UTF8.self)) {
        shapes.append(text[..<index] + Array("#\(number - page)#".utf8) + text[end...])
      }
      index = max(end, index + 1)
    }
    return shapes
  }
}
