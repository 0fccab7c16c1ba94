import DistrictFiles
import DistrictModel
import FoundationEssentials
import TestSupport
import Testing

@Test func `reads every key of a district file`() throws {
  let file = try load(
    """
    # A comment.
    district: {name: Alder Bay School District, aliases: [ABSD], year: 2026-27}
    goals:
      - id: G1
        title: Every student reads
        aliases: [Goal 1, Pillar 1]
        statement: >-
          Each student reads at or above
          grade level.
        objectives: [Adopt structured literacy]
        initiatives: ["Coaching: K-5"]
        measures: [Share of grade 3 students meeting standard]
      - {id: G2, statement: Every student belongs.}
    schools:
      - {name: Alder Elementary School, aliases: [Alder], grades: K-5, titleI: schoolwide, support: csi}
      - {name: Bay High School, grades: 9-12}
    departments: [{name: Student Services, aliases: [SSD]}]
    strategyMenu: [{name: Check-in/check-out, aliases: [CICO]}]
    minimumN: 20
    vocabulary: {acronyms: {CICO: check-in check-out}}
    """)
  let reading = StrategicGoal(
    id: "G1", title: "Every student reads", aliases: ["Goal 1", "Pillar 1"],
    statement: "Each student reads at or above grade level.", objectives: ["Adopt structured literacy"],
    initiatives: ["Coaching: K-5"], measures: ["Share of grade 3 students meeting standard"])
  let belonging = StrategicGoal(id: "G2", title: "Every student belongs.", statement: "Every student belongs.")
  let alder = School(
    name: "Alder Elementary School", aliases: ["Alder"], grades: GradeSpan(lowest: 0, highest: 5), titleI: .schoolwide,
    support: .csi)
  let bay = School(name: "Bay High School", grades: GradeSpan(lowest: 9, highest: 12))
  let district = District(
    name: "Alder Bay School District", aliases: ["ABSD"], firstYear: 2026, goals: [reading, belonging],
    schools: [alder, bay], departments: [Department(name: "Student Services", aliases: ["SSD"])],
    strategyMenu: [MenuStrategy(name: "Check-in/check-out", aliases: ["CICO"])], minimumN: 20)
  #expect(file == DistrictFile(district: district, vocabulary: Vocabulary(acronyms: ["CICO": "check-in check-out"])))
}

@Test func `reads JSON with name and year at the top`() throws {
  let district = try load(
    #"{"name": "Alder", "year": "2024-25", "goals": [{"id": "G1", "title": "Safe & sound", "measures": []}]}"#
  ).district
  #expect(district.name == "Alder")
  #expect(district.firstYear == 2024)
  #expect(district.goals == [StrategicGoal(id: "G1", title: "Safe & sound")])
}

@Test func `passes over a byte order mark`() throws {
  #expect(try load("\u{FEFF}goals: [{id: 1, title: Readers}]").district.goals.map(\.id) == ["1"])
}

@Test func `asks for no more than the id and title of a goal`() throws {
  let district = try load("goals: [{id: 1, title: Readers}]").district
  #expect(district == District(name: "District", goals: [StrategicGoal(id: "1", title: "Readers")]))
}

@Test func `takes keys without a value as absent`() throws {
  let district = try load(
    "district:\ngoals:\n- id: G1\n  title: T\n  aliases:\n  statement: ''\n  measures: ~\nschools:"
  ).district
  #expect(district.goals == [StrategicGoal(id: "G1", title: "T")])
}

@Test(arguments: [
  ("2026-27", 2026), ("2026-2027", 2026), ("2026–27", 2026), ("2099-00", nil), ("2026-28", nil), ("2026", nil),
  ("26-27", nil), ("2026-2072", nil), ("FY26", nil), ("next", nil), ("2026-27-28", nil),
])
func `reads school years`(_ words: String, _ year: Int?) throws {
  let yaml = "district: {year: '\(words)'}"
  guard let year else {
    let problems = problems(yaml)
    #expect(problems.count == 1)
    #expect(problems.first?.contains("year '\(words)'") == true)
    return
  }
  #expect(try load(yaml).district.firstYear == year)
}

@Test func `takes a span of years as no one school year`() throws {
  #expect(try load("district: {name: A, year: 2023-2028}").district.firstYear == nil)
}

@Test(arguments: [
  ("K-5", "K-5"), ("9-12", "9-12"), ("PK-8", "PK-8"), ("6", "6"), ("TK-6", "K-6"), ("Pre-K-5", "PK-5"), ("pre-k", "PK"),
  ("k – 8", "K-8"), ("5-K", nil), ("K-13", nil), ("0-5", nil), ("elementary", nil), ("-", nil), ("K-", nil),
  ("K-5-8", nil),
])
func `reads grade spans`(_ words: String, _ span: String?) throws {
  let yaml = "schools: [{name: S, grades: '\(words)'}]"
  guard let span else {
    #expect(problems(yaml).count == 1)
    return
  }
  #expect(try load(yaml).district.schools.first?.grades?.description == span)
}

@Test func `reads the fictional district of the corpus`() throws {
  let path = "corpora/kestrel-valley/district.yml"
  let file = URL(filePath: "\(Repository.root)/\(path)")
  try #require(FileManager.default.fileExists(atPath: file.path), "\(path) is missing")
  let district = try DistrictFile.load(try Repository.bytes(path), path: path).district
  #expect(district.yearWords == "2026-27")
  #expect(district.goals.map(\.id) == ["G1", "G2", "G3", "G4"])
  #expect(district.schools.allSatisfy { $0.grades != nil })
}

/// Loads a file of the given text.
func load(_ yaml: String) throws(ConfigurationErrors) -> DistrictFile {
  try DistrictFile.load(Array(yaml.utf8), path: "district.yml")
}

/// What is wrong with a file of the given text, one line each.
func problems(_ yaml: String) -> [String] {
  do {
    _ = try load(yaml)
    return []
  } catch {
    return error.errors.map(\.description)
  }
}
