package import DocumentModel

/// A headline about one document: what, where, why it matters, and what to do.
package struct Finding: Hashable, Sendable {
  /// What a rule says of a place.
  package enum Result: String, Hashable, Sendable {
    /// Something must be done.
    case fail
    /// A person must look.
    case review
  }

  /// The rule's id: "goal-no-baseline".
  package var rule: String
  package var severity: Severity
  package var result: Result
  /// One sentence without a full stop, leading with what is specific.
  package var message: String
  /// The words it is about, from the document; empty where something is missing.
  package var quote: String
  package var place: Place
  /// What to do in the document.
  package var fix: String
  /// The goal it concerns, by its id in the plan.
  package var goal: String?

  package init(
    rule: String, severity: Severity, result: Result = .fail, message: String, quote: String = "", place: Place,
    fix: String, goal: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.result = result
    self.message = message
    self.quote = quote
    self.place = place
    self.fix = fix
    self.goal = goal
  }
}

/// How much a finding weighs.
package enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  case note, warning, error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What a rule came to on a document, whether or not it found anything.
package struct RuleOutcome: Hashable, Sendable {
  package enum Result: String, Hashable, Sendable {
    case fail, review, pass, notApplicable
  }

  package var rule: String
  package var result: Result
  /// How many things the rule looked at; 0 where it is not applicable.
  package var examined: Int

  package init(rule: String, result: Result, examined: Int) {
    self.rule = rule
    self.result = result
    self.examined = examined
  }
}
