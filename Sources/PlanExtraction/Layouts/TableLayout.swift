import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Tables: rows under a header row, label cells beside their values, and cells that hold whole passages.
///
/// A table may be all three at once, so each row is judged by itself.
struct TableLayout {
  let document: IndexedDocument
  let grids: [TableGrid]
  let lexicon: Lexicon
  let paragraphs: ParagraphLayout
  let headers: HeaderReader

  /// The events of a table, row by row, nested tables where they stand.
  func events(ofTable index: Int) -> [Event] {
    let table = document.tables[index]
    var header: [Int: Column]?
    var headerRow: Int?
    /// Labels stand beside their values in rows above.
    var hasLabels = false
    /// The first row has heads of which none is known.
    var hasOtherHeads = false
    var events: [Event] = []
    for row in 0..<table.rowCount {
      let starting = grids[index].starting[row].filter { !isEmpty(table.cells[$0]) }
      guard let first = starting.first else { continue }
      let cells = starting.map { table.cells[$0] }
      if starting.count == 1, isBanner(table.cells[first], in: table, under: header) {
        events += passages(table.cells[first], CellReference(table: index, cell: first))
      } else if let known = header, headerRow == row - 1, let refined = headers.refined(known, row: row, ofTable: index)
      {
        header = refined
      } else if let columns = headers.columns(row: row, ofTable: index, under: header),
        !hasLabels || starting.count > 2 || isBold(starting, in: table),
        header == nil || headers.replaces(header ?? [:], with: columns, row: row, ofTable: index)
      {
        header = columns
        headerRow = row
      } else if let known = header, row == (headerRow ?? row) + 1, isPromptRow(starting, in: table, known) {
        header = known
      } else if header == nil, starting.count > 2, hasOtherHeads || headers.isListOfHeads(cells, row, index) {
        hasOtherHeads = true
        events += starting.flatMap { passages(table.cells[$0], CellReference(table: index, cell: $0)) }.map(asHead)
      } else if let fields = labelRow(starting, row: row, ofTable: index, under: header) {
        events += fields
        hasLabels = true
        if header.map({ !fits(starting, in: table, $0) && !isBand(fields, over: $0) }) ?? false { header = nil }
      } else if let known = header, !fits(starting, in: table, known) {
        header = nil
        events += starting.flatMap { passages(table.cells[$0], CellReference(table: index, cell: $0)) }
      } else if let header {
        events += [.row(record(row, ofTable: index, under: header))] + nested(in: starting, ofTable: index)
      } else {
        events += starting.flatMap { passages(table.cells[$0], CellReference(table: index, cell: $0)) }
      }
    }
    return events
  }

  /// "Source" of "Source | Use | Amount", and "Local funds" below it: what stands beside them is no value of theirs.
  private func asHead(_ event: Event) -> Event {
    guard case .field(let field) = event, field.items.isEmpty else { return event }
    return .text(Item(passage: document.passage(field.match.label, inBlock: field.block)))
  }

  /// "Strategy 2 | Teach phonics daily" across a table of action steps, whose heads go on below it.
  private func isBand(_ events: [Event], over header: [Int: Column]) -> Bool {
    guard events.count == 1, case .field(let field) = events[0], field.role == .strategy, field.match.number != nil
    else { return false }
    return header.values.contains { $0.role == .activity || $0.role == .strategy }
  }

  private func isEmpty(_ cell: Cell) -> Bool {
    document.trimmed(cell.range).isEmpty
  }

  /// Whether a row's cells stand under the heads one by one; a cell under several heads is no row of theirs.
  private func fits(_ cells: [Int], in table: Table, _ header: [Int: Column]) -> Bool {
    cells.allSatisfy { index in
      let cell = table.cells[index]
      return header.keys.count { (cell.column..<cell.column + cell.columnSpan).contains($0) } < 2
    }
  }

