import DocumentModel
import PlanModel
import ReviewModel

/// A scorecard in which every field of the model is filled.
enum SampleFullPlan {
  static let review = Review(
    source: Source(path: "scorecards/full.docx", format: "docx", sha256: "0f"), document: Document(format: .docx),
    plan: plan, alignment: Alignment(), findings: [], outcomes: [])

  static let plan = ImprovementPlan(
    kind: .scorecard, level: .department, organization: Sample.quoted("Student Services"),
    schoolYear: Traced(
      SchoolYear(first: 2025, last: 2030), text: "2025–30", range: TextRange(1, 9), basis: .heading("Scorecard")),
    goals: [goal], unlinked: ImprovementPlan.Unlinked(metrics: [metric], strategies: [strategy]),
    dates: ImprovementPlan.Dates(
      plan: Sample.quoted("May 2026"), updated: Sample.quoted("June 2026"), approved: Sample.quoted("July 2026")),
    sections: [ImprovementPlan.Section(role: .budget, heading: "Budget", place: Sample.place("Budget"))],
    unplaced: ImprovementPlan.Unplaced(words: 120, share: 0.0371234567))

  private static let goal = Goal(
    id: "2.A", statement: Sample.quoted("Families feel like partners."), place: Sample.place("Goal 2.A"),
    contentArea: Sample.quoted("Partnership"), studentGroups: [Sample.quoted("Multilingual learners")],
    declaredDistrictGoals: [Sample.quoted("Goal 4")], metrics: [metric], strategies: [strategy],
    lead: Sample.quoted("Director"),
    milestones: [
      Goal.Milestone(
        text: Sample.quoted("Survey sent"), due: Sample.due("Jan", 2027, 1), status: Sample.quoted("on track"))
    ],
    progress: [
      Goal.Progress(period: "Jan", rating: Sample.quoted("on track"), reflection: Sample.quoted("Slow start."))
    ],
    verdict: Traced(.progress, text: "☒ Progress", range: TextRange(5, 9), basis: .label("Result")),
    maintenance: Sample.quoted("Keep the liaisons."), due: Sample.due("June 2027", 2027, 6))

  private static let metric: Metric = {
    var metric = Sample.metric("Families who feel like partners", "Family survey", from: 61.5, to: 70, goal: "2.A")
    metric.change = Traced(
      Quantity(value: 5, upper: 8, unit: .points, bound: .atLeast, isChange: true), text: "at least 5-8 points",
      range: TextRange(0, 9), basis: .wording("by at least"))
    metric.actuals = [
      Metric.Actual(
        period: "Oct",
        value: Traced(Quantity(value: 62, unit: .percent), text: "62%", range: TextRange(0, 3), basis: .column("Oct")))
    ]
    metric.rating = Sample.quoted("on track")
    metric.usefulness = Sample.quoted("useful")
    return metric
  }()

  private static let strategy: Strategy = {
    var strategy = Sample.strategy(
      "Family liaisons in four languages", who: ["Director", "Liaisons"], when: "all year",
      funding: ("Title III, $12,500.50", 12_500.5), evidence: "Call logs",
      activities: [Sample.activity("Hire two liaisons", who: ["Director"], when: "August")])
    strategy.decision = Traced(.continue, text: "Continue", range: TextRange(0, 8), basis: .label("Decision"))
    return strategy
  }()
}
