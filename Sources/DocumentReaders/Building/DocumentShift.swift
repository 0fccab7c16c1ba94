import DocumentModel

/// How far the parts of a document move when they join another.
struct DocumentShift {
  var text: Int
  var blocks: Int
  var tables: Int
  /// The cell that takes what stood in none.
  var cell: CellReference?

  func moved(_ range: TextRange) -> TextRange {
    TextRange(range.start + text, range.end + text)
  }

  func moved(_ block: Block) -> Block {
    var block = block
    block.range = moved(block.range)
    block.cell = moved(block.cell)
    return block
  }

  func moved(_ table: Table) -> Table {
    var table = table
    table.parent = moved(table.parent)
    for index in table.cells.indices {
      let held = table.cells[index].blocks
      table.cells[index].blocks = held.lowerBound + blocks..<held.upperBound + blocks
      table.cells[index].range = moved(table.cells[index].range)
    }
    return table
  }

  private func moved(_ reference: CellReference?) -> CellReference? {
    guard let reference else { return cell }
    return CellReference(table: reference.table + tables, cell: reference.cell)
  }
}
