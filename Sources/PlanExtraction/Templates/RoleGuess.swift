import DistrictModel
import DocumentModel
import Prose

/// Proposes what words mean that are no label of the vocabulary, and says why.
struct RoleGuess {
  let lexicon: Lexicon

  struct Proposal<Meaning> {
    var meaning: Meaning
    var reason: String
  }

  /// The role of the longest label among the words: "Steps we will take" has "steps" in it.
  ///
  /// Common words tell weakly: "Who" and "When" at the beginning of a head, or anywhere in help text.
  func role(
    of passage: Passage, in document: IndexedDocument, weakly: Weakness = .no
  ) -> Proposal<FieldRole>? {
    let tokens = passage.tokens
    var best: (count: Int, range: TextRange, role: FieldRole)?
    for found in lexicon.labels.matches(in: tokens) {
      let words = tokens[found.tokens]
      guard let first = words.first, let last = words.last, let role = found.value.first, role != .other,
        words.count > 1 || isTelling(first, at: found.tokens.lowerBound, as: role, weakly),
        words.count > best?.count ?? 0
      else { continue }
      best = (words.count, first.range.union(last.range), role)
    }
    return best.map { Proposal(meaning: $0.role, reason: Self.words($0.range, in: document)) }
  }

  /// Where a common word may tell a role.
  enum Weakness { case no, first, anywhere }

  private func isTelling(_ token: Token, at index: Int, as role: FieldRole, _ weakly: Weakness) -> Bool {
    guard lexicon.commonLabels.contains(token) else { return true }
    guard weakly == .anywhere || weakly == .first && index == 0 else { return false }
    return token.range.count > 2 && [.owner, .timeline, .activity].contains(role)
  }

  private static func words(_ range: TextRange, in document: IndexedDocument) -> String { "'\(document[range])' in it" }

  /// What a heading's part is about, by a label at its beginning or end, or the name of a section in it.
  func topic(of tokens: [Token], in document: IndexedDocument) -> Proposal<SectionTopic>? {
    for found in lexicon.labels.matches(in: tokens) {
      guard let role = found.value.first, let topic = Self.topics[role],
        found.tokens.lowerBound == 0 || found.tokens.upperBound == tokens.count
      else { continue }
      let range = tokens[found.tokens.lowerBound].range.union(tokens[found.tokens.upperBound - 1].range)
      return Proposal(meaning: topic, reason: Self.words(range, in: document))
    }
    guard let found = lexicon.sections.firstMatch(in: tokens) else { return nil }
    let range = tokens[found.tokens.lowerBound].range.union(tokens[found.tokens.upperBound - 1].range)
    return Proposal(meaning: found.value, reason: Self.words(range, in: document))
  }

  private static let topics: [FieldRole: SectionTopic] = [
    .goal: .goals, .objective: .goals, .strategy: .actionPlan, .activity: .actionPlan,
  ]

  // MARK: - Columns

  private static let deeds: Set<FieldRole> = [.strategy, .activity, .goal, .objective, .metric, .instrument]
  private static let logistics: Set<FieldRole> = [.owner, .timeline, .start, .end, .due, .funding]
  private static let measures: Set<FieldRole> = [.goal, .objective, .metric, .instrument, .strategy, .activity]

  /// The first column that nothing explains holds what the rows are about: actions beside owners and dates, measures
  /// beside baselines and targets.
  func settle(_ columns: inout [TemplateWord<FieldRole>]) {
    let roles = Set(columns.compactMap(\.meaning))
    if !roles.isDisjoint(with: [.strategy, .activity]), !roles.isDisjoint(with: Self.logistics) {
      for index in columns.indices where columns[index].meaning == .metric && !columns[index].isKnown {
        columns[index].meaning = .evidence
      }
    }
    guard let first = columns.firstIndex(where: { $0.meaning == nil }),
      columns[..<first].allSatisfy({ $0.meaning == .other })
    else { return }
    if roles.intersection(Self.logistics).count >= 2, roles.isDisjoint(with: Self.deeds) {
      columns[first].meaning = .activity
      columns[first].reason = "first in a table with owners, dates or funds"
    } else if roles.contains(.baseline), roles.contains(.target), roles.isDisjoint(with: Self.measures) {
      columns[first].meaning = .metric
      columns[first].reason = "first in a table with baselines and targets"
    }
  }

  /// What a heading over a table with these columns is about.
  func topic(of columns: [TemplateWord<FieldRole>]) -> Proposal<SectionTopic>? {
    let roles = Set(columns.compactMap(\.meaning))
    if !roles.isDisjoint(with: [.goal, .objective]) {
      return Proposal(meaning: .goals, reason: "a table of goals follows")
    }
    guard !roles.isDisjoint(with: [.strategy, .activity]) else { return nil }
    return Proposal(meaning: .actionPlan, reason: "a table of actions follows")
  }
}
