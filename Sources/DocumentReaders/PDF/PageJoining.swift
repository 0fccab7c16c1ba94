/// Joins what a page's end cut in two: paragraphs and tables.
struct PageJoining {
  /// By page, where the text of pages of its size ends at the lowest.
  private let feet: [Double]

  init(_ pages: [PDFPage]) {
    var lowest: [Int: Double] = [:]
    for page in pages {
      let foot = page.words.map(\.box.y1).max() ?? 0
      lowest[Int(page.height)] = max(lowest[Int(page.height)] ?? 0, foot)
    }
    feet = pages.map { lowest[Int($0.height)] ?? $0.height }
  }

  func joined(_ pages: [[PDFElement]]) -> [PDFElement] {
    var elements: [PDFElement] = []
    for page in pages {
      var rest = page[...]
      if let last = elements.last, let first = rest.first, let whole = joined(last, first) {
        elements[elements.count - 1] = whole
        rest = rest.dropFirst()
      }
      elements += rest
    }
    return elements
  }

  private func joined(_ above: PDFElement, _ below: PDFElement) -> PDFElement? {
    switch (above, below) {
    case (.paragraph(let first), .paragraph(let second)):
      guard Self.continues(first, second) else { return nil }
      return .paragraph(first.joined(with: second))
    case (.table(let first), .table(let second)):
      guard !first.isGuessed, !second.isGuessed, Self.haveSameColumns(first, second), isCut(first, second) else {
        return nil
      }
      return .table(first.joined(with: second))
    default: return nil
    }
  }

  /// Whether a paragraph goes on with another on the next page: by a small letter, or for lack of a sentence's end.
  static func continues(_ first: PDFParagraph, _ second: PDFParagraph) -> Bool {
    guard let begin = second.words.first, let end = first.words.last?.text.last, begin.box.width > first.room,
      second.label == nil, abs(first.size - second.size) < 0.6, first.look == second.look
    else { return false }
    if begin.text.first?.isLower == true { return true }
    let stops = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":")]
    return first.isBold == second.isBold && !stops.contains(end) && first.lineCount + second.lineCount > 2
  }

  /// Whether a paragraph can be nothing but the rest of another.
  static func isRest(_ second: PDFParagraph, of first: PDFParagraph) -> Bool {
    continues(first, second) && second.words.first?.text.first?.isLower == true
  }

  /// Whether the next row had no room below the table's end, so that the page's end may have cut it off.
  private func isCut(_ first: PDFTable, _ second: PDFTable) -> Bool {
    let page = first.lastPage ?? first.page
    guard feet.indices.contains(page) else { return false }
    let repeated = first.repeatedRows(in: second)
    let isRepeated = repeated > 0 && first.rowCount > repeated
    let row = second.rowHeights.dropFirst(repeated).first ?? 0
    return isRepeated || feet[page] - first.box.y1 < row + 4
  }

  private static func haveSameColumns(_ first: PDFTable, _ second: PDFTable) -> Bool {
    first.xs.count == second.xs.count && zip(first.xs, second.xs).allSatisfy { abs($0 - $1) < 3 }
  }
}

extension PDFParagraph {
  func joined(with next: PDFParagraph) -> PDFParagraph {
    var whole = self
    var rest = next.words
    rest[0].glue = .lineEnd
    whole.words += rest
    whole.lineCount += next.lineCount
    whole.room = next.room
    return whole
  }
}

extension PDFTable {
  /// The table with the rows of its other part; header rows that are told again are dropped.
  func joined(with next: PDFTable) -> PDFTable {
    var whole = self
    whole.box = next.box
    whole.lastPage = next.lastPage ?? next.page
    let repeated = repeatedRows(in: next)
    if repeated > 0 { whole.headerRows = repeated }
    let splits = repeated < next.rowCount && isSplitRow(next, repeated)
    let shift = rowCount - repeated - (splits ? 1 : 0)
    for cell in next.cells where cell.row >= repeated {
      if splits, cell.row == repeated, let index = whole.cells.firstIndex(where: { $0.goesOn(in: cell, rowCount) }) {
        whole.cells[index].append(cell.elements)
        whole.cells[index].rowSpan += cell.rowSpan - 1
      } else if cell.row == repeated, let index = whole.cells.firstIndex(where: { $0.isMerged(into: cell, rowCount) }) {
        whole.cells[index].append(cell.elements)
        whole.cells[index].rowSpan += cell.rowSpan
      } else {
        var cell = cell
        cell.row += shift
        whole.cells.append(cell)
      }
    }
    whole.rowCount += next.rowCount - repeated - (splits ? 1 : 0)
    return whole
  }

