/// Where something stands, in words that a person can find, and in coordinates for programs.
package struct Place: Hashable, Sendable, CustomStringConvertible {
  /// The headings above it, outermost first, and the position in a table: "Goal 2 › Action plan, row 3, Owner".
  package var description: String
  package var location: Location

  package init(description: String, location: Location) {
    self.description = description
    self.location = location
  }
}

/// Coordinates: story, block, table cell and UTF-8 range.
package struct Location: Hashable, Sendable {
  package var story: Story
  package var block: Int
  package var table: Int?
  /// Counted from 1, as people count rows.
  package var row: Int?
  package var column: Int?
  /// Counted from 1; nil where nothing is known of pages.
  package var page: Int?
  package var range: TextRange

  package init(
    story: Story, block: Int, table: Int? = nil, row: Int? = nil, column: Int? = nil, page: Int? = nil,
    range: TextRange
  ) {
    self.story = story
    self.block = block
    self.table = table
    self.row = row
    self.column = column
    self.page = page
    self.range = range
  }
}

extension Document {
  /// The place of a range, by the headings above it and its row and column.
  package func place(of range: TextRange) -> Place {
    guard let index = blockIndex(at: range.start) else {
      return Place(description: "start", location: Location(story: .body, block: 0, range: range))
    }
    return place(of: range, inBlock: index, under: headings(above: index))
  }

  /// The place of every block, in one pass over the document.
  package func places() -> [Place] {
    var above: [Block] = []
    return blocks.indices.map { index in
      let block = blocks[index]
      if isOutline(block), let level = block.headingLevel {
        while let last = above.last?.headingLevel, last >= level { above.removeLast() }
        above.append(block)
      }
      return place(of: block.range, inBlock: index, under: above)
    }
  }

  private func place(of range: TextRange, inBlock index: Int, under headings: [Block]) -> Place {
    let block = blocks[index]
    var words = headings.map { Self.shortened(self[$0.range]) }.joined(separator: " › ")
    var location = Location(story: block.story, block: index, page: pages?.page(at: range.start), range: range)
    if let reference = block.cell {
      let table = tables[reference.table]
      let cell = table.cells[reference.cell]
      location.table = reference.table
      location.row = cell.row + 1
      location.column = cell.column + 1
      let position = position(of: cell, in: table, number: reference.table + 1)
      words += words.isEmpty ? position : ", " + position
    }
    if block.story != .body { words = words.isEmpty ? block.story.words : "\(words) (\(block.story.words))" }
    if words.isEmpty { words = "paragraph \(index + 1)" }
    return Place(description: words, location: location)
  }

  /// "table 2, row 3, Owner", or "cell B7, Owner" in a workbook.
  private func position(of cell: Cell, in table: Table, number: Int) -> String {
    let name = table.sheet?.name(row: cell.row, column: cell.column) ?? "table \(number), row \(cell.row + 1)"
    return name + (columnTitle(of: cell, in: table).map { ", \($0)" } ?? "")
  }

  /// Headings of the text itself stand over what follows; those in cells and margins do not.
  private func isOutline(_ block: Block) -> Bool { block.story == .body && block.cell == nil }

  /// The headings that stand over a block, outermost first; a heading stands over itself.
  private func headings(above index: Int) -> [Block] {
    var found: [Block] = []
    var level = 10
    for index in (0...index).reversed() {
      guard let heading = blocks[index].headingLevel, heading < level, isOutline(blocks[index]) else { continue }
      found.append(blocks[index])
      level = heading
      if level == 1 { break }
    }
    return found.reversed()
  }

  /// The words over a cell's column, when the first row names its columns.
  private func columnTitle(of cell: Cell, in table: Table) -> String? {
    guard cell.row > 0, table.rowCount > 1, let index = table.cellIndex(row: 0, column: cell.column) else { return nil }
    let head = table.cells[index]
    guard head.columnSpan < table.columnCount, !head.blocks.isEmpty else { return nil }
    let words = self[blocks[head.blocks.lowerBound].range]
    return words.isEmpty ? nil : Self.shortened(words)
  }

  private static func shortened(_ words: Substring) -> String {
    guard words.utf8.count > 60 else { return String(words) }
    var kept = words.prefix(57)
    if let space = kept.lastIndex(of: " ") { kept = kept[..<space] }
    return kept + "…"
  }
}

extension Story {
  /// As a reader would call it.
  package var words: String {
    switch self {
    case .body: "text"
    case .header: "page header"
    case .footer: "page footer"
    case .footnote: "footnote"
    case .endnote: "endnote"
    case .textBox: "text box"
    case .diagram: "diagram"
    case .chart: "chart"
    }
  }
}
