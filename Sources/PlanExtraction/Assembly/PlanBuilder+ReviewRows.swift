import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Reports on goals in the rows of tables.
extension PlanBuilder {
  private static let measures: Set<FieldRole> = [.metric, .instrument, .baseline, .target]

  /// What a row reports on its goal: under columns of times, or in a table whose rows are times.
  ///
  /// What stands beside an action is of the action.
  mutating func reviews(in row: Row) {
    guard isGoalOpen, row.first(.strategy) == nil, row.first(.activity) == nil else { return }
    let given = row.first(.period)?.items.first.map { String(document[$0.range]) }
    let isMeasured = row.cells.contains { Self.measures.contains($0.column.role) && !$0.items.isEmpty }
    let namesGoal = row.first(.goal) ?? row.first(.objective) ?? row.first(.goalReference) != nil
    for cell in row.cells where !cell.isContinued && !cell.items.isEmpty {
      let basis = Basis.column(cell.column.title)
      guard let role = reported(cell), !isMeasured || namesGoal || role == .progress else { continue }
      if isMeasured, cell.column.role == .rating { continue }
      review(role, cell.items, period: given ?? cell.column.period, basis: basis)
    }
  }

  /// A rating or a reflection, where a cell holds one.
  private func reported(_ cell: RowCell) -> FieldRole? {
    switch cell.column.role {
    case .progress, .rating, .verdict: return cell.column.role
    case .actual where cell.column.period != nil:
      let isFigure = cell.items.contains { !document.quantities(in: $0.range).isEmpty }
      return isFigure ? nil : cell.column.reports ?? .rating
    default: return nil
    }
  }

  /// Ratings of a measure that stand under columns of times; the last one counts.
  func latestRating(in row: Row) -> RowCell? {
    row.cells.last {
      $0.column.role == .actual && !$0.isContinued && !$0.items.isEmpty && reported($0) != nil
        && appraisal.report($0.items, isRating: true).rating != nil
    }
  }
}
