package import DistrictModel
package import DocumentModel
package import PlanModel
package import ReviewModel

/// One thing worth telling the author of a plan, as a value that carries its own proof.
package struct Rule: Sendable {
  /// Stable for ever: "goal-no-baseline".
  package var id: String
  /// What it finds, in a few words: "Goal has no baseline".
  package var summary: String
  package var severity: Severity
  /// Why it matters, with its source.
  package var why: String
  /// What to do about it in the document.
  package var fix: String
  /// Plans in plain text in which it finds exactly what stands between « and »; a text without marks proves a finding
  /// about something missing.
  package var finds: [String]
  /// Plans in plain text in which it finds nothing.
  package var accepts: [String]
  package var check: @Sendable (RuleSubject) -> RuleReport

  package init(
    id: String, summary: String, severity: Severity, why: String, fix: String, finds: [String], accepts: [String],
    check: @escaping @Sendable (RuleSubject) -> RuleReport
  ) {
    self.id = id
    self.summary = summary
    self.severity = severity
    self.why = why
    self.fix = fix
    self.finds = finds
    self.accepts = accepts
    self.check = check
  }
}

/// What a rule looks at.
package struct RuleSubject: Sendable {
  package var document: Document
  package var plan: ImprovementPlan
  package var alignment: Alignment
  /// Nil where no district file was given.
  package var district: District?
  /// The vocabulary, ready for looking things up.
  package var words: RuleWords
  package var today: CalendarDate

  package init(
    document: Document, plan: ImprovementPlan, alignment: Alignment, district: District?, words: RuleWords,
    today: CalendarDate
  ) {
    self.document = document
    self.plan = plan
    self.alignment = alignment
    self.district = district
    self.words = words
    self.today = today
  }
}

/// What a rule came to: how many things it looked at, and what it found.
package struct RuleReport: Sendable {
  /// 0 where the rule does not apply to this document.
  package var examined: Int
  package var findings: [Finding]

  package init(examined: Int, findings: [Finding]) {
    self.examined = examined
    self.findings = findings
  }
}
