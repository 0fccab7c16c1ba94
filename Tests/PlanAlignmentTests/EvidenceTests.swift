import DistrictModel
import DocumentModel
import PlanAlignment
import PlanModel
import ReviewModel
import Testing

/// All words of a district goal that evidence may quote.
private func texts(of id: String) -> [String] {
  alderBay.goals.filter { $0.id == id }.flatMap { goal in
    [goal.title, goal.statement] + goal.objectives + goal.initiatives + goal.measures
  }
}

@Test(arguments: [
  "By June 2027, the share of chronically absent students will fall, with outreach to families in the fall.",
  "Teachers teach structured literacy — “phonics” and reading — in every classroom; graduation follows.",
  "Élèves: every student attends regularly, feels safe & belongs.",
])
func `quotes plan and goal word for word`(_ statement: String) throws {
  let goal = OneGoal(
    statement, measures: ["Share of students who are chronically absent"], strategies: ["Coaching for teachers"])
  var count = 0
  for link in goal.alignment.links {
    #expect((link.support == .none) == link.evidence.isEmpty)
    #expect(link.evidence.count <= 3)
    for evidence in link.evidence {
      count += 1
      let place = try #require(evidence.place)
      #expect(String(goal.document[place.location.range]) == evidence.quote)
      #expect(texts(of: link.districtGoal).contains { $0.contains(evidence.matches) })
    }
  }
  #expect(count > 0)
}

@Test func `quotes no more than the words that answer each other`() throws {
  let statement = "With the help of everybody in our building we reduce chronic absence before the winter break."
  let evidence = try #require(aligner.align(statement: statement).links[1].evidence.first)
  #expect(evidence.quote == "reduce chronic absence")
  #expect(evidence.matches == "Reduce chronic absence")
}

@Test func `quotes synonyms beside each other`() throws {
  let links = aligner.align(statement: "Truancy goes down before winter").links
  let evidence = try #require(links[1].evidence.first)
  #expect(evidence.quote == "Truancy")
  #expect(["attends", "absence", "absent"].contains(evidence.matches), "\(evidence)")
}

@Test func `names what answers a measure as measure`() throws {
  let goal = OneGoal("Our students come to school.", measures: ["Share of students who are chronically absent"])
  let link = try #require(goal.link("G2"))
  let evidence = try #require(link.evidence.first)
  #expect(evidence.signal == .measure)
  #expect(evidence.place?.location.block == 2)
}

@Test func `quotes nothing that does not stand in the document`() throws {
  var goal = OneGoal("Reduce chronic absence through outreach to families.")
  goal.plan.goals[0].statement.text = "Reduce chronic\tabsence through early outreach"
  goal.plan.goals[0].statement.range = TextRange(5, 9_000)
  let link = try #require(goal.link("G2"))
  #expect(link.support > .none)
  for evidence in link.evidence { #expect(goal.document.text.contains(evidence.quote)) }
}
