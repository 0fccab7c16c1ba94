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
      if field.items.isEmpty, !field.isClosed { awaited = titlesList(field) ? nil : field }
      return
    }
    let isAbove = (declaresAbove || field.headingLevel != nil) && !speaksOfGoal(field) && !standsUnderGoal(field)
    declare(quotes, isAbove: isAbove, heading: field.headingLevel)
  }

  /// "District Strategic Objectives" over a list of all of them.
  private func titlesList(_ field: Field) -> Bool {
    let next = field.block + 1
    return field.titlesDistrictGoals(in: document) && document.blocks.indices.contains(next)
      && document.blocks[next].listLevel != nil
  }

  /// "Supports: Strategic Direction A" under a goal says what that goal serves.
  private func speaksOfGoal(_ field: Field) -> Bool {
    guard let statement = goal?.statement, let word = Tokenizer.keys(of: field.label).first else { return false }
    return lexicon.serving.contains(word) || standsBeside(statement, field)
  }

  /// A bold line below the heading and the words of a goal, where no district goal stands above the first.
  private func standsUnderGoal(_ field: Field) -> Bool {
    guard !declaresAbove, let goal, goal.hasOwnHeading, goal.statement != nil, goal.declared.isEmpty,
      goal.actions.isEmpty, let own = goal.headingLevel, let level = field.headingLevel
    else { return false }
    return level > own
  }

  /// A row of the table in which the goal stands, below it.
  private func standsBeside(_ statement: Quoted, _ field: Field) -> Bool {
    guard field.isClosed, field.match.number == nil, let table = document.blocks[field.block].cell?.table,
      let block = document.blockIndex(at: statement.range.start)
    else { return false }
    return document.blocks[block].cell?.table == table
  }

  /// "Which district goal does this goal support?" asks of the goal above it.
  func asksOfGoal(_ field: Field) -> Bool {
    let words = Tokenizer.keys(of: field.label)
    return words.count > 4 && words.contains("this")
  }

  mutating func declare(_ quotes: [Quoted], isAbove: Bool, heading: Int?) {
    if isAbove {
      if refines(quotes, heading) { return }
      if goesOnWithList(quotes, heading) {
        declared = []
        return
      }
      parentGoal = nil
      declaredLevel = heading
      if isGoalOpen, goal?.hasContent == true { closeGoal() }
      if goal?.isOpen == true { updateGoal { $0.declared = quotes } }
      declared = quotes
      awaitsPillarStatement = pillarsSetGoals && heading != nil
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

  /// "Priority 2: …" right below "Priority 1: …": a list of what the district wants, which stands over no goal.
  private mutating func goesOnWithList(_ quotes: [Quoted], _ heading: Int?) -> Bool {
    guard heading == nil, let first = quotes.first, let block = document.blockIndex(at: first.range.start),
      document.blocks[block].cell == nil
    else { return false }
    defer { lastDeclared = block }
    return lastDeclared == block - 1 && !isGoalOpen
  }

  /// "Where we will be: every student will read well" below a pillar, in a plan that calls nothing a goal.
  mutating func takePillarStatement(_ item: Item) -> Bool {
    guard awaitsPillarStatement, !isGoalOpen, item.listLevel == nil, document.blocks[item.passage.block].cell == nil
    else { return false }
    let parts = document.sentences(in: item.range).map { document.passage($0, inBlock: item.passage.block) }
    guard let promise = parts.first(where: { $0.tokens.count >= 6 && sentence.promisesChange($0) }) else {
      return false
    }
    awaitsPillarStatement = false
    open(GoalDraft(headingLevel: declaredLevel))
    setStatement(Item(passage: promise), basis: .heading("under the pillar"))
    return true
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
