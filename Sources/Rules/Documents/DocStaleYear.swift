import DocumentModel
import PlanModel
import ReviewModel

extension Rule {
  static let docStaleYear = Rule(
    id: "doc-stale-year",
    summary: "Deadline lies before the plan begins",
    severity: .error,
    why: """
      A date from an earlier year suggests that a goal was carried over without a second look. Meyers and VanGronigen \
      2019 found resubmitted text to be among the five commonest signs of plans written for compliance.
      """,
    fix: "Bring the date up to this plan's year, and check the start value and the target beside it at the same time.",
    finds: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By «June 2025», the share of grade 3 students at benchmark on DIBELS 8 will rise from 50% to 54%.
      Strategy: Daily phonics in small groups
      """
    ],
    accepts: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, grade 3 students at benchmark on DIBELS 8 will rise from 50% in June 2025 to 54%.
      Strategy: Daily phonics in small groups
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Last year's results
      In June 2025, 47% of grade 3 students were at benchmark; the aim had been 55% by June 2025.

      Goal 1: By June 2027, the share of grade 3 students at benchmark on DIBELS 8 will rise from 50% to 54%.
      Strategy: Daily phonics in small groups
      """,
    ],
    notes: { subject in
      guard subject.hasGoals, let year = subject.plan.schoolYear?.value else { return .notApplicable }
      let deadlines = Deadline.all(of: subject)
      let stale = deadlines.filter { $0.date < year.begins && !$0.isPast(in: subject.document) }
      let current = deadlines.filter { $0.date >= year.begins }
      let carried = stale.filter { deadline in !current.contains { $0.continues(deadline) } }
      return Notes(examined: deadlines.count, notes: carried.map { .liesBefore($0, year) })
    })
}

extension SchoolYear {
  /// The first of July.
  fileprivate var begins: CalendarDate { CalendarDate(year: first, month: 7, day: 1) }
}

extension Note {
  fileprivate static func liesBefore(_ deadline: Deadline, _ year: SchoolYear) -> Note {
    let names = deadline.goals.map { Wording.name(of: $0) }
    let verb = names.count == 1 ? "is" : "are"
    let day = Wording.quoted(deadline.text)
    return Note(
      message: "\(Wording.list(names)) \(verb) due \(day), before the \(year) plan begins", range: deadline.range,
      goal: deadline.goals.count == 1 ? deadline.goals.first?.id : nil)
  }
}
