import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

extension Rule {
  static let alignNoDistrictLink = Rule(
    id: "align-no-district-link",
    summary: "Goal names no district goal",
    severity: .error,
    why: """
      A district can only say how its schools carry its strategic plan when each goal says which part it serves. \
      Board policy 2005 of Stanwood, Washington, asks for this link.
      """,
    fix:
      "Above or beside the goal, name the district goal that it serves by its number and title, as the strategic plan has them.",
    finds: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, the share of grade 3 students at benchmark on DIBELS 8 will rise from 50% to 54%.
      Strategy: Daily phonics in small groups
      """
    ],
    accepts: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, the share of grade 3 students at benchmark on DIBELS 8 will rise from 50% to 54%.
      District Goal: District Goal 1
      Strategy: Daily phonics in small groups
      """
    ],
    notes: { subject in
      guard subject.isWorkingPlan, subject.plan.level != .district, let district = subject.district,
        !district.goals.isEmpty, subject.plan.kind == .sip || subject.plan.kind == .scorecard
      else { return .notApplicable }
      let tiers = GoalTiers(subject.plan) { $0.metrics.isEmpty && $0.strategies.isEmpty }
      var notes = Notes()
      for (index, goal) in subject.plan.goals.enumerated() where tiers.lower(of: index) == nil && goal.isSpelledOut {
        guard let alignment = subject.alignment(of: goal) else { continue }
        notes.examined += 1
        let upper = tiers.upper(of: index).flatMap { subject.alignment(of: subject.plan.goals[$0]) }
        guard !alignment.isDeclared, upper?.isDeclared != true else { continue }
        notes.notes.append(.namesNoDistrictGoal(goal, alignment, district))
      }
      return notes
    })
}

extension RuleSubject {
  fileprivate func alignment(of goal: Goal) -> GoalAlignment? { alignment.goals.first { $0.goal == goal.id } }
}

extension Note {
  fileprivate static func namesNoDistrictGoal(
    _ goal: Goal, _ alignment: GoalAlignment, _ district: District
  ) -> Note {
    var note = Note(message: "", range: goal.statement.range, isQuoted: false, goal: goal.id)
    let name = Wording.name(of: goal)
    if let unknown = alignment.unknownDeclarations.first {
      note.result = .review
      note.message = "\(name) names \(Wording.quoted(unknown)), which is no goal of \(district.name)"
    } else {
      note.message = "\(name), \(Wording.quoted(goal.statement.text)), names no district goal"
    }
    if let best = alignment.best, let served = district.goals.first(where: { $0.id == best.districtGoal }) {
      let title = served.title.isEmpty ? served.id : served.title
      note.message += "; it reads as if it serves \(Wording.quoted(title))"
    }
    return note
  }
}
