import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// Says what a heading's section is about, by its words.
struct HeadingTopics {
  let document: Document
  let lexicon: Lexicon
  let planYear: SchoolYear?

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
    guard let inside = lexicon.sections.firstMatch(in: tokens), 2 * inside.tokens.count >= tokens.count else {
      return nil
    }
    return settled(inside.value, tokens)
  }

  /// "Root causes and targets" holds targets: a heading that also names goals is no aside.
  private func settled(_ topic: SectionTopic, _ tokens: ArraySlice<Token>) -> SectionTopic? {
    guard [.needsAssessment, .rootCause, .mission].contains(topic) else { return topic }
    let sets: Set<FieldRole> = [.goal, .objective, .target, .strategy]
    let names = tokens.indices.contains { index in
      lexicon.labels.match(tokens[index...]).map { !sets.isDisjoint(with: $0.value) } ?? false
    }
    return names ? nil : topic
  }

  /// "How 2025-26 ended" in a plan for 2026-27.
  func namesPastYear(_ item: Item) -> Bool {
    guard let planYear else { return false }
    let years = lexicon.dates.matches(in: document[item.range], at: item.range.start).compactMap(\.schoolYear)
    return !years.isEmpty && years.allSatisfy { $0.last <= planYear.first }
  }
}
