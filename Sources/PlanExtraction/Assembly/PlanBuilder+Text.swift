import DistrictModel
import DocumentModel
import PlanModel
import Prose

extension PlanBuilder {
  /// A paragraph or list item with no label: the value of the label above it, or what its own words make it.
  mutating func text(_ item: Item) {
    if item.listLevel == nil, item.headingLevel == nil, document.blocks[item.passage.block].cell == nil,
      let topic = lexicon.sections.exact(item.tokens)
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
    if document[item.range].hasPrefix("☒") || document[item.range].hasPrefix("☐"), awaited == nil {
      placed.pass(item.range, as: .prompt)
      return
    }
    if let quotes = mention(item) {
      placed.add(item.range)
      replaceGeneric(with: quotes)
      return
    }
    if takeCoded(item) || takeNumbered(item) { return }
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
  private mutating func takeCoded(_ item: Item) -> Bool {
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
  private func sharesList(_ item: Item) -> Bool {
    guard item.listLevel == nil, document.blocks[item.passage.block].cell == nil, sharesActions(item) else { return false }
    let next = item.passage.block + 1
    return document.blocks.indices.contains(next) && document.blocks[next].listLevel != nil
  }

  /// "1.1 By May 2023, 70% of juniors will …": a goal by its number under that of the district.
  private mutating func takeNumbered(_ item: Item) -> Bool {
    let block = document.blocks[item.passage.block]
    let printed = block.range.start == item.range.start ? block.label.flatMap { ActionCode($0[...]) } : nil
    let typed = document.actionCode(in: item.range)
    guard block.cell == nil, let code = printed ?? typed?.code, code.letters.isEmpty, code.path.count == 2 else {
      return false
    }
    let end = printed == nil ? typed?.end ?? item.range.start : item.range.start
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

  /// A line that is a known section heading, though nothing marks it as one.
  private mutating func openPlainSection(_ topic: SectionTopic, _ item: Item) {
    var plain = item
    plain.headingLevel = 9
    heading(plain)
  }

  /// "This goal serves District Goal 2, Safe and Welcoming." in a short line of its own.
  private func mention(_ item: Item) -> [Quoted]? {
    guard isGoalOpen || !goals.isEmpty, item.tokens.count <= 18, !hasTarget(item), item.listLevel == nil else {
      return nil
    }
    return quotesInSentence(item)
  }

  /// The district goals that a sentence says something serves.
  private func quotesInSentence(_ item: Item) -> [Quoted]? {
    let first = Set(item.tokens.prefix(6).map(\.folded))
    guard !first.isDisjoint(with: lexicon.serving) else { return nil }
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
  private mutating func replaceGeneric(with quotes: [Quoted]) {
    if isGoalOpen { updateGoal { $0.declared = quotes } } else { declared = quotes }
    if goal?.statement == nil { declared = quotes }
  }

  // MARK: - After a label

  /// Whether the item was the value that a label awaits.
  private mutating func takeAwaited(_ item: Item, _ field: Field) -> Bool {
    let basis = Basis.label(field.label)
    switch field.role {
    case .goal, .objective:
      guard goal?.isOpen == true else { return false }
      guard sentence.isPromise(item.passage) || sentence.isStatement(item.passage) && !isReason(item) else {
        let title = quoted(item, basis)
        if item.tokens.count <= 8 { updateGoal { $0.title = $0.title ?? title } }
        return true
      }
      setStatement(promise(in: item), basis: basis)
      awaited = nil
      return true
    case .strategy, .activity:
      return takeAction(item, field, basis)
    case .metric, .instrument, .interimTarget:
      guard isGoalOpen || item.listLevel != nil else { return false }
      if item.listLevel == nil, noise.isInstruction(item.passage) {
        placed.pass(item.range, as: .prompt)
        return true
      }
      guard goesOn(item, field) else { return false }
      measure(field.role, [item], basis: basis)
      return true
    case .baseline, .target, .actual:
      awaited = nil
      guard field.items.isEmpty else { return false }
      measure(field.role, [item], basis: basis)
      return true
    case .need, .rootCause, .rationale:
      placed.add(item.range)
      return true
    case .progress, .rating, .verdict, .decision, .usefulness, .milestone, .period, .planDate, .updatedDate,
      .approvedDate:
      return takeFollowUp(item, field)
    case .districtGoal:
      awaited = nil
      var filled = field
      filled.items = [item]
      let quotes = declarations.quotes(filled)
      placed.add(item.range)
      if asksOfGoal(field), goal?.statement != nil {
        updateGoal { $0.declared = quotes }
      } else {
        declare(quotes, isAbove: declaresAbove, heading: field.headingLevel)
      }
      return true
    default:
      if item.listLevel == nil { awaited = nil }
      detail(field.role, [item], basis: basis)
      return true
    }
  }

  /// Words about the goal and not the goal, under a label such as "Why it matters".
  private func isReason(_ item: Item) -> Bool {
    guard let found = lexicon.labels.match(item.tokens) else { return false }
    return !Set(found.value).isDisjoint(with: [.need, .rootCause, .rationale, .baseline, .progress, .other])
  }

  /// The sentence that promises, where a paragraph tells a story before it does.
  private func promise(in item: Item) -> Item {
    let sentences = Sentences.ranges(of: document[item.range], at: item.range.start).map {
      Item(passage: document.passage($0, inBlock: item.passage.block))
    }
    guard let first = sentences.first, sentences.count > 2, !sentence.isPromise(first.passage) else { return item }
    return sentences.first { sentence.isGoalByItself($0.passage) } ?? item
  }

  private mutating func takeAction(_ item: Item, _ field: Field, _ basis: Basis) -> Bool {
    if isMostlyDate(item) || isDatedTitle(item) { return false }
    if item.listLevel == nil, sentence.isGoalByItself(item.passage) || lastAction?.listLevel != nil {
      awaited = nil
      return false
    }
    let named: ActionDraft.Tier = field.role == .strategy ? .strategy : .activity
    guard item.listLevel != nil || item.tokens.count >= 3 else { return false }
    if item.listLevel == nil, field.match.number == nil, document.actionCode(in: item.range) == nil {
      for range in Sentences.ranges(of: document[item.range], at: item.range.start) {
        let part = Item(passage: document.passage(range, inBlock: item.passage.block))
        if !noise.isPrompt(part.passage) { add(part, tier: named, basis: basis, listLevel: nil) }
      }
    } else {
      add(item, tier: named, basis: basis, listLevel: item.listLevel)
    }
    if field.match.number != nil {
      awaited = nil
      openTier = .activity
    }
    return true
  }

  /// "Action Plan 2024-2025": a label with its year.
  private func isDatedTitle(_ item: Item) -> Bool {
    guard let label = lexicon.labels.match(item.tokens), label.count < item.tokens.count else { return false }
    let rest = TextRange(item.tokens[label.count].range.start, item.range.end)
    return isDate(Item(passage: document.passage(rest, inBlock: item.passage.block)))
  }

  // MARK: - Under a goal

  private mutating func underGoal(_ item: Item, _ goal: GoalDraft) {
    let isList = item.listLevel != nil
    if isMostlyDate(item) {
      narrative(item)
    } else if isList, let tier = openTier ?? (isAction(item) ? .strategy : nil) {
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

  func hasTarget(_ item: Item) -> Bool {
    PromiseReader.promises(in: document[item.range], at: item.range.start).contains { $0.target != nil }
  }

  /// A line of a calendar, not an action.
  private func isMostlyDate(_ item: Item) -> Bool {
    guard item.tokens.count <= 12 else { return false }
    let dates = lexicon.dates.matches(in: document[item.range], at: item.range.start)
    guard let first = dates.first, first.form == .day, first.range.start == item.range.start else { return false }
    return true
  }

  /// It begins with what someone will do.
  func isAction(_ item: Item) -> Bool {
    guard let first = item.tokens.first else { return false }
    if lexicon.actionVerbs.contains(first.folded) { return true }
    return item.tokens.prefix(9).contains { $0.folded == "will" } && !hasTarget(item)
  }

  // MARK: - Running text

  /// Goals inside sentences, and a deadline given once for a list that follows.
  private mutating func narrative(_ item: Item) {
    if let lead = leadIn(item) {
      inheritedDue = lead
      placed.add(item.range)
      return
    }
    let ranges = item.listLevel == nil ? Sentences.ranges(of: document[item.range], at: item.range.start) : [item.range]
    for range in ranges {
      let part = Item(passage: document.passage(range, inBlock: item.passage.block), listLevel: item.listLevel)
      if ranges.count > 1 && noise.isPrompt(part.passage) || tellsOfPast(part) { continue }
      if ranges.count > 1, let quotes = introduction(part) {
        placed.add(range)
        if goal?.statement != nil, Self.backward.contains(part.tokens[0].folded) {
          updateGoal { $0.declared = quotes }
          continue
        }
        if goal?.statement != nil { closeGoal() }
        declared = quotes
      } else if ranges.count > 1, goal?.statement != nil, let quotes = servedByGoal(part) {
        placed.add(range)
        updateGoal { $0.declared = quotes }
      } else if let goal, !goal.isOpen, let named = namedMeasures(part) {
        measure(.metric, named, basis: .wording("a sentence that names measures"))
      } else if let goal, goal.isOpen, sentence.isStatement(part.passage), hasTarget(part) {
        setStatement(part, basis: .position("under the goal's heading"))
        awaited = nil
      } else if let goal, !goal.isOpen, isDeed(part), item.listLevel == nil {
        add(part, tier: .strategy, basis: .wording("a sentence that says what someone will do"), listLevel: nil)
      } else if sentence.isGoalByItself(part.passage) || inheritedDue != nil && isListedGoal(part)
        || ranges.count == 1 && setsNextGoal(part)
      {
        openNarrative(part)
      } else if let goal, !goal.isOpen, item.listLevel == nil, isCheckpoint(part) {
        measure(.interimTarget, [part], basis: .wording("a sentence with a number and a date"))
      }
    }
  }

  /// Words with which a sentence speaks of the goal before it.
  private static let backward = Set(Tokenizer.keys(of: "this it that both"))

  /// "The district's Strategic Priority 3 asks every school to work on this": whose goal the paragraph's goal is.
  private func servedByGoal(_ item: Item) -> [Quoted]? {
    guard !sentence.promisesChange(item.passage) else { return nil }
    let named = declarations.named(in: item.passage)
    return named.isEmpty ? nil : named
  }

  /// "On the way there we expect 73 percent by January 2026."
  private func isCheckpoint(_ item: Item) -> Bool {
    sentence.metrics(item.range, place: document.place(of: item.range)).contains {
      $0.target?.value.unit == .percent && $0.due?.value.date != nil
    }
  }

  /// A paragraph of one sentence with a number to reach, where a district goal has been named for it, or where the goal
  /// before it has its actions.
  private func setsNextGoal(_ item: Item) -> Bool {
    guard item.listLevel == nil, document.blocks[item.passage.block].cell == nil, item.tokens.count >= 8, !isAside else {
      return false
    }
    let promises = PromiseReader.promises(in: document[item.range], at: item.range.start)
    if let goal { return !goal.actions.isEmpty && promises.contains { $0.baseline != nil && $0.target != nil } }
    return !declared.isEmpty && sentence.promisesChange(item.passage)
      && promises.contains { $0.target?.quantity.unit == .percent }
  }

  /// "In last year's plan we wrote: …".
  private func tellsOfPast(_ item: Item) -> Bool {
    let words = item.tokens.prefix(4).map(\.folded)
    if let year = words.firstIndex(of: "year"), year > 0, lexicon.standing.contains(words[year - 1]) { return true }
    return lexicon.sections.firstMatch(in: item.tokens.prefix(12))?.value == .lastYear
  }

  /// "The department will watch three measures: unit tests, failure rates, …": what stands behind the colon.
  private func namedMeasures(_ item: Item) -> [Item]? {
    guard item.listLevel == nil, let colon = document[item.range].utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let text = document[item.range].utf8
    let cut = item.range.start + text.distance(from: text.startIndex, to: colon)
    let head = item.tokens.filter { $0.range.end <= cut }
    guard head.count >= 4, head.contains(where: { ["measure", "indicator", "metric", "kpi"].contains($0.folded) })
    else {
      return nil
    }
    var pieces: [TextRange] = []
    var start = cut + 1
    var depth = 0
    for (offset, byte) in text.enumerated() where item.range.start + offset > cut {
      depth += byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
      guard depth == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") else { continue }
      pieces.append(TextRange(start, item.range.start + offset))
      start = item.range.start + offset + 1
    }
    pieces.append(TextRange(start, item.range.end))
    return pieces.map { Item(passage: document.passage($0, inBlock: item.passage.block)) }.filter {
      !$0.passage.isEmpty
    }
  }

  /// "Our first goal serves Board Goal 1.": a goal follows, in running text.
  private func introduction(_ item: Item) -> [Quoted]? {
    let words = item.tokens.prefix(5).map(\.folded)
    guard let first = words.first, ["our", "the", "this", "a"].contains(first), words.contains("goal"), !hasTarget(item)
    else { return nil }
    return quotesInSentence(item)
  }

  /// "Counselors will meet with …": people, "will", and a verb of action, with no number to reach.
  private func isDeed(_ item: Item) -> Bool {
    if hasOwner(item) { return true }
    guard let will = item.tokens.prefix(8).firstIndex(where: { $0.folded == "will" }), will > 0,
      will + 1 < item.tokens.count,
      !hasTarget(item)
    else { return false }
    return lexicon.actionVerbs.contains(item.tokens[will + 1].folded)
      && (lexicon.roleWords.firstMatch(in: item.tokens[..<will]) != nil || item.tokens[will - 1].folded == "we")
  }

  /// "… will begin with ten minutes of practice (lead: mathematics department; from September)": someone is to do it.
  private func hasOwner(_ item: Item) -> Bool {
    guard item.tokens.prefix(14).contains(where: { $0.folded == "will" }), !sentence.isGoalByItself(item.passage) else {
      return false
    }
    let (words, details) = logistics.action(item.range)
    return words.end < item.range.end && !details.owners.isEmpty
  }

  /// A list item with a target, under a lead-in that gave the deadline.
  private func isListedGoal(_ item: Item) -> Bool {
    item.listLevel != nil && hasTarget(item) && !isAction(item)
  }

  private mutating func openNarrative(_ item: Item) {
    guard !repeatsGoal(item), !isOver(item), !isQuoted(item) else {
      placed.add(item.range)
      return
    }
    var draft = GoalDraft(listLevel: item.listLevel)
    draft.sectionLevel = headingAbove
    open(draft)
    setStatement(item, basis: .wording("a promise with a number and a deadline"))
  }

  /// An early draft said “By 2027, all will read”: the promise stands between quotation marks.
  private func isQuoted(_ item: Item) -> Bool {
    let text = document[item.range]
    guard let open = text.firstIndex(where: { "“\"".contains($0) }), open > text.startIndex,
      let close = text[text.index(after: open)...].firstIndex(where: { "”\"".contains($0) }),
      let promise = PromiseReader.promises(in: text, at: item.range.start).first?.range
    else { return false }
    let start = item.range.start + text.utf8.distance(from: text.startIndex, to: open)
    let end = item.range.start + text.utf8.distance(from: text.startIndex, to: close)
    return start < promise.start && promise.end <= end
  }

  /// A paragraph of running text in which a goal for the plan's own year is set, so that its part of the plan is over.
  private func setsGoal(_ item: Item) -> Bool {
    guard item.listLevel == nil, document.blocks[item.passage.block].cell == nil else { return false }
    return Sentences.ranges(of: document[item.range], at: item.range.start).contains { range in
      let part = Item(passage: document.passage(range, inBlock: item.passage.block))
      return sentence.isGoalByItself(part.passage) && isForThisYear(part) && !isQuoted(part)
        && !noise.isPrompt(part.passage)
    }
  }

  /// A promise for a day of the plan's own years.
  func isForThisYear(_ item: Item) -> Bool {
    guard let planYear, let due = sentence.due(item.range)?.value.date else { return false }
    return due >= CalendarDate(year: planYear.first, month: 9, day: 1)
      && due <= CalendarDate(year: planYear.last, month: 12, day: 31)
  }

  /// It was to be reached before the plan's own year began.
  private func isOver(_ item: Item) -> Bool {
    guard let planYear else { return false }
    let begin = CalendarDate(year: planYear.first, month: 8, day: 1)
    let deadlines = lexicon.dates.matches(in: document[item.range], at: item.range.start).filter(\.isDeadline)
    return !deadlines.isEmpty && deadlines.allSatisfy { $0.date.map { $0 < begin } ?? false }
  }

  /// Nearly all words of a goal that is known already.
  private func repeatsGoal(_ item: Item) -> Bool {
    let words = Set(item.tokens.map(\.folded))
    return goals.contains { goal in
      !goal.keys.isEmpty && 20 * goal.keys.count(where: words.contains) >= 17 * goal.keys.count
    }
  }

  /// "By the end of the 2026-27 school year:" before a list of goals.
  func leadIn(_ item: Item) -> Traced<DueDate>? {
    guard item.tokens.count <= 20, document[item.range].hasSuffix(":") || document[item.range].hasSuffix("…") else {
      return nil
    }
    let dates = lexicon.dates.matches(in: document[item.range], at: item.range.start)
    guard let date = dates.first(where: \.isDeadline) else { return nil }
    return Traced(
      DueDate(date: date.date), text: String(document[date.range]), range: date.range, basis: .heading("lead-in"))
  }
}
