import DistrictModel
import DocumentModel
import PlanModel
import Prose

extension PlanBuilder {
  /// The values of an action label: each item is one action.
  mutating func actions(
    _ items: [Item], tier: ActionDraft.Tier, basis: Basis, listLevel: Int?, field: Field? = nil
  ) {
    var isFirst = true
    for item in items where !noise.isBlank(item.range) && !noise.isPrompt(item.passage) && !isDate(item) {
      add(item, tier: tier, basis: basis, listLevel: isFirst ? listLevel ?? item.listLevel : item.listLevel)
      isFirst = false
    }
    if let field, !field.isClosed {
      awaited = items.isEmpty ? field : nil
      openTier = items.isEmpty ? tier : .activity
    } else {
      openTier = tier
    }
  }

  /// "Action Plan 2024-25" is a title with its year.
  func isDate(_ item: Item) -> Bool {
    lexicon.dates.matches(in: document[item.range], at: item.range.start).contains {
      $0.range.count >= item.range.count - 2
    }
  }

  mutating func add(
    _ item: Item, tier: ActionDraft.Tier, basis: Basis, listLevel: Int?, code given: ActionCode? = nil
  ) {
    placed.add(item.range)
    let code = document.actionCode(in: item.range)
    let written = document.trimmed(TextRange(code?.end ?? item.range.start, item.range.end))
    let mention = GoalMention(endOf: written, in: document, lexicon, known: goalNumbers)
    if let mention { follow(mention) }
    let (range, logistics) = logistics.action(mention?.words ?? written)
    guard !range.isEmpty, item.tokens.contains(where: { $0.folded.utf8.count { !Folding.isDigit($0) } > 1 }) else {
      return
    }
    subject = .activity
    let statement = Quoted(String(document[range]), range: range, basis: basis)
    var draft = ActionDraft(
      tier: tier, statement: statement, keys: Tokenizer.keys(of: statement.value), logistics: logistics,
      place: document.place(of: range), listLevel: listLevel)
    draft.code = given ?? code?.code
    if let code = draft.code, goesUnder(code, draft) { return }
    if isGoalOpen, goal != nil { append(draft) } else { unlinked.append(draft) }
  }

  /// Goes to the one goal that an action names; an action for several belongs to none.
  private mutating func follow(_ mention: GoalMention) {
    if mention.numbers.count == 1 {
      let list = (awaited, openTier)
      reopenGoal(numbered: mention.numbers[0])
      (awaited, openTier) = list
    } else {
      openGoal = nil
    }
  }

  /// Puts an action beside the strategy that its code names, in whichever goal that is.
  private mutating func goesUnder(_ code: ActionCode, _ draft: ActionDraft) -> Bool {
    let isAbove: (ActionDraft) -> Bool = { $0.code.map { $0.isAbove(code) } ?? false }
    if let index = goals.indices.first(where: { goals[$0].actions.contains(where: isAbove) }) {
      openGoal = index
      append(draft)
      return true
    }
    guard unlinked.contains(where: isAbove) else { return false }
    openGoal = nil
    unlinked.append(draft)
    return true
  }

  /// The same words under the same goal count once.
  private mutating func append(_ draft: ActionDraft) {
    updateGoal { goal in
      if goal.actionKeys.insert(draft.keys).inserted { goal.actions.append(draft) }
    }
  }

  mutating func measure(
    _ role: FieldRole, _ items: [Item], basis: Basis, period: String? = nil, due: Traced<DueDate>? = nil,
    row: Int? = nil
  ) {
    placed.add(items.map(\.range))
    subject = .metric
    let field = GoalDraft.MeasureField(role: role, items: items, basis: basis, period: period, due: due, row: row)
    if isGoalOpen { updateGoal { $0.measures.append(field) } } else { loose.measures.append(field) }
  }

