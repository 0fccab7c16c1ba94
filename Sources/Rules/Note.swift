import DocumentModel
import PlanModel
import ReviewModel

/// What a check says of a place, before its rule adds its id, severity and fix.
struct Note {
  var result = Finding.Result.fail
  /// One sentence without a full stop.
  var message: String
  /// The words it is about, or those of the goal that lacks something.
  var range: TextRange
  /// Whether the words at the range are what is wrong; false where something is missing.
  var isQuoted = true
  var goal: String?
}

/// How many things a check looked at, and what it has to say.
struct Notes {
  var examined = 0
  var notes: [Note] = []

  /// The check does not apply to the document.
  static let notApplicable = Notes()
}

extension Rule {
  /// A rule whose check writes notes.
  init(
    id: String, summary: String, severity: Severity, why: String, fix: String, finds: [String], accepts: [String],
    notes: @escaping @Sendable (RuleSubject) -> Notes
  ) {
    self.init(
      id: id, summary: summary, severity: severity, why: why, fix: fix, finds: finds, accepts: accepts
    ) { subject in
      let taken = notes(subject)
      let findings = taken.notes.map { note in
        Finding(
          rule: id, severity: severity, result: note.result, message: note.message,
          quote: note.isQuoted ? String(subject.document[note.range]) : "",
          place: subject.place(of: note), fix: fix, goal: note.goal)
      }
      return RuleReport(examined: taken.examined, findings: findings)
    }
  }
}

extension RuleSubject {
  /// The note's place in the document; where no heading names its goal, the goal's name joins the way there.
  fileprivate func place(of note: Note) -> Place {
    var place = document.place(of: note.range)
    guard let goal = plan.goals.first(where: { $0.id == note.goal }) else { return place }
    let name = Wording.name(of: goal)
    if !place.description.contains(name) { place.description += " › \(name)" }
    return place
  }
}
