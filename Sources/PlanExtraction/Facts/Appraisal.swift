import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Reads how people say that it went: ratings on the way, verdicts at the end, decisions for what comes.
struct Appraisal {
  /// What was said of a period: in a word, and in sentences.
  struct Report: Sendable {
    var rating: TextRange?
    var reflection: TextRange?

    var isEmpty: Bool { rating == nil && reflection == nil }
  }

  let document: IndexedDocument
  let lexicon: Lexicon
  let noise: Noise

  /// What was filled in: of choices with boxes the ticked ones, and of choices that are only printed none.
  func stated(_ items: [Item]) -> [Passage] {
    items.flatMap { item -> [Passage] in
      if let ticked = document.tickedChoices(in: item.range) {
        return ticked.map { document.passage($0, inBlock: item.passage.block) }
      }
      let isEmpty =
        noise.isBlank(item.range) || noise.isPrompt(item.passage) || areChoices(item.passage)
        || document[item.range].contains("___")
      return isEmpty ? [] : [item.passage]
    }
  }

  /// The words of what was filled in; of several ticked choices the first.
  func words(_ items: [Item]) -> TextRange? {
    let stated = stated(items)
    guard let first = stated.first, let last = stated.last else { return nil }
    let isTicked = items.contains { document.tickedChoices(in: $0.range) != nil }
    return isTicked ? first.range : first.range.union(last.range)
  }

  /// The end of a goal: at the start of its words; in an answer to the question also a sentence of its own, or in the
  /// first one.
  func verdict(_ items: [Item], isAnswer: Bool, basis: Basis) -> Traced<Goal.Verdict>? {
    guard let passage = stated(items).first else { return nil }
    if let count = leading(lexicon.verdicts, in: passage), let found = lexicon.verdicts.match(passage.tokens) {
      return traced(found.value, passage.tokens.prefix(count), basis)
    }
    guard isAnswer else { return nil }
    for tokens in sentences(of: passage) {
      if let found = lexicon.verdicts.exact(tokens) { return traced(found, tokens, basis) }
    }
    let tokens = sentences(of: passage).first?.prefix(12) ?? []
    guard let found = lexicon.verdicts.firstMatch(in: tokens), found.tokens.count > 1 else { return nil }
    return traced(found.value, tokens.dropFirst(found.tokens.lowerBound).prefix(found.tokens.count), basis)
  }

  /// The one thing that is to become of a strategy; nil where the words name several or none.
  func decision(_ items: [Item], basis: Basis) -> Traced<Strategy.Decision>? {
    let stated = stated(items)
    guard let passage = stated.first else { return nil }
    let isTicked = items.contains { document.tickedChoices(in: $0.range) != nil }
    if isTicked, Set(stated.map { lexicon.decisions.match($0.tokens)?.value }).count > 1 { return nil }
    if let found = lexicon.decisions.match(passage.tokens) {
      return traced(found.value, passage.tokens.prefix(found.count), basis)
    }
    let tokens = sentences(of: passage).first?.prefix(12) ?? []
    let found = lexicon.decisions.matches(in: tokens)
    guard let first = found.first, Set(found.map(\.value)).count == 1 else { return nil }
    return traced(first.value, tokens.dropFirst(first.tokens.lowerBound).prefix(first.tokens.count), basis)
  }

  /// A rating with which the words begin, and what follows it; a few words under a label for ratings are one.
  func report(_ items: [Item], isRating: Bool) -> Report {
    guard let words = words(items), let passage = stated(items).first, !isTime(passage) else { return Report() }
    if let count = leading(lexicon.ratings, in: passage) ?? leading(lexicon.verdicts, in: passage) {
      let rating = passage.tokens[0].range.union(passage.tokens[count - 1].range)
      return Report(rating: rating, reflection: rest(of: words, after: rating.end))
    }
    let isShort = passage.range == words && passage.tokens.count <= 5
    if isShort, noise.isInstruction(passage) { return Report() }
    if isShort, isRating, !isShare(passage) { return Report(rating: words) }
    return Report(reflection: words)
  }

