import DistrictModel
import DocumentModel
import PlanModel
import Prose

extension PlanBuilder {
  /// A paragraph or list item with no label: the value of the label above it, or what its own words make it.
  mutating func text(_ item: Item) {
    if item.listLevel == nil, item.headingLevel == nil, document.blocks[item.passage.block].cell == nil,
      let topic = topic(ofLine: item)
    {
      openPlainSection(topic, item)
      return
    }
    if isAside {
      let isOther = section == .lastYear || section == .template || section == .districtGoals
      if !isOther, takeNumbered(item) { return }
      guard !isOther, setsGoal(item) else {
        passAside([item.range])
        return
      }
      if let quoted = asideDeclared, quoted.table == nil { declared = quoted.quotes }
      section = nil
      sectionLevel = nil
    }
    if item.tokens.count <= 14, document[item.range].hasSuffix(":"), namesPastYear(item), item.listLevel == nil {
      closeGoal()
      section = .lastYear
      sectionLevel = 9
      placed.pass(item.range, as: .heading)
      return
    }
    if noise.isPrompt(item.passage) || noise.isBlank(item.range) {
      placed.pass(item.range, as: noise.isBlank(item.range) ? .blank : .prompt)
      return
    }
    if awaited == nil, takeChoices(item) { return }
    if awaited == nil, let choices = document.choices(in: item.range), choices[0].start <= item.range.start + 4 {
      placed.pass(item.range, as: .prompt)
      return
    }
    if takesSeveralGoals(item) { return }
    if let quotes = mention(item) {
      placed.add(item.range)
      replaceGeneric(with: quotes)
      return
    }
    if takePillarStatement(item) || takeCoded(item) || takeNumbered(item) || takeRepeated(item) { return }
    if sharesList(item) {
      closeGoal()
      section = .actionPlan
      openTier = .strategy
      placed.add(item.range)
      return
    }
    if let awaited, takeAwaited(item, awaited) { return }
    if let goal, !goal.isOpen {
      underGoal(item, goal)
    } else if !isGoalOpen, section == .goals, isListedGoal(item), sentence.isStatement(item.passage) {
      openNarrative(item)
    } else if !isGoalOpen, section == .actionPlan, let openTier, item.listLevel != nil {
      add(item, tier: openTier, basis: .position("list for several goals"), listLevel: item.listLevel)
    } else {
      narrative(item)
    }
  }

  /// Codes that say what is whose, such as "G1" of a goal and "G1.S2" of its second strategy.
  mutating func takeCoded(_ item: Item) -> Bool {
    guard let (code, end) = document.actionCode(in: item.range), code.letters == "G" else { return false }
    let words = Item(passage: document.passage(TextRange(end, item.range.end), inBlock: item.passage.block))
    let number = String(code.path[0])
    if code.path.count > 1 {
      reopenGoal(numbered: number)
      add(item, tier: code.path.count == 2 ? .strategy : .activity, basis: .wording("its code"), listLevel: nil)
    } else if let index = goals.firstIndex(where: { $0.number == number }) {
      openGoal = index
      placed.add(item.range)
    } else if words.tokens.count >= 3 {
      open(GoalDraft(number: number))
      setStatement(words, basis: .wording("its code"))
    }
    return true
  }

  /// "The following supports all four goals." before a list.
  func sharesList(_ item: Item) -> Bool {
    guard item.listLevel == nil, document.blocks[item.passage.block].cell == nil, sharesActions(item) else {
      return false
    }
    let next = item.passage.block + 1
    return document.blocks.indices.contains(next) && document.blocks[next].listLevel != nil
  }

  /// "1.1 By May 2023, 70% of juniors will …": a goal by its number under that of the district.
  mutating func takeNumbered(_ item: Item) -> Bool {
    guard document.blocks[item.passage.block].cell == nil, let (code, end) = document.actionCode(of: item),
      code.letters.isEmpty, code.path.count == 2
    else { return false }
    let words = Item(passage: document.passage(TextRange(end, item.range.end), inBlock: item.passage.block))
    guard sentence.isGoalByItself(words.passage) || sentence.isStatement(words.passage) && hasTarget(words) else {
      return false
    }
    if isAside, let quoted = asideDeclared, quoted.table == nil { declared = quoted.quotes }
    section = nil
    sectionLevel = nil
    let number = code.path.map(String.init).joined(separator: ".")
    if let known = goals.firstIndex(where: { $0.number == number }) {
      openGoal = known
    } else {
      open(GoalDraft(number: number))
      setStatement(words, basis: .wording("its number"))
    }
    return true
  }

