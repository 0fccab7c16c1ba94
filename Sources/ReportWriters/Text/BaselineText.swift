import ReviewModel

extension ReportWriter where Subject == Baseline {
  static let baselineText = ReportWriter<Baseline>(name: "text", fileExtension: "txt") { _, _ in [] }
}

extension ReportWriter where Subject == CheckReport {
  static let checkText = ReportWriter<CheckReport>(name: "text", fileExtension: "txt") { _, _ in [] }
}
