import DistrictFiles
import DistrictModel
import FoundationEssentials
import TestSupport
import Testing

@Test func `builds in every file of the vocabulary`() throws {
  let folder = "\(Repository.root)/rubrics/vocabulary"
  let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasSuffix(".md") }.sorted()
  try #require(!files.isEmpty)
  #expect(VocabularyFiles.embedded.map(\.path) == files)
  for (path, bytes) in VocabularyFiles.embedded {
    #expect(try Repository.bytes("rubrics/vocabulary/\(path)") == bytes, "\(path) is not what was built in")
  }
}

@Test func `loads the standard vocabulary`() throws {
  let vocabulary = try VocabularyFiles.standard()
  #expect(vocabulary.acronyms["PLC"] == "professional learning community")
  #expect(vocabulary.synonyms.contains { $0.contains("absenteeism") && $0.contains("attendance") })
}

@Test func `reads every key of a vocabulary`() throws {
  let yaml = """
    labels: {goal: [SMART Goal], baseline: [Baseline]}
    sections: {needsAssessment: [Needs Assessment]}
    instruments: [{name: SBA, aliases: [Smarter Balanced], subjects: [ELA], grades: 3-8}]
    studentGroups: [{name: Multilingual learners, aliases: [ML]}]
    contentAreas: [{name: ELA}]
    acronyms: {PD: professional development}
    synonyms: [[absence, attendance]]
    lowerIsBetter: [suspensions]
    raising: [increase]
    lowering: [reduce]
    holding: [maintain]
    actionVerbs: [train]
    prompts: [State the goal]
    placeholders: [TBD]
    blanks: [N/A]
    terms: [{name: spring, aliases: [EOY], month: 6, day: 15}]
    periods: [{name: Oct, aliases: [October]}]
    verdicts: {met: [achieved]}
    decisions: {alter: [modify]}
    ratings: [on track]
    reports: [review]
    documentKinds: {sip: [School Improvement Plan]}
    schoolWords: [Elementary]
    months: [{name: June, aliases: [Jun], month: 6, day: 30}]
    districtWords: [School District]
    departmentWords: [Office]
    roleWords: [principal]
    """
  let expected = Vocabulary(
    labels: [.goal: ["SMART Goal"], .baseline: ["Baseline"]], sections: [.needsAssessment: ["Needs Assessment"]],
    instruments: [Instrument(name: "SBA", aliases: ["Smarter Balanced"], subjects: ["ELA"], grades: "3-8")],
    studentGroups: [Term(name: "Multilingual learners", aliases: ["ML"])], contentAreas: [Term(name: "ELA")],
    acronyms: ["PD": "professional development"], synonyms: [["absence", "attendance"]], lowerIsBetter: ["suspensions"],
    raising: ["increase"], lowering: ["reduce"], holding: ["maintain"], actionVerbs: ["train"],
    prompts: ["State the goal"], placeholders: ["TBD"], blanks: ["N/A"],
    months: [YearTerm(name: "June", aliases: ["Jun"], month: 6, day: 30)],
    terms: [YearTerm(name: "spring", aliases: ["EOY"], month: 6, day: 15)],
    periods: [Term(name: "Oct", aliases: ["October"])], verdicts: ["met": ["achieved"]],
    decisions: ["alter": ["modify"]], ratings: ["on track"], reports: ["review"],
    documentKinds: ["sip": ["School Improvement Plan"]],
    schoolWords: ["Elementary"], districtWords: ["School District"], departmentWords: ["Office"],
    roleWords: ["principal"])
  #expect(try VocabularyFiles.load([("a.yml", Array(yaml.utf8))]) == expected)
}

@Test func `gathers the errors of all files`() {
  let error = #expect(throws: ConfigurationErrors.self) {
    try VocabularyFiles.load([
      ("a.yml", Array("prompt: [x]".utf8)), ("b.yml", Array("raising: [up]".utf8)), ("c.yml", Array("terms: up".utf8)),
    ])
  }
  #expect(error?.errors.map(\.file) == ["a.yml", "c.yml"])
}

@Test func `merges additions into the standard words`() {
  let standard = Vocabulary(
    labels: [.goal: ["Goal"]],
    instruments: [Instrument(name: "SBA", aliases: ["Smarter"], subjects: ["ELA"], grades: "3-8")],
    studentGroups: [Term(name: "ML", aliases: ["EL"])], acronyms: ["PD": "professional development", "EL": "learner"],
    raising: ["increase", "raise"], terms: [YearTerm(name: "spring", month: 6, day: 15)])
  let additions = Vocabulary(
    labels: [.goal: ["Aim", "Goal"], .metric: ["KPI"]], instruments: [Instrument(name: "SBA", aliases: ["SBAC"])],
    studentGroups: [Term(name: "ML", aliases: ["ELL"]), Term(name: "SWD")], acronyms: ["PD": "planning day"],
    raising: ["raise", "lift"], terms: [YearTerm(name: "spring", aliases: ["EOY"], month: 5, day: 31)])
  let expected = Vocabulary(
    labels: [.goal: ["Goal", "Aim"], .metric: ["KPI"]],
    instruments: [Instrument(name: "SBA", aliases: ["Smarter", "SBAC"], subjects: ["ELA"], grades: "3-8")],
    studentGroups: [Term(name: "ML", aliases: ["EL", "ELL"]), Term(name: "SWD")],
    acronyms: ["PD": "planning day", "EL": "learner"], raising: ["increase", "raise", "lift"],
    terms: [YearTerm(name: "spring", aliases: ["EOY"], month: 5, day: 31)])
  #expect(standard.merging(additions) == expected)
}