  /// A row right under the heads that says what to write: questions, and instructions to "you".
  private func isPromptRow(_ cells: [Int], in table: Table, _ header: [Int: Column]) -> Bool {
    let prompts = cells.count { index in
      guard let block = table.cells[index].blocks.first else { return false }
      let passage = document.passage(ofBlock: block)
      // Deeds begin with the same verbs.
      let isDeed = [.strategy, .activity].contains(header[table.cells[index].column]?.role)
      return paragraphs.noise.isPrompt(passage) || !isDeed && paragraphs.noise.isInstruction(passage)
        || document.isQuestion(passage.range)
    }
    return prompts >= 2 && 3 * prompts >= cells.count
  }

  private func isBold(_ cells: [Int], in table: Table) -> Bool {
    cells.allSatisfy { cell in
      table.cells[cell].blocks.allSatisfy { document.blocks[$0].isBold || document.blocks[$0].range.isEmpty }
    }
  }

  /// One cell across the table, or alone in its row with nothing that its column could mean.
  private func isBanner(_ cell: Cell, in table: Table, under header: [Int: Column]?) -> Bool {
    if cell.columnSpan >= max(2, table.columnCount) || table.columnCount == 1 { return true }
    return header == nil && cell.column == 0 && table.columnCount <= 2 && cell.columnSpan == table.columnCount
  }

  // MARK: - Label cells

  /// Label, value, label, value…: the first cell is a label and nothing else.
  private func labelRow(
    _ starting: [Int], row: Int, ofTable index: Int, under header: [Int: Column]?
  ) -> [Event]? {
    let table = document.tables[index]
    guard let first = starting.first,
      let opening = wholeLabel(table.cells[first]) ?? labelAbove(first, row: row, ofTable: index, under: header)
    else { return nil }
    let values = opening.isContinued ? starting[...] : starting.dropFirst()
    if let header, header.count > 2, fits(starting, in: table, header),
      !Self.remarks.contains(opening.role) || !isExactLabel(table.cells[first])
    {
      return nil
    }
    if let header, header.count == 2, !isExactLabel(table.cells[first]) { return nil }
    var fields: [Field] = []
    var current = opening
    for cellIndex in values {
      if let label = wholeLabel(table.cells[cellIndex]), !current.items.isEmpty {
        fields.append(current)
        current = label
      } else {
        current.items += items(of: CellReference(table: index, cell: cellIndex))
        if !current.items.isEmpty { current.period = current.period ?? header?[table.cells[cellIndex].column]?.period }
      }
    }
    fields.append(current)
    let labelled = fields.flatMap { split($0) }
    return labelled.map { .field($0) } + nested(in: Array(values), ofTable: index)
  }

  /// The label cell beside a row that began in a row above and goes on down.
  private func labelAbove(_ first: Int, row: Int, ofTable index: Int, under header: [Int: Column]?) -> Field? {
    let table = document.tables[index]
    guard header == nil, table.cells[first].column > 0, let beside = grids[index].cell(row: row, column: 0),
      table.cells[beside].row < row, var label = wholeLabel(table.cells[beside])
    else { return nil }
    label.isContinued = true
    return label
  }

  /// Labels whose value may be a word such as "on track", which heads columns in other places.
  private static let reports: Set<FieldRole> = [.progress, .rating, .verdict]

  /// What stands in a row of its own below the rows of a table.
  private static let remarks: Set<FieldRole> = [
    .progress, .rating, .verdict, .maintenance, .lead, .rationale, .need, .rootCause,
  ]

  private func isExactLabel(_ cell: Cell) -> Bool {
    guard let block = cell.blocks.first else { return false }
    return lexicon.labels.exact(document.passage(ofBlock: block).tokens) != nil
  }

