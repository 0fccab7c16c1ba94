import DistrictModel
import DocumentModel
import Meaning
import PlanAlignment
import PlanModel
import ReviewModel
import TestSupport
import Testing

/// The standard words and weights, with and without the encoder.
private enum Standard {
  static let byMeaning = Result { try aligner(meaning: MeaningModel(WeightsFile())) }
  static let byWordsAlone = Result { try aligner(meaning: nil) }

  private static func aligner(meaning: MeaningModel?) throws -> Aligner {
    Aligner(
      district: alderBay, vocabulary: try StandardVocabulary.words(),
      method: AlignmentMethod(try StandardAlignment.settings(), meaning: meaning))
  }
}

@Suite("Statements") struct StatementTests {
  @Test(arguments: [
    ("By June 2027, 65% of students will read at grade level.", "65% of students will read at grade level"),
    (
      "Attendance rises from 91% to 94% by the end of the 2026-27 school year.",
      "Attendance rises from 91% to 94% by the end of the 2026-27 school year."
    ),
    ("Daily attendance rises from 91% to 94% by the end of the 2026-27 school year.", "Daily attendance rises"),
    ("Students graduate on time, as measured by the four-year graduation rate.", "Students graduate on time"),
    ("Suspensions fall from 40 to 25.", "Suspensions fall from 40 to 25."),
    ("In fall 2026 teachers plan together each week", "teachers plan together each week"),
    ("Every student reads.", "Every student reads."), ("By June 2027", "By June 2027"), ("", ""),
  ])
  func `compares a statement without its dates and targets`(_ statement: String, _ compared: String) throws {
    #expect(try Standard.byWordsAlone.get().align(statement: statement).compared == compared)
  }

  @Test(arguments: [
    ("Kids come to school more often and stay all day.", "G2"),
    ("More seniors leave with a college application and money to pay for it.", "G3"),
    ("First graders decode short words.", "G1"),
    ("Fewer educators resign before their third year.", "G4"),
  ])
  func `finds what is said in other words`(_ statement: String, _ goal: String) throws {
    let alignment = try Standard.byMeaning.get().align(statement: statement)
    #expect(alignment.served.first?.districtGoal == goal)
  }

  @Test(arguments: [
    "Describe how the school will coordinate federal, state and local funds.",
    "The mission of our school is to be a place where all are welcome.", "Repaint the lines of the parking lot.",
  ])
  func `finds nothing in what carries no intent or another one`(_ statement: String) throws {
    let alignment = try Standard.byMeaning.get().align(statement: statement)
    #expect(alignment.served.isEmpty)
    #expect(alignment.links.allSatisfy { $0.evidence.isEmpty })
  }

  @Test(
    arguments: [true, false],
    [
      "Kids come to school more often and stay all day.", "Reduce chronic absence.",
      "Teachers use phonics; families help.",
      "By June 2027, the share of chronically absent students falls from 24% to 15%, as measured by attendance records.",
    ])
  func `quotes both sides word for word wherever it finds support`(_ isFast: Bool, _ statement: String) throws {
    let aligner = try (isFast ? Standard.byWordsAlone : Standard.byMeaning).get()
    for link in aligner.align(statement: statement).links {
      #expect((link.support == .none) == link.evidence.isEmpty)
      let goal = try #require(alderBay.goals.first { $0.id == link.districtGoal })
      let texts = [goal.title, goal.statement] + goal.objectives + goal.initiatives + goal.measures
      for evidence in link.evidence {
        #expect(statement.contains(evidence.quote))
        #expect(texts.contains { $0.contains(evidence.matches) })
      }
    }
  }

  @Test func `keeps the signals apart`() throws {
    let link = try Standard.byMeaning.get().align(statement: "Reduce chronic absence from 20% to 12%.").links[1]
    #expect(!link.signals.declared)
    #expect(link.signals.wording > 0.5)
    #expect(try #require(link.signals.meaning) > 0.5)
    #expect(link.signals.measure > 0.5)
    #expect(link.signals.agreeing == [.measure, .wording, .meaning])
    let fast = try Standard.byWordsAlone.get().align(statement: "Reduce chronic absence.")
    #expect(fast.links.allSatisfy { $0.signals.meaning == nil && $0.signals.concepts == nil })
    #expect(fast.role == nil)
  }

