import DocumentModel
import PlanModel
import ReviewModel

/// Findings on three drafts, one of them clean, and on a file that could not be read.
enum SampleCheck {
  static let value = CheckReport(
    reviews: [
      Sample.review(
        "Alder Elementary School", path: "drafts/alder.docx",
        [SampleGoal(.reading, declares: ["Goal 1"], to: 66), SampleGoal(.families, declares: [])]),
      Sample.review(
        "Juniper High School", path: "drafts/juniper.docx", [SampleGoal(.ninthGrade, declares: [], to: 80)]),
      Sample.review(
        "Gorse Middle School", path: "drafts/gorse.docx", [SampleGoal(.attendance, declares: [], from: 19, to: 15)]),
    ],
    unreadable: [
      UnreadableFile(
        path: "drafts/dunlin.doc", code: "oldWordFormat",
        message: "This is a file of Word 97-2003. Open it in Word and save it as a Word document (.docx).")
    ],
    rules: Sample.rules.map {
      RuleCard(id: $0, summary: "Goal lacks something", severity: .error, why: "Boards ask for it.", fix: "Add it.")
    },
    today: CalendarDate(year: 2026, month: 10, day: 1), districtName: "Harrow & Vale School District")

  static let empty = CheckReport(
    reviews: [], unreadable: [], rules: [], today: CalendarDate(year: 2026, month: 10, day: 1), districtName: nil)
}
