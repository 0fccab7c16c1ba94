import DistrictModel
import DocumentModel
import PlanModel

/// A strategy or an activity while it is being put together.
struct ActionDraft: Sendable {
  enum Tier: Sendable { case strategy, activity }

  var tier: Tier
  var statement: Quoted
  /// The statement's folded words, by which it is known again.
  var keys: [String]
  var logistics: Logistics
  var place: Place
  /// How deep it stood in a list; nil outside lists.
  var listLevel: Int?
  var decision: Traced<Strategy.Decision>?
  /// What the author typed before it: "S1".
  var code: ActionCode?
  /// What is needed besides money: its funding, where nothing asks for money.
  var resources: [Funding] = []
  /// A label or a column asks for money, be it in vain.
  var asksForFunding = false
  /// The label that lists it with others, by its block.
  var list: Int?

  func strategy(_ activities: [Activity] = []) -> Strategy {
    Strategy(statement: statement, logistics: resourced, decision: decision, activities: activities, place: place)
  }

  var activity: Activity { Activity(statement: statement, logistics: resourced, place: place) }

  private var resourced: Logistics {
    var logistics = logistics
    if logistics.funding.isEmpty, !asksForFunding { logistics.funding = resources }
    return logistics
  }

}

extension [ActionDraft] {
  /// Strategies with their activities; where the document has one level only, all are strategies.
  var strategies: [Strategy] {
    let ordered = underTheirCodes
    guard ordered == nil else { return ordered ?? [] }
    let levels = tiers
    guard levels.contains(.strategy), levels.contains(.activity) else { return map { $0.strategy() } }
    var strategies: [Strategy] = []
    for (draft, tier) in zip(self, levels) {
      if tier == .activity, !strategies.isEmpty {
        strategies[strategies.count - 1].activities.append(draft.activity)
      } else {
        strategies.append(draft.strategy())
      }
    }
    return strategies
  }

  /// Where the authors' codes say what stands under what, wherever it is printed; nil where they do not.
  private var underTheirCodes: [Strategy]? {
    let parents = map { draft in
      draft.code.flatMap { code in firstIndex { $0.code.map { $0.isAbove(code) } ?? false } }
    }
    guard parents.contains(where: { $0 != nil }) else { return nil }
    var strategies: [(index: Int, strategy: Strategy)] = []
    for index in indices where parents[index] == nil { strategies.append((index, self[index].strategy())) }
    for index in indices {
      guard let parent = parents[index], let place = strategies.firstIndex(where: { $0.index == parent }) else {
        continue
      }
      strategies[place].strategy.activities.append(self[index].activity)
    }
    return strategies.map(\.strategy)
  }

  /// The label's word first; inside one tier, a deeper list level is the lower tier.
  private var tiers: [ActionDraft.Tier] {
    let named = map(\.tier)
    guard !named.contains(.activity) || !named.contains(.strategy) else { return named }
    let levels = compactMap(\.listLevel)
    guard levels.count == count, let top = levels.min(), levels.contains(where: { $0 > top }) else { return named }
    return map { ($0.listLevel ?? 0) > top ? .activity : .strategy }
  }
}
