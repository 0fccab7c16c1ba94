/// Puts the words of one page into tables, columns, lines and paragraphs.
struct PageLayout {
  let page: PDFPage
  /// Where lines of the text may end, by most pages.
  let right: Double

  /// A part of the page that is set apart from the text: a table or a frame.
  private struct Inset {
    var box: Box
    /// Nil for frames.
    var grid: RuledGrid?
    var words: [PDFWord] = []
  }

  /// The page's content in reading order.
  func elements() -> [PDFElement] {
    var insets = outermost().map { Inset(box: page.grids[$0].box, grid: page.grids[$0]) }
    insets += frames().map { Inset(box: $0) }
    var loose: [PDFWord] = []
    for word in page.words {
      if let index = insets.firstIndex(where: { $0.box.holds(word.box) }) {
        insets[index].words.append(word)
      } else {
        loose.append(word)
      }
    }
    insets.removeAll(where: \.words.isEmpty)
    let regions = ColumnOrder.regions(loose, tables: insets.indices.map { ($0, insets[$0].box) })
    return joined(regions.map { ($0.isColumn, elements(of: $0, insets)) })
  }

  /// The parts of the page one after the other; paragraphs go on from column to column.
  private func joined(_ parts: [(isColumn: Bool, elements: [PDFElement])]) -> [PDFElement] {
    var whole: [PDFElement] = []
    var wasColumn = false
    for part in parts {
      var rest = part.elements[...]
      if wasColumn, part.isColumn, case .paragraph(let first)? = whole.last, case .paragraph(let second)? = rest.first,
        PageJoining.continues(first, second)
      {
        whole[whole.count - 1] = .paragraph(first.joined(with: second))
        rest = rest.dropFirst()
      }
      whole += rest
      wasColumn = part.isColumn
    }
    return whole
  }

  /// Frames around words: in no table, and not around the page.
  private func frames() -> [Box] {
    let width = textWidth
    return page.frames.filter { frame in
      frame.height < page.height * 0.7 && frame.width < width * 1.2 && !isField(frame)
        && !page.grids.contains { $0.box.holds(frame) || frame.holds($0.box) }
    }
  }

  /// Whether a frame is a field to fill in on a line of words.
  private func isField(_ frame: Box) -> Bool {
    frame.height < 28
      && page.words.contains { !frame.holds($0.box) && $0.box.sharedHeight(frame) > 0.6 && $0.box.x1 < frame.x1 }
  }

  /// The grids that no other grid holds.
  private func outermost() -> [Int] {
    page.grids.indices.filter { inner in
      !page.grids.indices.contains { $0 != inner && isInside(page.grids[inner].box, page.grids[$0].box) }
    }
  }

  private func isInside(_ inner: Box, _ outer: Box) -> Bool {
    inner.area < outer.area && outer.holds(inner) && inner.x0 > outer.x0 - 3 && inner.x1 < outer.x1 + 3
      && inner.y0 > outer.y0 - 3 && inner.y1 < outer.y1 + 3
  }

  /// Lines and tables of a region from top to bottom.
  private func elements(of region: ColumnOrder.Region, _ insets: [Inset]) -> [PDFElement] {
    var elements: [PDFElement] = []
    var lines = PDFLine.lines(of: region.words)[...]
    let limits = limits(of: region)
    for inset in region.tables.map({ insets[$0] }).sorted(by: { $0.box.y0 < $1.box.y0 }) {
      // A frame stands before the lines beside it, a table after those above its middle.
      let end = inset.grid == nil ? inset.box.y0 : inset.box.midY
      let above = lines.prefix { $0.box.midY < end }
      elements += text(Array(above), left: limits.left, right: limits.right)
      lines = lines.dropFirst(above.count)
      if let grid = inset.grid {
        elements.append(.table(table(grid, inset.words)))
      } else {
        elements.append(framed(inset))
      }
    }
    return elements + text(Array(lines), left: limits.left, right: limits.right)
  }

  private var textWidth: Double { right - (page.words.map(\.box.x0).min() ?? 0) }

  /// A frame as wide as the text is a table of one cell; one beside the text is a text box.
  private func framed(_ frame: Inset) -> PDFElement {
    let padding = max(0, min(8, (frame.words.map(\.box.x0).min() ?? 0) - frame.box.x0))
    let elements = content(frame.words, frame.box, padding, [])
    guard frame.box.width > textWidth * 0.7 else { return .frame(elements) }
    let cell = PDFTable.Cell(row: 0, column: 0, rowSpan: 1, columnSpan: 1, elements: elements)
    return .table(
      PDFTable(
        cells: [cell], rowCount: 1, xs: [frame.box.x0, frame.box.x1], box: frame.box, page: frame.words[0].page,
        rowHeights: [frame.box.height]))
  }

