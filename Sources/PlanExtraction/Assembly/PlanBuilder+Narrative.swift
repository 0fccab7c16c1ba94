import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Running text: goals inside sentences, and what they serve.
extension PlanBuilder {
  /// Goals inside sentences, and a deadline given once for a list that follows.
  mutating func narrative(_ item: Item) {
    if let lead = leadIn(item) {
      inheritedDue = lead
      placed.add(item.range)
      return
    }
    let ranges = item.listLevel == nil ? document.sentences(in: item.range) : [item.range]
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
  func servedByGoal(_ item: Item) -> [Quoted]? {
    guard !sentence.promisesChange(item.passage) else { return nil }
    let named = declarations.named(in: item.passage)
    return named.isEmpty ? nil : named
  }

  /// A sentence such as "On the way there we expect 73 percent by January 2026".
  func isCheckpoint(_ item: Item) -> Bool {
    sentence.metrics(item.range, place: document.place(of: item.range)).contains { metric in
      guard metric.target?.value.unit == .percent, let date = metric.due?.value.date else { return false }
      return planYear.map { date >= $0.begin } ?? true
    }
  }

  /// A paragraph of one sentence with a number to reach, where a district goal has been named for it, or where the goal
  /// before it has its actions.
  func setsNextGoal(_ item: Item) -> Bool {
    guard item.listLevel == nil, document.blocks[item.passage.block].cell == nil, item.tokens.count >= 8, !isAside
    else {
      return false
    }
    let promises = document.promises(in: item.range)
    if let goal { return !goal.actions.isEmpty && promises.contains { $0.baseline != nil && $0.target != nil } }
    return !declared.isEmpty && sentence.promisesChange(item.passage)
      && promises.contains { $0.target?.quantity.unit == .percent }
  }

  /// "In last year's plan we wrote: …".
  func tellsOfPast(_ item: Item) -> Bool {
    let words = item.tokens.prefix(4).map(\.folded)
    if let year = words.firstIndex(of: "year"), year > 0, lexicon.standing.contains(words[year - 1]) { return true }
    return lexicon.sections.firstMatch(in: item.tokens.prefix(12))?.value == .lastYear
  }

  /// "The department will watch three measures: unit tests, failure rates, …": what stands behind the colon.
  func namedMeasures(_ item: Item) -> [Item]? {
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
  func introduction(_ item: Item) -> [Quoted]? {
    let words = item.tokens.prefix(5).map(\.folded)
    guard let first = words.first, ["our", "the", "this", "a"].contains(first), words.contains("goal"), !hasTarget(item)
    else { return nil }
    return quotesInSentence(item)
  }

  /// "Counselors will meet with …": people, "will", and a verb of action, with no number to reach.
  func isDeed(_ item: Item) -> Bool {
    if hasOwner(item) { return true }
    guard let will = item.tokens.prefix(8).firstIndex(where: { $0.folded == "will" }), will > 0,
      will + 1 < item.tokens.count,
      !hasTarget(item)
    else { return false }
    return lexicon.actionVerbs.contains(item.tokens[will + 1].folded)
      && (lexicon.roleWords.firstMatch(in: item.tokens[..<will]) != nil || item.tokens[will - 1].folded == "we")
  }

  /// "… will begin with ten minutes of practice (lead: mathematics department; from September)": someone is to do it.
  func hasOwner(_ item: Item) -> Bool {
    guard item.tokens.prefix(14).contains(where: { $0.folded == "will" }), !sentence.isGoalByItself(item.passage) else {
      return false
    }
    let (words, details) = logistics.action(item.range)
    return words.end < item.range.end && !details.owners.isEmpty
  }

  /// A list item with a target, under a lead-in that gave the deadline.
  func isListedGoal(_ item: Item) -> Bool {
    item.listLevel != nil && hasTarget(item) && !isAction(item)
  }

  mutating func openNarrative(_ item: Item) {
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
  func isQuoted(_ item: Item) -> Bool {
    let text = document[item.range]
    guard let open = text.firstIndex(where: { "“\"".contains($0) }), open > text.startIndex,
      let close = text[text.index(after: open)...].firstIndex(where: { "”\"".contains($0) }),
      let promise = document.promises(in: item.range).first?.range
    else { return false }
    let start = item.range.start + text.utf8.distance(from: text.startIndex, to: open)
    let end = item.range.start + text.utf8.distance(from: text.startIndex, to: close)
    return start < promise.start && promise.end <= end
  }

  /// A paragraph of running text in which a goal for the plan's own year is set, so that its part of the plan is over.
  func setsGoal(_ item: Item) -> Bool {
    guard item.listLevel == nil, document.blocks[item.passage.block].cell == nil else { return false }
    return document.sentences(in: item.range).contains { range in
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
  func isOver(_ item: Item) -> Bool {
    guard let planYear else { return false }
    let deadlines = document.dates(in: item.range).filter(\.isDeadline)
    return !deadlines.isEmpty && deadlines.allSatisfy { $0.date.map { $0 < planYear.begin } ?? false }
  }

  /// Nearly all words of a goal that is known already.
  func repeatsGoal(_ item: Item) -> Bool {
    let words = Set(item.tokens.map(\.folded))
    return goals.contains { goal in
      !goal.keys.isEmpty && 20 * goal.keys.count(where: words.contains) >= 17 * goal.keys.count
    }
  }

  /// "By the end of the 2026-27 school year:" before a list of goals.
  func leadIn(_ item: Item) -> Traced<DueDate>? {
    let bytes = document.bytes(item.range)
    guard item.tokens.count <= 20, bytes.last == UInt8(ascii: ":") || bytes.suffix(3).elementsEqual("…".utf8) else {
      return nil
    }
    let dates = document.dates(in: item.range)
    guard let date = dates.first(where: \.isDeadline) else { return nil }
    return document.due(date, .heading("lead-in"))
  }
}
