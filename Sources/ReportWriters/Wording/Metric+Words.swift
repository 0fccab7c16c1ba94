import PlanModel

extension Metric {
  /// Where it is to end: the target as written, or "by 10%" where no end value is given.
  var endWords: String? {
    guard let target else { return change.map { "by \($0.text)" } }
    return target.value.isChange ? "by \(target.text)" : target.text
  }
}
