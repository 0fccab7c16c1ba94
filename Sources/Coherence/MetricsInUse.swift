import PlanModel
import Prose
import ReviewModel

/// Which measures schools use: by instrument where it is known, else by the words of the measure.
enum MetricsInUse {
  private struct Tally {
    var name: String
    var isInstrument: Bool
    var key: String
    var schools: [String] = []
    var goals = 0
  }

  /// Instruments first, then by how many schools and goals use them, then by name.
  static func list(_ schools: [Baseline.OrganizationSummary]) -> [Baseline.MetricUse] {
    var tallies: [Tally] = []
    var places: [String: Int] = [:]
    func note(_ metrics: [Metric], school: String, isGoal: Bool) {
      var seen: Set<String> = []
      for tally in metrics.map(tally) where seen.insert(tally.key).inserted {
        let place = places[tally.key] ?? tallies.count
        if place == tallies.count {
          places[tally.key] = place
          tallies.append(tally)
        }
        if tallies[place].schools.last != school { tallies[place].schools.append(school) }
        if isGoal { tallies[place].goals += 1 }
      }
    }
    for school in schools {
      for (goal, _) in school.goals { note(goal.metrics, school: school.name, isGoal: true) }
      for review in school.plans { note(review.plan.unlinked.metrics, school: school.name, isGoal: false) }
    }
    return tallies.sorted(by: isBefore).map {
      Baseline.MetricUse(name: $0.name, isInstrument: $0.isInstrument, schools: $0.schools, goals: $0.goals)
    }
  }

  private static func tally(of metric: Metric) -> Tally {
    let name = metric.instrument?.value ?? metric.measure.value
    let isInstrument = metric.instrument != nil
    let key = (isInstrument ? "i " : "m ") + Tokenizer.keys(of: name).joined(separator: " ")
    return Tally(name: name, isInstrument: isInstrument, key: key)
  }

  private static func isBefore(_ left: Tally, _ right: Tally) -> Bool {
    if left.isInstrument != right.isInstrument { return left.isInstrument }
    if left.schools.count != right.schools.count { return left.schools.count > right.schools.count }
    if left.goals != right.goals { return left.goals > right.goals }
    return left.key < right.key
  }
}
