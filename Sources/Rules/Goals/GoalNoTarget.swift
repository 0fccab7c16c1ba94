import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

extension Rule {
  static let goalNoTarget = Rule(
    id: "goal-no-target",
    summary: "Goal does not say how far its measure should move",
    severity: .error,
    why: """
      A direction alone is met by any change at all, so nobody can say whether the year's work was enough. Fernandez \
      2011 ties specific and measurable goals to better results in reading and mathematics.
      """,
    fix: """
      Write the value that you aim for beside the measure, such as "from 22% to 17%". To hold what you have, write \
      "maintain at or above" and the value.
      """,
    finds: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: Reduce chronic absence.
      Measure: Share of students who are chronically absent
      Baseline: 22%
      Due: June 2027
      Strategy: Attendance team calls home on the second day
      """
    ],
    accepts: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, reduce the share of students who are chronically absent from 22% to 17%.
      Strategy: Attendance team calls home on the second day
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, favorable answers on the student climate survey will rise by 4 percentage points, from 66%.
      Strategy: Advisory groups meet every Friday
      """,
    ],
    notes: { subject in
      guard subject.isWorkingPlan else { return .notApplicable }
      let goals = subject.workingGoals.filter { !$0.metrics.isEmpty }
      let field = FieldReading([.target], in: subject)
      let notes = goals.compactMap { goal -> Note? in
        let missing = MetricGaps.withoutTarget(goal, in: subject.plan.kind)
        guard !missing.isEmpty, field.state(in: GoalTerritory(of: goal, in: subject).whole) < .placeholder else {
          return nil
        }
        return .goal(goal, lacks: "target", in: missing)
      }
      return Notes(examined: goals.count, notes: notes)
    })
}
