import DocumentModel
import PlanModel
import Prose

/// Which of a goal's metrics leave open what a careful reader would ask for.
enum MetricGaps {
  /// Results with a target and no start value, unless another row of the same measure has one.
  ///
  /// Checkpoints on the way, measures of adult practice and values to be held need none of their own. In a plan the
  /// goal's own measure comes first, and where it has a start value the others are there to follow it; each row of a
  /// scorecard stands for itself.
  static func withoutBaseline(_ goal: Goal, in kind: ImprovementPlan.Kind) -> [Metric] {
    let first = goal.metrics.first { $0.target != nil || $0.change != nil }
    if kind != .scorecard, first?.baseline != nil { return [] }
    let lastDue = goal.metrics.filter { $0.target != nil }.compactMap { $0.due?.value.date }.max()
    return goal.metrics.filter { metric in
      guard metric.target != nil || metric.change != nil, metric.baseline == nil, metric.actuals.isEmpty,
        metric.role == .outcome, metric.direction != .maintain
      else { return false }
      if let due = metric.due?.value.date, let lastDue, due < lastDue { return false }
      return !goal.metrics.contains { $0.baseline != nil && isSameMeasure($0, metric) }
    }
  }

  /// All measures where none has a target; in a scorecard else the rows with a start value and no end.
  static func withoutTarget(_ goal: Goal, in kind: ImprovementPlan.Kind) -> [Metric] {
    let promising = goal.metrics.filter { $0.target != nil || $0.change != nil }
    if promising.isEmpty {
      let isHeld = goal.metrics.contains { $0.direction == .maintain && $0.baseline != nil }
      return isHeld || MeasureWords.hasShare(goal.statement.value) && goal.metrics.allSatisfy { $0.baseline == nil }
        ? [] : goal.metrics
    }
    guard kind == .scorecard else { return [] }
    return goal.metrics.filter { metric in
      metric.baseline != nil && metric.target == nil && metric.change == nil && metric.role == .outcome
        && metric.direction != .maintain && !promising.contains { isSameMeasure($0, metric) }
    }
  }

  private static func isSameMeasure(_ left: Metric, _ right: Metric) -> Bool {
    left.measure.range == right.measure.range
      || Tokenizer.keys(of: left.measure.value) == Tokenizer.keys(of: right.measure.value)
  }
}

extension Note {
  /// "Goal 2 names no baseline for 'SBA ELA'".
  static func goal(_ goal: Goal, lacks what: String, in metrics: [Metric]) -> Note {
    let instruments = metrics.compactMap(\.instrument?.value)
    let isAmbiguous = Set(instruments).count < instruments.count
    let names = metrics.map { isAmbiguous ? Wording.measure(of: $0) : Wording.name(of: $0) }
    return Note(
      message: "\(Wording.name(of: goal)) names no \(what) for \(Wording.list(names))", range: goal.statement.range,
      isQuoted: false, goal: goal.id)
  }
}