  /// Owners, dates, money and evidence belong to the action before them; leads, dues and notes to the goal.
  mutating func detail(_ role: FieldRole, _ items: [Item], basis: Basis, isListed: Bool = true, table: Int? = nil) {
    placed.add(items.map(\.range))
    guard let value = logistics.words(items, basis: basis) else { return }
    if role == .evidence { targets(in: items, basis: basis) }
    switch role {
    case .lead: updateGoal { $0.lead = $0.lead ?? value }
    case .contentArea: updateGoal { $0.contentArea = $0.contentArea ?? value }
    case .studentGroup: updateGoal { $0.studentGroups.append(value) }
    case .maintenance: updateGoal { $0.maintenance = value }
    case .owner where lastAction == nil && subject != .milestone: updateGoal { $0.owner = $0.owner ?? value }
    case .due where lastAction == nil:
      let date = due(value)
      updateGoal { $0.due = $0.due ?? date }
    default:
      let builder = self
      setLast(isListed: isListed, table: table) {
        $0.logistics = builder.filled($0.logistics, role, items, value, basis)
      }
    }
  }

  /// Evidence and monitoring give a metric only where they carry a number to be reached: a share, or one with its date.
  mutating func targets(in items: [Item], basis: Basis) {
    let numbered = items.filter { item in
      sentence.metrics(item.range, place: document.place(of: item.range)).contains {
        $0.target != nil && ($0.due != nil || $0.target?.value.unit == .percent && item.tokens.count >= 5)
      }
    }
    if isGoalOpen, !numbered.isEmpty { measure(.interimTarget, numbered, basis: basis) }
  }

  func filled(
    _ logistics: Logistics, _ role: FieldRole, _ items: [Item], _ value: Quoted, _ basis: Basis
  ) -> Logistics {
    var result = logistics
    switch role {
    case .owner: result.owners += self.logistics.owners(items, basis: basis)
    case .timeline, .due: result.timeline = result.timeline ?? value
    case .start, .end: result.timeline = result.timeline.map { joined($0, value) } ?? value
    case .funding: result.funding += self.logistics.funding(items, basis: basis)
    case .amount: result.funding = withAmount(result.funding, items, basis)
    case .evidence: result.evidence = result.evidence ?? value
    default: break
    }
    return result
  }

  /// "start - end" of two columns.
  private func joined(_ start: Quoted, _ end: Quoted) -> Quoted {
    Quoted("\(start.value) - \(end.value)", text: "\(start.text) - \(end.text)", range: start.range, basis: start.basis)
  }

  private func withAmount(_ funding: [Funding], _ items: [Item], _ basis: Basis) -> [Funding] {
    let added = logistics.funding(items, basis: basis)
    guard funding.count == 1, added.count == 1, funding[0].amount == nil, var result = funding.first else {
      return funding + added
    }
    result.amount = added[0].amount
    result.text.value += ", \(added[0].text.value)"
    result.text.text = result.text.value
    return [result]
  }

  var lastAction: ActionDraft? { isGoalOpen ? goal?.actions.last : unlinked.last }

  /// Changes the last action; a line after a nested list speaks of what the list is under.
  ///
  /// A label cell after a nested table speaks of the action beside the nested table, not of those in it.
  private mutating func setLast(isListed: Bool = true, table: Int? = nil, _ change: (inout ActionDraft) -> Void) {
    if isGoalOpen {
      updateGoal { draft in
        guard var index = draft.actions.indices.last else { return }
        if let table, let own = draft.actions.lastIndex(where: { $0.place.location.table == table }) { index = own }
        while !isListed, index > 0, let level = draft.actions[index].listLevel, level > 0 { index -= 1 }
        change(&draft.actions[index])
      }
    } else if !isGoalOpen, !unlinked.isEmpty {
      change(&unlinked[unlinked.count - 1])
    }
  }

  func due(_ value: Quoted) -> Traced<DueDate> {
    let date = lexicon.dates.matches(in: document[value.range], at: value.range.start).first
    return Traced(DueDate(date: date?.date), text: value.text, range: value.range, basis: value.basis)
  }
}
