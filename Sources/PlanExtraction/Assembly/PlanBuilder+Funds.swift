import DistrictModel
import PlanModel

/// Tables of what an action is paid with, below it.
extension PlanBuilder {
  /// Whether a row is an amount beside its source, in a table under a label such as "Proposed expenditures".
  mutating func funds(in row: Row) -> Bool {
    guard row.first(.strategy) == nil, row.first(.activity) == nil, let amount = row.first(.amount),
      let source = row.first(.funding), row.cells.count == 2
    else { return false }
    placed.add(row.cells.compactMap(\.range))
    guard let awaited, [.funding, .amount].contains(awaited.role) else { return true }
    let paid = ActionDraft.with(
      logistics.funding(amount.items, basis: .column(amount.column.title)),
      logistics.funding(source.items, basis: .column(source.column.title)))
    setLast { $0.logistics.funding += paid }
    return true
  }
}
