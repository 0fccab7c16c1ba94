package import PlanModel

/// What `sightline check` says of the documents it was given.
package struct CheckReport: Sendable {
  /// In the order given.
  package var reviews: [Review]
  package var unreadable: [UnreadableFile]
  /// Every rule that ran, in the rules' order.
  package var rules: [RuleCard]
  /// The date used for what depends on today.
  package var today: CalendarDate
  /// Nil where no district file was found: rules that need one did not apply.
  package var districtName: String?
  /// Whether drafts were aligned by their meaning, too, or by words alone.
  package var comparesMeaning: Bool

  package init(
    reviews: [Review], unreadable: [UnreadableFile], rules: [RuleCard], today: CalendarDate, districtName: String?,
    comparesMeaning: Bool = true
  ) {
    self.reviews = reviews
    self.unreadable = unreadable
    self.rules = rules
    self.today = today
    self.districtName = districtName
    self.comparesMeaning = comparesMeaning
  }
}

/// What a report needs to know of a rule.
package struct RuleCard: Hashable, Sendable {
  package var id: String
  package var summary: String
  package var severity: Severity
  /// Why it matters, with its source.
  package var why: String
  /// What to do in the document.
  package var fix: String

  package init(id: String, summary: String, severity: Severity, why: String, fix: String) {
    self.id = id
    self.summary = summary
    self.severity = severity
    self.why = why
    self.fix = fix
  }
}
