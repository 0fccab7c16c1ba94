/// How far what was found in a document is from what a careful reader finds, in exact numbers.
struct Shortfall: Hashable, Sendable {
  /// Of the three: what kind of document it is, whose, and for which school year.
  var wrongIdentity = 0
  var missedGoals = 0
  var surplusGoals = 0
  /// Surplus goals that gold lists as prompts, examples or goals of others.
  var quotedGoals = 0
  var missedMetrics = 0
  var surplusMetrics = 0
  var missedActions = 0
  var surplusActions = 0
  /// Baselines, targets and dates of metrics, tiers, owners, timelines and funding of actions, and declared district
  /// goals that are not as gold gives them, where the metric, action or goal itself was found.
  var wrongFields = 0
  /// Facts whose words do not stand where they are said to.
  var misplacedFacts = 0

  /// The counts that are not 0, as an initializer takes them.
  var nonzero: [(name: String, count: Int)] {
    [
      ("wrongIdentity", wrongIdentity), ("missedGoals", missedGoals), ("surplusGoals", surplusGoals),
      ("quotedGoals", quotedGoals),
      ("missedMetrics", missedMetrics), ("surplusMetrics", surplusMetrics), ("missedActions", missedActions),
      ("surplusActions", surplusActions), ("wrongFields", wrongFields),
      ("misplacedFacts", misplacedFacts),
    ].filter { $0.1 > 0 }
  }
}
