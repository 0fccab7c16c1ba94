import PlanModel

extension Metric {
  /// Where it is to end: the target as written, or the change where no end value is given.
  var endWords: String? {
    guard let target else { return change.map { "a change of \($0.text)" } }
    return target.value.isChange ? "a change of \(target.text)" : target.text
  }
}
