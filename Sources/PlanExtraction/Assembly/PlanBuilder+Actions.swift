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
      add(
        item, tier: tier, basis: basis, listLevel: isFirst ? listLevel ?? item.listLevel : item.listLevel,
        code: isFirst ? field?.code : nil, list: field?.block)
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
    document.dates(in: item.range).contains {
      $0.range.count >= item.range.count - 2
    }
  }

  mutating func add(
    _ item: Item, tier: ActionDraft.Tier, basis: Basis, listLevel: Int?, code given: ActionCode? = nil,
    list: Int? = nil
  ) {
    placed.add(item.range)
    if isLabelAlone(item) || asksYesOrNo(item) { return }
    let code = document.actionCode(in: item.range)
    let written = document.trimmed(TextRange(code?.end ?? startOfWords(item), item.range.end))
    let mention = GoalMention(endOf: written, in: document, lexicon, known: goalNumbers)
    if let mention { follow(mention) }
    let (range, logistics) = logistics.action(mention?.words ?? written)
    guard !range.isEmpty, item.tokens.contains(where: { $0.folded.utf8.count { !Folding.isDigit($0) } > 1 }) else {
      return
    }
    subject = .activity
    let statement = Quoted(String(document[range]), range: range, basis: basis)
    var draft = ActionDraft(
      tier: tier, statement: statement, keys: document.tokens(in: range).map(\.folded), logistics: logistics,
      place: document.place(of: range), listLevel: listLevel)
    takeEarly(&draft)
    draft.code = given ?? code?.code
    draft.list = list
    if let code = draft.code, goesUnder(code, draft) { return }
    if isGoalOpen, goal != nil { append(draft) } else { unlinked.append(draft) }
  }

  /// "Action step 2", "Yr 2 measurable objective": the name of a place to write in.
  private func isLabelAlone(_ item: Item) -> Bool {
    guard item.tokens.count <= 6, let label = declarations.labels.label(of: item.passage), label.value.isEmpty else {
      return false
    }
    return (label.number != nil || label.hasQualifier) && Self.namedPlaces.contains(label.role)
      || lexicon.labels.match(item.tokens).map { found in
        found.count == item.tokens.count - 1 && Self.namedPlaces.contains(found.value[0])
          && item.tokens[found.count].folded.utf8.allSatisfy(Folding.isDigit)
      } ?? false
  }

  private static let namedPlaces: Set<FieldRole> = [.goal, .objective, .strategy, .activity, .metric]

  /// "Training needed: ☒ Yes ☐ No", "Training needed: no": what to tick behind a question.
  private func asksYesOrNo(_ item: Item) -> Bool {
    if item.tokens.count <= 5, let last = item.tokens.last, ["yes", "no"].contains(last.folded),
      document.bytes(TextRange(item.range.start, last.range.start)).contains(UInt8(ascii: ":"))
    {
      return true
    }
    return document.choices(in: item.range).map { $0.count > 1 && $0[0].start > item.range.start + 4 } ?? false
  }

  /// Behind a number or a dash that the author typed before the action.
  private func startOfWords(_ item: Item) -> Int {
    item.range.start + (TypedMarker.length(in: document.bytes(item.range), takesNumbers: true) ?? 0)
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
    if role == .funding || role == .amount { setLast(isListed: isListed, table: table) { $0.asksForFunding = true } }
    guard let value = logistics.words(items, basis: basis) else { return }
    if role == .evidence { targets(in: items, basis: basis) }
    switch role {
    case .lead: updateGoal { $0.lead = $0.lead ?? value }
    case .contentArea: updateGoal { $0.contentArea = $0.contentArea ?? value }
    case .studentGroup: updateGoal { $0.studentGroups.append(value) }
    case .maintenance: updateGoal { $0.maintenance = value }
    case .owner where lastAction == nil && subject != .milestone:
      noteEarly(EarlyDetails.Detail(role: role, items: items, value: value, basis: basis), in: table)
      updateGoal { $0.owner = $0.owner ?? value }
    case .due where lastAction == nil:
      let date = due(value)
      updateGoal { $0.due = $0.due ?? date }
    default:
      let facts = logistics
      noteEarly(EarlyDetails.Detail(role: role, items: items, value: value, basis: basis), in: table)
      setLast(isListed: isListed, table: table) { $0.fill(role, items, value, basis, facts) }
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

  var lastAction: ActionDraft? { isGoalOpen ? goal?.actions.last : unlinked.last }

  /// Changes the last action; a line after a nested list speaks of what the list is under.
  ///
  /// A label cell after a nested table speaks of the action beside the nested table, not of those in it.
  mutating func setLast(isListed: Bool = true, table: Int? = nil, _ change: (inout ActionDraft) -> Void) {
    if isGoalOpen {
      updateGoal { draft in
        guard var index = draft.actions.indices.last else { return }
        if let table, let own = draft.actions.lastIndex(where: { $0.place.location.table == table }) { index = own }
        index = draft.actions.aboveList(endingAt: index)
        while !isListed, index > 0, let level = draft.actions[index].listLevel, level > 0 { index -= 1 }
        change(&draft.actions[index])
      }
    } else if !isGoalOpen, !unlinked.isEmpty {
      change(&unlinked[unlinked.count - 1])
    }
  }

  func due(_ value: Quoted) -> Traced<DueDate> {
    let date = document.dates(in: value.range).first
    return Traced(DueDate(date: date?.date), text: value.text, range: value.range, basis: value.basis)
  }
}
