/// The grid that lines draw: rows, columns, and the cells that the lines leave whole.
struct RuledGrid {
  struct Cell: Hashable {
    var row: Int
    var column: Int
    var rowSpan = 1
    var columnSpan = 1
  }

  /// Where columns begin and end, ascending.
  let xs: [Double]
  /// Where rows begin and end, ascending.
  let ys: [Double]
  private(set) var cells: [Cell] = []
  /// By row and column, the cell that covers the place.
  private var owners: [Int] = []

  var box: Box { Box(x0: xs[0], y0: ys[0], x1: xs[xs.count - 1], y1: ys[ys.count - 1]) }
  var columnCount: Int { xs.count - 1 }
  var rowCount: Int { ys.count - 1 }

  /// The grid of a group of lines; nil where they frame one place only, or more places than allowed.
  init?(_ group: RulingGroups.Group, fillings: [Box], cellLimit: Int) {
    var xs = group.verticals.map(\.at).clustered(within: RulingGroups.reach)
    var ys = group.horizontals.map(\.at).clustered(within: RulingGroups.reach)
    guard Self.standApart(group.verticals, xs), Self.standApart(group.horizontals, ys) else { return nil }
    Self.extend(&xs, by: group.horizontals)
    Self.extend(&ys, by: group.verticals)
    guard xs.count > 1, ys.count > 1, xs.count + ys.count > 4, (xs.count - 1) * (ys.count - 1) <= cellLimit else {
      return nil
    }
    self.xs = xs
    self.ys = ys
    // Where a filling ends inside the grid, there is a cell's side even without a line.
    let box = Box(x0: xs[0], y0: ys[0], x1: xs[xs.count - 1], y1: ys[ys.count - 1])
    let inside = fillings.filter { box.holds($0) }
    let verticals = inside.flatMap { fill in
      [fill.x0, fill.x1].map { PageDrawing.Rule(at: $0, from: fill.y0, to: fill.y1) }
    }
    let horizontals = inside.flatMap { fill in
      [fill.y0, fill.y1].map { PageDrawing.Rule(at: $0, from: fill.x0, to: fill.x1) }
    }
    let sides = Self.edges(group.verticals + verticals, along: ys, across: xs)
    let tops = Self.edges(group.horizontals + horizontals, along: xs, across: ys)
    layOut(sides: sides, tops: tops)
    guard cells.count > 1 else { return nil }
  }

  /// Whether lines are either as good as one or further apart; a hatching is no table.
  private static func standApart(_ rules: [PageDrawing.Rule], _ positions: [Double]) -> Bool {
    rules.allSatisfy { abs(positions[positions.nearest(to: $0.at)] - $0.at) <= RulingGroups.reach * 2 }
  }

  /// Lines that go on beyond the outermost one across tell of a side that was not drawn.
  private static func extend(_ positions: inout [Double], by rules: [PageDrawing.Rule]) {
    guard let first = positions.first, let last = positions.last else { return }
    let starts = rules.map(\.from).filter { $0 < first - 8 }
    let ends = rules.map(\.to).filter { $0 > last + 8 }
    if starts.count > 1, let start = starts.min() { positions.insert(start, at: 0) }
    if ends.count > 1, let end = ends.max() { positions.append(end) }
  }

  /// By position across and interval along, whether a line is there.
  private static func edges(_ rules: [PageDrawing.Rule], along: [Double], across: [Double]) -> [[Bool]] {
    var covered = [[Double]](repeating: [Double](repeating: 0, count: along.count - 1), count: across.count)
    for rule in rules {
      let line = across.nearest(to: rule.at)
      guard abs(across[line] - rule.at) <= RulingGroups.reach else { continue }
      var interval = max(0, along.interval(of: max(rule.from, along[0])) ?? along.count - 1)
      while interval < along.count - 1, along[interval] < rule.to {
        covered[line][interval] += min(rule.to, along[interval + 1]) - max(rule.from, along[interval])
        interval += 1
      }
    }
    return covered.map { line in
      line.indices.map { line[$0] > 0.5 * (along[$0 + 1] - along[$0]) }
    }
  }

  /// Joins places with no line between them into rectangles.
  private mutating func layOut(sides: [[Bool]], tops: [[Bool]]) {
    owners = [Int](repeating: -1, count: rowCount * columnCount)
    for row in 0..<rowCount {
      for column in 0..<columnCount where owners[row * columnCount + column] < 0 {
        var right = column + 1
        while right < columnCount, !sides[right][row], owners[row * columnCount + right] < 0 { right += 1 }
        var below = row + 1
        while below < rowCount, canGrow(into: below, column..<right, sides: sides, tops: tops) { below += 1 }
        for y in row..<below { for x in column..<right { owners[y * columnCount + x] = cells.count } }
        cells.append(Cell(row: row, column: column, rowSpan: below - row, columnSpan: right - column))
      }
    }
  }

  private func canGrow(into row: Int, _ columns: Range<Int>, sides: [[Bool]], tops: [[Bool]]) -> Bool {
    guard columns.allSatisfy({ !tops[row][$0] && owners[row * columnCount + $0] < 0 }) else { return false }
    guard columns.dropFirst().allSatisfy({ !sides[$0][row] }) else { return false }
    // A side that ends here belongs to a neighbour that is not as tall.
    return columns.upperBound == columnCount || sides[columns.upperBound][row]
  }

  /// The cell that holds a point.
  func cell(x: Double, y: Double) -> Int? {
    guard let column = xs.interval(of: x), let row = ys.interval(of: y) else { return nil }
    return owners[row * columnCount + column]
  }

  func box(of cell: Cell) -> Box {
    Box(
      x0: xs[cell.column], y0: ys[cell.row], x1: xs[cell.column + cell.columnSpan], y1: ys[cell.row + cell.rowSpan])
  }
}
