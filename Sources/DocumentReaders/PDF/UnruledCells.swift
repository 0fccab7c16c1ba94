/// Cells side by side that no line parts, told from one that spans columns by where their words begin.
enum UnruledCells {
  /// The cells that a cell over several columns holds; nil where it is one.
  static func parts(
    of cell: RuledGrid.Cell, _ words: [PDFWord], in grid: RuledGrid, _ padding: Double
  ) -> [(RuledGrid.Cell, [PDFWord])]? {
    guard cell.columnSpan > 1, words.count > 1 else { return nil }
    let columns = cell.column..<cell.column + cell.columnSpan
    let sides = columns.dropFirst().map { grid.xs[$0] }
    guard !words.contains(where: { word in sides.contains { word.box.x0 < $0 - 1 && word.box.x1 > $0 + 1 } }) else {
      return nil
    }
    var parts = columns.map { column in
      (RuledGrid.Cell(row: cell.row, column: column, rowSpan: cell.rowSpan), [PDFWord]())
    }
    for word in words { parts[sides.count { $0 < word.box.midX }].1.append(word) }
    guard parts.count(where: { !$0.1.isEmpty }) > 1 else { return nil }
    for index in parts.indices.dropFirst() where !parts[index].1.isEmpty {
      guard beginsColumn(parts[index].1, at: sides[index - 1], after: parts[index - 1].1, padding) else { return nil }
    }
    return parts
  }

  /// Whether all lines begin where the words of a cell do, with a gap before them.
  private static func beginsColumn(
    _ words: [PDFWord], at side: Double, after others: [PDFWord], _ padding: Double
  ) -> Bool {
    let first = words.map(\.box.x0).min() ?? 0
    let lines = PDFLine.lines(of: words)
    let isAligned = abs(first - side - padding) < 1.5 && lines.allSatisfy { abs($0.box.x0 - first) < 1.5 }
    let isApart = lines.allSatisfy { line in
      others.allSatisfy { other in
        other.box.sharedHeight(line.box) < 0.3 || line.box.x0 - other.box.x1 > line.size * (isAligned ? 0.5 : 1.2)
      }
    }
    return isApart && (isAligned || lines.count > 1)
  }
}
