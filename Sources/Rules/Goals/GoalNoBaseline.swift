import DistrictModel
import DocumentModel
import PlanModel
import ReviewModel

extension Rule {
  static let goalNoBaseline = Rule(
    id: "goal-no-baseline",
    summary: "Goal does not say where its measure stands now",
    severity: .error,
    why: """
      Without a start value nobody can tell whether a target is a stretch or a step back, or how far the year has \
      come. Fernandez 2011 ties measurable goals to better results, and board members ask for missing baselines.
      """,
    fix: """
      Write the latest value beside the target, with its date, such as "from 52% (spring 2026) to 58%". Where there is \
      none yet, write in the baseline's place when it will be taken.
      """,
    finds: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, 60% of grade 3-5 students will meet standard on the SBA in ELA.
      Strategy: Open the library every day before school
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: Every grade 3 student reads with confidence.
      Measure: Grade 3 students at benchmark, DIBELS 8 composite
      Target: 70%
      Due: June 2027
      Strategy: Open the library every day before school
      """,
    ],
    accepts: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, 60% of grade 3-5 students will meet standard on the SBA in ELA, up from 52% in spring 2026.
      Strategy: Open the library every day before school
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: Every student has an adult at school to turn to.
      Measure: Students who name a trusted adult, student survey
      Baseline: none yet; the first survey is in October 2026
      Target: 90%
      Due: June 2027
      Strategy: Advisory groups meet every Friday
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: Through June 2027, maintain average daily attendance at or above 95%.
      Strategy: Greet every family at the door
      """,
    ],
    notes: { subject in
      guard subject.isWorkingPlan else { return .notApplicable }
      let goals = subject.workingGoals.filter { !$0.metrics.isEmpty }
      let field = FieldReading([.baseline], in: subject)
      let notes = goals.compactMap { goal -> Note? in
        let missing = MetricGaps.withoutBaseline(goal, in: subject.plan.kind)
        guard !missing.isEmpty, field.state(in: GoalTerritory(of: goal, in: subject).whole) < .placeholder else {
          return nil
        }
        return .goal(goal, lacks: "baseline", in: missing)
      }
      return Notes(examined: goals.count, notes: notes)
    })
}
