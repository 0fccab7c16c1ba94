import DistrictModel
import DocumentModel
import PlanModel
import Prose

extension PlanBuilder {
  /// A label with its value, or with a value still to come.
  mutating func field(_ printed: Field) {
    let field = withoutInstruction(printed)
    let role = resolved(field)
    if let number = field.match.number, field.role == .goal, field.goalNumber == nil {
      mentions[number, default: 1] -= 1
    }
    if isAside, !endsSection(field, role) {
      noteAside(field, role)
      passAside(field.items.map(\.range) + [field.match.label])
      awaited = nil
      return
    }
    placed.pass(field.match.label, as: .label)
    if field.headingLevel.map({ $0 <= 2 }) ?? false, [.evidence, .progress, .owner, .timeline, .funding].contains(role) {
      closeGoal()
      section = nil
      sectionLevel = field.headingLevel
    }
    if let number = field.goalNumber { reopenGoal(numbered: number) }
    let basis = Basis.label(field.label)
    switch role {
    case .goal, .objective:
      if isOfStrategy(field) { return outcomeOfStrategy(field, basis) }
      goalField(field, isObjective: role == .objective)
    case .districtGoal: districtGoal(field)
    case .strategy: actions(field.items, tier: .strategy, basis: basis, listLevel: field.listLevel, field: field)
    case .activity: actions(field.items, tier: .activity, basis: basis, listLevel: field.listLevel, field: field)
    case .metric, .instrument, .baseline, .target, .interimTarget, .actual:
      if role == .target || role == .interimTarget, isNewGoal(field) { return goalField(field, isObjective: false) }
      guard isGoalOpen else { return expectValue(of: field) }
      measure(role, field.items, basis: basis)
      if field.items.isEmpty { expectValue(of: field) } else { awaited = nil }
    case .owner, .timeline, .start, .end, .funding, .amount, .evidence, .due, .lead, .progress, .rating, .maintenance,
      .milestone, .contentArea, .studentGroup, .decision, .usefulness:
      detail(
        role, field.items, basis: basis, isListed: field.listLevel != nil || field.isClosed,
        table: document.blocks[field.block].cell?.table)
      if field.items.isEmpty, !field.isClosed { expectValue(of: field) }
    case .goalReference:
      placed.add(field.items.map(\.range))
      if let number = field.items.first.flatMap({ labelNumber(in: $0) }) {
        moveToGoal(numbered: number, from: field.block)
      } else {
        districtGoal(field)
      }
    case .planDate, .updatedDate, .approvedDate:
      date(role, field)
    case .need where field.isClosed && takeNeed(field): break
    case .need where field.headingLevel != nil && field.match.number != nil:
      closeGoal()
      needNumber = field.match.number
      section = nil
      sectionLevel = field.headingLevel
    case .need where field.items.first.map({ followNeed($0, from: field.block) }) ?? false:
      placed.add(field.items.map(\.range))
    case .organization, .schoolYear, .need, .rootCause, .rationale, .other:
      placed.add(field.items.map(\.range))
      awaited = role == .need || role == .rootCause || role == .rationale ? field : nil
    }
  }

  /// "What will you do? For each action give who and when.": what follows the question tells how to answer it.
  private func withoutInstruction(_ field: Field) -> Field {
    guard let value = field.items.first, field.items.count == 1, !field.isClosed,
      document[TextRange(field.match.label.end, max(field.match.label.end, field.match.value.start))].contains("?"),
      noise.isInstruction(value.passage) || noise.isPrompt(value.passage) || value.tokens.first?.folded == "for"
        || value.tokens.first?.folded == "optional"
    else { return field }
    var bare = field
    bare.items = []
    return bare
  }

  /// A district goal over a table that may turn out to be the plan.
  private mutating func noteAside(_ field: Field, _ role: FieldRole) {
    guard role == .districtGoal, let table = document.blocks[field.block].cell?.table else { return }
    asideDeclared = (declarations.quotes(field), table)
  }

  /// A need in a few words over a goal, or the one that an earlier goal answers: then what comes is for that goal.
  private mutating func takeNeed(_ field: Field) -> Bool {
    guard let value = field.items.first, (1...10).contains(value.tokens.count), field.match.number == nil else {
      return false
    }
    placed.add(value.range)
    return followNeed(value, from: field.block) || beginNeed(value)
  }

  private mutating func beginNeed(_ value: Item) -> Bool {
    if isGoalOpen, goal?.statement != nil { closeGoal() }
    needKeys = value.tokens.map(\.folded)
    return true
  }

  mutating func followNeed(_ value: Item, from block: Int) -> Bool {
    let keys = value.tokens.map(\.folded)
    guard !keys.isEmpty, let index = goals.indices.first(where: { goals[$0].needKeys == keys }) else { return false }
    move(to: index, from: block)
    return true
  }

  /// The likeliest of a label's meanings here.
  private func resolved(_ field: Field) -> FieldRole {
    let roles = field.match.roles
    if roles.contains(.goal), roles.count > 1 || field.match.hasQualifier, isGoalOpen, goal?.statement != nil,
      let value = field.items.first, value.tokens.count <= 4,
      !QuantityScanner.matches(in: document[value.range]).isEmpty
    {
      return .target
    }
    return field.role
  }

