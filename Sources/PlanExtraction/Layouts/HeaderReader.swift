import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Decides whether a row is a header row, and what its columns mean.
struct HeaderReader {
  let document: IndexedDocument
  let grids: [TableGrid]
  let lexicon: Lexicon
  let planYear: SchoolYear?

  private var noise: Noise { Noise(document: document, lexicon: lexicon) }

  /// The columns that a row names, by grid column; nil if the row is no header row, or none below one that is known.
  func columns(row: Int, ofTable index: Int, under known: [Int: Column]?) -> [Int: Column]? {
    let table = document.tables[index]
    let cells = grids[index].starting[row].map { table.cells[$0] }
    let filled = cells.filter { !document.trimmed($0.range).isEmpty && !isRowLabel($0, among: cells) }
    guard filled.count >= 2, filled.allSatisfy({ $0.range.count <= Self.longestHead }), mayHead(filled),
      known.map({ mayReplace($0, by: filled) }) ?? true
    else { return nil }
    guard let columns = named(filled, mostUnnamed: isListOfHeads(filled, row, index) ? 0.7 : 0.4) else { return nil }
    var settled = settle(columns, isNumbered: filled.count)
    settleTimes(&settled, row: row, ofTable: index)
    for cell in filled where settled[cell.column] == nil && cell.range.count <= 40 {
      let title = String(document[document.trimmed(cell.range)])
      let role = meaning(ofColumn: cell.column, below: row, ofTable: index, beside: settled)
      settled[cell.column] = Column(role: role ?? .other, title: title, isUnknown: role == nil)
    }
    return settled.values.contains { Self.rowSubjects.contains($0.role) } || areReports(settled) || areFunds(settled)
      || known.map { goesOn($0, with: settled) } ?? false ? settled : nil
  }

  /// The first row of a table, a word or a few in each of its cells, over rows of more words.
  func isListOfHeads(_ cells: [Cell], _ row: Int, _ index: Int) -> Bool {
    let table = document.tables[index]
    guard row == 0, cells.count >= 3, table.rowCount > 2 else { return false }
    let areShort = cells.allSatisfy { cell in
      !document.bytes(cell.range).contains(where: Folding.isDigit)
        && cell.blocks.first.map { (1...4).contains(document.passage(ofBlock: $0).tokens.count) } ?? false
    }
    guard areShort else { return false }
    let longest = grids[index].starting[1].map { table.cells[$0].range.count }.max() ?? 0
    return longest > 2 * (cells.map(\.range.count).max() ?? 0)
  }

  /// What most cells of a column with an unknown head hold, beside a column of actions: people, times or money.
  func meaning(ofColumn column: Int, below row: Int, ofTable index: Int, beside known: [Int: Column]) -> FieldRole? {
    let roles = Set(known.values.map(\.role))
    guard !roles.isDisjoint(with: [.strategy, .activity]) else { return nil }
    let facts = LogisticsFacts(document: document, lexicon: lexicon, noise: noise)
    let table = document.tables[index]
    var found: [FieldRole?] = []
    for next in (row + 1)..<max(row + 1, min(table.rowCount, row + Self.mostRowsRead)) {
      guard let cell = grids[index].cell(row: next, column: column), table.cells[cell].row == next else { continue }
      let range = document.trimmed(table.cells[cell].range)
      if range.isEmpty || noise.isBlank(range) { continue }
      found.append(facts.role(of: range))
    }
    guard found.count >= 2 else { return nil }
    return [FieldRole.owner, .timeline, .funding].first { role in
      (role == .funding || !roles.contains(role)) && 10 * found.count { $0 == role } >= 6 * found.count
    }
  }

  /// No cell has its value in it, or waits for the one beside it as "Owner:" does; one of several heads may end so.
  func mayHead(_ cells: [Cell]) -> Bool {
    var labels = 0
    for cell in cells {
      let bytes = document.bytes(document.trimmed(cell.range))
      if bytes.count > 1, bytes.contains(UInt8(ascii: "$")) || holdsLabelAndValue(cell) { return false }
      if bytes.last == UInt8(ascii: ":") { labels += 1 }
    }
    return labels * Self.leastHeadsToOneLabel <= cells.count && !cells.contains(where: holdsLabelledValue)
  }

  static let leastHeadsToOneLabel = 4

  /// "School goal:" on a line of its own, and below it words that are no prompt.
  func holdsLabelAndValue(_ cell: Cell) -> Bool {
    let kept = document.trimmed(cell.range)
    let bytes = document.bytes(kept)
    guard let end = bytes.firstIndex(of: 0x0A), let block = cell.blocks.first else { return false }
    let head = document.trimmed(TextRange(kept.start, end))
    guard document.bytes(head).last == UInt8(ascii: ":") else { return false }
    let rest = document.passage(TextRange(end, kept.end), inBlock: block)
    return !rest.isEmpty && !noise.isPrompt(rest) && !noise.isInstruction(rest)
      && document.bytes(rest.range).first != UInt8(ascii: "(")
  }

