import DocumentModel
import PlanModel

/// Masks the words and values of a plan.
struct PlanMask {
  let text: TextMask

  func masked(_ plan: ImprovementPlan) -> ImprovementPlan {
    var masked = plan
    masked.goals = plan.goals.map(self.masked)
    masked.unlinked.metrics = plan.unlinked.metrics.map(self.masked)
    masked.unlinked.strategies = plan.unlinked.strategies.map(self.masked)
    for index in masked.sections.indices {
      masked.sections[index].heading = text.masked(plan.sections[index].heading)
      masked.sections[index].place = text.masked(plan.sections[index].place)
    }
    return masked
  }

  private func masked(_ goal: Goal) -> Goal {
    var masked = goal
    masked.statement = self.masked(goal.statement)
    masked.place = text.masked(goal.place)
    masked.contentArea = goal.contentArea.map(self.masked)
    masked.studentGroups = goal.studentGroups.map(self.masked)
    masked.declaredDistrictGoals = goal.declaredDistrictGoals.map(self.masked)
    masked.metrics = goal.metrics.map(self.masked)
    masked.strategies = goal.strategies.map(self.masked)
    masked.lead = goal.lead.map(self.masked)
    masked.maintenance = goal.maintenance.map(self.masked)
    masked.verdict?.text = text.masked(goal.verdict?.text ?? "")
    for index in masked.milestones.indices {
      masked.milestones[index].text = self.masked(goal.milestones[index].text)
      masked.milestones[index].status = goal.milestones[index].status.map(self.masked)
    }
    for index in masked.progress.indices {
      masked.progress[index].rating = goal.progress[index].rating.map(self.masked)
      masked.progress[index].reflection = goal.progress[index].reflection.map(self.masked)
    }
    return masked
  }

  /// A metric of a small group loses all its values, as one gives the others away.
  private func masked(_ metric: Metric) -> Metric {
    var masked = metric
    masked.measure = self.masked(metric.measure)
    let shares = [metric.baseline, metric.target].compactMap(\.self) + metric.actuals.map(\.value)
    let isSmall =
      masked.measure != metric.measure || shares.contains { $0.value.unit == .percent && isHidden($0) }
    masked.baseline = metric.baseline.map { self.masked($0, all: isSmall) }
    masked.target = metric.target.map { self.masked($0, all: isSmall) }
    masked.change = metric.change.map { self.masked($0, all: isSmall) }
    for index in masked.actuals.indices {
      masked.actuals[index].value = self.masked(metric.actuals[index].value, all: isSmall)
    }
    masked.rating = metric.rating.map(self.masked)
    masked.usefulness = metric.usefulness.map(self.masked)
    masked.place = text.masked(metric.place)
    return masked
  }

  private func masked(_ strategy: Strategy) -> Strategy {
    var masked = strategy
    masked.statement = self.masked(strategy.statement)
    masked.logistics = self.masked(strategy.logistics)
    masked.decision?.text = text.masked(strategy.decision?.text ?? "")
    masked.place = text.masked(strategy.place)
    masked.activities = strategy.activities.map { activity in
      Activity(
        statement: self.masked(activity.statement), logistics: self.masked(activity.logistics),
        place: text.masked(activity.place))
    }
    return masked
  }

  private func masked(_ logistics: Logistics) -> Logistics {
    var masked = logistics
    masked.owners = logistics.owners.map(self.masked)
    masked.timeline = logistics.timeline.map(self.masked)
    masked.evidence = logistics.evidence.map(self.masked)
    for index in masked.funding.indices { masked.funding[index].text = self.masked(logistics.funding[index].text) }
    return masked
  }

  private func masked(_ quoted: Quoted) -> Quoted {
    var masked = quoted
    masked.text = text.masked(quoted.text, from: quoted.range)
    masked.value = quoted.value == quoted.text ? masked.text : text.masked(quoted.value, from: quoted.range)
    return masked
  }

  private func isHidden(_ quantity: Traced<Quantity>) -> Bool {
    text.isHidden(quantity.range) || text.masked(quantity.text) != quantity.text
  }

  /// A hidden value keeps its words with the digits masked, and is 0.
  private func masked(_ quantity: Traced<Quantity>, all: Bool) -> Traced<Quantity> {
    guard all || isHidden(quantity) else { return quantity }
    var masked = quantity
    masked.text = TextMask.withoutDigits(quantity.text)
    masked.value.value = 0
    masked.value.upper = nil
    return masked
  }
}
