import DocumentModel

extension Document {
  /// The document as lines in reading order: list labels before their items, a row of a table on a line with tabs.
  var lines: String {
    var lines = ""
    var previous: (table: Int, cell: Cell)?
    for block in blocks {
      let words = Self.flat(text(of: block), inTable: block.cell != nil)
      guard let reference = block.cell else {
        previous = nil
        if block.headingLevel != nil, !lines.isEmpty { lines += "\n" }
        lines += Self.indentation(of: block) + words + "\n"
        continue
      }
      let cell = tables[reference.table].cells[reference.cell]
      if let previous, previous.table == reference.table, previous.cell.row == cell.row {
        lines.removeLast()
        let columns = cell.column - previous.cell.column
        lines += columns > 0 ? String(repeating: "\t", count: columns) : " "
      } else {
        lines += String(repeating: "\t", count: cell.column)
      }
      lines += (block.label.map { "\($0) " } ?? "") + words + "\n"
      previous = (reference.table, cell)
    }
    return lines
  }

  private static func indentation(of block: Block) -> String {
    String(repeating: "  ", count: block.listLevel ?? 0) + (block.label.map { "\($0) " } ?? "")
  }

  /// Breaks within a cell would break its row.
  private static func flat(_ words: Substring, inTable: Bool) -> String {
    inTable ? String(words.map { $0 == "\n" || $0 == "\t" ? " " : $0 }) : String(words)
  }
}
