internal import DistrictModel
internal import DocumentModel
internal import PlanModel
internal import ReviewModel
internal import Stemming

extension Aligner {
  /// Whether each strategy serves its goal, each metric measures it, and each activity carries its strategy.
  ///
  /// What serves a district goal is found in the same way: the goals of the plan take the place of the district's.
  ///
  /// Words alone cannot tell: what carries a goal seldom repeats its words. Without the encoder nothing is said.
  func sight(in plan: ImprovementPlan, _ stemmer: inout Stemmer) -> [SightLink] {
    guard !plan.goals.isEmpty, reader.meaning != nil else { return [] }
    let goals = plan.goals.map { goal in
      StrategicGoal(id: goal.id, title: goal.statement.text, measures: goal.metrics.map(\.measure.text))
    }
    let bare = plan.goals.map { StrategicGoal(id: $0.id, title: $0.statement.text) }
    let forStrategies = tools.reader(of: goals, &stemmer).0
    let forMetrics = tools.reader(of: bare, &stemmer).0
    var links: [SightLink] = []
    for (position, goal) in plan.goals.enumerated() {
      for metric in goal.metrics where !goal.statement.text.contains(metric.measure.text) {
        links.append(
          link(.metric, metric.measure.text, metric.place, under: position, of: plan, by: forMetrics, &stemmer))
      }
      for strategy in goal.strategies {
        links.append(
          link(
            .strategy, strategy.statement.text, strategy.place, under: position, of: plan, by: forStrategies, &stemmer)
        )
        links += activities(of: strategy, under: goal, &stemmer)
      }
    }
    return links
  }

  /// Whether one part under a goal serves it; the goal's place among the plan's is `position`.
  private func link(
    _ kind: SightLink.Kind, _ text: String, _ place: Place, under position: Int, of plan: ImprovementPlan,
    by reader: StatementReader, _ stemmer: inout Stemmer
  ) -> SightLink {
    let features = reader.read(text, &stemmer).features
    let verdicts = features.map(judge.verdict)
    let own = judge.verdictOfPlaced(features[position])
    let other = verdicts.indices.filter { verdicts[$0].level > .none }.max { verdicts[$0].score < verdicts[$1].score }
    return SightLink(
      kind: kind, goal: plan.goals[position].id, text: text, place: place, support: own.level, score: own.score,
      band: own.band, instead: own.level == .none ? other.map { plan.goals[$0].id } : nil)
  }

  /// An activity may also serve the goal directly.
  private func activities(of strategy: Strategy, under goal: Goal, _ stemmer: inout Stemmer) -> [SightLink] {
    guard !strategy.activities.isEmpty else { return [] }
    let above = [strategy.statement.text, goal.statement.text].map { StrategicGoal(id: "", title: $0) }
    let reader = tools.reader(of: above, &stemmer).0
    return strategy.activities.map { activity in
      let verdicts = reader.read(activity.statement.text, &stemmer).features.map(judge.verdictOfPlaced)
      let best = verdicts.max { $0.score < $1.score } ?? verdicts[0]
      return SightLink(
        kind: .activity, goal: goal.id, text: activity.statement.text, place: activity.place, support: best.level,
        score: best.score, band: best.band)
    }
  }
}