  /// The cell as a label with no value, its prompt left out.
  private func wholeLabel(_ cell: Cell) -> Field? {
    guard cell.columnSpan < 4, let block = cell.blocks.first, !listsBelow(cell),
      let match = paragraphs.labels.label(of: document.passage(ofBlock: block)) ?? bareLabel(block)
    else { return nil }
    let value = document.passage(match.value, inBlock: block)
    guard value.isEmpty || value.tokens.count <= 12 && document.isQuestion(value.range) else { return nil }
    return Field(
      match: match, label: String(document[match.label]), items: [], headingLevel: nil, listLevel: nil, isClosed: true,
      block: block)
  }

  /// The label stands over a list in its own cell, which is its value.
  private func listsBelow(_ cell: Cell) -> Bool {
    cell.blocks.dropFirst().count { document.blocks[$0].listLevel != nil } > 1
  }

  /// "Person(s) responsible for this goal": a short cell that begins with a label's words.
  private func bareLabel(_ block: Int) -> LabelMatch? {
    let passage = document.passage(ofBlock: block)
    // "Strategy 1 Details" is a title over what stands below.
    if let numbered = paragraphs.labels.numberedLabel(of: passage), !numbered.rest.isEmpty { return nil }
    guard passage.tokens.count <= 7, let roles = headers.roles(of: passage.tokens), roles.first != .other else {
      return nil
    }
    return LabelMatch(
      roles: roles, number: nil, label: passage.range, value: TextRange(passage.range.end, passage.range.end),
      hasQualifier: false)
  }

  /// Label lines inside a value cell are fields of their own.
  private func split(_ field: Field) -> [Field] {
    guard field.role != .districtGoal, field.role != .goalReference else { return [field] }
    var fields = [field]
    fields[0].items = []
    for item in field.items {
      let inner = paragraphs.events(ofBlock: item.passage.block).compactMap { event in
        if case .field(let found) = event { found } else { nil as Field? }
      }
      let isRating = Self.reports.contains(field.role) && lexicon.ratings.exact(item.tokens) != nil
      if isRating || inner.isEmpty || inner.allSatisfy({ $0.role == .other }) {
        fields[fields.count - 1].items.append(item)
      } else {
        fields += inner
      }
    }
    return fields
  }

  // MARK: - Rows and passages

  private func record(_ row: Int, ofTable index: Int, under header: [Int: Column]) -> Row {
    let table = document.tables[index]
    let kind = kind(ofRow: row, ofTable: index, under: header)
    let cells = header.keys.sorted().compactMap { column -> RowCell? in
      guard var meaning = header[column], let cellIndex = cell(row, column, under: meaning, ofTable: index) else {
        return nil
      }
      if let kind { meaning.role = timed(meaning, in: kind) }
      let reference = CellReference(table: index, cell: cellIndex)
      return RowCell(
        column: meaning, cell: reference, isContinued: table.cells[cellIndex].row < row, items: items(of: reference))
    }
    return Row(cells: kindCells(row, ofTable: index, before: header) + cells, table: index, index: row)
  }

  /// Cells with no head before the columns, which may say what the row is: "Action step 2".
  private func kindCells(_ row: Int, ofTable index: Int, before header: [Int: Column]) -> [RowCell] {
    guard let first = header.keys.min() else { return [] }
    return grids[index].starting[row].compactMap { cell in
      guard document.tables[index].cells[cell].column < first else { return nil }
      let reference = CellReference(table: index, cell: cell)
      return RowCell(
        column: Column(role: .other, title: "", isUnknown: true), cell: reference, isContinued: false,
        items: items(of: reference))
    }
  }

  /// The cell under a head; behind its number, where the head stands over both: "Goal 1 | Students will read".
  private func cell(_ row: Int, _ column: Int, under head: Column, ofTable index: Int) -> Int? {
    let first = grids[index].cell(row: row, column: column)
    guard head.span > 1, let first, let block = document.tables[index].cells[first].blocks.first,
      let next = grids[index].cell(row: row, column: column + 1), next != first,
      !document.trimmed(document.tables[index].cells[next].range).isEmpty
    else { return first }
    let tokens = document.passage(ofBlock: block).tokens
    let isNumber = tokens.count <= 3 && tokens.last?.folded.utf8.allSatisfy(Folding.isDigit) ?? false
    return isNumber ? next : first
  }

