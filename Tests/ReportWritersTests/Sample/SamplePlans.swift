import PlanModel
import ReviewModel

/// The plans and scorecards of the sample district's schools.
enum SamplePlans {
  static let plans: [String: Review] = Dictionary(
    uniqueKeysWithValues: goals.map { school, goals in
      (school, Sample.review(school, path: "plans/\(fileName(school))-sip-2026-27.docx", goals))
    })

  static let scorecards: [String: [Review]] = [
    "Gorse Middle School": [
      Sample.review(
        "Gorse Middle School", path: "scorecards/gorse-middle-school-scorecard.docx", kind: .scorecard,
        [SampleGoal(.belonging, declares: ["Goal 2"], from: 61, to: 70)])
    ],
    "Nettle Creek School": [
      Sample.review(
        "Nettle Creek School", path: "scorecards/nettle-creek-school-scorecard.docx", kind: .scorecard,
        [SampleGoal(.attendance, declares: ["Goal 2"], from: 21, to: 15)])
    ],
    "Student Services": [
      Sample.review(
        "Student Services", path: "scorecards/student-services.docx", kind: .scorecard, level: .department,
        [SampleGoal(.families, declares: ["Goal 4"], to: 75)])
    ],
  ]

  private static let goals: [(String, [SampleGoal])] = [
    (
      "Alder Elementary School",
      [
        SampleGoal(.reading, declares: ["Goal 1"], from: 57, to: 66),
        SampleGoal(.mathematics, declares: ["Goal 1"], from: 24.6, to: 31),
        SampleGoal(.attendance, declares: ["Goal 2"], from: 19, to: 15),
      ]
    ),
    (
      "Bracken Elementary School",
      [
        SampleGoal(.reading, declares: ["Goal 1"], from: 48, to: 60),
        SampleGoal(.attendance, declares: [], from: 24, to: 18), SampleGoal(.families, declares: ["Goal 4"]),
      ]
    ),
    (
      "Corriedale Elementary School",
      [
        SampleGoal(.reading, declares: ["Goal 1"], from: 71, to: 76),
        SampleGoal(.belonging, declares: ["Goal 2", "Goal 4"], to: 85),
      ]
    ),
    (
      "Eastmoor Elementary School",
      [
        SampleGoal(.mathematics, declares: ["Pillar 5: Excellence for All"], from: 33, to: 41),
        SampleGoal(.reading, declares: [], to: 70),
      ]
    ),
    (
      "Fernhill K-8 School",
      [
        SampleGoal(.mathematics, declares: ["Goal 1", "Goal 3"], from: 38.5, to: 45),
        SampleGoal(.attendance, declares: ["Goal 2"]),
      ]
    ),
    (
      "Gorse Middle School",
      [
        SampleGoal(.mathematics, declares: ["Goal 1"], from: 41, to: 47),
        SampleGoal(.belonging, declares: ["Goal 2"], from: 61, to: 70),
      ]
    ),
    ("Heron Lake Middle School", [SampleGoal(.belonging, declares: ["Goal 2"], from: 66, to: 72)]),
    (
      "Ivybridge Middle School",
      [SampleGoal(.mathematics, declares: ["Goal 1"], from: 29, to: 37), SampleGoal(.attendance, declares: ["Goal 2"])]
    ),
    (
      "Juniper High School",
      [
        SampleGoal(.graduation, declares: ["Goal 3"], from: 88, to: 91),
        SampleGoal(.ninthGrade, declares: ["Goal 3"], from: 79, to: 85),
      ]
    ),
    (
      "Kestrel High School",
      [
        SampleGoal(.graduation, declares: ["Goal 3"], from: 81, to: 86),
        SampleGoal(.ninthGrade, declares: [], to: 80), SampleGoal(.attendance, declares: ["Goal 2"], from: 31, to: 24),
      ]
    ),
    ("Larch Alternative School", [SampleGoal(.graduation, declares: ["Goal 1"], from: 52, to: 60)]),
    ("Moorland Online School", [SampleGoal(.ninthGrade, declares: [], from: 44, to: 55)]),
  ]

  private static func fileName(_ school: String) -> String {
    school.lowercased().split(separator: " ").joined(separator: "-")
  }
}
