import ReportWriters
import ReviewModel
import TestSupport
import Testing

private let alignment = StatementAlignment(
  role: .goal, compared: "chronic absence falls", isCut: true,
  links: [
    DistrictLink(
      districtGoal: "G1", support: .none, score: 0.0312, band: .confident,
      signals: AlignmentSignals(wording: 0.01, meaning: 0.05, concepts: 0.3)),
    DistrictLink(
      districtGoal: "G2", support: .strong, score: 0.9312, band: .confident,
      signals: AlignmentSignals(measure: 1, wording: 0.8, meaning: 0.97, concepts: 0.9),
      evidence: [AlignmentEvidence(quote: "chronic absence", matches: "Reduce chronic absence", signal: .wording)]),
    DistrictLink(
      districtGoal: "G3", declared: AlignmentEvidence(quote: "Goal 3", matches: "Goal 3", signal: .declared),
      support: .none, score: 0.35, band: .review, signals: AlignmentSignals(declared: true, wording: 0.2, meaning: 0.3)),
  ], initiatives: ["MTSS"])

@Test func `writes a statement by its schema, on one line`() throws {
  let line = StatementJSON.line(alignment, id: "s\"1")
  #expect(line.split(separator: UInt8(ascii: "\n")).count == 1)
  let value = try JSONText.parsed(line)
  #expect(try JSONSchema("sightline.alignment-1.json").errors(in: value) == [])
  #expect(value["best"]?.string == "G2")
  #expect(value["scores"]?["G2"]?["evidence"]?.array?.first?["by"]?.string == "wording")
}

@Test func `writes null where a statement serves nothing`() throws {
  let nothing = StatementAlignment(compared: "x", links: [alignment.links[0]])
  let value = try JSONText.parsed(StatementJSON.line(nothing, id: "1"))
  #expect(try JSONSchema("sightline.alignment-1.json").errors(in: value) == [])
  #expect(value["best"] == .null && value["runnerUp"] == .null)
}

@Test func `explains a statement in plain words`() {
  let words = String(
    decoding: StatementText.bytes(
      alignment, of: "By June, chronic absence falls", goals: ["Readers", "Belonging", "Careers"],
      concept: ("attendance", "Fewer students miss school."), style: ReportStyle(width: 200)), as: UTF8.self)
  for part in [
    "“By June, chronic absence falls”", "It reads as a goal.", "It carries MTSS, which cuts across goals.",
    "It serves G2 Belonging", "About 93 of 100 such pairs are a match, confident.",
    "“chronic absence” answers “Reduce chronic absence”, by its wording.", "No match was found with:",
    "G1 Readers", "G3 Careers", "The statement names it, but nothing in its words bears that out.",
  ] { #expect(words.contains(part), "\(part) is missing in:\n\(words)") }
}

@Test func `says that no match is no verdict`() {
  let nothing = StatementAlignment(compared: "x", links: [alignment.links[0]])
  let words = String(
    decoding: StatementText.bytes(
      nothing, of: "x", goals: ["Readers"], concept: nil, style: ReportStyle(width: 200)), as: UTF8.self)
  #expect(words.contains("That does not say that there is none"))
}
