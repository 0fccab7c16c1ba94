import DistrictModel
import PlanModel
import ReviewModel

extension ReportWriter where Subject == Baseline {
  /// The baseline on about one screen: scope, figures, coverage, and what most needs doing.
  static let baselineText = ReportWriter<Baseline>(name: "text", fileExtension: "txt") { baseline, style in
    var text = TerminalText(style)
    text.baseline(baseline)
    return text.bytes
  }
}

extension TerminalText {
  /// How many kinds of finding the summary names.
  private static let findingLimit = 5
  /// How many files of a list it names.
  private static let fileLimit = 8

  fileprivate mutating func baseline(_ baseline: Baseline) {
    let year = baseline.district.yearWords.map { ", \($0)" } ?? ""
    paragraph("\(baseline.district.name): baseline of school improvement plans\(year)", ink: .strong)
    scope(baseline)
    figures(baseline.headlines)
    coverage(baseline)
    findings(baseline.commonFindings)
    unreadable(baseline.scope.unreadable)
    passedOver(baseline.scope.skipped)
  }

  private mutating func scope(_ baseline: Baseline) {
    let scope = baseline.scope
    let read = Baseline.Scope.Use.inOrder.compactMap { use in
      let count = scope.documents.count { $0.use == use }
      return count > 0 ? "\(use.words.lowercased()) (\(count))" : nil
    }
    let files = scope.documents.count + scope.unreadable.count
    paragraph(
      "Read \(Counted.of(scope.documents.count, files)) documents, as of \(scope.today)"
        + (read.isEmpty ? "." : ": \(read.joined(separator: ", "))."))
    if !scope.schoolsWithoutPlan.isEmpty {
      paragraph("Schools without a readable plan: \(scope.schoolsWithoutPlan.joined(separator: ", ")).")
    }
    paragraph(scope.unplacedWords)
  }

  private mutating func figures(_ headlines: [Baseline.Headline]) {
    guard !headlines.isEmpty else { return }
    title("Headline figures")
    let counts = headlines.map { "\(Counted.of($0.count, $0.of)) \($0.unit)" }
    let width = (counts.map(\.count).max() ?? 0) + 2
    for (headline, count) in zip(headlines, counts) {
      let share = Counted.percent(headline.count, of: headline.of) ?? "–"
      row([(count, width), (share, 6)], then: headline.title, indent: 2)
    }
  }

  private mutating func coverage(_ baseline: Baseline) {
    guard !baseline.coverage.isEmpty else { return }
    title("District goals")
    row([("Declared by", 15), ("Supported by", 15)], then: "District goal", indent: 2)
    for coverage in baseline.coverage {
      let goal = baseline.district.goals.first { $0.id == coverage.districtGoal }
      row(
        [
          (Counted.of(coverage.schoolsDeclaring, coverage.schools), 15),
          (Counted.of(coverage.schoolsSupporting, coverage.schools), 15),
        ], then: [coverage.districtGoal, goal?.title].compactMap { $0 }.joined(separator: " "), indent: 2)
    }
    paragraph("Schools that name the goal, and schools with a goal whose content supports it.", indent: 2, ink: .quiet)
  }

  private mutating func findings(_ findings: [Baseline.CommonFinding]) {
    let found = findings.filter { $0.count > 0 }
    guard !found.isEmpty else { return }
    title("Most common findings")
    for finding in found.prefix(Self.findingLimit) {
      row(
        [(finding.severity.call, 12), (Counted.of(finding.schools, finding.schoolsExamined) + " schools", 18)],
        then: "\(finding.summary) (\(Counted.words(finding.count, "time")))", indent: 2)
    }
  }

  private mutating func unreadable(_ files: [UnreadableFile]) {
    list(files.map { "\($0.path): \($0.message)" }, under: "Could not be read")
  }

  private mutating func passedOver(_ files: [SkippedFile]) {
    list(files.map { "\($0.path): \($0.words)" }, under: "Passed over")
  }

  /// The first files of a list, and how many more there are.
  private mutating func list(_ files: [String], under heading: String) {
    guard !files.isEmpty else { return }
    title(heading)
    for file in files.prefix(Self.fileLimit) { paragraph(file, indent: 2, hanging: 2) }
    if files.count > Self.fileLimit {
      paragraph("and \(Counted.words(files.count - Self.fileLimit, "more file", "more files"))", indent: 2)
    }
  }

  private mutating func title(_ words: String) {
    blank()
    paragraph(words, ink: .strong)
  }
}
