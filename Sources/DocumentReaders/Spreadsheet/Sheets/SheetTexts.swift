import DocumentModel

/// Writes the words of a sheet's cells, with what belongs to them: emphasis, links, choices and notes.
struct SheetTexts {
  private struct Spot: Hashable {
    var row: Int
    var column: Int
  }

  /// Ranges with choices that are looked through for every cell.
  private static let choiceLimit = 1_000

  private let sheet: Sheet
  private let choices: ArraySlice<SheetRange>
  /// The notes on cells that are seen, in the order of the cells.
  let comments: [SheetComment]
  private let commented: Set<Spot>
  /// Where cells with notes came to stand.
  private var anchors: [Spot: TextRange] = [:]

  init(_ sheet: Sheet) {
    self.sheet = sheet
    choices = sheet.choices.prefix(Self.choiceLimit)
    comments = Self.comments(of: sheet)
    commented = Set(comments.map { Spot(row: $0.row, column: $0.column) })
  }

  /// Writes a cell's words as a block.
  mutating func write(_ index: Int, to builder: inout DocumentBuilder) {
    let cell = sheet.cells[index]
    builder.openBlock()
    let shift = builder.bytes.count - cell.text.start
    builder.bytes += sheet.bytes[cell.text.start..<cell.text.end]
    let range = TextRange(cell.text.start + shift, cell.text.end + shift)
    writeEmphasis(of: cell, range, shift, to: &builder)
    for link in sheet.links[cell.links] {
      guard let part = link.range.within(cell.text) else { continue }
      builder.links.append(
        Link(range: TextRange(part.start + shift, part.end + shift), target: link.target))
    }
    if isChoice(cell.row, cell.column) {
      builder.controls.append(ContentControl(kind: .dropDown, range: range))
    }
    if !commented.isEmpty { anchor(Spot(row: cell.row, column: cell.column), range) }
    builder.closeBlock(isBold: cell.isBold)
  }

  private func writeEmphasis(
    of cell: SheetCell, _ range: TextRange, _ shift: Int, to builder: inout DocumentBuilder
  ) {
    if cell.isBold { return builder.emphasis.append(range) }
    for bold in sheet.bold[cell.bold] {
      guard let part = bold.within(cell.text) else { continue }
      builder.emphasis.append(TextRange(part.start + shift, part.end + shift))
    }
  }

  /// Notes what belongs to a table's blank cell, whose block has just been opened.
  mutating func noteBlank(row: Int, column: Int, _ builder: inout DocumentBuilder) {
    let end = TextRange(builder.bytes.count, builder.bytes.count)
    if isChoice(row, column) {
      builder.controls.append(ContentControl(kind: .dropDown, range: end, isPlaceholder: true))
    }
    if !commented.isEmpty { anchor(Spot(row: row, column: column), end) }
  }

  /// Writes the notes on cells; one on a blank cell outside tables belongs to the sheet's end.
  func writeComments(to builder: inout DocumentBuilder) {
    let end = TextRange(builder.bytes.count, builder.bytes.count)
    for comment in comments {
      builder.comments.append(
        DocumentComment(
          author: comment.author, date: comment.date, text: comment.text,
          range: anchors[Spot(row: comment.row, column: comment.column)] ?? end,
          isReply: comment.isReply))
    }
  }

  private static func comments(of sheet: Sheet) -> [SheetComment] {
    let order = sheet.comments.enumerated().sorted {
      ($0.element.row, $0.element.column, $0.offset) < (
        $1.element.row, $1.element.column, $1.offset
      )
    }
    return order.map(\.element).filter {
      !sheet.rows.isHidden($0.row) && !sheet.columns.isHidden($0.column)
    }
  }

  private mutating func anchor(_ spot: Spot, _ range: TextRange) {
    if commented.contains(spot) { anchors[spot] = range }
  }

  private func isChoice(_ row: Int, _ column: Int) -> Bool {
    choices.contains { $0.contains(row: row, column: column) }
  }
}
