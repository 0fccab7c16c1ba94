/// Reads the words of all pages from what `pdftotext -tsv` writes.
enum WordBoxes {
  private static let tab = UInt8(ascii: "\t")
  private static let lineFeed = UInt8(ascii: "\n")

  static func pages(_ table: [UInt8]) -> [PDFPage] {
    var pages: [PDFPage] = []
    for line in table.split(separator: lineFeed).dropFirst() {
      let fields = line.split(separator: tab, maxSplits: 11, omittingEmptySubsequences: false)
      guard fields.count == 12, let level = fields[0].first, let box = box(fields) else { continue }
      if level == UInt8(ascii: "1") {
        pages.append(PDFPage(width: box.width, height: box.height))
      } else if level == UInt8(ascii: "5"), !pages.isEmpty {
        let text = Letters.readable(fields[11])
        guard !text.isEmpty else { continue }
        let word = PDFWord(text: text, box: box, size: box.height * 0.87, page: pages.count - 1)
        pages[pages.count - 1].words += Leaders.split(word)
      }
    }
    return pages
  }

  private static func box(_ fields: [ArraySlice<UInt8>]) -> Box? {
    guard let left = fields[6].number, let top = fields[7].number, let width = fields[8].number,
      let height = fields[9].number
    else { return nil }
    let box = Box(x0: held(left), y0: held(top), x1: held(left + width), y1: held(top + height))
    return box.width >= 0 && box.height >= 0 ? box : nil
  }

  /// In points; a page may be 200 inches wide by the format's own rules, whatever it claims.
  private static func held(_ position: Double) -> Double { min(max(position, -farthest), farthest) }

  private static let farthest = 50_000.0
}

/// The letters of words as people write them.
enum Letters {
  private static let ligatures: [[UInt8]] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }
  static let softHyphen: [UInt8] = [0xC2, 0xAD]

  /// A word with its ligatures taken apart; soft hyphens stay at its end only, where they may be at a line's end.
  static func readable(_ word: ArraySlice<UInt8>) -> [UInt8] {
    let hasOdd = word.contains { $0 == 0xEF || $0 == 0xC2 || $0 < 0x20 }
    guard hasOdd else { return Array(word) }
    var result: [UInt8] = []
    var index = word.startIndex
    while index < word.endIndex {
      let byte = word[index]
      let rest = word[index...]
      if byte == 0xEF, rest.count > 2, word[index + 1] == 0xAC, (0x80...0x86).contains(word[index + 2]) {
        result += ligatures[Int(word[index + 2] - 0x80)]
        index += 3
      } else if rest.starts(with: softHyphen), rest.count > 2 {
        index += 2
      } else {
        if byte >= 0x20 { result.append(byte) }
        index += 1
      }
    }
    return result
  }
}
