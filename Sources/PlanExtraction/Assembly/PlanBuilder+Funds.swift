import DistrictModel
import PlanModel

/// Tables of what an action is paid with, below it.
extension PlanBuilder {
  /// Whether a row is an amount beside its source: under a label such as "Proposed expenditures" it pays for the last
  /// action, in a budget of its own for none.
  mutating func funds(in row: Row) -> Bool {
    guard let amount = row.first(.amount), let source = row.first(.funding),
      row.cells.allSatisfy({ [.amount, .funding, .resource, .other].contains($0.column.role) })
    else { return false }
    guard let awaited, [.funding, .amount].contains(awaited.role) else { return true }
    placed.add(row.cells.compactMap(\.range))
    let paid = ActionDraft.paired(
      logistics.funding(amount.items, basis: .column(amount.column.title)),
      with: logistics.funding(source.items, basis: .column(source.column.title)))
    setLast { $0.logistics.funding += paid }
    return true
  }
}
