import DocumentModel
import PlanModel
import Prose

/// A change that a metric states beside its start and end values, in one line or one row.
struct StatedChange {
  let goal: Goal
  let baseline: Traced<Quantity>
  let target: Traced<Quantity>
  let change: Traced<Quantity>
  /// How many years the change may have to be multiplied by, as in "3 points a year".
  private let years: Int
  /// From the first of the three numbers to the last; the change alone where they stand far apart.
  let range: TextRange

  private static let longestQuote = 60

  /// Nil where there is no such change, or nothing to compare.
  ///
  /// A function and no failable initializer: the optimizer of Swift 6.3.1 ends with an ownership error on the latter.
  static func of(_ metric: Metric, in goal: Goal, of subject: RuleSubject) -> StatedChange? {
    guard let baseline = metric.baseline, let target = metric.target, let change = metric.change,
      isLevel(baseline.value), isLevel(target.value), change.range != target.range, change.range != baseline.range,
      areComparable(baseline.value, target.value, change.value)
    else { return nil }
    let blocks = [baseline, target, change].map { subject.document.blockIndex(at: $0.range.start) }
    let isLine = blocks.allSatisfy { $0 == blocks[0] }
    guard isLine || areOneRow(blocks, in: subject.document) else { return nil }
    let whole = baseline.range.union(target.range).union(change.range)
    return StatedChange(
      goal: goal, baseline: baseline, target: target, change: change, years: years(until: metric, of: subject),
      range: isLine && whole.count <= longestQuote ? whole : change.range)
  }

  private static func years(until metric: Metric, of subject: RuleSubject) -> Int {
    guard let first = subject.firstYear, let last = metric.due?.value.date?.year ?? subject.plan.schoolYear?.value.last
    else { return 1 }
    return max(1, last - first)
  }

  /// From start to end, without sign.
  var difference: Double { (target.value.value - baseline.value.value).magnitude }

  /// The difference in words: "4 points" between shares.
  var differenceWords: String {
    let isShare = baseline.value.unit == .percent || baseline.value.unit == .points
    return Wording.number(difference) + (isShare ? (difference == 1 ? " point" : " points") : "")
  }

  /// Whether the stated change is the difference, as points or as a share of the start value, within half a point.
  var isRight: Bool {
    let start = baseline.value.value.magnitude
    let readings = change.value.unit == .percent && start > 0 ? [difference, difference / start * 100] : [difference]
    return readings.contains(where: agrees)
  }

  private func agrees(with actual: Double) -> Bool {
    let low = change.value.value.magnitude
    let high = change.value.upper?.magnitude ?? low
    switch change.value.bound {
    case .atLeast, .moreThan: return actual >= low - 0.5
    case .atMost, .lessThan: return actual <= high + 0.5
    case nil: break
    }
    return (1...years).contains { year in
      actual >= low * Double(year) - 0.5 && actual <= high * Double(year) + 0.5
    }
  }

  private static func isLevel(_ quantity: Quantity) -> Bool { !quantity.isChange && quantity.upper == nil }

  /// Both ends in one unit, and a change that can be read in it.
  private static func areComparable(_ start: Quantity, _ end: Quantity, _ change: Quantity) -> Bool {
    guard start.unit == end.unit else { return false }
    switch (start.unit, change.unit) {
    case (.dollars, .dollars), (.dollars, .percent): return true
    case (.dollars, _), (_, .dollars): return false
    case (.percent, .count): return false
    default: return true
    }
  }

  private static func areOneRow(_ blocks: [Int?], in document: Document) -> Bool {
    let rows = blocks.map { index -> [Int]? in
      guard let index, let cell = document.blocks[index].cell else { return nil }
      return [cell.table, document.tables[cell.table].cells[cell.cell].row]
    }
    return rows.allSatisfy { $0 != nil && $0 == rows[0] }
  }
}
