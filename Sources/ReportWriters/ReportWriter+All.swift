package import ReviewModel

extension ReportWriter where Subject == Baseline {
  /// Every format of the baseline report.
  package static var all: [ReportWriter<Baseline>] { [.baselineHTML, .baselineJSON, .baselineText] }
}

extension ReportWriter where Subject == CheckReport {
  /// Every format of the findings on drafts.
  package static var all: [ReportWriter<CheckReport>] { [.checkText, .checkJSON] }
}

extension ReportWriter where Subject == Review {
  /// Every format of the plan found in one document.
  package static var all: [ReportWriter<Review>] { [.planJSON, .planRoles] }
}

extension ReportWriter where Subject == ReadDocument {
  /// Every format of one document's text.
  package static var all: [ReportWriter<ReadDocument>] { [.documentPlain, .documentMarkdown, .documentJSON] }
}