  /// How many rows the other part repeats at its top.
  fileprivate func repeatedRows(in next: PDFTable) -> Int {
    var count = 0
    while count < min(rowCount, next.rowCount, 4), text(ofRow: count) == next.text(ofRow: count),
      !text(ofRow: count).allSatisfy(\.isEmpty)
    {
      count += 1
    }
    return count < rowCount || count < next.rowCount ? count : 0
  }

  /// Whether a row of the other part goes on with the last row of this one.
  private func isSplitRow(_ next: PDFTable, _ row: Int) -> Bool {
    let below = next.cells.filter { $0.row == row }
    let all = below.compactMap { cell in cells.first { $0.goesOn(in: cell, rowCount) }.map { ($0, cell) } }
    // Cells that span rows may go on where the row itself does not.
    let single = all.filter { $0.0.rowSpan == 1 && $0.1.rowSpan == 1 }
    let pairs = single.isEmpty ? all : single
    guard all.count == below.count, below.contains(where: { !$0.elements.isEmpty }) else { return false }
    let goesOn = pairs.contains { above, below in
      guard case .paragraph(let first)? = above.elements.last, case .paragraph(let second)? = below.elements.first
      else { return false }
      return PageJoining.isRest(second, of: first)
    }
    // A row of its own has something in its first cell, which stands at the top of it and looks as all first cells do.
    let startsAnew = below.contains { $0.column == 0 && !$0.elements.isEmpty }
    let isFilledTwice = pairs.contains { !$0.0.elements.isEmpty && !$0.1.elements.isEmpty }
    let filled = (above: pairs.count { !$0.0.elements.isEmpty }, below: pairs.count { !$0.1.elements.isEmpty })
    let isSparse = !startsAnew && filled.below * 2 <= filled.above
    return goesOn || isFilledTwice && (isSparse || pairs.contains { $0.1.column == 0 } && looksOdd(next, row))
  }

  /// Whether the first cell of a row is printed otherwise than those of all other rows, which agree.
  private func looksOdd(_ next: PDFTable, _ row: Int) -> Bool {
    guard let odd = next.look(ofRow: row) else { return false }
    let looks =
      (headerRows..<rowCount).compactMap { look(ofRow: $0) }
      + (row + 1..<max(row + 1, next.rowCount)).compactMap { next.look(ofRow: $0) }
    guard looks.count > 2, let usual = looks.first else { return false }
    return odd != usual && looks.allSatisfy { $0 == usual }
  }

  /// How the first words of a row are printed.
  private func look(ofRow row: Int) -> [Int]? {
    guard let cell = cells.first(where: { $0.row == row && $0.column == 0 }),
      case .paragraph(let paragraph)? = cell.elements.first
    else { return nil }
    let word = paragraph.words[0]
    return [word.look, word.isBold ? 1 : 0, Int((min(word.size, 1_000) * 2).rounded())]
  }
}

extension PDFTable.Cell {
  /// Whether another part's first row has this cell's place, which ends in this part's last row.
  fileprivate func goesOn(in other: PDFTable.Cell, _ rowCount: Int) -> Bool {
    row + rowSpan == rowCount && column == other.column && columnSpan == other.columnSpan
  }

  /// Whether a cell that spans rows goes on in one on the next page.
  fileprivate func isMerged(into other: PDFTable.Cell, _ rowCount: Int) -> Bool {
    guard goesOn(in: other, rowCount), !elements.isEmpty, rowSpan > 1 || other.rowSpan > 1 else { return false }
    guard case .paragraph(let second)? = other.elements.first, case .paragraph(let first)? = elements.last else {
      return other.elements.isEmpty
    }
    return PageJoining.isRest(second, of: first)
  }

  /// Takes the rest of its content from the next page.
  fileprivate mutating func append(_ rest: [PDFElement]) {
    var rest = rest[...]
    if case .paragraph(let first)? = elements.last, case .paragraph(let second)? = rest.first,
      PageJoining.continues(first, second)
    {
      elements[elements.count - 1] = .paragraph(first.joined(with: second))
      rest = rest.dropFirst()
    }
    elements += rest
  }
}