  /// What a column of a time holds in a row of such a kind.
  private func timed(_ column: Column, in kind: FieldRole) -> FieldRole {
    let isTarget = column.role == .target && column.due != nil
    guard isTarget || column.role == .actual && column.period != nil else { return column.role }
    return isTarget && kind == .interimTarget ? .target : kind
  }

  /// What the times of a row hold, where a cell without a head says so: "Milestone", "Actual", "Status", "Projected
  /// (school)"; nothing of the plan's own where it speaks of the district.
  private func kind(ofRow row: Int, ofTable index: Int, under header: [Int: Column]) -> FieldRole? {
    let table = document.tables[index]
    for cell in grids[index].starting[row] where header[table.cells[cell].column] == nil {
      guard let block = table.cells[cell].blocks.first else { continue }
      let (words, bracket) = beforeBracket(document.passage(ofBlock: block))
      guard let role = lexicon.labels.exact(words)?.first else { continue }
      if lexicon.higherTiers.firstMatch(in: bracket) != nil { return .other }
      switch role {
      case .milestone, .interimTarget, .target: return .interimTarget
      case .actual: return .actual
      case .rating, .progress: return .progress
      default: continue
      }
    }
    return nil
  }

  /// The words before a bracket, and those in it.
  private func beforeBracket(_ passage: Passage) -> (ArraySlice<Token>, ArraySlice<Token>) {
    let open = document.bytes(passage.range).firstIndex(of: UInt8(ascii: "(")) ?? passage.range.end
    let count = passage.tokens.prefix { $0.range.end <= open }.count
    return (passage.tokens.prefix(count), passage.tokens.dropFirst(count))
  }

  /// The paragraphs of a cell that stand in it directly.
  private func items(of reference: CellReference) -> [Item] {
    document.tables[reference.table].cells[reference.cell].blocks.flatMap { block -> [Item] in
      guard document.blocks[block].cell == reference else { return [] }
      return parts(of: document.blocks[block]).map { document.passage($0, inBlock: block) }.filter { !$0.isEmpty }
        .flatMap { paragraphs.items($0, in: document.blocks[block]) }
    }
  }

  /// The lines that an author broke a cell into, where each begins anew; else the paragraph as a whole.
  private func parts(of block: Block) -> [TextRange] {
    guard document.bytes(block.range).contains(0x0A) else { return [block.range] }
    let lines = paragraphs.lines(of: block).map { document.trimmed($0) }.filter { !$0.isEmpty }
    let areItems =
      lines.count > 1
      && lines.allSatisfy { line in
        document[line].first.map { $0.isUppercase || $0.isNumber } ?? false
          || TypedMarker.length(in: document.bytes(line), takesNumbers: true) != nil
      }
    return areItems ? lines : [block.range]
  }

  private func passages(_ cell: Cell, _ reference: CellReference) -> [Event] {
    var events: [Event] = []
    var nestedTables: Set<Int> = []
    for block in cell.blocks {
      guard let owner = document.blocks[block].cell, owner != reference else {
        events += paragraphs.events(ofBlock: block)
        continue
      }
      guard let child = child(of: reference, holding: owner.table), nestedTables.insert(child).inserted else {
        continue
      }
      events += self.events(ofTable: child)
    }
    return events
  }

  private func nested(in cells: [Int], ofTable index: Int) -> [Event] {
    document.tables.indices
      .filter { table in
        guard let parent = document.tables[table].parent else { return false }
        return parent.table == index && cells.contains(parent.cell)
      }
      .flatMap { events(ofTable: $0) }
  }

  /// The table directly inside a cell that holds another table, or is it.
  private func child(of reference: CellReference, holding table: Int) -> Int? {
    var current = table
    while let parent = document.tables[current].parent {
      if parent == reference { return current }
      current = parent.table
    }
    return nil
  }
}
