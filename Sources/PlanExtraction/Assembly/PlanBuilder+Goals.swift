import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Labels that set goals.
extension PlanBuilder {
  /// An outcome in the table that works out a strategy is none of the plan's goals.
  func isOfStrategy(_ field: Field) -> Bool {
    guard let strategyTable, field.match.number == nil else { return false }
    return document.blocks[field.block].cell?.table == strategyTable
  }

  mutating func outcomeOfStrategy(_ field: Field, _ basis: Basis) {
    let promised = field.items.filter { item in
      document.promises(in: item.range).contains { $0.target != nil }
    }
    placed.add(field.items.map(\.range))
    if !promised.isEmpty { measure(.metric, promised, basis: basis) }
  }

  /// "Outcome 1: Known and respected" over a heading "Goal" is what the goal serves, and no goal of the school.
  mutating func demoteGoal(over label: String, at level: Int?) {
    guard !isDistrictDocument, let goal, let heading = goal.headingLevel, heading < 8, level ?? 9 > heading,
      let own = goal.label, goal.number != nil, goal.title != nil, goal.actions.isEmpty, goal.measures.isEmpty,
      isOtherWord(own.text, than: label), let index = openGoal,
      goal.statement.map({ document.promises(in: $0.range).allSatisfy { $0.target == nil } }) ?? true
    else { return }
    removeGoal(at: index)
    closeGoal()
    declared = [own]
    declaredLevel = heading
  }

  /// "Outcome 1" over "Goal", not "Goal 1" over "Goal description", nor a code over anything.
  private func isOtherWord(_ own: String, than label: String) -> Bool {
    guard let word = Tokenizer.keys(of: own).first, word.utf8.count > 1 else { return false }
    return !Tokenizer.keys(of: label).contains(word)
  }

  mutating func goalField(_ field: Field, isObjective: Bool) {
    if !isObjective { demoteGoal(over: field.label, at: field.headingLevel) }
    if isAside || section == nil && field.headingLevel != nil {
      section = nil
      sectionLevel = field.headingLevel
    }
    if !isDistrictDocument, let value = field.items.first, isDistrictPromise(value) {
      declare(
        [quoted(Item(passage: document.passage(field.match.label, inBlock: field.block)), .label(field.label))],
        isAbove: true, heading: field.headingLevel)
      placed.add(value.range)
      return
    }
    if let ticked = tickedGoals(field.items) {
      for index in ticked { returnTo(index, from: field.block) }
      return
    }
    let values = field.items.filter { !noise.isBlank($0.range) && !noise.isPrompt($0.passage) }
    let value = values.first { sentence.isStatement($0.passage) } ?? values.first
    let isTitle = value.map { !sentence.isStatement($0.passage) && !isWhole($0, field) } ?? true
    if continues(field, isObjective: isObjective, isTitle: isTitle) {
      guard let value, !isTitle || field.match.roles.contains(.goal) else { return expectValue(of: field) }
      setStatement(value, basis: .label(field.label))
    } else {
      var draft = GoalDraft(
        number: field.match.number ?? needNumber, headingLevel: field.headingLevel, listLevel: field.listLevel)
      draft.isObjective = isObjective
      draft.label = Quoted(field.label, range: field.match.label, basis: .label(field.label))
      open(draft)
      if let value {
        if isTitle {
          let title = quoted(value, .label(field.label))
          let named = declarations.named(in: value.passage)
          updateGoal {
            $0.title = title
            if !named.isEmpty { $0.declared = named }
          }
        } else {
          setStatement(value, basis: .label(field.label))
        }
        placed.add(value.range)
      }
    }
    let bracket = TextRange(field.match.label.end, max(field.match.label.end, field.match.value.start))
    declareBracket(bracket, in: field.block)
    if let date = sentence.due(bracket) { updateGoal { $0.due = $0.due ?? date } }
    for extra in values where extra.range != value?.range {
      if let date = dateAlone(extra) {
        updateGoal { $0.due = $0.due ?? date }
      } else {
        text(extra)
      }
    }
    if goal?.statement == nil { awaited = field }
  }

