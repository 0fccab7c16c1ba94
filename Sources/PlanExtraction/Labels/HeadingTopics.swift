import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Says what a heading's section is about, by its words.
struct HeadingTopics {
  let document: IndexedDocument
  let lexicon: Lexicon
  let planYear: SchoolYear?
  /// The district's own goals are the document's goals.
  let isDistrictDocument: Bool

  /// What a heading's words say its section is about.
  func topic(of item: Item) -> SectionTopic? {
    var tokens = item.tokens[...]
    if let first = tokens.first, ["section", "part", "component", "step", "appendix"].contains(first.folded),
      tokens.count > 2
    {
      tokens = tokens.dropFirst(2)
    }
    while tokens.count > 1, let first = tokens.first, first.folded.utf8.count <= 2,
      first.folded.utf8.first.map(Folding.isDigit) == true || first.folded.utf8.count == 1
    {
      tokens = tokens.dropFirst()
    }
    guard !tokens.isEmpty, tokens.count <= 12 else { return nil }
    if let exact = lexicon.sections.exact(tokens) { return exact }
    if tokens.last?.folded == "template" || ["example", "sample"].contains(tokens.first?.folded) { return .template }
    if tokens.count <= 8, namesPastYear(item) { return .lastYear }
    if let start = lexicon.sections.match(tokens), Double(start.count) >= 0.5 * Double(tokens.count) || start.count >= 2
    {
      return settled(start.value, tokens)
    }
    guard let inside = lexicon.sections.firstMatch(in: tokens),
      2 * inside.tokens.count >= tokens.count || inside.value == .lastYear && tokens.count <= 8
    else { return isOfDistrict(tokens) ? .districtGoals : nil }
    return settled(inside.value, tokens)
  }

  /// What a line that nothing marks as a heading says its part is about; with the year behind it, "Looking back at
  /// 2023-2024", where goals stand above it.
  func topic(ofLine item: Item, isBelowGoals: Bool) -> SectionTopic? {
    if let topic = lexicon.sections.exact(item.tokens) { return topic }
    guard isBelowGoals, (2...Self.longestTitle).contains(item.tokens.count), item.tokens.last?.holdsDigit == true,
      let year = document.dates(in: item.range).last, year.schoolYear != nil, year.range.end == item.range.end
    else { return nil }
    var words = item.tokens.prefix { $0.range.end <= year.range.start }
    while let last = words.last, ["at", "on", "of", "in", "for", "the"].contains(last.folded) { words.removeLast() }
    return lexicon.sections.exact(words)
  }

  /// In words, with the year.
  private static let longestTitle = 8

  /// "Root causes and targets" holds targets: a heading that also names goals is no aside.
  private func settled(_ topic: SectionTopic, _ tokens: ArraySlice<Token>) -> SectionTopic? {
    guard [.needsAssessment, .rootCause, .mission].contains(topic) else { return topic }
    let sets: Set<FieldRole> = [.goal, .objective, .target, .strategy]
    let names = tokens.indices.contains { index in
      lexicon.labels.match(tokens[index...]).map { !sets.isDisjoint(with: $0.value) } ?? false
    }
    return names ? nil : topic
  }

  /// "Where our district is going" in a school's plan: what follows is the district's.
  private func isOfDistrict(_ tokens: ArraySlice<Token>) -> Bool {
    guard !isDistrictDocument, let tier = lexicon.higherTiers.firstMatch(in: tokens)?.tokens else { return false }
    return tokens.enumerated().allSatisfy { index, _ in
      tier.contains(index)
        || lexicon.labels.match(tokens.dropFirst(index)) == nil
          && lexicon.schoolWords.match(tokens.dropFirst(index)) == nil
    }
  }

  /// "How 2025-26 ended" in a plan for 2026-27.
  func namesPastYear(_ item: Item) -> Bool {
    guard let planYear else { return false }
    let years = document.dates(in: item.range).compactMap(\.schoolYear)
    guard years.isEmpty else { return years.allSatisfy { $0.last <= planYear.first } }
    return shortYear(item).map { $0.last <= planYear.first } ?? false
  }

  /// "24-25 Final": a school year in four digits before a word or two.
  private func shortYear(_ item: Item) -> SchoolYear? {
    (2...4).contains(item.tokens.count) ? document.shortYear(at: item.passage) : nil
  }
}
