import DistrictModel
import DocumentModel
import PlanModel
import Prose
import ReviewModel

extension Rule {
  static let goalNoMetric = Rule(
    id: "goal-no-metric",
    summary: "Goal names no measure",
    severity: .error,
    why: """
      A goal that nobody measures cannot be tracked or learned from. Fernandez 2011 found measurable goals to go with \
      better results in reading and mathematics in 252 schools.
      """,
    fix: """
      Under the goal, name the test, survey or count that will show the result, with where it stands now, where it \
      should be, and by when.
      """,
    finds: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: Students will love reading and see themselves as readers.
      Strategy: Open the library every day before school
      """
    ],
    accepts: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, 58% of grade 3-5 students will meet standard on the SBA in ELA, up from 52%.
      Strategy: Open the library every day before school
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: Students will love reading and see themselves as readers.
      Measure: Share of students who agree that they like to read, spring student survey
      Baseline: 61%
      Target: 70%
      Due: June 2027
      Strategy: Open the library every day before school
      """,
    ],
    notes: { subject in
      guard subject.isWorkingPlan else { return .notApplicable }
      let goals = subject.workingGoals
      let field = FieldReading([.metric, .instrument, .target], in: subject)
      let measured = subject.words.measures
      let unmeasured = goals.filter { goal in
        goal.metrics.isEmpty && !measured.stand(in: goal.statement.value)
          && field.state(in: GoalTerritory(of: goal, in: subject).whole) < .placeholder
      }
      let shared = subject.plan.unlinked.metrics.count
      return Notes(examined: goals.count, notes: unmeasured.map { .goalNamesNoMeasure($0, shared: shared) })
    })
}

extension Note {
  fileprivate static func goalNamesNoMeasure(_ goal: Goal, shared: Int) -> Note {
    let name = Wording.name(of: goal)
    let message =
      shared == 0
      ? "\(name), \(Wording.quoted(goal.statement.text)), names no measure"
      : "\(name) names no measure of its own; the plan lists \(Wording.count(shared, "measure", "measures")) "
        + "without saying for which goal"
    return Note(
      result: shared == 0 ? .fail : .review, message: message, range: goal.statement.range, isQuoted: false,
      goal: goal.id)
  }
}
