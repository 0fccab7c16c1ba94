import DistrictModel
import DocumentModel
import PlanAlignment
import PlanModel
import ReviewModel
import Testing

@Test(arguments: [
  ("By June 2027, chronic absenteeism will fall from 24% to 15%.", "G2"),
  ("Increase the graduation rate so that more students leave with dual credit.", "G3"),
  ("Increase CTE completion from 40% to 55%.", "G3"),
  ("Grade 3 students will read at grade level, from 41% to 55%.", "G1"),
  ("Recruit and keep excellent staff with induction in their first year.", "G4"),
])
func `supports by wording what nobody declared`(_ statement: String, _ goal: String) throws {
  let alignment = OneGoal(statement).alignment
  #expect(alignment.best?.districtGoal == goal)
  #expect(!alignment.isDeclared)
}

@Test func `keeps declared apart from supported`() throws {
  let goal = OneGoal("Reduce chronic absence with early outreach to families.", declares: ["Goal 1"])
  #expect(goal.alignment.best?.districtGoal == "G2")
  let declared = try #require(goal.link("G1"))
  #expect(declared.declared != nil)
  #expect(declared.support == .none)
  #expect(declared.evidence.isEmpty)
  #expect(try #require(goal.link("G2")).declared == nil)
}

@Test(arguments: [
  "Repaint the gymnasium.", "", "TBD", "By June 2027, from 41% to 55%.", "The of and.", "!!! —",
])
func `finds no match where no content word is shared`(_ statement: String) {
  let alignment = OneGoal(statement).alignment
  #expect(alignment.links.map(\.support) == [.none, .none, .none, .none])
  #expect(alignment.links.allSatisfy { $0.score < 0.3 && $0.evidence.isEmpty })
  #expect(alignment.best == nil)
}

@Test func `gives every goal of the plan one link per district goal`() {
  var goal = OneGoal("Reduce chronic absence.")
  goal.plan.goals.append(goal.plan.goals[0])
  let alignment = aligner.align(goal.plan, in: goal.document)
  #expect(
    alignment.goals.map { $0.links.map(\.districtGoal) } == [["G1", "G2", "G3", "G4"], ["G1", "G2", "G3", "G4"]])
  #expect(aligner.align(ImprovementPlan(), in: goal.document).goals.isEmpty)
}

@Test func `leaves a district without goals unmatched`() {
  let aligner = Aligner(district: District(name: "D"), vocabulary: words, method: byWords)
  let goal = OneGoal("Reduce chronic absence.", declares: ["Goal 1"])
  let alignment = aligner.align(goal.plan, in: goal.document).goals[0]
  #expect(alignment.links.isEmpty)
  #expect(alignment.unknownDeclarations == ["Goal 1"])
}

@Test func `lets measures and strategies raise support and never lower it`() throws {
  let statement = "Our students thrive and grow."
  let alone = try #require(OneGoal(statement).link("G2"))
  let measured = try #require(
    OneGoal(statement, measures: ["Share of students who are chronically absent"]).link("G2"))
  let acting = try #require(
    OneGoal(statement, strategies: ["Early outreach to families to reduce chronic absence"]).link("G2"))
  #expect(alone.score < acting.score)
  #expect(acting.score < measured.score)
  let strong = try #require(OneGoal("Reduce chronic absence with outreach to families.").link("G2"))
  let padded = try #require(
    OneGoal("Reduce chronic absence with outreach to families.", strategies: ["Buy paint", "Order chairs"]).link("G2"))
  #expect(padded.score >= strong.score)
}

@Test func `says the same twice`() {
  let goal = OneGoal("Reduce chronic absence and teach phonics.", strategies: ["Coaching for every teacher"])
  let first = goal.alignment
  for _ in 1...5 {
    let again = Aligner(district: alderBay, vocabulary: words, method: byWords)
    #expect(again.align(goal.plan, in: goal.document).goals[0] == first)
  }
}

@Test func `ignores what stands after as measured by`() throws {
  let bare = try #require(aligner.align(statement: "Students graduate on time").links.last)
  let tailed = try #require(
    aligner.align(statement: "Students graduate on time, as measured by teacher retention").links.last)
  #expect(tailed.score == bare.score)
}

@Test func `aligns a bare statement, helped by its heading`() throws {
  let bare = aligner.align(statement: "Fewer days missed", context: nil).links
  #expect(bare.allSatisfy { $0.support == .none })
  let helped = aligner.align(statement: "Fewer days missed", context: "Chronic absence").links
  let best = try #require(helped.max { $0.score < $1.score })
  #expect(best.districtGoal == "G2")
  #expect(best.support > .none)
  #expect(best.evidence.first?.quote == "Chronic absence")
}

@Test(.timeLimit(.minutes(5))) func `takes a text of any length`() {
  let long = String(repeating: "Every student attends, absent or not, ELA reading, Goal 2, ", count: 1_000)
  let goal = OneGoal(long, declares: [long], measures: [long], strategies: [long])
  let alignment = goal.alignment
  #expect(alignment.links.count == 4)
  for evidence in alignment.links.flatMap(\.evidence) { #expect(evidence.quote.utf8.count < 400) }
}
