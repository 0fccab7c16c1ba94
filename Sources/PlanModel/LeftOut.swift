package import DocumentModel

/// A stretch of the document that is no fact of the plan, and what it was taken for.
package struct LeftOut: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case heading
    /// The words before a value, such as "Goal 1:".
    case label
    /// A part of the plan in which goals are quoted and not set.
    case aside(ImprovementPlan.Section.Role)
    /// Help text, a question or an example of the template.
    case prompt
    /// A place that nobody filled in.
    case blank
  }

  package var range: TextRange
  package var reason: Reason

  package init(range: TextRange, reason: Reason) {
    self.range = range
    self.reason = reason
  }
}
