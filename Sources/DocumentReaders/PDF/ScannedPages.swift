/// Finds pages that are pictures of text.
enum ScannedPages {
  /// A page with more letters than this has its words as words.
  private static let letters = 25

  /// Pages that may be pictures, as they have as good as no words.
  static func suspects(_ pages: [PDFPage]) -> [Int] {
    pages.indices.filter { page in pages[page].words.reduce(0) { $0 + $1.text.count } < letters }
  }

  /// Those of the suspects that a picture fills to a good part.
  ///
  /// - Parameters:
  ///   - list: What `pdfimages -list` writes: a line a picture, with its page, its size and its dots per inch.
  ///   - suspects: Pages counted from 0.
  ///   - pages: All pages.
  /// - Returns: Their numbers from 0.
  static func found(_ list: [UInt8], among suspects: [Int], of pages: [PDFPage]) -> [Int] {
    var areas = [Double](repeating: 0, count: pages.count)
    for line in list.split(separator: 0x0A).dropFirst(2) {
      let fields = line.split(separator: 0x20)
      guard fields.count > 13, let page = fields[0].number.map({ Int($0) - 1 }), pages.indices.contains(page),
        !fields[2].says("smask"), let width = fields[3].number, let height = fields[4].number,
        let across = fields[12].number, let down = fields[13].number, across > 0, down > 0
      else { continue }
      areas[page] += (width / across * 72) * (height / down * 72)
    }
    return suspects.filter { areas[$0] > 0.4 * pages[$0].width * pages[$0].height }
  }
}
