import DistrictModel
import DocumentModel
import PlanModel
import Prose

extension PlanBuilder {
  /// A label with its value, or with a value still to come.
  mutating func field(_ printed: Field) {
    if let item = measureNamed(by: printed) { return text(item) }
    if let value = awaitedDistrictGoal(printed) { return text(value) }
    if let line = awaitedRating(printed) ?? listedReview(printed) { return text(line) }
    let field = withoutInstruction(printed)
    let role = resolved(field)
    if isPassed(field, role) { return }
    placed.pass(field.match.label, as: .label)
    leaveGoal(at: field, role)
    if let number = field.goalNumber { reopenGoal(numbered: number) }
    place(field, role)
  }

  /// Whether a label stands in a part of the plan, or for a year, in which nothing is set; one that ends such a part
  /// takes over what the part declared.
  private mutating func isPassed(_ field: Field, _ role: FieldRole) -> Bool {
    if let number = field.match.number, field.role == .goal, field.goalNumber == nil {
      mentions[number, default: 1] -= 1
    }
    if [.goal, .objective].contains(role), isOfPastYear(field) {
      passAside(field.items.map(\.range) + [field.match.label])
      awaited = nil
      return true
    }
    if isAside, !endsSection(field, role) {
      if PlanDates.roles.contains(role), section != .lastYear, section != .template { date(role, field) }
      noteAside(field, role)
      passAside(field.items.map(\.range) + [field.match.label])
      awaited = nil
      return true
    }
    if isAside, let level = field.headingLevel, level < 8, ![.goal, .objective, .districtGoal].contains(role) {
      section = nil
      sectionLevel = level
    }
    if isAside, role == .goal || role == .objective, let quoted = asideDeclared, quoted.table == nil {
      declared = quoted.quotes
    }
    return false
  }

