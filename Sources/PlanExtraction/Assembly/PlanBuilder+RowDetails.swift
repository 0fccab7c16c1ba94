import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// What stands beside the actions of a row.
extension PlanBuilder {
  /// Owners, dates and money belong to the lowest action of the row; several actions of one cell share them.
  mutating func details(in row: Row) {
    let namesSteps = row.first(.strategy).map(namesKnown) ?? false
    let milestones = namesSteps ? row.all(.milestone) : []
    let lowest =
      milestones.last { !$0.items.isEmpty } ?? row.all(.activity).last { !$0.items.isEmpty }
      ?? row.all(.strategy).last { !$0.items.isEmpty }
    let steps = lowest.map { hasSteps($0) ? filled($0).count - 1 : stepsBeside($0, in: row) } ?? 0
    let count = isBeside(lowest, in: row) && steps > 1 ? 1 : (lowest.map { filled($0).count } ?? 0) - steps
    let namesGoal = row.first(.goal) ?? row.first(.objective) != nil
    let leavesBlank = leavesActionsBlank(row)
    for cell in row.cells
    where !Self.placedRoles.contains(cell.column.role) && !(namesSteps && cell.column.role == .milestone) {
      placed.add(cell.items.map(\.range))
      if isOfMeasure(cell, in: row) { continue }
      if cell.column.role == .funding || cell.column.role == .amount {
        setLast(count, before: steps) { $0.asksForFunding = true }
      }
      guard let value = logistics.words(cell.items, basis: .column(cell.column.title)) else { continue }
      if !cell.isContinued, cell.column.role == .evidence || cell.column.role == .interimTarget && lowest != nil {
        targets(in: cell.items, basis: .column(cell.column.title))
      }
      if cell.column.role == .decision, !cell.isContinued {
        let strategies = row.first(.strategy).map { hasSteps($0) ? 1 : filled($0).count } ?? count
        decide(cell.items, basis: .column(cell.column.title), count: max(1, strategies))
        continue
      }
      if Self.reported.contains(cell.column.role) { continue }
      if cell.column.role == .owner, count == 0, lastAction == nil, !namesGoal { continue }
      if leavesBlank, Self.actionRoles.contains(cell.column.role) { continue }
      if cell.column.role == .lead || cell.column.role == .contentArea || cell.column.role == .studentGroup
        || count == 0 && !cell.isContinued
      {
        detail(cell.column.role, cell.items, basis: .column(cell.column.title))
      } else {
        if standsBesideStrategy(cell, in: row) {
          if !cell.isContinued { fillStrategy(cell, value) }
          continue
        }
        let facts = logistics
        for part in parts(of: cell) {
          guard let words = part.items == nil ? value : logistics.words(part.items ?? [], basis: part.basis) else {
            continue
          }
          setLast(count, before: steps) { $0.fill(part.role, part.items ?? cell.items, words, part.basis, facts) }
        }
      }
    }
  }

  /// A cell that goes down beside all activities of the row's strategy, as the strategy's own cell does.
  private func standsBesideStrategy(_ cell: RowCell, in row: Row) -> Bool {
    guard let strategy = row.first(.strategy), row.first(.activity) != nil,
      Self.logisticRoles.contains(cell.column.role),
      document.tables.indices.contains(row.table)
    else { return false }
    let cells = document.tables[row.table].cells
    let (own, beside) = (cells[cell.cell.cell], cells[strategy.cell.cell])
    return own.rowSpan > 1 && own.rowSpan == beside.rowSpan && own.row == beside.row
  }

  /// Gives what a cell says to the strategy above the row's activities.
  private mutating func fillStrategy(_ cell: RowCell, _ value: Quoted) {
    let facts = logistics
    let basis = Basis.column(cell.column.title)
    if isGoalOpen {
      updateGoal { draft in
        guard let index = draft.actions.lastIndex(where: { $0.tier == .strategy }) else { return }
        draft.actions[index].fill(cell.column.role, cell.items, value, basis, facts)
      }
    } else if let index = unlinked.lastIndex(where: { $0.tier == .strategy }) {
      unlinked[index].fill(cell.column.role, cell.items, value, basis, facts)
    }
  }

