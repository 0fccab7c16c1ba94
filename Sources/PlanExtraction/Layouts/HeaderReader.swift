import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Decides whether a row is a header row, and what its columns mean.
struct HeaderReader {
  let document: Document
  let grids: [TableGrid]
  let lexicon: Lexicon
  let planYear: SchoolYear?

  /// The columns that a row names, by grid column; nil if the row is no header row.
  func columns(row: Int, ofTable index: Int) -> [Int: Column]? {
    let table = document.tables[index]
    let cells = grids[index].starting[row].map { table.cells[$0] }
    let filled = cells.filter { !document.trimmed($0.range).isEmpty && !isRowLabel($0, among: cells) }
    let isHead: (Cell) -> Bool = { cell in
      let text = document[document.trimmed(cell.range)]
      return !text.hasSuffix(":") && (!text.contains("$") || text == "$")
    }
    guard filled.count >= 2, filled.allSatisfy(isHead), !filled.contains(where: holdsLabelledValue),
      filled.allSatisfy({ $0.range.count <= Self.longestHead })
    else {
      return nil
    }
    var columns: [Int: Column] = [:]
    var named = 0
    for cell in filled {
      guard document[cell.range].utf8.count <= 160, let column = column(of: cell) else {
        continue
      }
      named += 1
      columns[cell.column] = column
    }
    guard named >= 2, Double(named) >= 0.6 * Double(filled.count) else { return nil }
    var settled = settle(columns, isNumbered: filled.count)
    settleTimes(&settled, row: row, ofTable: index)
    for cell in filled where settled[cell.column] == nil && document[cell.range].utf8.count <= 40 {
      settled[cell.column] = Column(
        role: .other, title: String(document[document.trimmed(cell.range)]), isUnknown: true)
    }
    return settled.values.contains { Self.rowSubjects.contains($0.role) } || areReports(settled) ? settled : nil
  }

  /// A cell that goes on beside the rows below, where no other does, is the label of those rows.
  private func isRowLabel(_ cell: Cell, among cells: [Cell]) -> Bool {
    guard cell.rowSpan > 1, cells.allSatisfy({ $0.columnSpan == 1 }) else { return false }
    return cells.allSatisfy { $0.column == cell.column || $0.rowSpan < cell.rowSpan }
  }

  /// Whether a row under a header is one itself: the same heads printed again, or all its words bold.
  func replaces(_ known: [Int: Column], with columns: [Int: Column], row: Int, ofTable index: Int) -> Bool {
    let repeated = columns.count { known[$0.key]?.title == $0.value.title }
    if 2 * repeated >= columns.count { return true }
    let table = document.tables[index]
    let cells = grids[index].starting[row].map { table.cells[$0] }.filter { !document.trimmed($0.range).isEmpty }
    return cells.allSatisfy { cell in
      cell.blocks.allSatisfy { document.blocks[$0].isBold || document.blocks[$0].range.isEmpty }
    }
  }

  /// Bytes of a head with its prompt.
  private static let longestHead = 400

  /// What a row can be about: a table none of whose columns is one of these is no table of a plan.
  private static let rowSubjects: Set<FieldRole> = [
    .goal, .objective, .districtGoal, .metric, .instrument, .baseline, .target, .interimTarget, .strategy, .activity,
    .milestone,
  ]

  /// Columns of what is reported, each for its time, or for the time that the row names.
  private func areReports(_ columns: [Int: Column]) -> Bool {
    let reports = columns.values.filter { $0.reports != nil || [.progress, .rating].contains($0.role) }
    if columns.values.contains(where: { $0.role == .period }) { return !reports.isEmpty }
    return reports.count == columns.count && reports.allSatisfy { $0.reports != nil }
  }

