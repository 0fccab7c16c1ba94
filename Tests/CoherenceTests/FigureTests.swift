import Coherence
import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel
import Testing

/// Headlines, coverage, measures and findings, each with its denominator.
struct FigureTests {
  private func headline(_ id: String, _ reviews: [Review]) -> [Int]? {
    Sample.baseline(reviews).headlines.first { $0.id == id }.map { [$0.count, $0.of] }
  }

  private var complete: Metric {
    var metric = Sample.metric("share at benchmark")
    metric.baseline = Sample.percent(50)
    metric.target = Sample.percent(54)
    metric.due = Traced(DueDate(date: nil), text: "June", range: TextRange(0, 0), basis: .wording("by"))
    return metric
  }

  @Test func `counts goals that say what, from where, how far and by when`() {
    var undated = complete
    undated.due = nil
    var dated = Sample.goal("3", metrics: [undated])
    dated.due = complete.due
    let goals = [Sample.goal("1", metrics: [complete]), Sample.goal("2", metrics: [undated]), dated, Sample.goal("4")]
    #expect(headline("goals-complete", [Sample.review("a", "Cedar Ridge", goals: goals)]) == [2, 4])
  }

  @Test func `counts only goals of schools' plans of the year`() {
    let goals = [Sample.goal("1", metrics: [complete])]
    let reviews = [
      Sample.review("a", "Cedar Ridge", goals: goals),
      Sample.review("b", "Cedar Ridge", kind: .scorecard, goals: goals),
      Sample.review("c", "Cedar Ridge", year: 2025, goals: goals), Sample.review("d", "Student Services", goals: goals),
      Sample.review("e", "KVSD", kind: .strategicPlan, goals: goals),
    ]
    #expect(headline("goals-complete", reviews) == [1, 1])
    #expect(headline("schools-with-plan", reviews) == [1, 3])
  }

  @Test func `counts a file that lies in two places once`() {
    var copy = Sample.review("b", "Cedar Ridge", goals: [Sample.goal()])
    copy.source.sha256 = "a"
    let reviews = [Sample.review("a", "Cedar Ridge", goals: [Sample.goal()]), copy]
    #expect(headline("goals-with-strategy", reviews) == [0, 1])
    #expect(Sample.baseline(reviews).scope.documents.count == 2)
    #expect(Sample.baseline(reviews).scope.limits.contains("The same bytes as another file, and counted once: b."))
  }

  @Test func `counts what strategies say, themselves or in their steps`() {
    let owned = Sample.strategy { $0.logistics.owners = [Sample.quoted("Coach")] }
    let stepped = Sample.strategy {
      $0.activities = [
        Activity(
          statement: Sample.quoted("Train"),
          logistics: Logistics(owners: [Sample.quoted("Lead")], timeline: Sample.quoted("Oct")), place: Sample.place)
      ]
    }
    let funded = Sample.strategy { $0.logistics.funding = [Funding(text: Sample.quoted("Title I"))] }
    var review = Sample.review(
      "a", "Cedar Ridge", goals: [Sample.goal(strategies: [owned, stepped]), Sample.goal("2")])
    review.plan.unlinked.strategies = [funded]
    #expect(headline("strategies-owned", [review]) == [2, 3])
    #expect(headline("strategies-timed", [review]) == [1, 3])
    #expect(headline("strategies-funded", [review]) == [1, 3])
    #expect(headline("goals-with-strategy", [review]) == [1, 2])
  }

  @Test func `leaves out headlines that count nothing`() {
    #expect(Sample.baseline([]).headlines.map(\.id) == ["schools-with-plan"])
    var district = Sample.district
    district.goals = []
    district.schools = []
    let baseline = Sample.baseline([Sample.review("a", "Elm", goals: [Sample.goal()])], district: district)
    #expect(baseline.headlines.map(\.id) == ["goals-complete", "goals-with-strategy"])
    #expect(baseline.coverage.isEmpty)
  }

  /// Cedar Ridge declares G1 and supports both; Willow Bend supports G1 strongly and declares nothing.
  private var alignedReviews: [Review] {
    var cedar = Sample.review("cedar", "Cedar Ridge", goals: [Sample.goal("1"), Sample.goal("2")])
    cedar.alignment.goals = [
      Sample.aligned("1", declares: ["G1"], supports: ["G1": .partial, "G2": .partial]),
      Sample.aligned("2", declares: ["G1"], supports: [:]),
    ]
    var willow = Sample.review("willow", "Willow Bend Middle", goals: [Sample.goal()])
    willow.alignment.goals = [Sample.aligned("1", declares: [], supports: ["G1": .strong])]
    var card = Sample.review("card", "Willow Bend Middle", kind: .scorecard, goals: [Sample.goal()])
    card.alignment.goals = [Sample.aligned("1", declares: ["G2"], supports: ["G2": .strong])]
    return [cedar, willow, card]
  }

