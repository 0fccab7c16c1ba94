import DistrictModel
import DocumentModel
import PlanModel
import Prose
import ReviewModel

extension Rule {
  static let docPlaceholder = Rule(
    id: "doc-placeholder",
    summary: "Placeholder stands where a value should",
    severity: .error,
    why: """
      "TBD" and unfilled fields are promises to finish later, and they are often still there when the board votes: 7 \
      of 69 published plans that were looked through had some.
      """,
    fix: """
      Write the value, or say what is missing, who will supply it and when. Delete a block of the form that you do not \
      use.
      """,
    finds: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: More grade 3 students read at benchmark.
      Measure: Grade 3 students at benchmark, DIBELS 8 composite
      Baseline: 50%
      Target: «TBD»
      Due: June 2027
      Strategy: Daily phonics in small groups
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, «XX%» of grade 3 students will be at benchmark on DIBELS 8, up from 50%.
      Strategy: Daily phonics in small groups
      Lead: «[insert name]»
      """,
    ],
    accepts: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, 54% of grade 3 students will be at benchmark on DIBELS 8, up from 50%.
      Strategy: Daily phonics in small groups

      Principal signature: ____________________ Date: __________
      """
    ],
    notes: { subject in
      guard subject.hasGoals else { return .notApplicable }
      let reading = PlaceholderReading(subject)
      let words = reading.placeholders()
      let fields = UnfilledFields(subject).groups()
      return Notes(
        examined: subject.document.blocks.count + subject.document.controls.count,
        notes: (words.map { .stillStands($0, in: subject) } + fields.map { .isUnfilled($0, in: subject) }))
    })
}

extension Note {
  fileprivate static func stillStands(_ range: TextRange, in subject: RuleSubject) -> Note {
    let goal = subject.goal(around: range)
    let place = goal.map { " in \(Wording.name(of: $0))" } ?? ""
    return Note(
      message: "\(Wording.quoted(String(subject.document[range]))) still stands where a value should\(place)",
      range: range, goal: goal?.id)
  }

  fileprivate static func isUnfilled(_ group: UnfilledFields.Group, in subject: RuleSubject) -> Note {
    let first = group.controls[0]
    let goal = subject.goal(around: first.range)
    let heading = group.heading.map { " under " + Wording.quoted($0) } ?? ""
    let title = first.title.map { " " + Wording.quoted($0) } ?? ""
    let message =
      group.controls.count == 1
      ? "The form field\(title)\(heading) was left as it came"
      : "\(group.controls.count) form fields\(heading) were left as they came"
        + (title.isEmpty ? "" : ", the first of them\(title)")
    return Note(message: message, range: first.range, isQuoted: false, goal: goal?.id)
  }
}

extension RuleSubject {
  /// The goal that a place speaks about.
  fileprivate func goal(around range: TextRange) -> Goal? {
    plan.goals.last { GoalTerritory(of: $0, in: self).whole.contains(range.start) }
  }
}