  /// The meaning of a header cell: its first line, without the prompt under it; dates may stand on a second line.
  private func column(of cell: Cell) -> Column? {
    guard let block = cell.blocks.first(where: { !document.trimmed(document.blocks[$0].range).isEmpty }) else {
      return nil
    }
    let passage = document.passage(firstLine(of: document.blocks[block]), inBlock: block)
    if document[document.trimmed(cell.range)] == "$" { return Column(role: .funding, title: "$") }
    guard (1...14).contains(passage.tokens.count), !holdsValue(passage), !isPromise(passage) else { return nil }
    let title = String(document[passage.range])
    let whole = document.passage(cell.range, inBlock: block)
    if let dated = datedColumn(whole.tokens.count <= 9 ? whole : passage, title: title) { return dated }
    guard let role = roles(of: passage.tokens)?.first, !isNumbered(passage, role) else { return nil }
    guard role == .milestone, title.utf8.contains(where: Folding.isDigit) else {
      return Column(role: role, title: title)
    }
    // "30 days" says by when.
    let due = Traced(DueDate(date: nil), text: title, range: passage.range, basis: .column(title))
    return Column(role: role, title: title, due: due)
  }

  /// "Goal 1" in a cell is a goal's number and heads no column.
  private func isNumbered(_ passage: Passage, _ role: FieldRole) -> Bool {
    guard [.goal, .objective, .districtGoal].contains(role), let last = passage.tokens.last, passage.tokens.count <= 3
    else { return false }
    return last.folded.utf8.count <= 2 && last.folded.utf8.allSatisfy(Folding.isDigit)
  }

  private func holdsLabelledValue(_ cell: Cell) -> Bool {
    guard cell.range.count > 60, let block = cell.blocks.first else { return false }
    return holdsValue(document.passage(firstLine(of: document.blocks[block]), inBlock: block))
  }

  /// "By June 2027, absence will fall from 24% to 18%" is a goal, though it has a date as the heads of columns do.
  private func isPromise(_ passage: Passage) -> Bool {
    passage.tokens.count > 5
      && PromiseReader.promises(in: document[passage.range], at: passage.range.start).contains { $0.target != nil }
  }

  /// "Strategic Goal 1: Belonging" is a label with its value, not a column's head.
  private func holdsValue(_ passage: Passage) -> Bool {
    let text = document[passage.range]
    guard let colon = text.firstIndex(of: ":") else { return false }
    return text.index(after: colon) != text.endIndex
  }

  /// A second header row under merged heads: "Target" over "2026-27" and "2027-28".
  func refined(_ columns: [Int: Column], row: Int, ofTable index: Int) -> [Int: Column]? {
    let table = document.tables[index]
    guard row > 0 else { return nil }
    let cells = grids[index].starting[row].map { table.cells[$0] }.filter { !document.trimmed($0.range).isEmpty }
    guard !cells.isEmpty else { return nil }
    var refined = columns
    for cell in cells {
      guard let above = grids[index].cell(row: row - 1, column: cell.column), table.cells[above].columnSpan > 1,
        let parent = columns[table.cells[above].column], let block = cell.blocks.first
      else { return nil }
      let passage = document.passage(cell.range, inBlock: block)
      guard passage.tokens.count <= 6 else { return nil }
      let own = datedColumn(passage, title: String(document[passage.range]))
      refined[cell.column] = merged(parent, own, passage)
    }
    return refined
  }

  private func merged(_ parent: Column, _ own: Column?, _ passage: Passage) -> Column {
    let title = "\(parent.title) \(document[passage.range])"
    if let due = parent.due, parent.period != nil, let role = roles(of: passage.tokens)?.first {
      // "Target" and "Actual" under "Oct".
      let isTarget = role == .target || role == .interimTarget || role == .milestone
      return Column(role: isTarget ? .interimTarget : .actual, title: title, period: parent.period, due: due)
    }
    var column = Column(role: parent.role, title: title, period: own?.period, due: own?.due)
    let dates = lexicon.dates.matches(in: document[passage.range], at: passage.range.start)
    if let date = dates.first, column.due == nil {
      column.due = Traced(
        DueDate(date: date.date), text: String(document[date.range]), range: date.range, basis: .column(title))
    }
    if parent.role == .actual, let date = dates.first, date.form == .schoolYear, isPast(date) {
      column.role = .baseline
    }
    if parent.role == .target || parent.role == .actual { return column }
    return own ?? column
  }

