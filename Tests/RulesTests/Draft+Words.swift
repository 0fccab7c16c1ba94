import DistrictModel

extension Draft {
  /// Enough of the field's words to write drafts and examples with.
  static let words = Vocabulary(
    labels: [
      .goal: ["Goal"], .metric: ["Measure"], .baseline: ["Baseline"], .target: ["Target"], .due: ["Due"],
      .strategy: ["Strategy"], .owner: ["Owner"], .lead: ["Lead"], .timeline: ["Timeline"], .rating: ["Rating"],
      .districtGoal: ["District Goal"], .other: ["Principal signature"],
    ],
    instruments: [Instrument(name: "SBA ELA", aliases: ["SBA in ELA"], subjects: ["ELA"])],
    studentGroups: [Term(name: "Multilingual learners", aliases: ["EL students"])],
    lowerIsBetter: ["chronic absence", "chronically absent", "suspensions"],
    raising: ["increase", "raise", "rise", "improve"], lowering: ["decrease", "reduce", "reducing", "fall"],
    holding: ["maintain"],
    prompts: ["describe the", "example"],
    placeholders: ["TBD", "XX%", "X%", "[insert", "____", "----", "??"], blanks: ["N/A", "none"],
    months: [YearTerm(name: "June", month: 6, day: 30)],
    terms: [
      YearTerm(name: "spring", month: 6, day: 15), YearTerm(name: "fall", month: 12, day: 20),
      YearTerm(name: "end of year", aliases: ["EOY"], month: 6, day: 30),
    ])
}