  /// The rank of a heading that nothing but its words marks as one: what it opens may end without another.
  static let plainLevel = 9

  /// A line that is a known section heading, though nothing marks it as one.
  mutating func openPlainSection(_ topic: SectionTopic, _ item: Item) {
    var plain = item
    plain.headingLevel = Self.plainLevel
    heading(plain)
  }

  /// "This goal serves District Goal 2, Safe and Welcoming." in a short line of its own.
  func mention(_ item: Item) -> [Quoted]? {
    guard isGoalOpen || !goals.isEmpty, item.tokens.count <= 18, !hasTarget(item), item.listLevel == nil else {
      return nil
    }
    return quotesInSentence(item)
  }

  /// The district goals that a sentence says something serves.
  func quotesInSentence(_ item: Item) -> [Quoted]? {
    guard item.tokens.prefix(6).contains(where: lexicon.serving.contains) else { return nil }
    let quotes = item.tokens.indices.compactMap { index -> Quoted? in
      guard let found = lexicon.labels.match(item.tokens[index...]), found.value.contains(.districtGoal),
        found.count >= 2,
        index + found.count < item.tokens.count, item.tokens[index + found.count].range.count <= 3
      else { return nil }
      let range = TextRange(item.tokens[index].range.start, item.tokens[index + found.count].range.end)
      return Quoted(String(document[range]), range: range, basis: .wording("a sentence that names it"))
    }
    return quotes.isEmpty ? nil : quotes
  }

  /// A named district goal counts for more than the document's own "Priority 1" over the goal.
  mutating func replaceGeneric(with quotes: [Quoted]) {
    if isGoalOpen { updateGoal { $0.declared = quotes } } else { declared = quotes }
    if goal?.statement == nil { declared = quotes }
  }

  // MARK: - Under a goal

  mutating func underGoal(_ item: Item, _ goal: GoalDraft) {
    let isList = item.listLevel != nil
    if isMostlyDate(item) {
      narrative(item)
    } else if isList, let tier = openTier ?? (isAction(item) || goesOnWithActions(item) ? .strategy : nil) {
      if !isAction(item), hasTarget(item), openTier == nil {
        measure(.metric, [item], basis: .position("list under the goal"))
      } else {
        add(item, tier: tier, basis: .position("list under the goal"), listLevel: item.listLevel)
      }
    } else if isList, hasTarget(item) {
      let isInGoals = inheritedDue != nil || section == .goals && sentence.isStatement(item.passage)
      if sentence.isGoalByItself(item.passage) || isInGoals, goal.listLevel == item.listLevel {
        openNarrative(item)
      } else {
        measure(.metric, [item], basis: .position("list under the goal"))
      }
    } else {
      narrative(item)
    }
  }

  /// A verb of action first; "Share of students" and "MAP Growth" begin with none.
  func beginsWithVerb(_ item: Item) -> Bool {
    guard let first = item.tokens.first, lexicon.actionVerbs.contains(first.folded) else { return false }
    let isName = first.range.count > 1 && document.bytes(first.range).allSatisfy { (0x41...0x5A).contains($0) }
    return !isName && (item.tokens.count < 2 || item.tokens[1].folded != "of")
  }

  /// The list's item before it was taken for an action.
  private func goesOnWithActions(_ item: Item) -> Bool {
    guard let last = lastAction, last.listLevel != nil, item.tokens.count >= 3,
      document[item.range].first?.isUppercase == true
    else { return false }
    return last.place.location.block == item.passage.block - 1 && !hasTarget(item)
  }

  func hasTarget(_ item: Item) -> Bool {
    document.promises(in: item.range).contains { $0.target != nil }
  }

  /// A line of a calendar, not an action.
  func isMostlyDate(_ item: Item) -> Bool {
    guard item.tokens.count <= 12 else { return false }
    let dates = document.dates(in: item.range)
    guard let first = dates.first, first.form == .day, first.range.start == item.range.start else { return false }
    return true
  }

  /// It begins with what someone will do.
  func isAction(_ item: Item) -> Bool {
    guard let first = item.tokens.first else { return false }
    if lexicon.actionVerbs.contains(first.folded) { return beginsWithVerb(item) }
    return item.tokens.prefix(9).contains { $0.folded == "will" } && !hasTarget(item)
  }
}