  /// Choices of one kind in a line, each ticked or not, with nothing before them: they say by themselves what they ask.
  func isChoice<Meaning>(_ item: Item, of table: PhraseTable<Meaning>) -> Bool {
    guard let all = document.choices(in: item.range), all.count > 2, all[0].start <= item.range.start + 4 else {
      return false
    }
    return all.allSatisfy { table.exact(document.passage($0, inBlock: item.passage.block).tokens) != nil }
  }
}

// MARK: - Words

extension Appraisal {
  /// "On track / Off track", "Keep, change or drop": nothing but words to choose from.
  private func areChoices(_ passage: Passage) -> Bool {
    guard !isKnown(passage.tokens[...]) else { return false }
    let choices = pieces(of: passage)
    let leastChoices = document[passage.range].contains(",") ? 3 : 2
    return choices.count >= leastChoices && choices.allSatisfy(isKnown)
  }

  /// The words between slashes, bars, commas, gaps and "or".
  private func pieces(of passage: Passage) -> [ArraySlice<Token>] {
    var choices: [ArraySlice<Token>] = []
    var start = 0
    for (index, token) in passage.tokens.enumerated() {
      let isLast = index == passage.tokens.count - 1
      let gap = isLast ? "" : document[TextRange(token.range.end, passage.tokens[index + 1].range.start)]
      let isEnd = isLast || gap.contains { "/|,\t".contains($0) } || gap.contains("  ")
      if token.folded == "or" { start = index + 1 }
      if isEnd || passage.tokens[index + 1].folded == "or" {
        if start <= index { choices.append(passage.tokens[start...index]) }
        start = index + 1
      }
    }
    return choices
  }

  private func isKnown(_ words: ArraySlice<Token>) -> Bool {
    lexicon.ratings.exact(words) != nil || lexicon.verdicts.exact(words) != nil || lexicon.decisions.exact(words) != nil
  }

  /// How many tokens a phrase takes with which the words begin and which something other than a word ends.
  private func leading<Meaning>(_ table: PhraseTable<Meaning>, in passage: Passage) -> Int? {
    guard let found = table.match(passage.tokens) else { return nil }
    guard found.count < passage.tokens.count else { return found.count }
    let gap = document[TextRange(passage.tokens[found.count - 1].range.end, passage.tokens[found.count].range.start)]
    return gap.contains { !$0.isWhitespace && $0 != "/" } || gap.contains("\n") ? found.count : nil
  }

  /// What follows a rating, without the mark between them.
  private func rest(of range: TextRange, after end: Int) -> TextRange? {
    let text = document[TextRange(end, range.end)]
    let mark = text.prefix { $0.isWhitespace || ".,;:–—-".contains($0) }
    let rest = document.trimmed(TextRange(end + mark.utf8.count, range.end))
    return noise.isBlank(rest) ? nil : rest
  }

  private func sentences(of passage: Passage) -> [[Token]] {
    document.sentences(in: passage.range).map { sentence in
      passage.tokens.filter { sentence.contains($0.range) }
    }
  }

  /// A number and nothing else, such as "54%".
  func isFigure(_ items: [Item]) -> Bool {
    guard let passage = stated(items).first, passage.tokens.count <= 3 else { return false }
    return !document.quantities(in: passage.range).isEmpty
  }

  /// "February 8, 2027" says when a review is to be, "Q3:" for when nothing is said yet.
  private func isTime(_ passage: Passage) -> Bool {
    if lexicon.periods.exact(passage.tokens) != nil { return true }
    let dates = document.dates(in: passage.range)
    return !dates.isEmpty
      && passage.tokens.allSatisfy { token in dates.contains { $0.range.overlaps(token.range) } }
  }

  private func isShare(_ passage: Passage) -> Bool {
    document.quantities(in: passage.range).contains {
      $0.quantity.unit == .percent
    }
  }

  private func traced<Value>(_ value: Value, _ tokens: some Collection<Token>, _ basis: Basis) -> Traced<Value>? {
    let tokens = Array(tokens)
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let range = first.range.union(last.range)
    return Traced(value, text: String(document[range]), range: range, basis: basis)
  }
}
