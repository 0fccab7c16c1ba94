import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

extension Rule {
  static let goalNoDeadline = Rule(
    id: "goal-no-deadline",
    summary: "Goal does not say by when",
    severity: .error,
    why: """
      A goal without a date is never late. Fernandez 2011 found timely goals to go with better results in reading and \
      mathematics.
      """,
    fix: """
      Begin the goal with the date by which it should be reached, such as "By June 2027", or put one lead-in line over \
      all goals that share it.
      """,
    finds: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: Raise the share of grade 4 students who meet standard on the SBA in mathematics from 48% to 55%.
      Strategy: Number routines open every lesson
      """
    ],
    accepts: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By spring 2027, raise the share of grade 4 students who meet standard in mathematics from 48% to 55%.
      Strategy: Number routines open every lesson
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: More students meet standard in mathematics.
      Measure: Grade 4 students who meet standard on the SBA in mathematics
      Baseline: 48%
      Target: 55%
      Due: June 2027
      Strategy: Number routines open every lesson
      """,
    ],
    notes: { subject in
      guard subject.isWorkingPlan, !subject.isDatedScorecard else { return .notApplicable }
      let goals = subject.workingGoals.filter { !$0.metrics.isEmpty }
      let field = FieldReading([.due, .end, .timeline], in: subject)
      let words = DateWords(subject)
      let notes = goals.filter { goal in
        !goal.isDated && !words.stand(in: goal)
          && field.state(in: GoalTerritory(of: goal, in: subject).head) < .placeholder
      }
      return Notes(examined: goals.count, notes: notes.map { .namesNoDeadline($0) })
    })
}

extension Goal {
  fileprivate var isDated: Bool {
    due != nil || metrics.contains { $0.due != nil } || milestones.contains { $0.due != nil }
  }
}

extension RuleSubject {
  /// The year on a scorecard is the year of all its targets.
  fileprivate var isDatedScorecard: Bool { plan.kind == .scorecard && plan.schoolYear != nil }
}

extension Note {
  fileprivate static func namesNoDeadline(_ goal: Goal) -> Note {
    Note(
      message: "\(Wording.name(of: goal)), \(Wording.quoted(goal.statement.text)), names no date by which to reach it",
      range: goal.statement.range, isQuoted: false, goal: goal.id)
  }
}
