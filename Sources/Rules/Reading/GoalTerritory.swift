import DocumentModel
import PlanModel

/// The part of a document that speaks about one goal.
struct GoalTerritory {
  /// From the goal's statement (or its row) to the next goal, the next section or the end.
  let whole: TextRange
  /// Up to the first strategy: where the goal itself is described.
  let head: TextRange

  init(of goal: Goal, in subject: RuleSubject) {
    let document = subject.document
    let start = Self.start(of: goal.statement.range, in: document)
    let goals = subject.plan.goals.map { Self.start(of: $0.statement.range, in: document) }
    let sections = subject.plan.sections.filter { $0.role != .goals }.map(\.place.location.range.start)
    let end = (goals + sections).filter { $0 > goal.statement.range.start }.min() ?? document.text.utf8.count
    let strategies = goal.strategies.map(\.statement.range.start).filter { $0 > goal.statement.range.start }
    whole = TextRange(start, end)
    head = TextRange(start, min(end, strategies.min() ?? end))
  }

  /// A goal in a table begins with its row.
  private static func start(of range: TextRange, in document: Document) -> Int {
    guard let block = document.blockIndex(at: range.start), let reference = document.blocks[block].cell else {
      return range.start
    }
    let table = document.tables[reference.table]
    let row = table.cells[reference.cell].row
    let starts = table.cellIndices(inRow: row).map { table.cells[$0].range }.filter { !$0.isEmpty }.map(\.start)
    return min(starts.min() ?? range.start, range.start)
  }
}
