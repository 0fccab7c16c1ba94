import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Reads a goal's own sentence: whether it is one, what it promises, by when, for whom.
struct GoalSentence {
  let document: IndexedDocument
  let lexicon: Lexicon

  /// A result is promised, not only named: a modal or a verb of change, with a number, a date or enough words.
  func isStatement(_ passage: Passage) -> Bool {
    let words = passage.tokens.map(\.folded)
    guard words.count >= 4 else { return false }
    let hasModal = words.contains { Self.modals.contains($0) }
    let hasPromise = !document.promises(in: passage.range).isEmpty
    if hasModal || hasPromise { return true }
    let changes = words.prefix(2).contains {
      lexicon.raising.contains($0) || lexicon.lowering.contains($0) || lexicon.holding.contains($0)
    }
    return words.count >= 6 && (changes || document[passage.range].hasSuffix("."))
  }

  /// A promise by its wording, whatever label stands over it.
  func isPromise(_ passage: Passage) -> Bool {
    let words = passage.tokens.map(\.folded)
    guard words.count >= 5 else { return false }
    return words.contains { Self.modals.contains($0) }
      || words.prefix(2).contains {
        lexicon.raising.contains($0) || lexicon.lowering.contains($0) || lexicon.holding.contains($0)
      }
      || document.promises(in: passage.range).contains { $0.target != nil }
  }

  /// Strong enough to be a goal with no label at all: a promise, a deadline and a modal or verb of change.
  func isGoalByItself(_ passage: Passage) -> Bool {
    guard passage.tokens.count >= 8 else { return false }
    let promises = document.promises(in: passage.range)
    guard promises.contains(where: { $0.target != nil }) else { return false }
    if namesItself(passage) { return true }
    let hasVerb = promisesChange(passage)
    let hasDeadline = document.dates(in: passage.range).contains {
      $0.isDeadline || $0.form == .schoolYear || isAfterTarget($0, promises)
    }
    return hasVerb && hasDeadline
  }

  /// "Our first goal is that at least 47% …".
  private func namesItself(_ passage: Passage) -> Bool {
    guard let verb = passage.tokens.prefix(9).firstIndex(where: { $0.folded == "is" }), verb > 0 else { return false }
    let named = lexicon.labels.exact([passage.tokens[verb - 1]])
    return named?.contains(.goal) == true && ["our", "the", "my"].contains(passage.tokens[0].folded)
  }

  /// "Will", what we want, or a verb of change at the start.
  func promisesChange(_ passage: Passage) -> Bool {
    let words = passage.tokens.map(\.folded)
    return words.contains("will") || intends(words)
      || words.prefix(3).contains { lexicon.raising.contains($0) || lexicon.lowering.contains($0) }
  }

  /// "We want at least 45 eighth graders to pass": what "we" mean to reach.
  private func intends(_ words: [String]) -> Bool {
    guard let we = words.prefix(8).firstIndex(of: "we"), we + 1 < words.count else { return false }
    return lexicon.intentions.contains(words[we + 1])
  }

  /// "… will rise to 38% in spring 2026": a time with its year, right behind the target.
  private func isAfterTarget(_ date: DateMatch, _ promises: [Promise]) -> Bool {
    guard date.date != nil, date.form != .year else { return false }
    return promises.contains { promise in
      promise.target.map { (0...24).contains(date.range.start - $0.range.end) } ?? false
    }
  }

  /// The date by which the goal is to be reached: a deadline, else the last date after the numbers.
  func due(_ range: TextRange) -> Traced<DueDate>? {
    let tokens = document.tokens(in: range)
    // "(72 last spring)" says when things stood so.
    let dates = datesOfTargets(in: range).filter { date in
      !(tokens.last { $0.range.end <= date.range.start }.map { lexicon.standing.contains($0.folded) } ?? false)
    }
    let promise = document.promises(in: range).first
    let after = promise?.target?.range.end ?? range.end
    let isOfTarget: (DateMatch) -> Bool = { date in
      date.range.start >= after && (date.form != .year || date.range.start <= after + Self.nearest)
        && !(promise?.baseline.map { isRightBehind($0.range, date.range) } ?? false)
    }
    guard
      let date = dates.first(where: \.isDeadline)
        ?? dates.filter(isOfTarget).max(by: { ($0.date ?? .distantPast) < ($1.date ?? .distantPast) })
        ?? dates.last(where: { opens($0, range, promise) })
    else { return nil }
    return document.due(date, .wording("date"))
  }

