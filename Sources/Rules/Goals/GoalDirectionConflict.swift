import DocumentModel
import PlanModel
import ReviewModel

extension Rule {
  static let goalDirectionConflict = Rule(
    id: "goal-direction-conflict",
    summary: "Words and numbers point in different directions",
    severity: .error,
    why: """
      "Increase chronic absence from 20% to 15%" can only be read by guessing which half was meant, and whoever \
      follows the measure may follow it the wrong way. Fernandez 2011 ties specific goals to better results.
      """,
    fix: """
      Read the sentence once more. Change the verb ("decrease ... from 20% to 15%"), or put the start value and the \
      target in the right order.
      """,
    finds: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, increase the share of students who are chronically absent from «20% to 15%».
      Strategy: Attendance team calls home on the second day
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, increase the share of grade 3 students at benchmark on DIBELS 8 from «58% to 52%».
      Strategy: Daily phonics in small groups
      """,
    ],
    accepts: [
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, decrease the share of students who are chronically absent from 20% to 15%.
      Strategy: Attendance team calls home on the second day
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, improve attendance by reducing chronic absence from 20% to 15%.
      Strategy: Attendance team calls home on the second day
      """,
      """
      Cedar Ridge Elementary School
      School Improvement Plan 2026-27

      Goal 1: By June 2027, the share of students who are not chronically absent will rise from 80% to 85%.
      Strategy: Attendance team calls home on the second day
      """,
    ],
    notes: { subject in
      guard subject.hasGoals else { return .notApplicable }
      let words = subject.words.directions
      var notes = Notes()
      for goal in subject.plan.goals {
        for metric in goal.metrics {
          guard let course = Course(metric, in: subject.document) else { continue }
          notes.examined += 1
          if let note = words.conflict(of: course, in: goal, of: subject.document) { notes.notes.append(note) }
        }
      }
      return notes
    })
}

extension DirectionWords {
  fileprivate func conflict(of course: Course, in goal: Goal, of document: Document) -> Note? {
    let pair = "\(course.baseline.text) to \(course.target.text)"
    let name = Wording.name(of: goal)
    let words = changes(in: document[course.sentence], at: course.sentence.start)
    if let word = words.first {
      guard course.metric.direction == (course.isRising ? .decrease : .increase),
        words.allSatisfy({ opposes($0, course, in: document) })
      else { return nil }
      let message =
        "\(name) says '\(document[word.range])', but its numbers \(course.isRising ? "rise" : "fall") from \(pair)"
      return Note(message: message, range: course.range, goal: goal.id)
    }
    guard course.isRising, isBetterLower(course.metric.measure.value) else { return nil }
    let message = "\(name) lets \(Wording.name(of: course.metric)) rise from \(pair); is that the intent?"
    return Note(result: .review, message: message, range: course.range, goal: goal.id)
  }

  /// Whether a word of change contradicts the numbers and can only be said of them.
  ///
  /// "Improve" never contradicts falling numbers, as the measure may improve by falling. Before such a measure a
  /// raising word counts only in its own clause: "Increase attendance: chronic absence from 20% to 15%" is sound.
  private func opposes(_ word: Word, _ course: Course, in document: Document) -> Bool {
    guard word.isRaising != course.isRising, course.isRising || !word.meansBetter else { return false }
    guard !course.isRising, isBetterLower(course.metric.measure.value) else { return true }
    let start = min(course.baseline.range.start, course.target.range.start)
    guard word.range.end <= start else { return false }
    return !document[TextRange(word.range.end, start)].utf8.contains { ",:;(".utf8.contains($0) }
  }
}
