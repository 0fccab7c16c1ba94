/// Finds the columns in which a page is set, and with them the order of reading.
enum ColumnOrder {
  /// A part of a page that is read from top to bottom.
  struct Region {
    var words: [PDFWord] = []
    /// Numbers of tables.
    var tables: [Int] = []
    var isColumn = false
  }

  /// The words of one line, or a table.
  private struct Item {
    var box: Box
    var words: [PDFWord] = []
    var table: Int?

    init(_ words: [PDFWord]) {
      box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
      self.words = words
    }

    init(table: Int, _ box: Box) {
      self.box = box
      self.table = table
    }
  }

  /// How wide the blank between columns is at least, in points.
  private static let blank = 6.0

  static func regions(_ words: [PDFWord], tables: [(number: Int, box: Box)]) -> [Region] {
    var items = PDFLine.lines(of: words).map { Item($0.words) }
    items += tables.map { Item(table: $0.number, $0.box) }
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
    let starts = (startsWithin(items) + startsBeside(items)).sorted()
    func count(below x: Double) -> Int { starts.isEmpty ? 0 : starts.partitionPoint { $0 >= x } }
    var candidates = starts.clustered(within: 2).map { x in (x: x, count: count(below: x + 4) - count(below: x - 4)) }
    candidates = candidates.filter { $0.count > 2 }.sorted { ($1.count, $0.x) < ($0.count, $1.x) }
    var best: (lines: Int, x: Double)?
    for candidate in candidates.prefix(12) {
      let x = (starts.filter { abs($0 - candidate.x) < 4 }.min() ?? candidate.x) - 0.5
      let lines = bands(items, at: x).reduce(0) { $0 + ($1.sides.map { $0.left.count + $0.right.count } ?? 0) }
      if lines > best?.lines ?? 5 { best = (lines, x) }
    }
    return best?.x
  }

  /// Where words begin after a blank on their line.
  private static func startsWithin(_ items: [Item]) -> [Double] {
    items.flatMap { item in
      zip(item.words, item.words.dropFirst()).filter { $1.box.x0 - $0.box.x1 > blank }.map { $1.box.x0 }
    }
  }

  /// Where lines begin right of others that are too much higher or lower to be one line with them.
  private static func startsBeside(_ items: [Item]) -> [Double] {
    let lines = items.filter { $0.table == nil }.map(\.box)
    return lines.indices.filter { index in
      func isLeft(_ other: Int) -> Bool { lines.indices.contains(other) && lines[index].x0 - lines[other].x1 > blank }
      let isBetween = isLeft(index - 1) && isLeft(index + 1)
      return isBetween || (index - 2...index + 2).contains { isLeft($0) && lines[$0].sharedHeight(lines[index]) > 0 }
    }.map { lines[$0].x0 }
  }

  private struct Band {
    var items: [Item] = []
    var sides: (left: [Item], right: [Item])?
  }

  /// The items from top to bottom, cut where one crosses the gutter.
  private static func bands(_ items: [Item], at x: Double) -> [Band] {
    var bands: [Band] = []
    var open = OpenBand()
    for item in items {
      guard let parts = split(item, at: x) else {
        bands += open.closed() + [Band(items: [item])]
        open = OpenBand()
        continue
      }
      if parts.right != nil, open.right.isEmpty, let above = open.cut(beside: item) { bands.append(above) }
      open.items.append(item)
      if let part = parts.left { open.left.append(part) }
      if let part = parts.right { open.right.append(part) }
    }
    return bands + open.closed()
  }

  /// Items between two that cross the gutter, with what of them stands on each side.
  private struct OpenBand {
    var items: [Item] = []
    var left: [Item] = []
    var right: [Item] = []

    /// Takes off what stands above the right column, as its first line comes: it is no part of the left one.
    mutating func cut(beside item: Item) -> Band? {
      let above = items.filter { $0.box.sharedHeight(item.box) <= 0.2 }
      items.removeAll { $0.box.sharedHeight(item.box) <= 0.2 }
      left = items
      return above.isEmpty ? nil : Band(items: above)
    }

    /// The band, and a band of its own for what stands apart below both columns.
    func closed() -> [Band] {
      guard !items.isEmpty else { return [] }
      let below = ColumnOrder.tail(of: left, below: right)
      guard let first = below.first else {
        let areColumns = isProse(left) && isProse(right) && standBeside(left, right)
        return [Band(items: items, sides: areColumns ? (left, right) : nil)]
      }
      let above = left.filter { $0.box.y0 < first.box.y0 }
      guard isProse(above), isProse(right) else { return [Band(items: items)] }
      let beside = items.filter { $0.box.y0 < first.box.y0 }
      return [Band(items: beside, sides: (above, right)), Band(items: below)]
    }
  }

  /// A few lines that stand apart below both columns, and are no part of the left one.
  private static func tail(of left: [Item], below right: [Item]) -> [Item] {
    guard let foot = right.map(\.box.y1).max() else { return [] }
    let below = left.filter { $0.box.y0 > foot }
    guard let first = below.first, !below.isEmpty, !isProse(below),
      let above = left.last(where: { $0.box.y0 <= foot }), let word = first.words.first ?? above.words.first
    else { return [] }
    let isLevel = foot - above.box.y1 < word.size * 2
    let usual = min(usualGap(left.filter { $0.box.y0 <= foot }), usualGap(right))
    return isLevel && first.box.y0 - max(foot, above.box.y1) > max(word.size * 0.7, usual * 1.2) ? below : []
  }

  /// The blank between most lines of a column.
  private static func usualGap(_ lines: [Item]) -> Double {
    let gaps = zip(lines, lines.dropFirst()).map { $1.box.y0 - $0.box.y1 }.sorted()
    return gaps.dropFirst(gaps.count / 2).first ?? 0
  }

  /// Whether two columns share most of their height, and do not stand one below the other.
  private static func standBeside(_ left: [Item], _ right: [Item]) -> Bool {
    func height(_ items: [Item]) -> Box { items.dropFirst().reduce(items[0].box) { $0.union($1.box) } }
    return !left.isEmpty && !right.isEmpty && height(left).sharedHeight(height(right)) > 0.5
  }

  /// What of an item stands on each side; nil where it crosses.
  private static func split(_ item: Item, at x: Double) -> (left: Item?, right: Item?)? {
    if item.box.x1 < x { return (item, nil) }
    if item.box.x0 >= x { return (nil, item) }
    guard item.table == nil, let first = item.words.firstIndex(where: { $0.box.x1 >= x }), first > 0,
      item.words[first].box.x0 >= x, item.words[first].box.x0 - item.words[first - 1].box.x1 >= blank
    else { return nil }
    var right = Array(item.words[first...])
    right[0].glue = .space
    return (Item(Array(item.words[..<first])), Item(right))
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
