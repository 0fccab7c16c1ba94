import DocumentModel
import PlanModel
import ReviewModel

extension ReportWriter where Subject == CheckReport {
  /// The findings on drafts, for the person who writes them.
  static let checkText = ReportWriter<CheckReport>(name: "text", fileExtension: "txt") { report, style in
    var text = TerminalText(style)
    text.check(report)
    return text.bytes
  }
}

extension TerminalText {
  fileprivate mutating func check(_ report: CheckReport) {
    for review in report.reviews { document(review) }
    for file in report.unreadable { unreadable(file) }
    paragraph(report.reading)
    paragraph(report.closing, ink: .strong)
    if report.districtName == nil, !report.reviews.isEmpty {
      paragraph("No district file was found, so rules about the district’s goals did not apply.")
    } else if !report.comparesMeaning, !report.reviews.isEmpty {
      paragraph(
        "Goals were compared with the district’s by words alone (--fast): other words for the same were missed.")
    }
  }

  private mutating func document(_ review: Review) {
    paragraph(review.source.path, ink: .strong)
    paragraph(review.heading, ink: .quiet)
    for notice in review.document.notices { paragraph("Note: \(notice.message)", ink: .quiet) }
    blank()
    for finding in review.findings { self.finding(finding) }
    paragraph(review.outcomes.summary + ".", indent: 2)
    blank()
  }

  private mutating func finding(_ finding: Finding) {
    paragraph("\(finding.call) · \(finding.place.description)", indent: 2, ink: finding.ink)
    paragraph(finding.message, indent: 4)
    if let words = finding.words { paragraph("“\(words)”", indent: 4, ink: .quiet) }
    paragraph("What to do: \(finding.fix)", indent: 4)
    paragraph("Rule: \(finding.rule)", indent: 4, ink: .quiet)
    blank()
  }

  /// Writes a file that could not be read, with the reason and the remedy.
  mutating func unreadable(_ file: UnreadableFile) {
    paragraph(file.path, ink: .strong)
    paragraph("Could not be read: \(file.message)", indent: 2, ink: .warning)
    blank()
  }
}

extension Review {
  /// "Cedar Ridge Elementary · School improvement plan, 2026-27 · 3 goals".
  fileprivate var heading: String {
    let kind = [plan.kind.words, plan.schoolYear?.value.description].compactMap { $0 }.joined(separator: ", ")
    return [plan.organization?.value, kind, Counted.words(plan.goals.count, "goal")].compactMap { $0 }
      .joined(separator: " · ")
  }
}

extension Finding {
  fileprivate var ink: TerminalInk {
    if result == .review { return .note }
    return switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

extension CheckReport {
  /// What was read, of how much, against what.
  fileprivate var reading: String {
    let total = reviews.count + unreadable.count
    let read = "Read \(Counted.of(reviews.count, total)) \(total == 1 ? "document" : "documents")"
    let aim = districtName.map { " against the goals of \($0)" } ?? ""
    return "\(read)\(aim), as of \(today)."
  }

  /// What it all comes to, with denominators.
  fileprivate var closing: String {
    let findings = reviews.flatMap(\.findings)
    let clean = reviews.count { $0.findings.isEmpty }
    let parts = ["To fix", "To improve", "To note", "To look at"].compactMap { call in
      let count = findings.count { $0.call == call }
      return count > 0 ? "\(count) \(call.lowercased())" : nil
    }
    let found =
      findings.isEmpty
      ? "No findings" : "\(Counted.words(findings.count, "finding")): \(parts.joined(separator: ", "))"
    let unit = reviews.count == 1 ? "document" : "documents"
    return "\(found). \(Counted.of(clean, reviews.count)) \(unit) without findings."
  }
}