  /// A part of a cell: nil items for all of them.
  private typealias Part = (role: FieldRole, items: [Item]?, basis: Basis)

  /// A cell that says who and when in one, by labels of its own or line by line: "Lead: math coach", "By August 9".
  private func parts(of cell: RowCell) -> [Part] {
    let basis = Basis.column(cell.column.title)
    let labels = cell.items.map { declarations.labels.label(of: $0.passage) }
    let isLabelled = labels.contains { $0.map { Self.logisticRoles.contains($0.role) && !$0.value.isEmpty } ?? false }
    let isCombined = cell.column.others.contains { Self.logisticRoles.contains($0) && $0 != cell.column.role }
    guard Self.logisticRoles.contains(cell.column.role), isLabelled || isCombined else {
      return [(cell.column.role, nil, basis)]
    }
    return zip(cell.items, labels).map { item, label in
      if let label, Self.logisticRoles.contains(label.role), !label.value.isEmpty {
        let value = Item(passage: document.passage(label.value, inBlock: item.passage.block))
        return (label.role, [value], .label(String(document[label.label])))
      }
      return (logistics.role(of: item.range) ?? .owner, [item], basis)
    }
  }

  private static let logisticRoles: Set<FieldRole> = [.owner, .timeline, .start, .end, .due, .funding, .lead]

  /// Who reports a measure, in a column between the measures and the actions.
  private func isOfMeasure(_ cell: RowCell, in row: Row) -> Bool {
    guard cell.column.role == .owner, let place = row.cells.firstIndex(where: { $0.cell == cell.cell }) else {
      return false
    }
    let actions: Set<FieldRole> = [.strategy, .activity]
    return row.cells[..<place].contains { $0.column.role == .metric }
      && row.cells[place...].contains { actions.contains($0.column.role) }
  }

  /// How many activities one cell lists beside a strategy of the same row: what else the row says is the strategy's.
  private func stepsBeside(_ cell: RowCell, in row: Row) -> Int {
    isBeside(cell, in: row) && filled(cell).count > 1 ? filled(cell).count : 0
  }

  private func isBeside(_ cell: RowCell?, in row: Row) -> Bool {
    guard let cell, cell.column.role == .activity, let strategy = row.first(.strategy) else { return false }
    return !strategy.isContinued && filled(strategy).count == 1 && !hasSteps(cell)
  }

  private static let placedRoles: Set<FieldRole> = measureRoles.subtracting([.due, .interimTarget]).union([
    .goal, .objective, .goalReference, .districtGoal, .strategy, .activity, .other,
  ])

  /// What is read of the row as a whole.
  private static let reported: Set<FieldRole> = [.progress, .period, .milestone]

  /// Who and when beside a place for an action that nobody filled in.
  private func leavesActionsBlank(_ row: Row) -> Bool {
    let cells = row.all(.strategy) + row.all(.activity)
    return !cells.isEmpty && cells.allSatisfy { !$0.isContinued && $0.items.allSatisfy(isNumber) }
  }

  /// A number that stands for an action, as in the rows of a budget.
  private func isNumber(_ item: Item) -> Bool {
    item.tokens.count == 1 && item.tokens[0].folded.utf8.allSatisfy(Folding.isDigit)
  }

  private static let actionRoles: Set<FieldRole> = [
    .owner, .timeline, .start, .end, .funding, .amount, .resource, .evidence, .due,
  ]

  /// Changes the last actions, but for those that follow them.
  private mutating func setLast(_ count: Int, before steps: Int, _ change: (inout ActionDraft) -> Void) {
    guard count > 0 else { return }
    if isGoalOpen {
      updateGoal { draft in
        for index in draft.actions.indices.dropLast(steps).suffix(count) { change(&draft.actions[index]) }
      }
    } else {
      for index in unlinked.indices.dropLast(steps).suffix(count) { change(&unlinked[index]) }
    }
  }
}