  @Test func `compares instruments, grades and groups of measures`() throws {
    let aligner = try Standard.byWordsAlone.get()
    func measure(_ statement: String) -> Double { aligner.align(statement: statement).links[0].signals.measure }
    let same = measure("Grade 4 students meeting standard in ELA")
    #expect(same > 0)
    #expect(measure("Grade 11 students meeting standard in ELA") < same)
    #expect(measure("Fewer students in grade 4 meet standard in ELA") <= same)
    #expect(measure("Share of staff who stay") == 0)
  }

  @Test func `reads a named district goal as declared`() throws {
    let links = try Standard.byMeaning.get()
      .align(statement: "Plant a school garden.", context: "District Goal 2: Safe, Welcoming and Connected").links
    #expect(links.map { $0.declared != nil } == [false, true, false, false])
    #expect(links[1].signals.declared)
  }

  @Test(arguments: [
    ("MTSS teams and PLCs meet.", ["MTSS", "PLC"]), ("Teach social and emotional learning daily.", ["SEL"]),
    ("We sell seeds.", []), ("Positive behavioral interventions and supports", ["PBIS"]),
    ("Coaching cycles", ["Instructional coaching"]),
  ])
  func `tags what cuts across goals`(_ statement: String, _ names: [String]) throws {
    #expect(try Standard.byWordsAlone.get().align(statement: statement).initiatives == names)
  }

  @Test func `says the same with what was kept as without`() throws {
    let statement = "Kids come to school more often and stay all day."
    let first = try MeaningModel(WeightsFile())
    let method = AlignmentMethod(try StandardAlignment.settings(), meaning: first)
    let words = try StandardVocabulary.words()
    let fresh = Aligner(district: alderBay, vocabulary: words, method: method).align(statement: statement)
    let kept = try MeaningModel(WeightsFile(), store: EmbeddingStore(try #require(first.embedder.news)))
    let again = AlignmentMethod(try StandardAlignment.settings(), meaning: kept)
    #expect(Aligner(district: alderBay, vocabulary: words, method: again).align(statement: statement) == fresh)
    #expect(kept.embedder.news == nil)
  }
}

@Suite("Line of sight") struct SightTests {
  @Test func `names what does not carry what stands above it`() throws {
    let goal = OneGoal(
      "Reduce chronic absence.", measures: ["Share of students who are chronically absent", "Roof repairs completed"],
      strategies: ["Call the families of absent students the same day", "Repaint the lines of the parking lot"])
    let sight = try Standard.byMeaning.get().align(goal.plan, in: goal.document).sight
    #expect(sight.map(\.kind) == [.metric, .metric, .strategy, .strategy])
    #expect(sight.map { $0.support > .none } == [true, false, true, false])
    #expect(sight[3].isBroken)
    #expect(sight[3].text == "Repaint the lines of the parking lot")
  }

  @Test func `says which other goal a strategy serves`() throws {
    var one = OneGoal(
      "Reduce chronic absence.", strategies: ["Write decodable books and practise letter sounds with a tutor"])
    var other = one.plan.goals[0]
    other.id = "2"
    other.strategies = []
    other.statement.text = "All first graders learn to read."
    one.plan.goals.append(other)
    let sight = try Standard.byMeaning.get().align(one.plan, in: one.document).sight
    #expect(sight.first?.instead == "2")
  }

  @Test func `is empty where there is no goal`() throws {
    let one = OneGoal("Reduce chronic absence.")
    #expect(try Standard.byMeaning.get().align(ImprovementPlan(), in: one.document).sight.isEmpty)
  }
}

@Suite("Passages") struct PassageTests {
  @Test func `finds the passage that bears on a statement first`() throws {
    let one = OneGoal(
      "Reduce chronic absence.",
      strategies: [
        "The leadership team reviews attendance data every two weeks and adjusts supports.",
        "The gym floor is sanded and sealed in July.",
      ])
    let finder = PassageFinder(
      vocabulary: try StandardVocabulary.words(),
      method: AlignmentMethod(try StandardAlignment.settings(), meaning: try MeaningModel(WeightsFile())))
    let found = finder.passages(
      on: "Teams use data on a regular schedule to change what they do.", in: one.document, limit: 2)
    let first = try #require(found.first)
    #expect(first.quote.hasPrefix("The leadership team"))
    #expect(String(one.document[first.range]) == first.quote)
    #expect(found.count == 2 && found[0].score >= found[1].score)
    #expect(finder.passages(on: "Anything at all", in: one.document, limit: 0).isEmpty)
  }
}
