/// Puts the words of one page into tables, columns, lines and paragraphs.
struct PageLayout {
  let page: PDFPage
  /// Where lines of the text may end, by most pages.
  let right: Double

  /// The page's content in reading order.
  func elements() -> [PDFElement] {
    let outer = outermost()
    var inside = [[PDFWord]](repeating: [], count: page.grids.count)
    var loose: [PDFWord] = []
    for word in page.words {
      if let grid = outer.first(where: { page.grids[$0].box.holds(word.box) }) {
        inside[grid].append(word)
      } else {
        loose.append(word)
      }
    }
    let filled = outer.filter { !inside[$0].isEmpty }
    let regions = ColumnOrder.regions(loose, tables: filled.map { ($0, page.grids[$0].box) })
    return regions.flatMap { region in elements(of: region, inside) }
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
  private func elements(of region: ColumnOrder.Region, _ inside: [[PDFWord]]) -> [PDFElement] {
    var elements: [PDFElement] = []
    var lines = PDFLine.lines(of: region.words)[...]
    let limits = limits(of: region)
    for number in region.tables.sorted(by: { page.grids[$0].ys[0] < page.grids[$1].ys[0] }) {
      let grid = page.grids[number]
      let above = lines.prefix { $0.box.midY < grid.box.midY }
      elements += text(Array(above), left: limits.left, right: limits.right)
      lines = lines.dropFirst(above.count)
      elements.append(.table(table(grid, inside[number])))
    }
    return elements + text(Array(lines), left: limits.left, right: limits.right)
  }

  private func limits(of region: ColumnOrder.Region) -> (left: Double, right: Double) {
    let left = region.words.map(\.box.x0).min() ?? 0
    let widest = region.words.map(\.box.x1).max() ?? page.width
    return (left, region.isColumn ? widest : max(right, widest))
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
    let cells = grid.cells.indices.map { index in
      let cell = grid.cells[index]
      let box = grid.box(of: cell)
      return PDFTable.Cell(
        row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan,
        elements: content(held[index], box, padding, inner.filter { isInside($0.box, box) }))
    }
    return PDFTable(cells: cells, rowCount: grid.rowCount, xs: grid.xs, box: grid.box, page: words.first?.page ?? 0)
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
