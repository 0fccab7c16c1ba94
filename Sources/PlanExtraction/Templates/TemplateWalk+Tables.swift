import DistrictModel
import DocumentModel
import Prose

extension TemplateWalk {
  /// The rows of a form's table: heads over room to write, labels beside it, or text.
  mutating func table(_ index: Int) {
    let table = document.tables[index]
    var headRow: Int?
    for row in 0..<table.rowCount {
      let starting = order.tables.grids[index].starting[row]
      let filled = starting.filter { !isEmpty(table.cells[$0]) }
      guard let first = filled.first else {
        if headRow != nil { found.answers.places += starting.count }
        continue
      }
      if starting.count == 1 || table.columnCount == 1 {
        for cell in filled { for block in blocks(of: cell, inTable: index) { paragraph(block) } }
      } else if headRow != nil ? names(row, filled, ofTable: index) : isHead(row, filled, ofTable: index) {
        heads(row, filled, ofTable: index)
        headRow = row
      } else if let headRow {
        written(starting, isFirst: row == headRow + 1, ofTable: index)
      } else if first == starting.first {
        labels(starting, ofTable: index)
      } else {
        for cell in filled { for block in blocks(of: cell, inTable: index) { paragraph(block) } }
      }
    }
  }

  private func isEmpty(_ cell: Cell) -> Bool { document.trimmed(cell.range).isEmpty }

  /// The paragraphs with words that stand in a cell directly.
  private func blocks(of cell: Int, inTable index: Int) -> [Int] {
    document.tables[index].cells[cell].blocks.filter { block in
      document.blocks[block].cell == CellReference(table: index, cell: cell)
        && !document.trimmed(document.blocks[block].range).isEmpty
    }
  }

  /// Room to write: nothing, a blank or a prompt.
  private func isOpen(_ cell: Int, ofTable index: Int) -> Bool {
    blocks(of: cell, inTable: index).allSatisfy { block in
      let passage = document.passage(ofBlock: block)
      return noise.isBlank(passage.range) || isEvident(passage)
    }
  }

  // MARK: - Heads

  /// Most cells of the row hold a few words, and they are heads by their words or those of the row below are open.
  private func isHead(_ row: Int, _ filled: [Int], ofTable index: Int) -> Bool {
    let table = document.tables[index]
    let starting = order.tables.grids[index].starting
    guard filled.count >= 2, 10 * filled.count >= 6 * starting[row].count, row + 1 < table.rowCount,
      filled.allSatisfy({ head(of: $0, ofTable: index) != nil })
    else { return false }
    let below = starting[row + 1]
    guard below.count >= 2 else { return false }
    if names(row, filled, ofTable: index) { return true }
    let open = below.count { isOpen($0, ofTable: index) }
    return table.columnCount > 2 && filled.count > 2 ? 2 * open >= below.count : open == below.count
  }

  /// Three cells or more that are heads by their words, whatever stands below.
  private func names(_ row: Int, _ filled: [Int], ofTable index: Int) -> Bool {
    filled.count > 2 && 2 * filled.count(where: { isOpen($0, ofTable: index) }) < filled.count
      && order.tables.headers.columns(row: row, ofTable: index, under: nil) != nil
  }

  /// The words of a head, without the prompt under it; nil where the cell holds more than a head.
  private func head(of cell: Int, ofTable index: Int) -> Passage? {
    guard let block = blocks(of: cell, inTable: index).first else { return nil }
    let passage = document.passage(order.tables.headers.firstLine(of: document.blocks[block]), inBlock: block)
    return (1...14).contains(passage.tokens.count) ? passage : nil
  }

  private mutating func heads(_ row: Int, _ filled: [Int], ofTable index: Int) {
    let known = order.tables.headers.columns(row: row, ofTable: index, under: nil) ?? [:]
    let heads = filled.compactMap { cell in head(of: cell, ofTable: index).map { (cell: cell, passage: $0) } }
    var columns = heads.map { cell, passage in
      let column = known[document.tables[index].cells[cell].column]
      let role = column.flatMap { $0.isUnknown ? nil : $0.role } ?? knownRole(passage)
      return TemplateWord(words: printed(passage), meaning: role, place: place(passage))
    }
    func propose(_ proposal: (Int, Passage) -> RoleGuess.Proposal<FieldRole>?) {
      for position in columns.indices where columns[position].meaning == nil {
        guard let proposed = proposal(heads[position].cell, heads[position].passage) else { continue }
        columns[position].meaning = proposed.meaning
        columns[position].reason = proposed.reason
      }
    }
    propose { _, head in guess.role(of: head, in: document) }
    propose { cell, _ in byDates(under: cell, ofTable: index) }
    propose { cell, head in byHelp(under: cell, behind: head, ofTable: index) }
    guess.settle(&columns)
    propose { _, head in guess.role(of: head, in: document, weakly: .first) }
    found.labels += columns.filter { !$0.words.isEmpty }
    for cell in filled {
      for block in blocks(of: cell, inTable: index).dropFirst() { prompt(document.passage(ofBlock: block)) }
    }
    if let topic = guess.topic(of: columns) { tell(topic.meaning, by: topic.reason) }
  }

