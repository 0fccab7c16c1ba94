import DocumentModel
import PlanModel
import ReviewModel

extension Rule {
  static let goalArithmetic = Rule(
    id: "goal-arithmetic",
    summary: "Stated change does not match its numbers",
    severity: .error,
    why: """
      When a goal says "up 6 points" and goes from 50% to 54%, people will work for different targets and the result \
      can be read both ways. Of 24 published goals that state both, 2 did not add up.
      """,
    fix: "Work the change out again, then correct the change, the start value or the target so that all three agree.",
    finds: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, grade 3 students at benchmark will increase by «6 percentage points, from 50% to 54%».
      Strategy: Daily phonics in small groups
      """
    ],
    accepts: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, grade 3 students at benchmark will increase by 4 percentage points, from 50% to 54%.
      Strategy: Daily phonics in small groups
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, grade 3 students at benchmark will increase by 6%, from 49.6% to 55.2%.
      Strategy: Daily phonics in small groups
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, office discipline referrals will decrease by 25%, from 400 to 300.
      Strategy: Restorative circles after each incident
      """,
    ],
    notes: { subject in
      guard subject.hasGoals else { return .notApplicable }
      let sums = subject.plan.goals.flatMap { goal in
        goal.metrics.compactMap { StatedChange.of($0, in: goal, of: subject) }
      }
      return Notes(examined: sums.count, notes: sums.filter { !$0.isRight }.map { .changeDiffers($0) })
    })
}

extension Note {
  fileprivate static func changeDiffers(_ sum: StatedChange) -> Note {
    let pair = "\(sum.baseline.text) to \(sum.target.text)"
    return Note(
      message: "\(Wording.name(of: sum.goal)) states a change of \(Wording.shortened(sum.change.text, limit: 30)), "
        + "but \(pair) is \(sum.differenceWords)",
      range: sum.range, goal: sum.goal.id)
  }
}