  /// A goal's own heading ends an aside that no heading of the same rank has ended; so does the last label with its
  /// number, since a goal is quoted before it is set.
  private func endsSection(_ field: Field, _ role: FieldRole) -> Bool {
    if role == .need { return field.headingLevel.map { $0 <= sectionLevel ?? 9 } ?? false }
    guard [.goal, .objective, .districtGoal, .strategy].contains(role) else { return false }
    if let sectionLevel, let level = field.headingLevel, level <= sectionLevel, role != .strategy || level < 8 {
      return true
    }
    guard role == .goal, section != .districtGoals else { return false }
    if section != .lastYear, section != .template, promises(field) { return true }
    guard let number = field.match.number else { return field.headingLevel.map { $0 < 8 } ?? false }
    return mentions[number] == 0
  }

  /// A goal in so many words, with a number to reach by a day that is not past.
  private func promises(_ field: Field) -> Bool {
    guard let value = field.items.first, sentence.isGoalByItself(value.passage) else { return false }
    guard let planYear, let due = sentence.due(value.range)?.value.date else { return true }
    return due.year > planYear.first
  }

  mutating func expectValue(of field: Field) {
    awaited = field.isClosed ? nil : field
  }

  /// The strategy right above says afterwards which goal it is for.
  private mutating func moveToGoal(numbered number: String, from block: Int) {
    guard let index = goalIndex(numbered: number) else { return }
    if let banner, banner.table == document.blocks[block].cell?.table {
      declared = banner.declared
      strategyTable = banner.table
      self.banner = nil
      openGoal = index
      lastCells = [:]
      add(banner.item, tier: .strategy, basis: .heading("over the table"), listLevel: nil)
      openTier = .activity
    } else {
      move(to: index, from: block)
    }
  }

  private mutating func move(to index: Int, from block: Int) {
    var moved: ActionDraft?
    if let last = lastAction, last.place.location.block == block - 1, openGoal != index {
      moved = last
      if isGoalOpen { updateGoal { $0.actions.removeLast() } } else { unlinked.removeLast() }
    }
    openGoal = index
    awaited = nil
    lastCells = [:]
    if let moved { updateGoal { $0.actions.append(moved) } }
    openTier = .activity
  }

  /// "1" of "Priority Performance Challenge 1" and of "Goal 1".
  private func labelNumber(in item: Item) -> String? {
    let known = goalNumbers
    return item.tokens.map { String(document[$0.range]) }.first(where: known.contains)
  }

  // MARK: - Goals

  /// An outcome in the table that works out a strategy is none of the plan's goals.
  private func isOfStrategy(_ field: Field) -> Bool {
    guard let strategyTable, field.match.number == nil else { return false }
    return document.blocks[field.block].cell?.table == strategyTable
  }

  private mutating func outcomeOfStrategy(_ field: Field, _ basis: Basis) {
    let promised = field.items.filter { item in
      PromiseReader.promises(in: document[item.range], at: item.range.start).contains { $0.target != nil }
    }
    placed.add(field.items.map(\.range))
    if !promised.isEmpty { measure(.metric, promised, basis: basis) }
  }

  private mutating func goalField(_ field: Field, isObjective: Bool) {
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
      open(draft)
      if let value {
        if isTitle {
          let title = quoted(value, .label(field.label))
          updateGoal { $0.title = title }
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
      let date = lexicon.dates.matches(in: document[item.range], at: item.range.start).first,
      date.range.count >= item.range.count - 1
    else { return nil }
    return Traced(
      DueDate(date: date.date), text: String(document[date.range]), range: date.range, basis: .position("beside it"))
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
      && PromiseReader.promises(in: document[item.range], at: item.range.start).isEmpty
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
  private func isNewGoal(_ field: Field) -> Bool {
    let isDone = goal?.statement != nil && needNumber != nil && goal?.number != needNumber
    guard !isGoalOpen || isDone, let value = field.items.first(where: { sentence.isStatement($0.passage) }) else {
      return false
    }
    return value.tokens.contains { $0.folded == "will" }
  }

  // MARK: - District goals

  private mutating func districtGoal(_ field: Field) {
    if field.match.number == nil, let value = field.items.first, lexicon.contentAreas.exact(value.tokens) != nil {
      detail(.contentArea, field.items, basis: .label(field.label))
      return
    }
    if let number = ownGoal(field) { return moveToGoal(numbered: number, from: field.block) }
    let quotes = declarations.quotes(field)
    placed.add(field.items.map(\.range))
    if field.match.hasQualifier, field.match.number == nil, document.blocks[field.block].cell != nil, goal?.actions.isEmpty == false {
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

  private mutating func date(_ role: FieldRole, _ field: Field) {
    placed.add(field.items.map(\.range))
    guard let value = logistics.words(field.items, basis: .label(field.label)) else { return }
    switch role {
    case .planDate: dates.plan = dates.plan ?? value
    case .updatedDate: dates.updated = dates.updated ?? value
    default: dates.approved = dates.approved ?? value
    }
  }
}