  private func knownRole(_ passage: Passage) -> FieldRole? {
    order.tables.headers.roles(of: passage.tokens)?.first ?? order.paragraphs.labels.wholeLabel(passage)?.role
  }

  /// Rows under a head that are looked at for their fields: a prompt's and the first to fill in.
  private static let rowsLookedAt = 2

  private func byDates(under cell: Int, ofTable index: Int) -> RoleGuess.Proposal<FieldRole>? {
    let table = document.tables[index]
    let head = table.cells[cell]
    let rows = (head.row + 1)..<(head.row + 1 + Self.rowsLookedAt)
    let below = rows.compactMap { order.tables.grids[index].cell(row: $0, column: head.column) }
    let takesDates = below.contains { controls(in: table.cells[$0].range).contains { $0.kind == .date } }
    return takesDates ? RoleGuess.Proposal(meaning: .timeline, reason: "a date is to be picked under it") : nil
  }

  /// What the help text behind a head or in the cell below it asks for.
  private func byHelp(
    under cell: Int, behind head: Passage, ofTable index: Int
  ) -> RoleGuess.Proposal<FieldRole>? {
    let own = document.tables[index].cells[cell]
    var help = [document.passage(TextRange(head.range.end, own.range.end), inBlock: head.block)]
    let grid = order.tables.grids[index]
    if let below = grid.cell(row: own.row + own.rowSpan, column: own.column), isOpen(below, ofTable: index) {
      help += blocks(of: below, inTable: index).map { document.passage(ofBlock: $0) }
    }
    let proposals = help.lazy.compactMap { guess.role(of: $0, in: document, weakly: .anywhere) }
    return proposals.first.map { .init(meaning: $0.meaning, reason: "its help text has \($0.reason)") }
  }

  // MARK: - Cells

  /// The cells of a row under heads: room, prompts, or what somebody wrote.
  ///
  /// A form prints the first words of some rows, which stay a plan's own, as do the deeds below the first row.
  private mutating func written(_ cells: [Int], isFirst: Bool, ofTable index: Int) {
    let answered = cells.filter { !isOpen($0, ofTable: index) }
    let isAnswered = 2 * answered.count > cells.count
    for cell in cells {
      let blocks = blocks(of: cell, inTable: index)
      if !answered.contains(cell) {
        found.answers.places += 1
        for passage in blocks.map(document.passage(ofBlock:)) where isFirst || isSure(passage) { prompt(passage) }
      } else if isAnswered, let block = blocks.first {
        answer(document.passage(ofBlock: block))
      }
    }
  }

  /// A label, the room beside it, the next label, and so on.
  private mutating func labels(_ cells: [Int], ofTable index: Int) {
    var awaits: FieldRole?
    var isAwaiting = false
    for cell in cells {
      let blocks = blocks(of: cell, inTable: index)
      if isAwaiting, let awaited = blocks.first {
        if let role = wholeLabelRole(awaited), !isOpen(cell, ofTable: index) {
          note(blocks, role)
          awaits = role
        } else {
          for block in blocks { value(document.passage(ofBlock: block), of: awaits) }
          isAwaiting = false
        }
      } else if let first = blocks.first {
        awaits = wholeLabelRole(first)
        note(blocks, awaits)
        isAwaiting = true
      } else if isAwaiting {
        found.answers.places += 1
        isAwaiting = false
      }
    }
  }

  private func wholeLabelRole(_ block: Int) -> FieldRole? {
    let passage = document.passage(ofBlock: block)
    guard passage.tokens.count <= 14 else { return nil }
    return knownRole(document.passage(order.tables.headers.firstLine(of: document.blocks[block]), inBlock: block))
  }

  /// A label with its value in one cell, as in "Building: Maple Elementary".
  private func holdsField(_ block: Int) -> Bool {
    order.paragraphs.events(ofBlock: block).contains { if case .field = $0 { true } else { false } }
  }

  /// A cell that labels its neighbour: its first line, and help text under it.
  private mutating func note(_ blocks: [Int], _ role: FieldRole?) {
    guard let first = blocks.first else { return }
    let line = document.passage(order.tables.headers.firstLine(of: document.blocks[first]), inBlock: first)
    if role == nil, holdsField(first) {
      paragraph(first)
    } else if let role {
      found.labels.append(TemplateWord(words: printed(line), meaning: role, place: place(line)))
      if role == .goal || role == .objective { tell(.goals, by: "goals follow it") }
    } else if line.tokens.count <= 12, !noise.isInstruction(line) || document.isQuestion(line.range) {
      label(line)
    } else {
      prompt(document.passage(ofBlock: first))
    }
    for block in blocks.dropFirst() { prompt(document.passage(ofBlock: block)) }
  }
}