  /// The columns of the cells that name one; nil where too few do.
  func named(_ cells: [Cell], mostUnnamed share: Double) -> [Int: Column]? {
    let mostUnnamed = Int(share * Double(cells.count))
    var columns: [Int: Column] = [:]
    var unnamed = 0
    for cell in cells {
      if cell.range.count <= Self.longestName, var column = column(of: cell) {
        column.span = cell.columnSpan
        columns[cell.column] = column
      } else if !asksYesOrNo(cell) {
        unnamed += 1
      }
      if unnamed > mostUnnamed { return nil }
    }
    return columns.count >= 2 ? columns : nil
  }

  /// "PD step?": a head over boxes to tick or a "Yes".
  func asksYesOrNo(_ cell: Cell) -> Bool {
    cell.range.count <= 24 && document.bytes(document.trimmed(cell.range)).last == UInt8(ascii: "?")
  }

  /// A cell that goes on beside the rows below, where no other does, is the label of those rows.
  func isRowLabel(_ cell: Cell, among cells: [Cell]) -> Bool {
    guard cell.rowSpan > 1, cells.allSatisfy({ $0.columnSpan == 1 }) else { return false }
    return cells.allSatisfy { $0.column == cell.column || $0.rowSpan < cell.rowSpan }
  }

  /// Whether it can, before its columns are known: one head printed again, all words bold, or few words in each cell.
  func mayReplace(_ known: [Int: Column], by cells: [Cell]) -> Bool {
    isBold(cells) || cells.allSatisfy { $0.range.count <= Self.longestSecondHead }
      || cells.contains { cell in
        guard let title = known[cell.column]?.title else { return false }
        return document.bytes(document.trimmed(cell.range)).starts(with: title.utf8)
      }
  }

  /// Bytes of a head that stands below the values of others.
  static let longestSecondHead = 60

  /// Whether a row under a header is one itself: the same heads printed again, or all its words bold.
  func replaces(_ known: [Int: Column], with columns: [Int: Column], row: Int, ofTable index: Int) -> Bool {
    let repeated = columns.count { known[$0.key]?.title == $0.value.title }
    if 2 * repeated >= columns.count || goesOn(known, with: columns) || isFuller(columns, than: known) { return true }
    let table = document.tables[index]
    let cells = grids[index].starting[row].map { table.cells[$0] }.filter { !document.trimmed($0.range).isEmpty }
    if columns.count == cells.count, areTimes(columns) { return true }
    return isBold(cells)
  }

  /// "Checkpoints | 30 days | 60 days | 90 days": times that no row has for values.
  private func areTimes(_ columns: [Int: Column]) -> Bool {
    guard let first = columns.keys.min() else { return false }
    let times = columns.filter { $0.key != first }.values
    return times.count > 1
      && times.allSatisfy { $0.due != nil && [.milestone, .interimTarget, .actual].contains($0.role) }
  }

  /// The heads of a table below a title and its prompt that looked like two.
  func isFuller(_ columns: [Int: Column], than known: [Int: Column]) -> Bool {
    let named = columns.values.filter { !$0.isUnknown }
    return named.count >= 4 && named.count >= 2 * known.count && Set(named.map(\.role)).count >= 3
  }

  /// "Lead person, resources" below a row of "Action step, dates": heads of what else there is to say of the same row.
  func goesOn(_ known: [Int: Column], with columns: [Int: Column]) -> Bool {
    let roles = columns.values.filter { !$0.isUnknown }.map(\.role)
    return roles.count >= 2 && Set(roles).count == roles.count && Self.details.isSuperset(of: roles)
      && Set(known.values.map(\.role)).isDisjoint(with: roles)
  }

  /// What stands beside an action.
  static let details: Set<FieldRole> = [
    .owner, .timeline, .start, .end, .due, .funding, .amount, .resource, .evidence, .rating, .progress,
  ]

  func isBold(_ cells: [Cell]) -> Bool {
    cells.allSatisfy { cell in
      cell.blocks.allSatisfy { document.blocks[$0].isBold || document.blocks[$0].range.isEmpty }
    }
  }

  /// Rows of a column that tell what it holds.
  private static let mostRowsRead = 40
  /// Bytes of a head with its prompt.
  static let longestHead = 400
  /// Bytes of a head that names its column.
  static let longestName = 160

  /// What a row can be about: a table none of whose columns is one of these is no table of a plan.
  static let rowSubjects: Set<FieldRole> = [
    .goal, .objective, .districtGoal, .metric, .instrument, .baseline, .target, .interimTarget, .strategy, .activity,
    .milestone,
  ]

  /// "Amount | Source": what an action is paid with.
  func areFunds(_ columns: [Int: Column]) -> Bool {
    let roles = Set(columns.values.map(\.role))
    return roles == [.amount, .funding]
  }

  /// Columns of what is reported, each for its time, or for the time that the row names.
  func areReports(_ columns: [Int: Column]) -> Bool {
    let reports = columns.values.filter { $0.reports != nil || [.progress, .rating].contains($0.role) }
    if columns.values.contains(where: { $0.role == .period }) { return !reports.isEmpty }
    return reports.count == columns.count && reports.allSatisfy { $0.reports != nil }
  }
}
