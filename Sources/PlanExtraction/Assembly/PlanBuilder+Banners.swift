import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Tables under a banner such as "Priority A: Read every day", which says below it what goals of the plan it is for.
extension PlanBuilder {
  /// "Supports goal: Goal 2" in a table under a banner of its own means a goal of this plan.
  func ownGoal(_ field: Field) -> String? {
    guard let banner, banner.table == document.blocks[field.block].cell?.table else { return nil }
    if let number = field.match.number { return namesOwnGoal(field, number) ? number : nil }
    guard
      let value = field.items.first, value.tokens.count <= 3, value.tokens.first?.folded == "goal"
    else { return nil }
    return labelNumber(in: value)
  }

  /// "Serves: Goal 1", where the plan has set a goal 1 before.
  private func namesOwnGoal(_ field: Field, _ number: String) -> Bool {
    let words = document.tokens(in: field.match.label)
    guard let first = words.first, lexicon.serving.contains(first), lexicon.higherTiers.firstMatch(in: words) == nil
    else { return false }
    return goalIndex(numbered: number).map { goals[$0].statement != nil } ?? false
  }

  /// The strategy right above says afterwards which goal it is for.
  mutating func moveToGoal(numbered number: String, from block: Int) {
    guard let index = goalIndex(numbered: number) else { return }
    if let banner, banner.table == document.blocks[block].cell?.table {
      workOut(banner, under: index)
    } else {
      move(to: index, from: block)
    }
  }

  /// "Serves: Goals 4 and 5" below a banner: a strategy for several goals is tied to none.
  mutating func takesSeveralGoals(_ item: Item) -> Bool {
    guard let banner, banner.table == document.blocks[item.passage.block].cell?.table,
      let first = item.tokens.first, lexicon.serving.contains(first), namesGoals(item.tokens.dropFirst())
    else { return false }
    placed.add(item.range)
    workOut(banner, under: nil)
    return true
  }

  /// "Goals 4 and 5", and nothing else.
  private func namesGoals(_ words: ArraySlice<Token>) -> Bool {
    guard let label = words.first, lexicon.labels.exact([label])?.contains(.goal) == true else { return false }
    let numbers = words.dropFirst().map(\.folded).filter { $0 != "and" }
    return numbers.count > 1 && Set(numbers).isSubset(of: goalNumbers)
  }

  /// Makes the banner a strategy, whose steps the rows below it are.
  private mutating func workOut(_ banner: (item: Item, table: Int, declared: [Quoted]), under goal: Int?) {
    declared = banner.declared
    strategyTable = banner.table
    self.banner = nil
    openGoal = goal
    lastCells = [:]
    add(banner.item, tier: .strategy, basis: .heading("over the table"), listLevel: nil)
    openTier = .activity
  }
}
