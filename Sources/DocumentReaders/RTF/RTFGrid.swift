/// The columns of a table whose rows each tell the edges of their own cells.
struct RTFGrid {
  /// A cell's place on the grid.
  struct Place {
    var column: Int
    var columnSpan: Int
    var vertical: RTFRowShape.Merge
    var items: [RTFItem]
  }

  /// Edges closer than this are one, as programs round them: a thirtieth of an inch.
  private static let tolerance = 48

  /// Where columns begin and end, from left to right.
  private let edges: [Int]
  private let columnLimit: Int

  init(_ rows: [RTFRow], columnLimit: Int) {
    var all: [Int] = []
    var last = RTFRowShape()
    for row in rows where !row.shape.cells.isEmpty && row.shape != last {
      last = row.shape
      all.append(row.shape.left)
      for cell in row.shape.cells { all.append(cell.right) }
    }
    var edges: [Int] = []
    for edge in all.sorted() where edges.isEmpty || edge - edges[edges.count - 1] > Self.tolerance {
      edges.append(edge)
    }
    self.edges = edges
    self.columnLimit = columnLimit
  }

  /// The places of a row's cells; cells merged to the right are one.
  func places(of row: RTFRow) -> [Place] {
    var places: [Place] = []
    var column = row.shape.cells.isEmpty ? 0 : self.column(of: row.shape.left)
    for (index, items) in row.cells.enumerated() {
      let shape = index < row.shape.cells.count ? row.shape.cells[index] : nil
      let end = shape.map { max(column + 1, self.column(of: $0.right)) } ?? column + 1
      let isOver = end > columnLimit
      if let last = places.indices.last, shape?.horizontal == .goesOn || isOver {
        places[last].columnSpan = max(places[last].columnSpan, min(end, columnLimit) - places[last].column)
        places[last].items += items
      } else {
        places.append(
          Place(
            column: min(column, columnLimit - 1), columnSpan: max(1, min(end, columnLimit) - column),
            vertical: shape?.vertical ?? .none, items: items))
      }
      column = min(end, columnLimit)
    }
    return places
  }

  /// The column that begins at an edge, or at the one it was taken for.
  private func column(of edge: Int) -> Int {
    max(0, edges.partitionPoint { $0 > edge } - 1)
  }
}
