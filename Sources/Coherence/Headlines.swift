import DistrictModel
import PlanModel
import ReviewModel

/// The figures that a board hears first, each with its denominator.
struct Headlines {
  let district: District
  let schools: [Baseline.OrganizationSummary]

  /// In the order in which they are told; those that count nothing are left out.
  var all: [Baseline.Headline] {
    var all: [Baseline.Headline] = []
    if !district.schools.isEmpty {
      let read = schools.count { $0.school != nil }
      all.append(
        headline("schools-with-plan", "Schools with a readable plan", read, district.schools.count, "schools"))
    }
    return all + ofGoals + ofStrategies
  }

  private var ofGoals: [Baseline.Headline] {
    let goals = schools.flatMap(\.goals)
    func share(_ id: String, _ title: String, _ counts: (Goal, GoalAlignment?) -> Bool) -> Baseline.Headline? {
      goals.isEmpty ? nil : headline(id, title, goals.count { counts($0, $1) }, goals.count, "school goals")
    }
    let complete = share("goals-complete", "Goals that name a measure, a baseline, a target and a date") { goal, _ in
      goal.isComplete
    }
    let linked = share("goals-linked", "Goals that name a district goal") { $1?.isDeclared == true }
    let supported = share("goals-supported", "Goals whose content supports a district goal") { $1?.isSupported == true }
    let acted = share("goals-with-strategy", "Goals with at least one strategy") { goal, _ in !goal.strategies.isEmpty }
    return [complete, district.goals.isEmpty ? nil : linked, district.goals.isEmpty ? nil : supported, acted]
      .compactMap(\.self)
  }

  private var ofStrategies: [Baseline.Headline] {
    let plans = schools.flatMap(\.plans).map(\.plan)
    let strategies = plans.flatMap { $0.goals.flatMap(\.strategies) + $0.unlinked.strategies }
    guard !strategies.isEmpty else { return [] }
    func share(_ id: String, _ title: String, _ has: (Logistics) -> Bool) -> Baseline.Headline {
      let count = strategies.count { has($0.logistics) || $0.activities.contains { has($0.logistics) } }
      return headline(id, title, count, strategies.count, "strategies")
    }
    return [
      share("strategies-owned", "Strategies with an owner") { !$0.owners.isEmpty },
      share("strategies-timed", "Strategies with a timeline") { $0.timeline != nil },
      share("strategies-funded", "Strategies that say how they are paid for") { !$0.funding.isEmpty },
    ]
  }

  private func headline(_ id: String, _ title: String, _ count: Int, _ of: Int, _ unit: String) -> Baseline.Headline {
    Baseline.Headline(id: id, title: title, count: count, of: of, unit: unit)
  }
}

extension Goal {
  /// Whether one of its measures has a start value, a value to reach and a date, which the goal may give.
  fileprivate var isComplete: Bool {
    metrics.contains { $0.baseline != nil && ($0.target ?? $0.change) != nil && ($0.due ?? due) != nil }
  }
}
