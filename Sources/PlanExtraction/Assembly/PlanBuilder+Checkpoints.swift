import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Tables of what is to be reached on the way, a row for each time.
extension PlanBuilder {
  private static let others: Set<FieldRole> = [
    .goal, .objective, .metric, .baseline, .target, .strategy, .activity, .owner,
  ]
  private static let times: Set<FieldRole> = [.due, .timeline, .start, .end, .period]

  /// Whether a row is a checkpoint of the open goal: "2 | Feb 15 | 30% of students will have met their growth".
  mutating func checkpoints(in row: Row) -> Bool {
    guard isGoalOpen, let cell = row.first(.interimTarget), cell.column.due == nil,
      Self.others.isDisjoint(with: row.cells.map(\.column.role)), !cell.items.isEmpty
    else { return false }
    let time = row.cells.first { $0.cell != cell.cell && isTime($0) && date(in: $0) != nil }.flatMap(date(in:))
    placed.add(row.cells.compactMap(\.range))
    measure(.interimTarget, cell.items, basis: .column(cell.column.title), due: time)
    return true
  }

  /// A column for dates, or a cell that holds nothing else.
  private func isTime(_ cell: RowCell) -> Bool {
    Self.times.contains(cell.column.role) || cell.items.count == 1 && isDate(cell.items[0])
  }

  private func date(in cell: RowCell) -> Traced<DueDate>? {
    guard let range = cell.range, let date = document.dates(in: range).first else { return nil }
    return document.due(date, .column(cell.column.title))
  }
}
