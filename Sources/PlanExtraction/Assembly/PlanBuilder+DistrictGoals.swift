import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Labels that name what the goals serve.
extension PlanBuilder {
  mutating func districtGoal(_ field: Field) {
    if field.match.number == nil, let value = field.items.first, lexicon.contentAreas.exact(value.tokens) != nil {
      detail(.contentArea, field.items, basis: .label(field.label))
      return
    }
    if let number = ownGoal(field) { return moveToGoal(numbered: number, from: field.block) }
    let quotes = declarations.quotes(field)
    placed.add(field.items.map(\.range))
    if field.match.hasQualifier, field.match.number == nil, document.blocks[field.block].cell != nil,
      goal?.actions.isEmpty == false
    {
      return
    }
    if let table = document.blocks[field.block].cell?.table, field.match.number != nil, let title = field.items.first {
      banner = (title, table, declared)
    }
    if asksOfGoal(field), goal?.statement != nil {
      updateGoal { $0.declared = quotes }
      awaited = field.items.isEmpty ? field : nil
      return
    }
    if quotes.isEmpty {
      if field.items.isEmpty, !field.isClosed { awaited = field }
      return
    }
    declare(quotes, isAbove: declaresAbove || field.headingLevel != nil, heading: field.headingLevel)
  }

  /// "Which district goal does this goal support?" asks of the goal above it.
  func asksOfGoal(_ field: Field) -> Bool {
    let words = Tokenizer.keys(of: field.label)
    return words.count > 4 && words.contains("this")
  }

  /// "Supports goal: Goal 2" in a table under a banner of its own means a goal of this plan.
  private func ownGoal(_ field: Field) -> String? {
    guard let banner, banner.table == document.blocks[field.block].cell?.table, field.match.number == nil,
      let value = field.items.first, value.tokens.count <= 3, value.tokens.first?.folded == "goal"
    else { return nil }
    return labelNumber(in: value)
  }

  mutating func declare(_ quotes: [Quoted], isAbove: Bool, heading: Int?) {
    if isAbove {
      if refines(quotes, heading) { return }
      parentGoal = nil
      declaredLevel = heading
      if isGoalOpen, goal?.hasContent == true { closeGoal() }
      if goal?.isOpen == true { updateGoal { $0.declared = quotes } }
      declared = quotes
      if let heading { sectionLevel = heading; section = nil }
    } else if isGoalOpen {
      updateGoal { draft in
        for quote in quotes where !draft.declared.contains(where: { $0.value == quote.value }) {
          draft.declared.append(quote)
        }
      }
    } else {
      declared = quotes
    }
  }

  /// A name with no number under a numbered district goal says the same goal in more words.
  private func refines(_ quotes: [Quoted], _ heading: Int?) -> Bool {
    let isNumbered: (Quoted) -> Bool = { quote in quote.text.utf8.contains(where: Folding.isDigit) }
    guard declared.contains(where: isNumbered), !quotes.contains(where: isNumbered) else { return false }
    guard let heading, let declaredLevel else { return true }
    return heading > declaredLevel
  }

  func quoted(_ item: Item, _ basis: Basis) -> Quoted {
    Quoted(String(document[item.range]), range: item.range, basis: basis)
  }
}
