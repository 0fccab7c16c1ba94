import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

/// The sample with words, wherever a document or a district file can put any, that try to be something else.
enum HostileBaseline {
  /// Ends elements and attributes, starts scripts and terminal sequences, and turns the direction of writing.
  static let words =
    "</td></style><script>alert('x')</script> \" onload=\"x\" & &lt; \u{1B}[31m\u{0}\u{2028}\u{202E}\u{FFFD}"

  static let value: Baseline = {
    var baseline = SampleBaseline.value
    baseline.district.name = words
    baseline.district.goals[0].title = words
    baseline.scope.limits = [words]
    baseline.scope.today = words
    baseline.scope.skipped = [SkippedFile(path: words, reason: .duplicate(of: words))]
    baseline.scope.schoolsWithoutPlan = [words]
    baseline.scope.unreadable = [UnreadableFile(path: words, code: words, message: words, organization: words)]
    baseline.scope.documents[0].path = words
    baseline.scope.documents[0].sha256 = words
    baseline.scope.documents[0].notices = [words]
    baseline.headlines[0].title = words
    baseline.headlines[0].unit = words
    baseline.metrics[0].name = words
    baseline.commonFindings[0].summary = words
    baseline.organizations[0].name = words
    baseline.organizations[0].reviews = [review]
    return baseline
  }()

  static let review: Review = {
    var review = SampleBaseline.organizations[0].reviews[0]
    review.source.path = words
    review.plan.organization = Sample.quoted(words)
    var goal = SampleFullPlan.plan.goals[0]
    goal.id = words
    goal.statement = Sample.quoted(words, .label(words))
    goal.place = Sample.place(words)
    goal.metrics[0].measure = Sample.quoted(words)
    goal.metrics[0].baseline?.text = words
    goal.strategies[0].logistics.owners = [Sample.quoted(words)]
    review.plan.goals = [goal]
    let evidence = AlignmentEvidence(quote: words, matches: words, signal: .wording)
    review.alignment = Alignment(goals: [
      GoalAlignment(
        goal: words,
        links: [
          DistrictLink(districtGoal: words, declared: evidence, support: .strong, score: 0.5, evidence: [evidence])
        ], unknownDeclarations: [words])
    ])
    review.findings = [
      Finding(rule: words, severity: .error, message: words, quote: words, place: Sample.place(words), fix: words)
    ]
    return review
  }()
}