  /// "41% in spring 2024": a time that says when a number was so.
  private func isRightBehind(_ number: TextRange, _ date: TextRange) -> Bool {
    (0...Self.nearest).contains(date.start - number.end)
  }

  /// "In spring 2025, 48% of …", "On the spring 2025 survey, no more than 12% …".
  private func opens(_ date: DateMatch, _ range: TextRange, _ promise: Promise?) -> Bool {
    guard let target = promise?.target, date.date != nil, date.form != .year,
      date.range.start - range.start <= Self.farthestOpening, date.range.end <= target.range.start,
      promise?.baseline.map({ date.range.end <= $0.range.start }) ?? true,
      let first = document.tokens(in: range).first
    else { return false }
    if isLabelled(date, before: target) { return true }
    return Self.openings.contains(first.folded) && document.tokens(in: range).contains { $0.folded == "will" }
  }

  /// "Winter (January 2026): 52% of students".
  private func isLabelled(_ date: DateMatch, before target: QuantityMatch) -> Bool {
    date.form != .schoolYear
      && document.bytes(TextRange(date.range.end, target.range.start)).prefix(2).contains(UInt8(ascii: ":"))
  }

  private static let openings: Set<String> = ["in", "on", "at", "during", "between"]

  /// Bytes between a number and the time right behind it: " in the ".
  private static let nearest = 8
  /// Bytes before a time with which a sentence opens.
  private static let farthestOpening = 32

  /// The measures that the sentence promises to move, with the sentence's deadline.
  func metrics(_ range: TextRange, place: @autoclosure () -> Place) -> [Metric] {
    let promises = document.promises(in: range)
    guard !promises.isEmpty else { return [] }
    let place = place()
    let due = due(range)
    let instrument = instrument(in: range)
    let tokens = document.tokens(in: range)
    let opening = document.dates(in: range).first
    let dates = promises.count > 1 ? datesOfTargets(in: range) : []
    return promises.enumerated().map { index, promise in
      let next = index + 1 < promises.count ? promises[index + 1].range?.start ?? range.end : range.end
      let own = dates.first { date in
        promise.target.map { date.range.start >= $0.range.end && date.range.end <= next } ?? false
      }.map(traced)
      return Metric(
        measure: measure(of: promise, in: range, after: opening), instrument: instrument,
        baseline: traced(promise.baseline ?? bracketedStart(of: promise, in: range)), target: traced(promise.target),
        change: traced(promise.change),
        due: promise.target == nil ? nil : own ?? due, direction: direction(of: promise, among: tokens, in: range),
        place: place)
    }
  }

  private func traced(_ date: DateMatch) -> Traced<DueDate> {
    document.due(date, .wording("date"))
  }

  /// The direction that a text's words of change give.
  func direction(in range: TextRange) -> Metric.Direction? {
    direction(of: Promise(), among: document.tokens(in: range), in: range)
  }

  func traced(_ match: QuantityMatch?) -> Traced<Quantity>? {
    guard let match else { return nil }
    let range = withCount(match)
    return Traced(
      match.quantity, text: String(document[range]), range: range, basis: .wording("number in the sentence"))
  }

  func instrument(in range: TextRange) -> Quoted? {
    let tokens = document.tokens(in: range)
    let matches = lexicon.instruments.matches(in: tokens)
    guard let found = matches.first(where: { isName(tokens[$0.tokens], of: $0.value) }) else { return nil }
    let words = TextRange(tokens[found.tokens.lowerBound].range.start, tokens[found.tokens.upperBound - 1].range.end)
    return Quoted(found.value.name, text: String(document[words]), range: words, basis: .wording("instrument's name"))
  }

  /// "RISE" is a test, "rise" a verb: a name of one word in capitals is one only in capitals.
  private func isName(_ tokens: ArraySlice<Token>, of instrument: Instrument) -> Bool {
    guard tokens.count == 1, let token = tokens.first else { return true }
    let written = document[token.range]
    let names = [instrument.name] + instrument.aliases
    guard let name = names.first(where: { $0.lowercased() == written.lowercased() }), name == name.uppercased() else {
      return true
    }
    return written == name
  }

  func studentGroups(in range: TextRange) -> [Quoted] {
    let tokens = document.tokens(in: range)
    var seen: Set<String> = []
    return lexicon.studentGroups.matches(in: tokens).compactMap { found in
      guard seen.insert(found.value.name).inserted else { return nil }
      let words = TextRange(tokens[found.tokens.lowerBound].range.start, tokens[found.tokens.upperBound - 1].range.end)
      return Quoted(found.value.name, text: String(document[words]), range: words, basis: .wording("group's name"))
    }
  }

