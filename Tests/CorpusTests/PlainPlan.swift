import PlanModel

/// A plan reduced to the words that are compared, whoever read it.
struct PlainPlan: Hashable, Sendable {
  struct Goal: Hashable, Sendable {
    /// Empty for what is tied to no single goal.
    var statement: String
    var declared: [String]
    var metrics: [Metric]
    var actions: [Action]
  }

  struct Metric: Hashable, Sendable {
    var measure: String
    var baseline: String?
    var target: String?
    var due: String?
  }

  struct Action: Hashable, Sendable {
    var statement: String
    var isActivity: Bool
    var owner: String
    var timeline: String
    var funding: String
  }

  var kind: String
  var organization: String?
  var schoolYear: String?
  var goals: [Goal]
  var unlinked: Goal
}

// MARK: - As gold says it

extension PlainPlan {
  init(_ gold: GoldPlan) {
    kind = gold.kind
    organization = gold.organization
    schoolYear = gold.schoolYear
    goals = gold.goals.map { goal in
      Goal(
        statement: goal.statement, declared: goal.declaredDistrictGoals ?? [],
        metrics: (goal.metrics ?? []).map { Metric($0) }, actions: Self.actions(goal.strategies ?? []))
    }
    unlinked = Goal(
      statement: "", declared: [], metrics: (gold.unlinked?.metrics ?? []).map { Metric($0) },
      actions: Self.actions(gold.unlinked?.strategies ?? []))
  }

  private static func actions(_ strategies: [GoldPlan.Strategy]) -> [Action] {
    strategies.flatMap { strategy in
      [Action(strategy, isActivity: false)] + (strategy.activities ?? []).map { Action($0, isActivity: true) }
    }
  }
}

extension PlainPlan.Metric {
  fileprivate init(_ gold: GoldPlan.Metric) {
    self.init(measure: gold.measure, baseline: gold.baseline, target: gold.target, due: gold.due)
  }
}

extension PlainPlan.Action {
  fileprivate init(_ gold: GoldPlan.Strategy, isActivity: Bool) {
    self.init(
      statement: gold.statement, isActivity: isActivity, owner: (gold.owners ?? []).joined(separator: " "),
      timeline: gold.timeline ?? "", funding: (gold.funding ?? []).joined(separator: " "))
  }
}

// MARK: - As it was extracted

extension PlainPlan {
  init(_ plan: ImprovementPlan) {
    kind = plan.kind.rawValue
    organization = plan.organization?.value
    schoolYear = plan.schoolYear?.value.description
    goals = plan.goals.map { goal in
      Goal(
        statement: goal.statement.value, declared: goal.declaredDistrictGoals.map(\.value),
        metrics: goal.metrics.map { Metric($0) }, actions: Self.actions(goal.strategies))
    }
    unlinked = Goal(
      statement: "", declared: [], metrics: plan.unlinked.metrics.map { Metric($0) },
      actions: Self.actions(plan.unlinked.strategies))
  }

  private static func actions(_ strategies: [Strategy]) -> [Action] {
    strategies.flatMap { strategy in
      [Action(strategy.statement, strategy.logistics, isActivity: false)]
        + strategy.activities.map { Action($0.statement, $0.logistics, isActivity: true) }
    }
  }
}

extension PlainPlan.Metric {
  fileprivate init(_ metric: Metric) {
    self.init(
      measure: metric.measure.value, baseline: metric.baseline?.text, target: metric.target?.text,
      due: metric.due?.text)
  }
}

extension PlainPlan.Action {
  fileprivate init(_ statement: Quoted, _ logistics: Logistics, isActivity: Bool) {
    self.init(
      statement: statement.value, isActivity: isActivity,
      owner: logistics.owners.map(\.value).joined(separator: " "), timeline: logistics.timeline?.value ?? "",
      funding: logistics.funding.map(\.text.value).joined(separator: " "))
  }
}
