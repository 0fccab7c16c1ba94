import DistrictModel
import DocumentModel
import PlanAlignment
import ReviewModel
import Testing

@Test(arguments: [
  ("G1", ["G1"]), ("g2", ["G2"]), ("Goal 1", ["G1"]), ("GOAL 3", ["G3"]), ("District Goal 1", ["G1"]),
  ("Strategic Goal II", ["G2"]), ("Strategic Goal Area 3", ["G3"]), ("Goal Area Four", ["G4"]), ("2", ["G2"]),
  ("2. Belonging for all", ["G2"]), ("#3", ["G3"]), ("Goal 1: Every child", ["G1"]), ("Goal 2 - Our schools", ["G2"]),
  ("Goals 1 and 3", ["G1", "G3"]), ("Goals 1, 2 & 4", ["G1", "G2", "G4"]), ("1, 2", ["G1", "G2"]),
  ("Goal 1/Goal 4", ["G1", "G4"]), ("Goals 2-4", ["G2", "G3", "G4"]), ("Goal 1; District Goal 3", ["G1", "G3"]),
  ("Goals 1 to 3: all of them", ["G1", "G2", "G3"]), ("Goal 2.1", ["G2"]), ("Priority 2.A", ["G2"]),
  ("Priority 2a: calm halls", ["G2"]), ("Priority 3 Careers", ["G3"]), ("G1, G3", ["G1", "G3"]),
  ("Pillar: Belonging", ["G2"]), ("Academic growth", ["G1"]), ("2026-27 Priority 4", ["G4"]),
  ("Strong Readers and Mathematical Thinkers", ["G1"]), ("STRONG READERS & MATHEMATICAL THINKERS", ["G1"]),
  ("District Goal 2: Safe, Welcoming and Connected", ["G2"]),
])
func `finds the district goals that a plan declares`(_ declaration: String, _ goals: [String]) {
  let alignment = OneGoal("We plant a garden.", declares: [declaration]).alignment
  #expect(alignment.links.filter { $0.declared != nil }.map(\.districtGoal) == goals)
  #expect(alignment.unknownDeclarations.isEmpty)
}

@Test(arguments: [
  ("Safe, Welcoming & Connected", "G2"), ("Safe and Welcoming", "G2"), ("Safe Welcomming Connected Schools", "G2"),
  ("Strong Readers, Mathematical Thinking", "G1"), ("Strong Reader", "G1"), ("Pillar: Ready for what's next", "G3"),
  ("Thriving staff / engaged family", "G4"), ("Pillar 9: Thriving Staff, Engaged Families", "G4"),
  ("Every student attends regularly, feels safe and belongs", "G2"),
])
func `finds goals by names that are nearly theirs`(_ declaration: String, _ goal: String) throws {
  let links = OneGoal("We plant a garden.", declares: [declaration]).alignment.links
  let declared = links.filter { $0.declared != nil }
  #expect(declared.map(\.districtGoal) == [goal])
}

@Test(arguments: [
  "Goal 7", "Goals 1 and 9", "District Strategic Goal 12: Finance", "Operational Excellence", "G9", "Priority XI",
  "Grade 3 reading club", "90% on time", "Student Success", "and",
])
func `keeps declarations that name no goal of the district`(_ declaration: String) {
  let alignment = OneGoal("We plant a garden.", declares: [declaration]).alignment
  #expect(alignment.unknownDeclarations == [declaration])
}

@Test func `still links the known one of two numbers`() {
  let alignment = OneGoal("We plant a garden.", declares: ["Goals 1 and 9"]).alignment
  #expect(alignment.links.filter { $0.declared != nil }.map(\.districtGoal) == ["G1"])
}

@Test func `counts goals without numbers by their order`() {
  let district = District(
    name: "D", goals: [StrategicGoal(id: "read", title: "Readers"), StrategicGoal(id: "safe", title: "Safety")])
  let aligner = Aligner(district: district, vocabulary: words, method: byWords)
  let one = OneGoal("We plant a garden.", declares: ["Goal 2"])
  let links = aligner.align(one.plan, in: one.document).goals[0].links
  #expect(links.filter { $0.declared != nil }.map(\.districtGoal) == ["safe"])
}

@Test func `takes the longer of two names that both stand in a declaration`() {
  let district = District(
    name: "D",
    goals: [
      StrategicGoal(id: "A", title: "Student Success"), StrategicGoal(id: "B", title: "Student Success and Wellness"),
    ])
  let aligner = Aligner(district: district, vocabulary: words, method: byWords)
  let one = OneGoal("We plant a garden.", declares: ["Pillar: Student success & wellness"])
  let links = aligner.align(one.plan, in: one.document).goals[0].links
  #expect(links.filter { $0.declared != nil }.map(\.districtGoal) == ["B"])
}

@Test func `quotes the declaration as written beside the district's words`() throws {
  let goal = OneGoal("We plant a garden.", declares: ["STRATEGIC GOAL 2", "safe, welcoming & connected"])
  let declared = try #require(goal.link("G2")?.declared)
  #expect(declared.quote == "STRATEGIC GOAL 2")
  #expect(declared.matches == "Goal 2")
  #expect(declared.signal == .declared)
  #expect(declared.place?.location.block == 1)
}