  @Test func `keeps what is declared and what is supported apart`() {
    let coverage = Sample.baseline(alignedReviews).coverage
    #expect(
      coverage == [
        Baseline.GoalCoverage(
          districtGoal: "G1", schoolsDeclaring: 1, schoolsSupporting: 2, schools: 2, goalsDeclaring: 2,
          goalsSupporting: 2),
        Baseline.GoalCoverage(
          districtGoal: "G2", schoolsDeclaring: 0, schoolsSupporting: 1, schools: 2, goalsDeclaring: 0,
          goalsSupporting: 1),
      ])
    #expect(headline("goals-linked", alignedReviews) == [2, 3])
    #expect(headline("goals-supported", alignedReviews) == [2, 3])
  }

  @Test func `lists organizations in the roster's order, with scorecards after plans`() {
    let other = [
      Sample.review("hr", "HR", kind: .scorecard, goals: [Sample.goal()]),
      Sample.review("district", "KVSD", kind: .scorecard, level: .district, goals: [Sample.goal()]),
      Sample.review("services", "Student Services", kind: .scorecard, goals: [Sample.goal()]),
      Sample.review("elm", "Elm School", goals: [Sample.goal()]),
    ]
    let baseline = Sample.baseline(other + alignedReviews)
    let names = [
      "Willow Bend Middle School", "Cedar Ridge Elementary School", "Elm School", "Human Resources", "Student Services",
      "Kestrel Valley School District",
    ]
    #expect(baseline.organizations.map(\.name) == names)
    #expect(baseline.organizations.map(\.level) == [.school, .school, .school, .department, .department, .district])
    #expect(baseline.organizations[0].reviews.map(\.source.path) == ["willow", "card"])
    #expect(baseline.organizations[0].school?.name == "Willow Bend Middle School")
    let cells = [
      Baseline.CoverageCell(districtGoal: "G1", declared: 0, strong: 1, partial: 0),
      Baseline.CoverageCell(districtGoal: "G2", declared: 0, strong: 0, partial: 0),
    ]
    #expect(baseline.organizations[0].cells == cells)
    #expect(baseline.organizations[3].cells.isEmpty)
  }

  @Test func `does not depend on the order of the reviews`() {
    let forward = Sample.baseline(alignedReviews)
    let backward = Sample.baseline(alignedReviews.reversed())
    #expect(forward.scope == backward.scope)
    #expect(forward.headlines == backward.headlines)
    #expect(
      forward.organizations.map { $0.reviews.map(\.source) } == backward.organizations.map { $0.reviews.map(\.source) })
  }

  @Test func `merges measures by instrument, then by wording`() {
    let reviews = [
      Sample.review(
        "a", "Cedar Ridge",
        goals: [
          Sample.goal(
            "1",
            metrics: [
              Sample.metric("grade 3 on SBA", instrument: "SBA ELA"), Sample.metric("grade 4", instrument: "SBA ELA"),
            ]),
          Sample.goal("2", metrics: [Sample.metric("Chronic Absences"), Sample.metric("only here")]),
        ]),
      Sample.review(
        "b", "Willow Bend Middle",
        goals: [
          Sample.goal("1", metrics: [Sample.metric("grade 8", instrument: "SBA ELA")]),
          Sample.goal("2", metrics: [Sample.metric("chronic absence")]),
        ]),
      Sample.review(
        "c", "KVHS", kind: .scorecard, goals: [Sample.goal("1", metrics: [Sample.metric("scorecard only")])]),
    ]
    let both = ["Willow Bend Middle School", "Cedar Ridge Elementary School"]
    #expect(
      Sample.baseline(reviews).metrics == [
        Baseline.MetricUse(name: "SBA ELA", isInstrument: true, schools: both, goals: 2),
        Baseline.MetricUse(name: "chronic absence", isInstrument: false, schools: both, goals: 2),
        Baseline.MetricUse(name: "only here", isInstrument: false, schools: [both[1]], goals: 1),
      ])
  }

  @Test func `tells the commonest findings by schools, then by count`() {
    func finding(_ rule: String) -> Finding {
      Finding(rule: rule, severity: .error, message: "", place: Sample.place, fix: "")
    }
    var cedar = Sample.review("a", "Cedar Ridge", goals: [Sample.goal()])
    cedar.findings = [finding("goal-no-target"), finding("goal-no-target"), finding("goal-no-baseline")]
    cedar.outcomes = [RuleOutcome(rule: "goal-no-target", result: .fail, examined: 1)]
    var willow = Sample.review("b", "Willow Bend Middle", goals: [Sample.goal()])
    willow.findings = [finding("goal-no-baseline")]
    willow.outcomes = [
      RuleOutcome(rule: "goal-no-baseline", result: .fail, examined: 1),
      RuleOutcome(rule: "goal-no-target", result: .notApplicable, examined: 0),
    ]
    var card = Sample.review("c", "KVHS", kind: .scorecard, goals: [Sample.goal()])
    card.findings = [finding("doc-placeholder")]
    let common = Sample.baseline([cedar, willow, card]).commonFindings
    #expect(common.map(\.rule) == ["goal-no-baseline", "goal-no-target"])
    #expect(common.map { [$0.count, $0.schools, $0.schoolsExamined] } == [[2, 2, 1], [2, 1, 1]])
    #expect(common.first?.summary == "Summary of goal-no-baseline")
  }
}
