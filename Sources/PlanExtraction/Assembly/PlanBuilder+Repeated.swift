import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Goals that are printed again where the plan says what serves them.
extension PlanBuilder {
  /// Words before a goal that is printed again, such as its short name.
  private static let mostWordsBefore = 8

  /// A goal's short name, in the value of its label or right behind it.
  mutating func nameGoal(_ field: Field) {
    placed.add(field.items.map(\.range))
    guard let name = field.items.first else { return expectValue(of: field) }
    awaited = nil
    let title = quoted(name, .label(field.label))
    updateGoal { $0.title = title }
  }

  /// The goals whose short names are ticked: "☒ Math for all ☐ Here every day"; nil where no choice is a goal's name.
  func tickedGoals(_ items: [Item]) -> [Int]? {
    let ticked = items.flatMap { document.tickedChoices(in: $0.range) ?? [] }
    let all = items.flatMap { document.choices(in: $0.range) ?? [] }
    guard all.contains(where: { goalNamed($0) != nil }) else { return nil }
    return ticked.compactMap(goalNamed)
  }

  private func goalNamed(_ range: TextRange) -> Int? {
    let keys = document.tokens(in: range).map(\.folded)
    guard !keys.isEmpty else { return nil }
    return goals.firstIndex { $0.title.map { document.tokens(in: $0.range).map(\.folded) } == keys }
  }

  /// The known goal that an item says again, to its end, perhaps behind its short name; or by its short name alone.
  func repeatedGoal(_ item: Item) -> Int? {
    let words = item.tokens.map(\.folded)
    if let named = goalNamed(item.range), goals[named].statement != nil { return named }
    return goals.firstIndex { goal in
      goal.keys.count >= 6 && words.count - goal.keys.count <= Self.mostWordsBefore
        && words.suffix(goal.keys.count).elementsEqual(goal.keys)
    }
  }

  /// A second goal that the label above says again: what stands over it is for several.
  mutating func takeRepeated(_ item: Item) -> Bool {
    guard let repeatedFrom, item.passage.block - repeatedFrom <= goals.count,
      document.blocks[repeatedFrom].cell?.table == document.blocks[item.passage.block].cell?.table,
      let index = repeatedGoal(item)
    else { return false }
    placed.add(item.range)
    returnTo(index, from: repeatedFrom)
    return true
  }

  /// Goes back to a goal that a label says again: the strategy right above the label is for that goal, and where the
  /// label says several, for none of them.
  mutating func returnTo(_ index: Int, from block: Int) {
    if let goal, goal.isOpen, !goal.hasContent, openGoal != index, openGoal == goals.count - 1 {
      removeGoal(at: goals.count - 1)
      openGoal = goal.previous
    }
    if repeatedFrom == block {
      moveToNone(from: block)
    } else {
      move(to: index, from: block)
      repeatedFrom = block
    }
    openTier = .activity
  }
}
