import DocumentModel
import PlanModel
import Prose

/// A date by which one or more goals are to be reached, with what it is the date of.
struct Deadline {
  var date: CalendarDate
  var text: String
  var range: TextRange
  var goals: [Goal]
  var metrics: [Metric]

  /// Every dated deadline of a plan's goals in the order of the text; one that several inherit stands once.
  static func all(of subject: RuleSubject) -> [Deadline] {
    var found: [Deadline] = []
    func add(_ due: Traced<DueDate>?, _ goal: Goal, _ metric: Metric?) {
      guard let due, let date = due.value.date else { return }
      let metrics = metric.map { [$0] } ?? []
      if let index = found.firstIndex(where: { $0.range == due.range }) {
        if !found[index].goals.contains(where: { $0.id == goal.id }) { found[index].goals.append(goal) }
        found[index].metrics += metrics
      } else {
        found.append(Deadline(date: date, text: due.text, range: due.range, goals: [goal], metrics: metrics))
      }
    }
    for goal in subject.plan.goals {
      for metric in goal.metrics where metric.target != nil || metric.change != nil { add(metric.due, goal, metric) }
      add(goal.due, goal, nil)
    }
    return found.sorted { $0.range < $1.range }
  }

  /// Whether the date stands with a start value, between it and the target: "from 52% in June 2025 to 58%".
  func isPast(in document: Document) -> Bool {
    metrics.contains { metric in
      guard let baseline = metric.baseline?.range, let target = metric.target?.range,
        let block = document.blockIndex(at: range.start), document.blocks[block].range.contains(baseline)
      else { return false }
      let isBetween = baseline.end <= range.start && range.end <= target.start
      let isLast = target.end <= baseline.start && baseline.end <= range.start
      return isBetween || isLast
    }
  }

  /// Whether both are steps of one measure, as in a row of yearly targets.
  func continues(_ other: Deadline) -> Bool {
    metrics.contains { metric in
      other.metrics.contains { Tokenizer.keys(of: $0.measure.value) == Tokenizer.keys(of: metric.measure.value) }
    }
  }
}
