import DistrictModel
import DocumentModel
import PlanModel

/// Who and when in a table that says what is to be done only below them.
struct EarlyDetails: Sendable {
  struct Detail: Sendable {
    var role: FieldRole
    var items: [Item]
    var value: Quoted
    var basis: Basis
  }

  var table: Int
  var details: [Detail] = []
  /// The action that has them until the table brings its own, as it was before.
  var previous: ActionDraft?
  var goal: Int?
}

extension PlanBuilder {
  /// Notes a detail in a table that has brought no action so far.
  mutating func noteEarly(_ detail: EarlyDetails.Detail, in table: Int?) {
    guard let table, lastAction?.place.location.table != table else {
      early = nil
      return
    }
    if early?.table != table { early = EarlyDetails(table: table, previous: lastAction, goal: openGoal) }
    early?.details.append(detail)
  }

  /// Moves the details of a table from the action before it to the first that it brings.
  mutating func takeEarly(_ draft: inout ActionDraft) {
    guard let noted = early else { return }
    early = nil
    guard noted.table == draft.place.location.table, noted.goal == openGoal else { return }
    if let previous = noted.previous, lastAction?.statement.range == previous.statement.range {
      if isGoalOpen {
        updateGoal { $0.actions[$0.actions.count - 1] = previous }
      } else {
        unlinked[unlinked.count - 1] = previous
      }
    }
    for detail in noted.details { draft.fill(detail.role, detail.items, detail.value, detail.basis, logistics) }
  }
}