  /// Where the lines of a region may begin and end.
  private func limits(of region: ColumnOrder.Region) -> (left: Double, right: Double) {
    let left = region.words.map(\.box.x0).min() ?? 0
    let widest = region.words.map(\.box.x1).max() ?? page.width
    if region.isColumn { return (left, widest) }
    return (left, isNarrow(region, left, widest) ? widest : max(right, widest))
  }

  /// Whether lines are wrapped long before the page's margin, as in a column beside which nothing stands.
  private func isNarrow(_ region: ColumnOrder.Region, _ left: Double, _ widest: Double) -> Bool {
    guard region.tables.isEmpty, widest < right - 0.15 * (right - left) else { return false }
    let lines = PDFLine.lines(of: region.words)
    let wrapped = lines.count { $0.words[0].text[0].isLower }
    let full = lines.count { $0.box.x1 > widest - 0.15 * (widest - left) }
    return lines.count > 3 && wrapped * 5 > lines.count * 2 && full * 2 > lines.count
  }

  private func text(_ lines: [PDFLine], left: Double, right: Double) -> [PDFElement] {
    var elements: [PDFElement] = []
    var plain: [PDFLine] = []
    for part in GuessedTables.parts(of: lines) {
      switch part {
      case .line(let line): plain.append(line)
      case .table(let guess):
        elements += ParagraphMaker.paragraphs(plain, left: left, right: right).map { .paragraph($0) }
        plain = []
        elements.append(.table(guess))
      }
    }
    return elements + ParagraphMaker.paragraphs(plain, left: left, right: right).map { .paragraph($0) }
  }

  private func table(_ grid: RuledGrid, _ words: [PDFWord]) -> PDFTable {
    var held = [[PDFWord]](repeating: [], count: grid.cells.count)
    for word in words { if let cell = grid.cell(x: word.box.midX, y: word.box.midY) { held[cell].append(word) } }
    var padding = 8.0
    for (index, cell) in grid.cells.enumerated() {
      let left = held[index].map(\.box.x0).min() ?? .infinity
      padding = min(padding, max(0, left - grid.box(of: cell).x0))
    }
    let inner = page.grids.filter { isInside($0.box, grid.box) }
    let cells = grid.cells.indices.flatMap { index in
      let parts = inner.isEmpty ? UnruledCells.parts(of: grid.cells[index], held[index], in: grid, padding) : nil
      return (parts ?? [(grid.cells[index], held[index])]).map { cell, words in
        let box = grid.box(of: cell)
        return PDFTable.Cell(
          row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan,
          elements: content(words, box, padding, inner.filter { isInside($0.box, box) }))
      }
    }
    return PDFTable(
      cells: cells, rowCount: grid.rowCount, xs: grid.xs, box: grid.box, page: words.first?.page ?? 0,
      rowHeights: zip(grid.ys, grid.ys.dropFirst()).map { $1 - $0 })
  }

  /// What a cell holds, tables inside it included.
  private func content(_ words: [PDFWord], _ box: Box, _ padding: Double, _ inner: [RuledGrid]) -> [PDFElement] {
    guard !words.isEmpty else { return [] }
    let outer = inner.filter { grid in !inner.contains { $0.box != grid.box && isInside(grid.box, $0.box) } }
    var held = [[PDFWord]](repeating: [], count: outer.count)
    var loose: [PDFWord] = []
    for word in words {
      if let index = outer.firstIndex(where: { $0.box.holds(word.box) }) {
        held[index].append(word)
      } else {
        loose.append(word)
      }
    }
    var elements: [PDFElement] = []
    var lines = PDFLine.lines(of: loose)[...]
    for index in outer.indices.sorted(by: { outer[$0].ys[0] < outer[$1].ys[0] }) where !held[index].isEmpty {
      let above = lines.prefix { $0.box.midY < outer[index].box.midY }
      elements += paragraphs(above, box, padding)
      lines = lines.dropFirst(above.count)
      elements.append(.table(table(outer[index], held[index])))
    }
    return elements + paragraphs(lines, box, padding)
  }

  private func paragraphs(_ lines: ArraySlice<PDFLine>, _ box: Box, _ padding: Double) -> [PDFElement] {
    ParagraphMaker.paragraphs(Array(lines), left: box.x0 + padding, right: box.x1 - padding).map { .paragraph($0) }
  }
}
