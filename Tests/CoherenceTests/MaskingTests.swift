import Coherence
import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel
import Testing

/// Small groups are in no string of a baseline.
struct MaskingTests {
  private static let text =
    "Goal 1: From 43% (3 of 7 EL students) to 57% by June 2027 in grade 4, as 52% of all reach."

  private static func range(_ words: String) -> TextRange {
    let (all, sought) = (Array(text.utf8), Array(words.utf8))
    let start = all.indices.first { all[$0...].starts(with: sought) } ?? 0
    return TextRange(start, start + sought.count)
  }

  private static func quoted(_ words: String) -> Quoted { Quoted(words, range: range(words), basis: .label("Goal")) }

  private static func share(_ words: String, _ value: Double) -> Traced<Quantity> {
    Traced(Quantity(value: value, unit: .percent), text: words, range: range(words), basis: .wording("from A to B"))
  }

  private static var review: Review {
    let document = Document(
      text: text, blocks: [Block(kind: .paragraph, range: TextRange(0, text.utf8.count))], format: .docx)
    let place = Place(
      description: "3 EL students", location: Location(story: .body, block: 0, range: range("43% (3 of 7 EL students)"))
    )
    var metric = Metric(measure: quoted("EL students"), place: place)
    metric.baseline = share("43%", 43)
    metric.target = share("57%", 57)
    var other = Metric(measure: quoted("grade 4"), place: place)
    other.baseline = share("52%", 52)
    var goal = Goal(
      id: "1", statement: quoted("From 43% (3 of 7 EL students) to 57% by June 2027"), place: place,
      metrics: [metric, other],
      strategies: [Sample.strategy { $0.statement = Sample.quoted("Coach 4 EL students for 3 days") }])
    goal.progress = [Goal.Progress(period: "Jan", reflection: Sample.quoted("n=6"))]
    var review = Sample.review("a", "Cedar Ridge", goals: [goal])
    review.document = document
    review.findings = [
      Finding(
        rule: "goal-no-target", severity: .error, message: "Goal 1 states a change, but 43% to 57% of 52% is 14",
        quote: "43% (3 of 7 EL students)", place: place, fix: "", goal: "1")
    ]
    let evidence = AlignmentEvidence(
      quote: "43% (3 of 7 EL students) to 57%", matches: "x", signal: .wording, place: place)
    review.alignment.goals = [
      GoalAlignment(
        goal: "1", links: [DistrictLink(districtGoal: "G1", support: .partial, score: 0.3, evidence: [evidence])])
    ]
    return review
  }

  private let baseline = Sample.baseline([review])
  private var masked: Review? { baseline.organizations.first?.reviews.first }

  @Test func `masks statements, strategies, reflections and places`() {
    let goal = masked?.plan.goals.first
    #expect(goal?.statement.text == "From ••% (•• of •• EL students) to ••% by June 2027")
    #expect(goal?.statement.value == goal?.statement.text)
    #expect(goal?.strategies.first?.statement.text == "Coach •• EL students for 3 days")
    #expect(goal?.progress.first?.reflection?.text == "n=••")
    #expect(goal?.place.description == "•• EL students")
  }

  @Test func `masks values that stand alone by the sentence they came from`() {
    let metrics = masked?.plan.goals.first?.metrics
    #expect(metrics?.first?.baseline?.text == "••%")
    #expect(metrics?.first?.baseline?.value.value == 0)
    #expect(metrics?.first?.target?.text == "••%")
    #expect(metrics?.last?.baseline?.text == "52%")
    #expect(metrics?.last?.baseline?.value.value == 52)
  }

  @Test func `masks findings and evidence`() {
    #expect(masked?.findings.first?.message == "Goal 1 states a change, but ••% to ••% of 52% is 14")
    #expect(masked?.findings.first?.quote == "••% (•• of •• EL students)")
    let evidence = masked?.alignment.goals.first?.links.first?.evidence.first
    #expect(evidence?.quote == "••% (•• of •• EL students) to ••%")
  }

  @Test func `counts before it masks`() {
    #expect(baseline.headlines.first { $0.id == "goals-complete" }?.count == 0)
    var review = Self.review
    review.plan.goals[0].due = Traced(DueDate(date: nil), text: "June", range: TextRange(0, 0), basis: .wording("by"))
    #expect(Sample.baseline([review]).headlines.first { $0.id == "goals-complete" }?.count == 1)
  }

  @Test func `masks the names of measures`() {
    let goal = Sample.goal(metrics: [Sample.metric("share of 6 EL students")])
    #expect(
      Sample.baseline([Sample.review("a", "Cedar Ridge", goals: [goal])]).metrics.map(\.name) == [
        "share of •• EL students"
      ])
  }

  @Test func `follows the district's minimum`() {
    var district = Sample.district
    district.minimumN = 5
    let plan = Sample.baseline([Self.review], district: district).organizations.first?.reviews.first?.plan
    #expect(plan?.goals.first?.statement.text == "From 43% (3 of 7 EL students) to 57% by June 2027")
    #expect(plan?.goals.first?.strategies.first?.statement.text == "Coach •• EL students for 3 days")
  }
}
