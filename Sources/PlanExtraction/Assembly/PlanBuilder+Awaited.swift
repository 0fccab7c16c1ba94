import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// What stands after a label that waits for its value.
extension PlanBuilder {
  /// Whether the item was the value that a label awaits.
  mutating func takeAwaited(_ item: Item, _ field: Field) -> Bool {
    let basis = Basis.label(field.label)
    switch field.role {
    case .goal, .objective:
      return takeGoal(item, field, basis)
    case .strategy, .activity:
      return takeAction(item, field, basis)
    case .metric, .instrument, .interimTarget:
      return takeMeasure(item, field, basis)
    case .baseline, .target, .actual:
      awaited = nil
      guard field.items.isEmpty else { return false }
      measure(field.role, [item], basis: basis)
      return true
    case .need, .rootCause, .rationale:
      placed.add(item.range)
      return true
    case .goalName:
      nameGoal(field.filled(with: item))
      return true
    case .progress, .rating, .verdict, .decision, .usefulness, .milestone, .period, .planDate, .updatedDate,
      .approvedDate:
      return takeFollowUp(item, field)
    case .districtGoal:
      return takeDistrictGoal(item, field)
    default:
      if item.listLevel == nil { awaited = nil }
      detail(field.role, [item], basis: basis, table: document.blocks[item.passage.block].cell?.table)
      return true
    }
  }

  private mutating func takeGoal(_ item: Item, _ field: Field, _ basis: Basis) -> Bool {
    if let ticked = tickedGoals([item]) {
      for index in ticked { returnTo(index, from: field.block) }
      placed.add(item.range)
      return true
    }
    if let repeated = repeatedGoal(item), repeated != openGoal {
      returnTo(repeated, from: field.block)
      placed.add(item.range)
      return true
    }
    guard goal?.isOpen == true else { return false }
    guard sentence.isPromise(item.passage) || sentence.isStatement(item.passage) && !isReason(item) else {
      let title = quoted(item, basis)
      if item.tokens.count <= 8 { updateGoal { $0.title = $0.title ?? title } }
      return true
    }
    setStatement(promise(in: item), basis: basis)
    awaited = nil
    return true
  }

  private mutating func takeMeasure(_ item: Item, _ field: Field, _ basis: Basis) -> Bool {
    guard isGoalOpen || item.listLevel != nil else { return false }
    if item.listLevel == nil, noise.isInstruction(item.passage) {
      placed.pass(item.range, as: .prompt)
      return true
    }
    if isDeedOfList(item) {
      awaited = nil
      return false
    }
    guard goesOn(item, field) else { return false }
    measure(field.role, [item], basis: basis)
    return true
  }

  private mutating func takeDistrictGoal(_ item: Item, _ field: Field) -> Bool {
    var filled = field
    filled.items = [item]
    let quotes = declarations.quotes(filled)
    placed.add(item.range)
    if document.choices(in: item.range) != nil {
      if !quotes.isEmpty { declare(quotes, isAbove: false, heading: nil) }
      return true
    }
    awaited = nil
    if asksOfGoal(field), goal?.statement != nil {
      updateGoal { $0.declared = quotes }
    } else {
      declare(quotes, isAbove: declaresAbove, heading: field.headingLevel)
    }
    return true
  }

  /// A list item that begins with what someone will do, and has no number: no measure.
  private func isDeedOfList(_ item: Item) -> Bool {
    guard item.listLevel != nil, item.tokens.count >= 4, let first = item.tokens.first, beginsWithVerb(item),
      !lexicon.raising.contains(first.folded), !lexicon.lowering.contains(first.folded)
    else { return false }
    return !hasTarget(item)
  }

  /// Words about the goal and not the goal, under a label such as "Why it matters".
  func isReason(_ item: Item) -> Bool {
    guard let found = lexicon.labels.match(item.tokens) else { return false }
    return !Set(found.value).isDisjoint(with: [.need, .rootCause, .rationale, .baseline, .progress, .other])
  }

  /// The sentence that promises, where a paragraph tells a story before it does.
  func promise(in item: Item) -> Item {
    let sentences = document.sentences(in: item.range).map {
      Item(passage: document.passage($0, inBlock: item.passage.block))
    }
    guard let first = sentences.first, sentences.count > 2, !sentence.isPromise(first.passage) else { return item }
    return sentences.first { sentence.isGoalByItself($0.passage) } ?? item
  }

  mutating func takeAction(_ item: Item, _ field: Field, _ basis: Basis) -> Bool {
    if isMostlyDate(item) || isDatedTitle(item) { return false }
    if item.listLevel == nil, sentence.isGoalByItself(item.passage) || lastAction?.listLevel != nil {
      awaited = nil
      return false
    }
    let named: ActionDraft.Tier = field.role == .strategy ? .strategy : .activity
    guard item.listLevel != nil || item.tokens.count >= 3 else { return false }
    if item.listLevel == nil, field.match.number == nil, document.actionCode(in: item.range) == nil {
      for range in document.sentences(in: item.range) {
        let part = Item(passage: document.passage(range, inBlock: item.passage.block))
        if !noise.isPrompt(part.passage) { add(part, tier: named, basis: basis, listLevel: nil, list: field.block) }
      }
    } else {
      add(item, tier: named, basis: basis, listLevel: item.listLevel, list: field.block)
    }
    if field.match.number != nil {
      awaited = nil
      openTier = .activity
    }
    return true
  }

  /// "Action Plan 2024-2025": a label with its year.
  func isDatedTitle(_ item: Item) -> Bool {
    guard let label = lexicon.labels.match(item.tokens), label.count < item.tokens.count else { return false }
    let rest = TextRange(item.tokens[label.count].range.start, item.range.end)
    return isDate(Item(passage: document.passage(rest, inBlock: item.passage.block)))
  }
}
