import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// What a single head says of its column.
extension HeaderReader {
  /// The meaning of a header cell: its first line, without the prompt under it; dates may stand on a second line.
  func column(of cell: Cell) -> Column? {
    guard let block = cell.blocks.first(where: { !document.trimmed(document.blocks[$0].range).isEmpty }) else {
      return nil
    }
    let passage = beforeQuestion(document.passage(firstLine(of: document.blocks[block]), inBlock: block))
    if document.bytes(document.trimmed(cell.range)).elementsEqual([UInt8(ascii: "$")]) {
      return Column(role: .funding, title: "$")
    }
    guard (1...14).contains(passage.tokens.count), !holdsValue(passage), !isSentence(passage), !isPromise(passage)
    else { return nil }
    let whole = document.passage(cell.range, inBlock: block)
    if let dated = datedColumn(whole.tokens.count <= 9 ? whole : passage, titled: passage.range) { return dated }
    let mayGoOn = whole.tokens.count <= 6 && whole.range != passage.range
    let named = roles(of: passage.tokens) ?? (mayGoOn ? roles(of: whole.tokens) : nil)
    guard let roles = named, let role = roles.first, !isNumbered(passage, role) else { return nil }
    let title = String(document[passage.range])
    // "KPI #" counts the rows.
    if document.bytes(cell.range).last == UInt8(ascii: "#"),
      [.metric, .instrument, .strategy, .activity].contains(role)
    {
      return Column(role: .other, title: title)
    }
    guard role == .milestone, title.utf8.contains(where: Folding.isDigit) else {
      let inside = lexicon.labels.matches(in: passage.tokens).compactMap { $0.value.first }
      return Column(
        role: role, title: title, others: roles.dropFirst() + inside.filter { $0 != role },
        due: role == .goal ? deadline(in: whole, title) : nil)
    }
    // "30 days" says by when, more so with "(by October 18)" behind it.
    let date = document.dates(in: whole.range).last
    let words = date?.range ?? passage.range
    let due = Traced(DueDate(date: date?.date), text: String(document[words]), range: words, basis: .column(title))
    return Column(role: role, title: title, due: due)
  }

  /// "Measurable outcomes by the end of SY 2026-27": by when every goal below is to be reached.
  private func deadline(in whole: Passage, _ title: String) -> Traced<DueDate>? {
    document.dates(in: whole.range).first(where: \.isDeadline).map { date in
      document.due(date, .column(title))
    }
  }

  /// A whole sentence, or words behind a code, name no column.
  func isSentence(_ passage: Passage) -> Bool {
    let bytes = document.bytes(passage.range)
    return bytes.first == UInt8(ascii: "[") || passage.tokens.count >= 6 && bytes.last == UInt8(ascii: ".")
  }

  /// "Goal 1" in a cell is a goal's number and heads no column.
  func isNumbered(_ passage: Passage, _ role: FieldRole) -> Bool {
    guard [.goal, .objective, .districtGoal].contains(role), let last = passage.tokens.last, passage.tokens.count <= 3
    else { return false }
    return last.folded.utf8.count <= 2 && last.folded.utf8.allSatisfy(Folding.isDigit)
  }

  /// "Measures of fidelity" of "Measures of fidelity: How will you know …?", which asks for its values.
  private func beforeQuestion(_ passage: Passage) -> Passage {
    guard let colon = document.bytes(passage.range).firstIndex(of: UInt8(ascii: ":")),
      let next = passage.tokens.first(where: { $0.range.start > colon }), lexicon.questions.contains(next)
    else { return passage }
    return document.passage(TextRange(passage.range.start, colon), inBlock: passage.block)
  }

  func holdsLabelledValue(_ cell: Cell) -> Bool {
    guard cell.range.count > 60, let block = cell.blocks.first else { return false }
    return holdsValue(beforeQuestion(document.passage(firstLine(of: document.blocks[block]), inBlock: block)))
  }

  /// "By June 2027, absence will fall from 24% to 18%" is a goal, though it has a date as the heads of columns do.
  func isPromise(_ passage: Passage) -> Bool {
    passage.tokens.count > 5
      && document.promises(in: passage.range).contains { $0.target != nil }
  }

  /// "Strategic Goal 1: Belonging" is a label with its value, not a column's head.
  func holdsValue(_ passage: Passage) -> Bool {
    let bytes = document.bytes(passage.range)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return colon + 1 < bytes.endIndex
  }

