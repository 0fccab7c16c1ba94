import DistrictModel
import PlanModel
import ReviewModel

extension SampleBaseline {
  /// A district of which nothing is known and nothing was read.
  static let empty = Baseline(
    district: District(name: "Nowhere"),
    scope: Baseline.Scope(
      documents: [], unreadable: [], skipped: [], schoolsWithoutPlan: [], today: "2026-10-01", limits: []),
    headlines: [], organizations: [], coverage: [], metrics: [], commonFindings: [])

  static let scope = Baseline.Scope(
    documents: documents, unreadable: unreadable,
    skipped: [
      SkippedFile(path: "plans/logo.png", reason: .otherKind), SkippedFile(path: "plans/~$a.docx", reason: .lockFile),
    ],
    schoolsWithoutPlan: ["Dunlin Elementary School", "Nettle Creek School"], today: "2026-10-01", limits: limits)

  private static var documents: [Baseline.Scope.DocumentRead] {
    let year = organizations.flatMap { organization in
      organization.reviews.map { review in
        document(
          review.source.path, review.source.sha256, review.plan.kind, organization.level, organization.name,
          use: review.plan.kind == .sip ? .plan : .scorecard,
          notices: review.source.path.contains("alder") ? ["3 tracked changes were accepted"] : [])
      }
    }
    return year + [
      document(
        "last-year/alder.docx", String(repeating: "ab", count: 32), .sip, .school, "Alder Elementary School",
        year: "2025-26", use: .otherYear),
      document(
        "district/strategic-plan.docx", String(repeating: "cd", count: 32), .strategicPlan, .district, nil,
        year: "2024-2029", use: .districtDocument),
      document(
        "plans/parent-letter.docx", String(repeating: "ef", count: 32), .unknown, .unknown, nil, year: nil,
        use: .noGoalsFound, notices: ["1 picture of text could not be read as words"]),
    ]
  }

  private static func document(
    _ path: String, _ sha256: String, _ kind: ImprovementPlan.Kind, _ level: ImprovementPlan.Level,
    _ organization: String?, year: String? = "2026-27", use: Baseline.Scope.Use, notices: [String] = []
  ) -> Baseline.Scope.DocumentRead {
    Baseline.Scope.DocumentRead(
      path: path, sha256: sha256, kind: kind, level: level, organization: organization, schoolYear: year, words: 3210,
      unplacedWords: use == .noGoalsFound ? 3210 : 212, use: use, notices: notices)
  }

  private static let unreadable = [
    UnreadableFile(
      path: "plans/dunlin-sip-final-FINAL.doc", code: "oldWordFormat",
      message: "This is a file of Word 97-2003. Open it in Word and save it as a Word document (.docx).",
      organization: "Dunlin Elementary School"),
    UnreadableFile(
      path: "scorecards/hr.docx", code: "passwordProtected",
      message:
        "The file is protected with a password. Open it in Word, take the password off under File > Info, and save."
    ),
  ]

  private static let limits = [
    "A plan on paper cannot show whether the work is being done, or how well.",
    "Support by content is judged by shared wording. It is a first form: a person who knows the school may see more.",
    "Numbers of student groups smaller than 10 are masked with two bullets.",
    "Whether a target is ambitious enough for its students was not judged.",
  ]
}
