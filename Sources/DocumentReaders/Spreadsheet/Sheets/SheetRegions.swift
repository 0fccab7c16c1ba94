/// Finds the tables of a sheet: cells that hang together, with blank rows and columns around them.
struct SheetRegions {
  /// Cells that are read one after the other, or a table.
  enum Region {
    case paragraphs([PlacedCell])
    case table([PlacedCell], SheetList?)

    /// The first cell's row and the first column.
    fileprivate var corner: (row: Int, column: Int) {
      switch self {
      case .paragraphs(let cells), .table(let cells, _):
        (cells.first?.row ?? 0, cells.reduce(Int.max) { min($0, $1.column) })
      }
    }
  }

  /// How often a part may be cut again; sheets that people make need a few.
  private static let cutLimit = 16
  /// More ranges than this are cut as if they were none.
  private static let listLimit = 200

  private var found: [Region] = []

  /// The regions from top to bottom, then left to right.
  ///
  /// - Parameters:
  ///   - placement: The cells that are seen.
  ///   - sheet: Names the ranges that are tables by their author's will.
  /// - Returns: Each region's cells, in row order.
  static func all(_ placement: SheetPlacement, of sheet: Sheet) -> [Region] {
    var regions = SheetRegions()
    let rest = regions.takeLists(placement.cells, of: sheet)
    regions.cut(rest, depth: 0)
    return regions.found.enumerated().sorted {
      ($0.element.corner.row, $0.element.corner.column, $0.offset)
        < ($1.element.corner.row, $1.element.corner.column, $1.offset)
    }.map(\.element)
  }

  private init() {}

  /// Makes tables of the ranges that are tables by their author's will.
  ///
  /// - Returns: The cells outside them.
  private mutating func takeLists(_ cells: [PlacedCell], of sheet: Sheet) -> [PlacedCell] {
    let lists = sheet.lists.prefix(Self.listLimit)
    guard !lists.isEmpty else { return cells }
    var held = [[PlacedCell]](repeating: [], count: lists.count)
    var rest: [PlacedCell] = []
    for placed in cells {
      let cell = sheet.cells[placed.cell]
      if let list = lists.firstIndex(where: {
        $0.range.contains(row: cell.row, column: cell.column)
      }) {
        held[list].append(placed)
      } else {
        rest.append(placed)
      }
    }
    for (list, cells) in zip(lists, held) where !cells.isEmpty { found.append(.table(cells, list)) }
    return rest
  }

  /// Cuts cells at blank rows, the bands at blank columns, and the parts again while that parts them.
  private mutating func cut(_ cells: [PlacedCell], depth: Int) {
    for band in Self.bands(of: cells) {
      let parts = depth < Self.cutLimit ? Self.parts(of: band) : [band]
      guard parts.count > 1 else {
        settle(band, depth: depth)
        continue
      }
      for part in parts { cut(part, depth: depth + 1) }
    }
  }

  /// Parts cells where rows between them are blank.
  private static func bands(of cells: [PlacedCell]) -> [[PlacedCell]] {
    var bands: [[PlacedCell]] = []
    var start = 0
    var end = -1
    for index in cells.indices {
      if index > start, cells[index].row > end + 1 {
        bands.append(Array(cells[start..<index]))
        start = index
      }
      end = max(index == start ? -1 : end, cells[index].rows.upperBound)
    }
    if start < cells.count { bands.append(start == 0 ? cells : Array(cells[start...])) }
    return bands
  }

  /// Parts a band where columns between its cells are blank, but for labels and their values beside one blank column.
  private static func parts(of band: [PlacedCell]) -> [[PlacedCell]] {
    guard let left = band.map(\.column).min(), let right = band.map(\.columns.upperBound).max()
    else { return [] }
    // By column, the last column of a cell that starts there.
    var reach = [Int](repeating: -1, count: right - left + 1)
    for cell in band {
      reach[cell.column - left] = max(reach[cell.column - left], cell.columns.upperBound - left)
    }
    // By column, the part that holds it.
    var part = [Int](repeating: 0, count: reach.count)
    var count = 0
    var end = -1
    for column in reach.indices where reach[column] >= 0 {
      if end >= 0, column > end + 1 { count += 1 }
      end = max(end, reach[column])
      part[column] = count
    }
    guard count > 0 else { return [band] }
    var parts = [[PlacedCell]](repeating: [], count: count + 1)
    for cell in band { parts[part[cell.column - left]].append(cell) }
    return joined(parts)
  }

  /// Joins a column of labels with the values beside it, row for row, where one blank column stands between.
  private static func joined(_ parts: [[PlacedCell]]) -> [[PlacedCell]] {
    var joined: [[PlacedCell]] = []
    for part in parts {
      if let last = joined.last, belong(last, part) {
        joined[joined.count - 1] = (last + part).sorted(by: PlacedCell.isInOrder)
      } else {
        joined.append(part)
      }
    }
    return joined
  }

  private static func belong(_ one: [PlacedCell], _ other: [PlacedCell]) -> Bool {
    guard isOneColumn(one) || isOneColumn(other), let right = one.map(\.columns.upperBound).max(),
      let left = other.map(\.column).min(), left == right + 2
    else { return false }
    return rows(of: one) == rows(of: other)
  }

  private static func rows(of cells: [PlacedCell]) -> [Int] {
    var rows: [Int] = []
    for cell in cells where rows.last != cell.row { rows.append(cell.row) }
    return rows
  }

  private static func isOneColumn(_ cells: [PlacedCell]) -> Bool {
    cells.allSatisfy { $0.column == cells[0].column }
  }

  /// Makes paragraphs of what has one column and of the titles over a table, and a table of the rest.
  private mutating func settle(_ cells: [PlacedCell], depth: Int) {
    guard !cells.isEmpty else { return }
    guard !Self.isOneColumn(cells) else { return found.append(.paragraphs(cells)) }
    let titles = Self.titleCount(cells)
    guard titles > 0 else { return found.append(.table(cells, nil)) }
    found.append(.paragraphs(Array(cells[..<titles])))
    let rest = Array(cells[titles...])
    if depth < Self.cutLimit {
      cut(rest, depth: depth + 1)
    } else {
      found.append(.table(rest, nil))
    }
  }

  /// How many leading cells stand alone in their rows, at the left edge or over the whole width.
  private static func titleCount(_ cells: [PlacedCell]) -> Int {
    let left = cells.reduce(Int.max) { min($0, $1.column) }
    var count = 0
    while count + 1 < cells.count, cells[count].column == left,
      cells[count].rows.upperBound < cells[count + 1].row
    {
      count += 1
    }
    return count
  }
}
