import DocumentModel

extension StoryReader {
  mutating func beginTable() {
    endParagraph(isLast: true)
    if let last = flow.tables.indices.last { flow.tables[last].settle(in: flow.fragment) }
    let builder = TableBuilder(index: flow.fragment.tables.count, parent: flow.cell, columnLimit: limits.columns)
    flow.fragment.tables.append(builder.table)
    flow.tables.append(builder)
  }

  mutating func beginCell() {
    guard let last = flow.tables.indices.last else { return }
    endParagraph(isLast: true)
    flow.tables[last].beginCell()
  }

  /// Closes the cell; one without a word keeps an empty block, so that its place can be named.
  mutating func endCell() {
    guard let last = flow.tables.indices.last else { return }
    endParagraph(isLast: true)
    flow.tables[last].settle(in: flow.fragment)
    if flow.tables[last].cellIsEmpty(in: flow.fragment), !flow.tables[last].cellGoesOn {
      flow.fragment.separate()
      let end = flow.fragment.text.count
      flow.fragment.blocks.append(
        Block(kind: .paragraph, range: TextRange(end, end), cell: flow.cell, story: flow.story))
    }
    flow.tables[last].endCell(in: &flow.fragment)
  }

  mutating func endRow() {
    guard let last = flow.tables.indices.last else { return }
    flow.tables[last].endRow()
  }

  mutating func endTable() {
    endParagraph(isLast: true)
    guard let builder = flow.tables.popLast() else { return }
    flow.fragment.tables[builder.index] = builder.table
    if builder.table.cells.isEmpty, builder.index == flow.fragment.tables.count - 1 {
      flow.fragment.tables.removeLast()
    }
    if flow.tables.isEmpty { flushNotes() }
  }

  /// Closes tables that were left open when their story ended.
  mutating func endOpenTables(downTo depth: Int) {
    while flow.tables.count > depth {
      endCell()
      endRow()
      endTable()
    }
  }
}
