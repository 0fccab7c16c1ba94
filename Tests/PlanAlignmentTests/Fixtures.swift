import DistrictModel
import DocumentModel
import PlanAlignment
import PlanModel
import ReviewModel

/// A district of four goals, as districts write them.
let alderBay = District(
  name: "Alder Bay School District",
  goals: [
    StrategicGoal(
      id: "G1", title: "Strong Readers and Mathematical Thinkers", aliases: ["Goal 1", "Academic Growth"],
      statement: "Every student reads, writes and reasons mathematically at or above grade level.",
      objectives: ["Teach structured literacy in every K-5 classroom"],
      measures: ["Share of grade 3-8 students meeting standard on the state ELA assessment"]),
    StrategicGoal(
      id: "G2", title: "Safe, Welcoming and Connected", aliases: ["Goal 2", "Belonging"],
      statement: "Every student attends regularly, feels safe, and belongs.",
      objectives: ["Reduce chronic absence through early outreach to families"],
      measures: ["Share of students who are chronically absent"]),
    StrategicGoal(
      id: "G3", title: "Ready for What Comes Next", aliases: ["Goal 3"],
      statement: "Every student graduates with a plan for college, career or service.",
      objectives: ["Widen access to dual credit, career and technical education"],
      measures: ["Four-year graduation rate"]),
    StrategicGoal(
      id: "G4", title: "A Thriving Staff and Engaged Families", aliases: ["Goal 4"],
      statement: "We recruit, develop and keep an excellent staff, and families are partners.",
      objectives: ["Support every teacher with coaching"], initiatives: ["New-teacher mentoring"],
      measures: ["Teacher retention rate"]),
  ])

let words = Vocabulary(
  labels: [
    .districtGoal: ["District Goal", "Strategic Goal Area", "Priority", "Pillar"]
  ],
  acronyms: ["CTE": "career and technical education", "PLC": "professional learning community"],
  synonyms: [
    ["attendance", "absence", "absent", "absenteeism", "truancy"], ["literacy", "reading", "phonics"],
    ["mentoring", "induction"],
  ],
  months: [YearTerm(name: "June", month: 6, day: 30)], measuringWords: ["as measured by"])

/// By words alone: what they say does not change with the encoder's weights.
let byWords = AlignmentMethod(
  AlignmentSettings(
    full: judgement, fast: judgement, confident: 0.6, likely: 0.25))

/// Words alone, as they were fitted; partial from 0.3 on and strong from 0.5.
private let judgement = AlignmentSettings.Judgement(
  serves: AlignmentSettings.Weights(bias: 0, values: AlignmentFeature.allCases.map { $0 == .wording ? 1 : 0 }),
  strong: AlignmentSettings.Weights(bias: 0, values: AlignmentFeature.allCases.map { $0 == .wording ? 1 : 0 }),
  servesFrom: 0.3, strongFrom: 0.5)

let aligner = Aligner(district: alderBay, vocabulary: words, method: byWords)

/// A document of one goal, and the plan that was read from it.
struct OneGoal {
  var document: Document
  var plan: ImprovementPlan

  init(_ statement: String, declares: [String] = [], measures: [String] = [], strategies: [String] = []) {
    let lines = ["School plan 2026-27"] + declares + [statement] + measures + strategies
    var blocks: [Block] = []
    var start = 0
    for line in lines {
      blocks.append(Block(kind: .paragraph, range: TextRange(start, start + line.utf8.count)))
      start += line.utf8.count + 1
    }
    document = Document(text: lines.joined(separator: "\n"), blocks: blocks, format: .text)
    let quoted = zip(lines, blocks).map { Quoted($0, range: $1.range, basis: .label("Goal")) }
    let places = quoted.map { [document] in document.place(of: $0.range) }
    let own = 1 + declares.count
    var goal = Goal(id: "1", statement: quoted[own], place: places[own])
    goal.declaredDistrictGoals = Array(quoted[1..<own])
    goal.metrics = (own + 1..<own + 1 + measures.count).map { Metric(measure: quoted[$0], place: places[$0]) }
    goal.strategies = (own + 1 + measures.count..<lines.count).map {
      Strategy(statement: quoted[$0], place: places[$0])
    }
    plan = ImprovementPlan(kind: .sip, goals: [goal])
  }

  /// The goal against the district's goals.
  var alignment: GoalAlignment {
    aligner.align(plan, in: document).goals[0]
  }

  func link(_ id: String) -> DistrictLink? { alignment.links.first { $0.districtGoal == id } }
}