  /// Puts a label's value where its role belongs.
  private mutating func place(_ field: Field, _ role: FieldRole) {
    let basis = Basis.label(field.label)
    switch role {
    case .goal, .objective:
      if isOfStrategy(field) { return outcomeOfStrategy(field, basis) }
      if role == .objective, setsDeed(field) {
        return actions(field.items, tier: .strategy, basis: basis, listLevel: field.listLevel, field: field)
      }
      goalField(field, isObjective: role == .objective)
    case .goalName: nameGoal(field)
    case .districtGoal: districtGoal(field)
    case .strategy:
      actions(field.items, tier: .strategy, basis: basis, listLevel: field.listLevel, field: field)
    case .activity:
      let tier: ActionDraft.Tier = isNameOfStrategy(field) ? .strategy : .activity
      actions(field.items, tier: tier, basis: basis, listLevel: field.listLevel, field: field)
    case .metric, .instrument, .baseline, .target, .interimTarget, .actual:
      if role == .target || role == .interimTarget, isNewGoal(field) { return goalField(field, isObjective: false) }
      guard isGoalOpen else { return expectValue(of: field) }
      measure(role, field.items, basis: basis, period: role == .actual ? period(of: field) : nil)
      if field.items.isEmpty { expectValue(of: field) } else { awaited = nil }
    case .owner, .timeline, .start, .end, .funding, .amount, .resource, .evidence, .due, .lead, .maintenance,
      .contentArea,
      .studentGroup:
      detail(
        role, field.items, basis: basis, isListed: field.listLevel != nil || field.isClosed,
        table: document.blocks[field.block].cell?.table)
      if field.items.isEmpty, !field.isClosed { expectValue(of: field) }
    case .milestone, .progress, .rating, .verdict, .decision, .usefulness, .period, .planDate, .updatedDate,
      .approvedDate:
      followUp(field, role)
      if field.items.isEmpty, !field.isClosed { expectValue(of: field) }
    case .goalReference:
      placed.add(field.items.map(\.range))
      if let value = field.items.first, serveSeveral(value) {
        moveToNone(from: field.block)
      } else if let number = field.items.first.flatMap({ labelNumber(in: $0) }) {
        moveToGoal(numbered: number, from: field.block)
      } else if field.match.role == .districtGoal || Tokenizer.keys(of: field.label).count > 1 || namesGoal(field) {
        districtGoal(field)
      }
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

  /// "Addresses: District Goal 2"; "Address: 12 Main Street" is none.
  private func namesGoal(_ field: Field) -> Bool {
    field.items.contains { item in
      lexicon.labels.firstMatch(in: item.tokens).map { !Set($0.value).isDisjoint(with: [.goal, .districtGoal]) }
        ?? false
    }
  }

  /// "Objective 1.2 Strengthen mathematics instruction" under a goal: what people will do, with nothing to be reached.
  private func setsDeed(_ field: Field) -> Bool {
    guard isDistrictDocument, goal?.statement != nil, goal?.isObjective == false, field.items.count == 1,
      let value = field.items.first, let verb = value.tokens.first?.folded, !hasTarget(value)
    else { return false }
    return [lexicon.actionVerbs, lexicon.raising, lexicon.lowering, lexicon.holding].contains { $0.contains(verb) }
  }

  /// "What" under "Strategy A", which says what the strategy is.
  private func isNameOfStrategy(_ field: Field) -> Bool {
    guard let awaited, awaited.role == .strategy, awaited.items.isEmpty, awaited.match.number != nil else {
      return false
    }
    return field.role == .activity && field.match.number == nil && !field.label.contains(" ")
  }

  /// "2024-25 goal:" in a plan for 2025-26.
  private func isOfPastYear(_ field: Field) -> Bool {
    guard let planYear else { return false }
    var label = field.match.label
    // "Goal 1 (2023-24):", with its year between the label and its value.
    if !field.match.hasQualifier {
      label = TextRange(label.end, max(label.end, field.match.value.start))
    }
    let years = document.dates(in: label).compactMap(\.schoolYear)
    return !years.isEmpty && years.allSatisfy { $0.last <= planYear.first }
  }

  /// "Goal 3: Strong staff" below "District goal:" in the same cell is the district's.
  private func awaitedDistrictGoal(_ field: Field) -> Item? {
    guard let awaited, awaited.role == .districtGoal, awaited.items.isEmpty, field.match.number != nil,
      [.goal, .objective].contains(field.role), let cell = document.blocks[awaited.block].cell,
      document.blocks[field.block].cell == cell, field.items.allSatisfy({ !hasTarget($0) })
    else { return nil }
    let whole = field.items.reduce(field.match.label) { $0.union($1.range) }
    return Item(passage: document.passage(whole, inBlock: field.block), headingLevel: nil, listLevel: nil)
  }

  /// "Annual energy cost: $2.4 million to $2.1 million" in a list of measures: what looks like a label is the name.
  private func measureNamed(by field: Field) -> Item? {
    guard let awaited, awaited.role == .metric, field.listLevel != nil, field.match.number == nil,
      ![.goal, .objective, .districtGoal, .strategy, .activity].contains(field.role), let value = field.items.first,
      !document.quantities(in: value.range).isEmpty
    else { return nil }
    let whole = field.match.label.union(value.range)
    return Item(passage: document.passage(whole, inBlock: field.block), headingLevel: nil, listLevel: field.listLevel)
  }

  /// "Progress monitoring" as a heading of the document is a part of its own and none of the goal's details.
  private mutating func leaveGoal(at field: Field, _ role: FieldRole) {
    guard let level = field.headingLevel, level <= 2,
      [.evidence, .progress, .owner, .timeline, .funding, .resource].contains(role),
      role != .progress || level <= goal?.headingLevel ?? level
    else { return }
    closeGoal()
    section = nil
    sectionLevel = level
  }

  /// "What will you do? For each action give who and when.": what follows the question tells how to answer it.
  private func withoutInstruction(_ field: Field) -> Field {
    guard let value = field.items.first, field.items.count == 1, !field.isClosed else { return field }
    if noise.isPrompt(value.passage), document.isQuestion(value.range) || document[value.range].hasSuffix(".") {
      var bare = field
      bare.items = []
      return bare
    }
    guard document[TextRange(field.match.label.end, max(field.match.label.end, field.match.value.start))].contains("?"),
      noise.isInstruction(value.passage) || noise.isPrompt(value.passage) || value.tokens.first?.folded == "for"
        || value.tokens.first?.folded == "optional"
    else { return field }
    var bare = field
    bare.items = []
    return bare
  }

  /// A district goal over a table that may turn out to be the plan.
  private mutating func noteAside(_ field: Field, _ role: FieldRole) {
    guard role == .districtGoal, section != .districtGoals else { return }
    let table = document.blocks[field.block].cell?.table
    guard table != nil || field.match.number != nil else { return }
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
    if roles.contains(.districtGoal), roles.contains(.objective), setsObjective(field) { return .objective }
    if roles.contains(.goal), roles.count > 1 || field.match.hasQualifier, isGoalOpen, goal?.statement != nil,
      let value = field.items.first, value.tokens.count <= 4,
      !document.quantities(in: value.range).isEmpty
    {
      return .target
    }
    if roles.contains(.goal) || roles.contains(.objective), goal?.statement != nil, namesLaterYear(field) {
      return .metric
    }
    // "Date" above all goals is the plan's own.
    if goals.isEmpty, unlinked.isEmpty, field.match.roles.contains(.planDate) { return .planDate }
    return field.role
  }

  /// "Strategic objective" is a district's word, and a goal's own where a promise stands behind it.
  private func setsObjective(_ field: Field) -> Bool {
    isDistrictDocument || field.items.contains { sentence.isStatement($0.passage) }
  }

  /// "Yr 2 measurable objective" below a goal: what it is to reach in a later year.
  private func namesLaterYear(_ field: Field) -> Bool {
    let words = Tokenizer.keys(of: field.label)
    guard words.count > 2, words[0] == "year" || words[0] == "yr", let number = Int(words[1]) else { return false }
    return (2...6).contains(number)
  }

  /// A goal's own heading ends an aside that no heading of the same rank has ended; so does the last label with its
  /// number, since a goal is quoted before it is set.
  private func endsSection(_ field: Field, _ role: FieldRole) -> Bool {
    if role == .need { return field.headingLevel.map { $0 <= sectionLevel ?? 9 } ?? false }
    if let sectionLevel, let level = field.headingLevel, level < 8, level <= sectionLevel, role != .rootCause {
      return true
    }
    guard [.goal, .objective, .districtGoal, .strategy].contains(role) else { return false }
    if let sectionLevel, let level = field.headingLevel, level <= sectionLevel, role != .strategy || level < 8 {
      return true
    }
    if isDistrictDocument, role == .districtGoal, field.match.number != nil, sectionLevel == Self.plainLevel {
      return section != .lastYear && section != .template
    }
    guard role == .goal, section != .districtGoals else { return false }
    if sectionLevel == Self.plainLevel, section != .lastYear, section != .template,
      field.items.first.map({ sentence.isStatement($0.passage) }) ?? false
    {
      return true
    }
    if section != .lastYear, section != .template, promises(field) || setsInTable(field) { return true }
    guard let number = field.match.number else { return field.headingLevel.map { $0 < 8 } ?? false }
    return mentions[number] == 0
  }

  /// "Annual Goal 1 | Increase the percentage of …" in a row of its own.
  private func setsInTable(_ field: Field) -> Bool {
    document.blocks[field.block].cell != nil && field.match.number != nil
      && field.items.first.map { sentence.isPromise($0.passage) && !isOver($0) } ?? false
  }

  /// A goal in so many words, with a number to reach by a day that is not past.
  private func promises(_ field: Field) -> Bool {
    guard let value = field.items.first else { return false }
    // "Family engagement" may be the subject of a goal as well as a part of the plan.
    if section == .engagement || section == .professionalDevelopment, field.items.contains(where: { hasTarget($0) }) {
      return isForThisYear(value) || sentence.due(value.range) == nil
    }
    guard sentence.isGoalByItself(value.passage) else { return false }
    guard let planYear, let due = sentence.due(value.range)?.value.date else { return true }
    return due.year > planYear.first
  }

  mutating func expectValue(of field: Field) {
    awaited = field.isClosed ? nil : field
  }

  mutating func move(to index: Int, from block: Int) {
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

  /// "1, 3" or "All": more goals than one, of those that the plan has set.
  private func serveSeveral(_ item: Item) -> Bool {
    let known = goalNumbers
    let named = item.tokens.count { known.contains(String(document[$0.range])) }
    return named > 1 || known.count > 1 && item.tokens.count <= 2 && item.tokens.first?.folded == "all"
  }

  /// The action right above is for several goals, so it belongs to none of them.
  mutating func moveToNone(from block: Int) {
    var moved: ActionDraft?
    if isGoalOpen, let last = lastAction, block - last.place.location.block <= 2 {
      moved = last
      updateGoal { $0.actions.removeLast() }
    }
    closeGoal()
    lastCells = [:]
    if let moved { unlinked.append(moved) }
    openTier = .activity
  }

  /// "1" of "Priority Performance Challenge 1" and of "Goal 1".
  func labelNumber(in item: Item) -> String? {
    let known = goalNumbers
    return item.tokens.map { String(document[$0.range]) }.first(where: known.contains)
  }
}