  /// A head without the prompt under it or in brackets behind it.
  func firstLine(of block: Block) -> TextRange {
    let text = document[block.range]
    guard let cut = text.utf8.firstIndex(where: { $0 == 0x0A || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "?") }),
      cut > text.startIndex
    else { return block.range }
    return TextRange(block.range.start, block.range.start + text.utf8.distance(from: text.utf8.startIndex, to: cut))
  }

  /// A head with a date or a period in it, such as "2026-27 Target" or "Oct".
  private func datedColumn(_ passage: Passage, title: String) -> Column? {
    let dates = dates(in: passage)
    let rest = passage.tokens.filter { token in !dates.contains { $0.range.overlaps(token.range) } }
    let role = rest.isEmpty ? nil : roles(of: rest)?.first ?? lexicon.reports.exact(rest).map { _ in .progress }
    let reports = [.rating, .progress].contains(role) ? role : nil
    // "Winter checkpoint (January 2026)": the date that says more.
    guard let date = dates.last(where: { $0.date != nil }) ?? dates.first else {
      guard let period = lexicon.periods.firstMatch(in: passage.tokens), passage.tokens.count <= 3 else { return nil }
      if role == .interimTarget || role == .target {
        let words = passage.tokens[period.tokens.lowerBound].range.union(
          passage.tokens[period.tokens.upperBound - 1].range)
        let due = Traced(DueDate(date: nil), text: String(document[words]), range: words, basis: .column(title))
        return Column(role: .interimTarget, title: title, period: period.value.name, due: due)
      }
      let words = passage.tokens[period.tokens.lowerBound].range.union(
        passage.tokens[period.tokens.upperBound - 1].range)
      let due = Traced(DueDate(date: nil), text: String(document[words]), range: words, basis: .column(title))
      return Column(role: .actual, title: title, period: period.value.name, reports: reports, due: due)
    }
    let due = Traced(
      DueDate(date: date.date), text: String(document[date.range]), range: date.range, basis: .column(title))
    let isYear = date.form == .schoolYear || date.form == .year
    switch role {
    case .target, .goal: return Column(role: .target, title: title, due: due)
    case .baseline where isYear, .actual where isYear, .rating where isYear:
      return Column(role: .baseline, title: title)
    case .interimTarget, .milestone: return Column(role: .interimTarget, title: title, period: title, due: due)
    case nil where isYear: return Column(role: isPast(date) ? .baseline : .target, title: title, due: due)
    case nil, .actual, .rating, .progress:
      return Column(role: .actual, title: title, period: String(document[date.range]), reports: reports, due: due)
    case let role?: return Column(role: role, title: title)
    }
  }

  /// Dates of a head, where a bare year is one too: "2029 target".
  private func dates(in passage: Passage) -> [DateMatch] {
    let found = lexicon.dates.matches(in: document[passage.range], at: passage.range.start)
    guard found.isEmpty else { return found }
    return passage.tokens.compactMap { token in
      guard token.folded.utf8.count == 4, let year = Int(token.folded), (1990..<2100).contains(year) else { return nil }
      return DateMatch(
        form: .year, date: CalendarDate(year: year, month: 12, day: 31), schoolYear: nil, range: token.range,
        isDeadline: false)
    }
  }

  /// Says whose goal it is: "District Goal", not "Focus Area".
  private func namesTier(_ column: Column) -> Bool {
    lexicon.higherTiers.firstMatch(in: Tokenizer.tokens(of: column.title[...])) != nil
  }

  private func isPast(_ date: DateMatch) -> Bool {
    guard let planYear, let last = date.schoolYear?.last ?? date.date?.year else { return false }
    return last <= planYear.first
  }

  /// What a few words mean as a label: all of them, else how they end, else how they begin.
  func roles(of tokens: [Token]) -> [FieldRole]? {
    if let exact = lexicon.labels.exact(tokens) { return exact }
    if let named = namedOf(tokens) { return named }
    if let prefix = lexicon.labels.match(tokens), prefix.count >= 2 || isPurposed(tokens, after: prefix.count),
      prefix.value[0] != .milestone
    {
      return prefix.value
    }
    for start in tokens.indices.dropFirst() {
      guard let suffix = lexicon.labels.exact(tokens[start...]) else { continue }
      if start < tokens.endIndex - 1 || !Self.weak.contains(tokens[start].folded) { return suffix }
    }
    guard tokens.count <= 5, let prefix = lexicon.labels.match(tokens),
      prefix.count > 1 || !Self.weak.contains(tokens[0].folded)
    else { return nil }
    return prefix.value
  }

  /// "Activity to deploy the strategy": what stands before the purpose is what is named.
  private func isPurposed(_ tokens: [Token], after count: Int) -> Bool {
    count < tokens.count - 1 && tokens[count].folded == "to" && !Self.weak.contains(tokens[0].folded)
  }

  /// "Description of Action Steps" describes actions; "Status of Action Step" is a status.
  private func namedOf(_ tokens: [Token]) -> [FieldRole]? {
    guard tokens.count >= 3, let of = tokens.prefix(4).firstIndex(where: { $0.folded == "of" }), of > 0 else {
      return nil
    }
    let isDescription = of == 1 && Self.descriptions.contains(tokens[0].folded)
    if !isDescription { return lexicon.labels.exact(tokens[..<of]) }
    return lexicon.labels.match(tokens[(of + 1)...]).map(\.value)
  }

  private static let descriptions: Set<String> = ["description", "list", "name", "statement", "explanation", "detail"]

  /// Labels that are common words, too: at the end of others they name nothing.
  static let weak: Set<String> = [
    "support", "from", "to", "by", "who", "when", "why", "aim", "bench", "year", "role", "name", "no", "type", "code",
    "note", "date", "member", "what", "now", "staff", "person", "total", "people", "school", "site", "step", "lead",
    "need", "reason",
  ]

  /// Settles what depends on the neighbours: a "Goal" right of a "Baseline" is a target, an "Outcome" beside a measure
  /// is a result.
  private func settle(_ columns: [Int: Column], isNumbered count: Int) -> [Int: Column] {
    var settled = columns
    let order = columns.keys.sorted()
    let roles = Set(columns.values.map(\.role))
    let hasMeasure = roles.contains(.metric) || roles.contains(.instrument)
    let isOfMeasures =
      hasMeasure && roles.isDisjoint(with: [.strategy, .activity]) && !roles.isDisjoint(with: [.target])
    for (position, key) in order.enumerated() {
      guard let column = columns[key] else { continue }
      if column.role == .districtGoal, !namesTier(column),
        columns.values.contains(where: { $0.role == .districtGoal && namesTier($0) })
      {
        settled[key]?.role = .contentArea
      }
      if column.role == .schoolYear, !roles.isDisjoint(with: [.strategy, .activity]) { settled[key]?.role = .timeline }
      if isOfMeasures, column.role == .timeline || column.role == .end { settled[key]?.role = .due }
      let before = order[..<position].compactMap { columns[$0]?.role }
      if column.role == .goal, hasMeasure, before.contains(.baseline) || before.contains(.metric),
        roles.contains(.baseline)
      {
        settled[key]?.role = .target
      }
      if column.role == .strategy, roles.contains(.activity), before.contains(.activity) { settled[key]?.role = .other }
      if column.role == .goal, Tokenizer.keys(of: column.title).contains("success"),
        columns.contains(where: { $0.key != key && ($0.value.role == .goal || $0.value.role == .objective) })
      {
        settled[key]?.role = .rationale
      }
      if column.role == .milestone, !roles.contains(.strategy), !roles.contains(.activity),
        roles.contains(.owner) || roles.contains(.timeline) && !roles.contains(.rating)
      {
        settled[key]?.role = .activity
      }
      if column.role == .instrument, !roles.contains(.metric), !roles.contains(.goal), !roles.contains(.strategy) {
        settled[key]?.role = .metric
      }
    }
    return settled
  }
}