  func contentArea(in range: TextRange) -> Quoted? {
    let tokens = document.tokens(in: range)
    guard let found = lexicon.contentAreas.firstMatch(in: tokens) else { return nil }
    let words = TextRange(tokens[found.tokens.lowerBound].range.start, tokens[found.tokens.upperBound - 1].range.end)
    return Quoted(found.value.name, text: String(document[words]), range: words, basis: .wording("subject's name"))
  }

  /// What the sentence says of the way: its verb of change nearest the first number, before it if there is one.
  private func direction(of promise: Promise, among tokens: [Token], in range: TextRange) -> Metric.Direction? {
    let first = promise.range?.start ?? range.end
    let split = tokens.firstIndex { $0.range.end > first } ?? tokens.count
    let nearest = tokens[..<split].lazy.reversed().compactMap(direction(of:)).first
    return nearest ?? tokens[split...].lazy.compactMap(direction(of:)).first
  }

  private func direction(of token: Token) -> Metric.Direction? {
    if lexicon.raising.contains(token.folded) { return .increase }
    if lexicon.lowering.contains(token.folded) { return .decrease }
    return lexicon.holding.contains(token.folded) ? .maintain : nil
  }

  private static let modals: Set<String> = ["will", "shall", "should", "must", "would"]
}

extension CalendarDate {
  fileprivate static let distantPast = CalendarDate(year: 0, month: 1, day: 1)
}

// MARK: - The measure's words

extension GoalSentence {
  /// What is measured: the sentence without its date, its modal and its numbers.
  private func measure(of promise: Promise, in range: TextRange, after opening: DateMatch?) -> Quoted {
    var kept = document.trimmed(range)
    if let date = opening, date.range.start - range.start < 40,
      let comma = firstComma(from: date.range.end, to: kept.end)
    {
      kept.start = comma
    }
    if let target = promise.target, promise.baseline == nil, target.range.start - kept.start < 30 {
      kept.start = target.range.end
    } else if let first = promise.range, let verb = verb(in: kept, before: first.start) {
      kept.end = verb
    }
    if let first = promise.range, let object = object(in: document.trimmed(range), before: first.start),
      document.tokens(in: document.trimmed(kept)).count < 3
    {
      kept = object
    }
    kept = document.trimmed(kept)
    if kept.count < 8 { kept = document.trimmed(range) }
    return Quoted(cleaned(kept), text: String(document[kept]), range: kept, basis: .wording("the goal's sentence"))
  }

  /// What "Our school will reduce the share of …" is to change: from its verb of change to the number's "from" or "by".
  private func object(in range: TextRange, before end: Int) -> TextRange? {
    guard range.start < end else { return nil }
    var tokens = document.tokens(in: TextRange(range.start, end))[...]
    guard let modal = tokens.firstIndex(where: { Self.modals.contains($0.folded) }), modal + 2 < tokens.count,
      lexicon.raising.contains(tokens[modal + 1].folded) || lexicon.lowering.contains(tokens[modal + 1].folded)
    else { return nil }
    while let last = tokens.last, ["from", "by", "to", "at", "least", "of"].contains(last.folded) {
      tokens.removeLast()
    }
    guard tokens.endIndex > modal + 3, let last = tokens.last else { return nil }
    return TextRange(tokens[modal + 2].range.start, last.range.end)
  }

  private func firstComma(from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    let tail = document[TextRange(start, end)]
    guard let comma = tail.utf8.firstIndex(of: UInt8(ascii: ",")) else { return nil }
    let distance = tail.utf8.distance(from: tail.utf8.startIndex, to: comma)
    return distance < 60 ? start + distance + 1 : nil
  }

  /// Where "will increase" begins, before the first number.
  private func verb(in range: TextRange, before end: Int) -> Int? {
    guard range.start < end else { return nil }
    let tokens = document.tokens(in: TextRange(range.start, end))
    return tokens.first { Self.modals.contains($0.folded) }?.range.start
  }

  /// Without "of", "the percentage of" and closing marks.
  private func cleaned(_ range: TextRange) -> String {
    var text = document[range]
    for lead in ["of ", "The ", "the ", "percentage of ", "percent of ", "all ", "number of "]
    where text.hasPrefix(lead) {
      text = text.dropFirst(lead.count)
    }
    while let last = text.last, ".,;: ".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
