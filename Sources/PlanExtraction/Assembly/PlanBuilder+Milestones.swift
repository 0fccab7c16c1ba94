import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Events on the way to a goal.
extension PlanBuilder {
  /// Each item is a milestone, with the time that its own words give, else the one given for all.
  mutating func milestones(_ items: [Item], basis: Basis, due given: Traced<DueDate>? = nil) {
    placed.add(items.map(\.range))
    for item in items where !noise.isBlank(item.range) && !noise.isPrompt(item.passage) {
      let line = MilestoneLine(item, in: document, lexicon, basis: basis)
      guard line.saysWhat else { continue }
      let milestone = Goal.Milestone(text: logistics.quoted(line.words, basis), due: line.due ?? given)
      updateGoal { $0.milestones.append(milestone) }
      subject = .milestone
    }
  }

  /// The time in a label: "30 days" of "30-day checkpoint", which is no number of its own.
  func time(in field: Field) -> Traced<DueDate>? {
    let label = document.passage(field.match.label, inBlock: field.block)
    let basis = Basis.label(field.label)
    if let period = lexicon.period(in: label, of: document) {
      let date = document.dates(in: period.range).first?.date
      return Traced(DueDate(date: date), text: String(document[period.range]), range: period.range, basis: basis)
    }
    let isNumbered = field.match.number != nil
    guard !isNumbered, field.label.utf8.contains(where: Folding.isDigit) else { return nil }
    return Traced(DueDate(date: nil), text: field.label, range: field.match.label, basis: basis)
  }

  /// How it stands with the last milestone.
  mutating func milestoneStatus(_ items: [Item], basis: Basis) {
    guard let words = appraisal.words(items) else { return }
    let status = logistics.quoted(words, basis)
    updateGoal { draft in
      if let last = draft.milestones.indices.last {
        draft.milestones[last].status = draft.milestones[last].status ?? status
      }
    }
  }

  /// The milestones of a row; beside no action, its day and state are theirs.
  ///
  /// - Returns: Whether the row is about them and nothing else.
  mutating func milestones(in row: Row) -> Bool {
    let cells = row.all(.milestone).filter { !$0.items.isEmpty && !$0.isContinued }
    guard !cells.isEmpty else { return false }
    let isAlone = row.first(.strategy) == nil && row.first(.activity) == nil
    let due = isAlone ? day(in: row) : nil
    for cell in cells {
      let basis = Basis.column(cell.column.title)
      for item in cell.items {
        if cell.column.due != nil, statesShare(item) {
          measure(.interimTarget, [item], basis: basis, due: cell.column.due)
        } else {
          milestones([item], basis: basis, due: cell.column.due ?? due)
        }
      }
    }
    guard isAlone else { return false }
    for cell in row.cells where [.rating, .progress].contains(cell.column.role) || cell.column.reports != nil {
      placed.add(cell.items.map(\.range))
      milestoneStatus(cell.items, basis: .column(cell.column.title))
    }
    return true
  }

  /// "72% of ninth graders pass all classes": a value to reach by the column's time.
  private func statesShare(_ item: Item) -> Bool {
    document.quantities(in: item.range).contains { $0.quantity.unit == .percent }
  }

  /// When the row's milestone is due.
  private func day(in row: Row) -> Traced<DueDate>? {
    for cell in row.cells where [.due, .timeline, .end].contains(cell.column.role) {
      if let words = logistics.words(cell.items, basis: .column(cell.column.title)) { return due(words) }
    }
    return nil
  }
}
