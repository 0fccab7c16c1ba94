import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Columns that are named by a time alone: what was reached by then, or what is to be reached.
extension HeaderReader {
  /// Settles them by their neighbours and by what stands below them.
  func settleTimes(_ columns: inout [Int: Column], row: Int, ofTable index: Int) {
    let order = columns.keys.sorted()
    if let first = order.first, namesCheckpoints(columns, first) {
      for time in order.dropFirst() { columns[time]?.role = .interimTarget }
      columns[first] = nil
      return
    }
    let roles = columns.values.map(\.role)
    guard roles.contains(.metric) || roles.contains(.instrument) else { return }
    let times = order.filter { columns[$0]?.role == .actual && columns[$0]?.period != nil }
    if let target = order.first(where: { [.target, .interimTarget].contains(columns[$0]?.role) }) {
      // The last result before what is to be reached is where it starts.
      guard !roles.contains(.baseline), let last = times.last(where: { $0 < target }), isPast(columns[last]) else {
        return
      }
      columns[last]?.role = .baseline
    } else if times.count >= 2, !times.allSatisfy({ isOver(columns[$0]) }), areFilled(times, below: row, ofTable: index)
    {
      for time in times { columns[time]?.role = .interimTarget }
      columns[times[times.count - 1]]?.role = .target
    }
  }

  /// "Checkpoints | September | January | April": times, and before them what they are the times of.
  private func namesCheckpoints(_ columns: [Int: Column], _ first: Int) -> Bool {
    guard columns.count > 2, let name = columns[first], name.role == .interimTarget, name.due == nil else {
      return false
    }
    return columns.allSatisfy { key, column in
      key == first || column.role == .actual && column.period != nil
        || [.interimTarget, .milestone].contains(column.role) && column.due != nil
    }
  }

  /// A column of results that is no part of the plan's own year.
  private func isPast(_ column: Column?) -> Bool {
    guard let planYear, let year = column?.due?.value.date?.year else { return true }
    return year <= planYear.last
  }

  /// A column of a time with its year, before the plan's own year began.
  private func isOver(_ column: Column?) -> Bool {
    guard let date = column?.due?.value.date else { return false }
    guard let planYear else { return true }
    return date < planYear.begin
  }

  /// Whether every row that has a value in these columns has one in most of them: what is still to be reported is blank.
  private func areFilled(_ times: [Int], below row: Int, ofTable index: Int) -> Bool {
    let table = document.tables[index]
    var filled = 0
    var rows = 0
    for next in (row + 1)..<max(row + 1, table.rowCount) {
      let values = times.count { column in
        grids[index].cell(row: next, column: column).map { !document.trimmed(table.cells[$0].range).isEmpty } ?? false
      }
      guard values > 0 else { continue }
      rows += 1
      filled += 10 * values >= 6 * times.count ? 1 : 0
    }
    return rows > 0 && 4 * filled >= 3 * rows
  }
}
