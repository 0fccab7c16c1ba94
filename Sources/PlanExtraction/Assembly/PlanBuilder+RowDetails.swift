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
    for cell in row.cells
    where !Self.placedRoles.contains(cell.column.role) && !(namesSteps && cell.column.role == .milestone) {
      placed.add(cell.items.map(\.range))
      if isOfMeasure(cell, in: row) { continue }
      guard let value = logistics.words(cell.items, basis: .column(cell.column.title)) else { continue }
      if [.evidence, .interimTarget].contains(cell.column.role), !cell.isContinued {
        targets(in: cell.items, basis: .column(cell.column.title))
      }
      if cell.column.role == .decision, !cell.isContinued {
        let strategies = row.first(.strategy).map { hasSteps($0) ? 1 : filled($0).count } ?? count
        decide(cell.items, basis: .column(cell.column.title), count: max(1, strategies))
        continue
      }
      if Self.reported.contains(cell.column.role) { continue }
      if cell.column.role == .owner, count == 0, lastAction == nil, !namesGoal { continue }
      if leavesActionsBlank(row), Self.actionRoles.contains(cell.column.role) { continue }
      if cell.column.role == .lead || cell.column.role == .contentArea || cell.column.role == .studentGroup
        || count == 0 && !cell.isContinued
      {
        detail(cell.column.role, cell.items, basis: .column(cell.column.title))
      } else {
        let builder = self
        setLast(count, before: steps) {
          $0.logistics = builder.filled($0.logistics, cell.column.role, cell.items, value, .column(cell.column.title))
        }
      }
    }
  }

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
    .owner, .timeline, .start, .end, .funding, .amount, .evidence, .due,
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
