import DocumentModel

/// Lays a table's cells out on its grid as they come.
struct TableBuilder {
  /// How a cell says that it goes on from another.
  enum Merge {
    case none, restart, goesOn
  }

  /// The table's index in its fragment.
  let index: Int
  private(set) var table: Table

  // The row that is open.
  var gridBefore = 0
  var isHeaderRow = false
  private var row = 0
  private var column = 0
  private var isInRow = false
  private var lastInRow: Int?
  private var onlyHeadersSoFar = true

  // The cell that is open.
  var span = 1
  var vertical = Merge.none
  var horizontal = Merge.none
  private var isInCell = false
  private(set) var cell: Int?
  /// How many tables the text had when the open cell began.
  private var tablesBefore = 0

  /// By column, the cell that later rows may join, and the last row that it reaches.
  private var open: [Int: (cell: Int, row: Int)] = [:]
  private let columnLimit: Int

  init(index: Int, parent: CellReference?, columnLimit: Int) {
    self.index = index
    self.columnLimit = columnLimit
    table = Table(cells: [], rowCount: 0, columnCount: 0, parent: parent)
  }

  /// The reference that blocks of the open cell carry.
  var reference: CellReference? { cell.map { CellReference(table: index, cell: $0) } }

  mutating func beginRow() {
    isInRow = true
    column = 0
    gridBefore = 0
    isHeaderRow = false
    lastInRow = nil
  }

  mutating func endRow() {
    guard isInRow else { return }
    isInRow = false
    guard lastInRow != nil || column > 0 else { return }
    onlyHeadersSoFar = onlyHeadersSoFar && isHeaderRow
    if onlyHeadersSoFar { table.headerRowCount += 1 }
    row += 1
    table.rowCount = row
  }

  /// Forgets the row, whose paragraphs were not taken.
  mutating func dropRow() {
    isInRow = false
  }

  mutating func beginCell() {
    if !isInRow { beginRow() }
    isInCell = true
    cell = nil
    span = 1
    vertical = .none
    horizontal = .none
  }

  /// Gives the open cell its place, once its properties are known.
  mutating func settle(in fragment: Fragment) {
    guard isInCell, cell == nil else { return }
    tablesBefore = fragment.tables.count
    if lastInRow == nil { column += min(max(gridBefore, 0), columnLimit) }
    let width = max(1, min(span, columnLimit - column))
    if horizontal == .goesOn, let previous = lastInRow {
      table.cells[previous].columnSpan += width
      cell = previous
    } else {
      let next = fragment.blocks.count
      cell = table.cells.count
      table.cells.append(
        Cell(
          row: row, column: column, columnSpan: width, blocks: next..<next,
          range: TextRange(fragment.text.count, fragment.text.count)))
    }
    lastInRow = cell
    column += width
    table.columnCount = max(table.columnCount, column)
  }

  /// Closes the open cell over the blocks that it was given.
  mutating func endCell(in fragment: inout Fragment) {
    settle(in: fragment)
    isInCell = false
    guard let index = cell else { return }
    cell = nil
    let first = table.cells[index].blocks.lowerBound
    table.cells[index].blocks = first..<fragment.blocks.count
    if first < fragment.blocks.count {
      table.cells[index].range = TextRange(fragment.blocks[first].range.start, fragment.text.count)
    }
    joinAbove(index, in: &fragment)
  }

  /// Whether the open cell has no block so far.
  func cellIsEmpty(in fragment: Fragment) -> Bool {
    guard let cell else { return true }
    return table.cells[cell].blocks.lowerBound == fragment.blocks.count
  }

  /// Whether the open cell goes on from the one above it, so that it needs no words of its own.
  var cellGoesOn: Bool { vertical == .goesOn && originAbove(column: currentColumn) != nil }

  private var currentColumn: Int { cell.map { table.cells[$0].column } ?? column }

  private func originAbove(column: Int) -> Int? {
    guard let above = open[column], above.row == row - 1 else { return nil }
    return above.cell
  }

  /// Joins a cell that goes on from the one above it; one with words of its own stays a cell, so that none are lost.
  private mutating func joinAbove(_ index: Int, in fragment: inout Fragment) {
    let cell = table.cells[index]
    guard vertical != .none else { return }
    guard vertical == .goesOn, index == table.cells.count - 1, let origin = originAbove(column: cell.column),
      cell.blocks.isEmpty || repeats(table.cells[origin], cell, in: fragment)
    else {
      open[cell.column] = (index, row)
      return
    }
    table.cells.removeLast()
    table.cells[origin].rowSpan = row - table.cells[origin].row + 1
    open[cell.column] = (origin, row)
    guard !cell.blocks.isEmpty else { return }
    fragment.truncate(to: max(0, cell.range.start - 1))
    fragment.blocks.removeLast(fragment.blocks.count - cell.blocks.lowerBound)
  }

  /// Whether a merged cell only says once more what the cell above says.
  private func repeats(_ origin: Cell, _ cell: Cell, in fragment: Fragment) -> Bool {
    guard cell.range.count == origin.range.count, fragment.tables.count == tablesBefore else { return false }
    let first = fragment.text[origin.range.start..<origin.range.end]
    return first.elementsEqual(fragment.text[cell.range.start..<cell.range.end])
  }
}