  /// A second header row: "Target" over "2026-27" and "2027-28", or each head over its year.
  func refined(_ columns: [Int: Column], row: Int, ofTable index: Int) -> [Int: Column]? {
    let table = document.tables[index]
    guard row > 0 else { return nil }
    let cells = grids[index].starting[row].map { table.cells[$0] }.filter { !document.trimmed($0.range).isEmpty }
    guard !cells.isEmpty else { return nil }
    if let own = self.columns(row: row, ofTable: index, under: nil), isFuller(own, than: columns) { return nil }
    var refined = columns
    for cell in cells {
      guard let block = cell.blocks.first else { return nil }
      let passage = document.passage(cell.range, inBlock: block)
      guard passage.tokens.count <= 6 else { return nil }
      let above = grids[index].cell(row: row - 1, column: cell.column)
      guard let above, let parent = columns[table.cells[above].column] else {
        guard let role = lexicon.labels.exact(passage.tokens)?.first, role != .other else { return nil }
        refined[cell.column] = Column(role: role, title: String(document[passage.range]))
        continue
      }
      guard table.cells[above].columnSpan > 1 || isTime(passage) else { return nil }
      let own = datedColumn(passage, titled: passage.range)
      refined[cell.column] = merged(parent, own, passage)
    }
    return refined
  }

  func merged(_ parent: Column, _ own: Column?, _ passage: Passage) -> Column {
    let title = "\(parent.title) \(document[passage.range])"
    if let due = parent.due, parent.period != nil, let role = roles(of: passage.tokens)?.first {
      // "Target" and "Actual" under "Oct".
      let isTarget = role == .target || role == .interimTarget || role == .milestone
      return Column(role: isTarget ? .interimTarget : .actual, title: title, period: parent.period, due: due)
    }
    var column = Column(role: parent.role, title: title, period: own?.period, due: own?.due)
    let dates = document.dates(in: passage.range)
    if let date = dates.first, column.due == nil {
      column.due = document.due(date, .column(title))
    }
    if parent.role == .actual, let date = dates.first, date.form == .schoolYear, isPast(date) {
      column.role = .baseline
    }
    if column.role == .milestone { column.role = .interimTarget }
    return [.target, .actual, .interimTarget].contains(column.role) || parent.role == .baseline ? column : own ?? column
  }

  /// A date and nothing else.
  func isTime(_ passage: Passage) -> Bool {
    let dates = dates(in: passage)
    return !dates.isEmpty && passage.tokens.allSatisfy { token in dates.contains { $0.range.overlaps(token.range) } }
  }

  /// A head without the prompt under it or in brackets behind it.
  func firstLine(of block: Block) -> TextRange {
    let cut = document.bytes(block.range).firstIndex {
      $0 == 0x0A || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "?")
    }
    guard let cut, cut > block.range.start else { return block.range }
    return TextRange(block.range.start, cut)
  }

  /// A head with a date or a period in it, such as "2026-27 Target" or "Oct".
  func datedColumn(_ passage: Passage, titled words: TextRange) -> Column? {
    let dates = dates(in: passage)
    let period = dates.isEmpty ? lexicon.periods.firstMatch(in: passage.tokens) : nil
    guard period != nil || !dates.isEmpty else { return nil }
    let title = String(document[words])
    let rest = passage.tokens.enumerated().filter { index, token in
      period?.tokens.contains(index) != true && !dates.contains { $0.range.overlaps(token.range) }
    }
    .map(\.element)
    let role = rest.isEmpty ? nil : roles(of: rest)?.first ?? lexicon.reports.exact(rest).map { _ in .progress }
    let reports = [.rating, .progress].contains(role) ? role : nil
    // "Winter checkpoint (January 2026)": the date that says more.
    guard let date = dates.last(where: { $0.date != nil }) ?? dates.first else {
      guard let period, passage.tokens.count <= 3 else { return nil }
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
    let due = document.due(date, .column(title))
    let isYear = date.form == .schoolYear || date.form == .year
    switch role {
    case .target, .goal: return Column(role: .target, title: title, due: due)
    case .baseline where isYear, .actual where isYear, .rating where isYear, .start where isYear:
      return Column(role: .baseline, title: title)
    case .interimTarget, .milestone: return Column(role: .interimTarget, title: title, period: title, due: due)
    case nil where isYear: return Column(role: isPast(date) ? .baseline : .target, title: title, due: due)
    case nil, .actual, .rating, .progress:
      return Column(role: .actual, title: title, period: String(document[date.range]), reports: reports, due: due)
    case let role?: return Column(role: role, title: title)
    }
  }

  /// Dates of a head, where a bare year is one too: "2029 target".
  func dates(in passage: Passage) -> [DateMatch] {
    let found = document.dates(in: passage.range)
    guard found.isEmpty else { return found }
    return passage.tokens.compactMap { token in
      guard token.folded.utf8.count == 4, let year = Int(token.folded), (1990..<2100).contains(year) else { return nil }
      return DateMatch(
        form: .year, date: CalendarDate(year: year, month: 12, day: 31), schoolYear: nil, range: token.range,
        isDeadline: false)
    }
  }

  func isPast(_ date: DateMatch) -> Bool {
    guard let planYear, let last = date.schoolYear?.last ?? date.date?.year else { return false }
    return last <= planYear.first
  }
}