  /// "2025-2026" beside a target.
  private func dateAlone(_ item: Item) -> Traced<DueDate>? {
    guard item.tokens.count <= 3,
      let date = document.dates(in: item.range).first,
      date.range.count >= item.range.count - 1
    else { return nil }
    return document.due(date, .position("beside it"))
  }

  /// "Goal 1 [District Focus 2]: …".
  private mutating func declareBracket(_ bracket: TextRange, in block: Int) {
    let passage = document.passage(bracket, inBlock: block)
    guard (2...6).contains(passage.tokens.count) else { return }
    let codes = declarations.codes(in: passage)
    guard !codes.isEmpty else { return }
    let quotes = codes.map { Quoted(String(document[$0]), range: $0, basis: .wording("in brackets after the label")) }
    updateGoal { $0.declared = quotes }
  }

  /// "The School District will ensure …": the district is the one who promises.
  private func isDistrictPromise(_ item: Item) -> Bool {
    guard let will = item.tokens.prefix(9).firstIndex(where: { $0.folded == "will" || $0.folded == "shall" }), will > 0
    else { return false }
    let subject = item.tokens[..<will]
    return lexicon.districtWords.matches(in: subject).contains { $0.tokens.upperBound == subject.count }
      && document.promises(in: item.range).isEmpty
  }

  /// In a cell of its own beside its label, a few words are the goal and no title.
  private func isWhole(_ value: Item, _ field: Field) -> Bool {
    field.isClosed && value.tokens.count >= 4 && field.match.roles.contains(.goal)
  }

  /// A goal's heading is open, and this label brings its sentence.
  private func continues(_ field: Field, isObjective: Bool, isTitle: Bool) -> Bool {
    guard let goal, goal.isOpen, goal.actions.isEmpty else { return false }
    if isObjective, !goal.isObjective, goal.title != nil { return false }
    guard let number = field.match.number else {
      return field.headingLevel == nil || field.headingLevel == 8
        || (goal.headingLevel ?? 0) < (field.headingLevel ?? 9)
    }
    return number == goal.number && (field.headingLevel ?? 9) > (goal.headingLevel ?? 0)
  }

  mutating func setStatement(_ item: Item, basis: Basis) {
    let (kept, trailing) = statement(of: item.range)
    let statement = Quoted(String(document[kept]), range: kept, basis: basis)
    let groups = sentence.studentGroups(in: item.range)
    updateGoal {
      $0.statement = statement
      $0.declared += trailing
      $0.studentGroups = groups
    }
    placed.add(item.range)
  }

  /// The goal's words without closing quotes; a district goal named in a bracket behind them is declared.
  private func statement(of range: TextRange) -> (TextRange, [Quoted]) {
    let kept = document.trimmed(range)
    let text = document[kept]
    guard text.hasSuffix(")") || text.hasSuffix(")."), let open = text.utf8.lastIndex(of: UInt8(ascii: "(")) else {
      return (kept, [])
    }
    let start = kept.start + text.utf8.distance(from: text.utf8.startIndex, to: open)
    let inner = document.passage(TextRange(start + 1, kept.end), inBlock: document.blockIndex(at: start) ?? 0)
    guard lexicon.labels.match(inner.tokens)?.value.contains(.districtGoal) == true,
      inner.tokens.count <= 8, let first = inner.tokens.first, let last = inner.tokens.last
    else { return (kept, []) }
    let words = TextRange(first.range.start, last.range.end)
    return (
      document.trimmed(TextRange(kept.start, start)),
      [Quoted(String(document[words]), range: words, basis: .wording("in brackets"))]
    )
  }

  /// "Annual performance target: The rate will fall to 12%" sets a goal where none is open to take a target.
  func isNewGoal(_ field: Field) -> Bool {
    let isDone = goal?.statement != nil && needNumber != nil && goal?.number != needNumber
    guard !isGoalOpen || isDone, let value = field.items.first(where: { sentence.isStatement($0.passage) }) else {
      return false
    }
    return value.tokens.contains { $0.folded == "will" }
  }
}
