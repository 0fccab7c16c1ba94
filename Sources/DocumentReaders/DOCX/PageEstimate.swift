import DocumentModel

/// Estimates where pages begin, from the marks that Word's last printing and the author left.
struct PageEstimate {
  private struct Break {
    var offset: Int
    var cause: PageBreak
  }

  private let textEnd: Int
  private var breaks: [Break] = []

  /// Gathers the breaks of a whole text.
  init(_ whole: Fragment, sections: [Section]) {
    var places = WordStarts(text: whole.text)
    textEnd = whole.text.count
    let cells = Self.longestCells(whole)
    for mark in whole.marks {
      guard case .page(let cause, let cell) = mark.kind else { continue }
      if cause == .rendered, let cell, let row = Self.row(of: cell, in: whole), cells[row]?.cell != cell { continue }
      breaks.append(Break(offset: places.next(from: mark.range.start), cause: cause))
    }
    for section in sections.dropFirst() where section.beginsPage {
      breaks.append(Break(offset: places.next(from: section.start), cause: .before))
    }
  }

  /// The pages, or nil where nothing tells of any; breaks at one place are one, unless the author made each.
  var pages: PageStarts? {
    guard !breaks.isEmpty else { return nil }
    var offsets = [0]
    var index = 0
    let ordered = breaks.map(\.offset).enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
    while index < ordered.count {
      let offset = ordered[index].element
      var count = 0
      var isOwn = false
      while index < ordered.count, ordered[index].element == offset {
        let cause = breaks[ordered[index].offset].cause
        if cause == .explicit { count += 1 }
        isOwn = isOwn || cause != .before
        index += 1
      }
      if offset == 0, !isOwn { continue }
      if offset < textEnd { offsets += [Int](repeating: offset, count: max(1, count)) }
    }
    return PageStarts(offsets: offsets, isEstimate: true)
  }

  private struct Row: Hashable {
    var table: Int
    var row: Int
  }

  /// For each row that pages break in, the cell with the most breaks: a page breaks in all cells of a row at once.
  private static func longestCells(_ whole: Fragment) -> [Row: (cell: CellReference, count: Int)] {
    var counts: [CellReference: Int] = [:]
    var longest: [Row: (cell: CellReference, count: Int)] = [:]
    for mark in whole.marks {
      guard case .page(.rendered, let cell?) = mark.kind, let row = row(of: cell, in: whole) else { continue }
      let count = (counts[cell] ?? 0) + 1
      counts[cell] = count
      if count > longest[row]?.count ?? 0 { longest[row] = (cell, count) }
    }
    return longest
  }

  private static func row(of cell: CellReference, in whole: Fragment) -> Row? {
    guard whole.tables.indices.contains(cell.table), whole.tables[cell.table].cells.indices.contains(cell.cell) else {
      return nil
    }
    return Row(table: cell.table, row: whole.tables[cell.table].cells[cell.cell].row)
  }
}

/// Finds where the next words begin, going over no blank twice.
private struct WordStarts {
  let text: [UInt8]
  private var known = 0..<0

  init(text: [UInt8]) {
    self.text = text
  }

  mutating func next(from offset: Int) -> Int {
    if known.contains(offset) { return known.upperBound }
    var end = offset
    while end < text.count, let count = Blank.length(at: end, in: text) { end += count }
    if end > offset { known = offset..<end }
    return end
  }
}
