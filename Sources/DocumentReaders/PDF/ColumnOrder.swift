/// Finds the columns in which a page is set, and with them the order of reading.
enum ColumnOrder {
  /// A part of a page that is read from top to bottom.
  struct Region {
    var words: [PDFWord] = []
    /// Numbers of tables.
    var tables: [Int] = []
    var isColumn = false

    var isEmpty: Bool { words.isEmpty && tables.isEmpty }
  }

  /// Words side by side without a wide gap, or a table.
  private struct Item {
    var box: Box
    var words: [PDFWord] = []
    var table: Int?
  }

  static func regions(_ words: [PDFWord], tables: [(number: Int, box: Box)]) -> [Region] {
    var items = PDFLine.lines(of: words).flatMap { $0.pieces(apart: 1.0) }.map { Item(box: $0.box, words: $0.words) }
    items += tables.map { Item(box: $0.box, table: $0.number) }
    return order(items.sorted { $0.box.midY < $1.box.midY }, depth: 0)
  }

  private static func order(_ items: [Item], depth: Int) -> [Region] {
    guard depth < 4, let gutter = gutter(items) else { return [region(items, isColumn: depth > 0)] }
    var regions: [Region] = []
    var plain: [Item] = []
    for band in bands(items, at: gutter) {
      guard let sides = band.sides else {
        plain += band.items
        continue
      }
      if !plain.isEmpty { regions.append(region(plain, isColumn: depth > 0)) }
      plain = []
      regions += order(sides.left, depth: depth + 1) + order(sides.right, depth: depth + 1)
    }
    if !plain.isEmpty { regions.append(region(plain, isColumn: depth > 0)) }
    return regions
  }

  private static func region(_ items: [Item], isColumn: Bool) -> Region {
    Region(words: items.flatMap(\.words), tables: items.compactMap(\.table), isColumn: isColumn)
  }

  /// Where the right one of two columns begins, by most lines that are set in columns there.
  private static func gutter(_ items: [Item]) -> Double? {
    var starts: [Double] = []
    for (index, item) in items.enumerated() where item.table == nil {
      let neighbours = items[max(0, index - 4)..<min(items.count, index + 5)]
      if neighbours.contains(where: { $0.box.x1 < item.box.x0 && $0.box.sharedHeight(item.box) > 0.3 }) {
        starts.append(item.box.x0)
      }
    }
    let candidates = starts.clustered(within: 6)
    guard candidates.count <= 24 else { return nil }
    var best: (lines: Int, x: Double)?
    for candidate in candidates {
      let x = (starts.filter { abs($0 - candidate) < 12 }.min() ?? candidate) - 1
      let lines = bands(items, at: x).reduce(0) { $0 + ($1.sides.map { $0.left.count + $0.right.count } ?? 0) }
      if lines > best?.lines ?? 5 { best = (lines, x) }
    }
    return best?.x
  }

  private struct Band {
    var items: [Item] = []
    var sides: (left: [Item], right: [Item])?
  }

  /// The items from top to bottom, cut where one crosses the gutter.
  private static func bands(_ items: [Item], at x: Double) -> [Band] {
    var bands: [Band] = []
    var open: [Item] = []
    for item in items {
      if item.box.x0 < x, item.box.x1 > x - 5 {
        if !open.isEmpty { bands.append(band(open, at: x)) }
        open = []
        bands.append(Band(items: [item]))
      } else {
        open.append(item)
      }
    }
    if !open.isEmpty { bands.append(band(open, at: x)) }
    return bands
  }

  private static func band(_ items: [Item], at x: Double) -> Band {
    let left = items.filter { $0.box.x1 <= x }
    let right = items.filter { $0.box.x1 > x }
    return Band(items: items, sides: isProse(left) && isProse(right) ? (left, right) : nil)
  }

  /// Most lines are as wide as the column, and hold several words: cells of a table do not.
  private static func isProse(_ items: [Item]) -> Bool {
    let lines = items.filter { $0.table == nil }
    guard lines.count > 2, let left = lines.map(\.box.x0).min(), let right = lines.map(\.box.x1).max() else {
      return false
    }
    let full = lines.count { $0.box.width > 0.7 * (right - left) }
    let words = lines.reduce(0) { $0 + $1.words.count }
    return full * 2 >= lines.count && words >= lines.count * 3 && right - left > 80
  }
}
