extension Rule {
  /// Every rule, by family.
  package static let all: [Rule] = [
    .goalNoMetric, .goalNoBaseline, .goalNoTarget, .goalNoDeadline, .goalArithmetic, .goalDirectionConflict,
    .stratNoneForGoal,
    .alignNoDistrictLink,
    .docStaleYear, .docPlaceholder,
  ]
}
