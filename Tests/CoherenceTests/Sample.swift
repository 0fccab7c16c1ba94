import Coherence
import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

/// A district of three schools and two departments, and reviews written by hand.
enum Sample {
  static let district = District(
    name: "Kestrel Valley School District", aliases: ["KVSD"], firstYear: 2026,
    goals: [
      StrategicGoal(id: "G1", title: "Strong Readers"), StrategicGoal(id: "G2", title: "Safe and Connected"),
    ],
    schools: [
      School(name: "Willow Bend Middle School", aliases: ["Willow Bend Middle"]),
      School(name: "Cedar Ridge Elementary School", aliases: ["Cedar Ridge Elementary", "Cedar Ridge"]),
      School(name: "Kestrel Valley High School", aliases: ["KVHS"]),
    ],
    departments: [Department(name: "Student Services"), Department(name: "Human Resources", aliases: ["HR"])])

  static let vocabulary = Vocabulary(
    studentGroups: [Term(name: "Multilingual learners", aliases: ["EL students"])],
    schoolWords: ["Elementary School", "Elementary", "Middle School", "Middle", "High School", "School"])

  static let rules = ["goal-no-baseline", "goal-no-target", "doc-placeholder"].map {
    RuleCard(id: $0, summary: "Summary of \($0)", severity: .error, why: "", fix: "")
  }

  static func baseline(
    _ reviews: [Review], unreadable: [UnreadableFile] = [], skipped: [SkippedFile] = [], district: District = district
  ) -> Baseline {
    BaselineMaker(district: district, today: CalendarDate(year: 2026, month: 9, day: 1), vocabulary: vocabulary)
      .baseline(of: reviews, unreadable: unreadable, skipped: skipped, rules: rules)
  }

  /// A document of one line with a plan; its path doubles as its bytes.
  static func review(
    _ path: String, _ organization: String? = nil, kind: ImprovementPlan.Kind = .sip,
    level: ImprovementPlan.Level = .unknown, year: Int? = 2026, text: String = "A plan in six short words",
    goals: [Goal] = []
  ) -> Review {
    let range = TextRange(0, 0)
    let plan = ImprovementPlan(
      kind: kind, level: level,
      organization: organization.map { Quoted($0, range: range, basis: .label("School")) },
      schoolYear: year.map {
        Traced(SchoolYear(first: $0, last: $0 + 1), text: "\($0)", range: range, basis: .label("Year"))
      }, goals: goals, unplaced: ImprovementPlan.Unplaced(words: 2, share: 0.3))
    let block = Block(kind: .paragraph, range: TextRange(0, text.utf8.count))
    return Review(
      source: Source(path: path, format: "docx", sha256: path),
      document: Document(text: text, blocks: [block], format: .docx), plan: plan, alignment: Alignment(), findings: [],
      outcomes: [])
  }

  static let place = Place(description: "Goal 1", location: Location(story: .body, block: 0, range: TextRange(0, 0)))

  static func quoted(_ words: String) -> Quoted { Quoted(words, range: TextRange(0, 0), basis: .label("label")) }

  static func percent(_ value: Double) -> Traced<Quantity> {
    Traced(Quantity(value: value, unit: .percent), text: "\(Int(value))%", range: TextRange(0, 0), basis: .wording(""))
  }

  static func goal(_ id: String = "1", metrics: [Metric] = [], strategies: [Strategy] = []) -> Goal {
    Goal(id: id, statement: quoted("Readers grow"), place: place, metrics: metrics, strategies: strategies)
  }

  static func metric(_ measure: String, instrument: String? = nil) -> Metric {
    Metric(measure: quoted(measure), instrument: instrument.map(quoted), place: place)
  }

  static func strategy(_ change: (inout Strategy) -> Void = { _ in }) -> Strategy {
    var strategy = Strategy(statement: quoted("Phonics"), place: place)
    change(&strategy)
    return strategy
  }

  /// One goal against both district goals: what it declares, and how far its words support each.
  static func aligned(_ id: String, declares: [String], supports: [String: AlignmentLevel]) -> GoalAlignment {
    let evidence = AlignmentEvidence(quote: "Goal", matches: "Goal", signal: .declared)
    return GoalAlignment(
      goal: id,
      links: district.goals.map { goal in
        DistrictLink(
          districtGoal: goal.id, declared: declares.contains(goal.id) ? evidence : nil,
          support: supports[goal.id] ?? .none, score: 0)
      })
  }
}
