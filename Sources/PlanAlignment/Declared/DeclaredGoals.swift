internal import DistrictModel
internal import DocumentModel
internal import Prose
internal import Stemming

/// Finds the district goals that a plan names: by number or code, by alias or title, or by a name that is nearly the same.
struct DeclaredGoals: Sendable {
  /// A district goal that a declaration names, and the district's words for it.
  struct Match: Hashable, Sendable {
    /// The goal's position in the district's order.
    var goal: Int
    /// Its title, an alias or its statement.
    var words: String
  }

  /// What a declaration names.
  struct Reading: Hashable, Sendable {
    /// In the district's order.
    var matches: [Match]
    /// It names nothing of this district, or also a number that no goal has.
    var hasUnknown: Bool
  }

  private let goals: [GoalNames]
  /// Goals by their numbers; by their order where no goal has a number.
  private let positions: [Int: Int]
  private let numbers: GoalNumber
  /// What stands before the number or name of a district goal in running text: "Strategic Plan Goal".
  private let labels: PhraseTable<Bool>

  /// How many words after such a label may belong to what it names.
  private static let longestName = 8

  init(_ goals: [StrategicGoal], _ vocabulary: Vocabulary, _ stemmer: inout Stemmer) {
    var prepared: [GoalNames] = []
    for goal in goals { prepared.append(GoalNames(goal, &stemmer)) }
    self.goals = prepared
    var positions: [Int: Int] = [:]
    for (position, goal) in prepared.enumerated() {
      guard let number = goal.number, positions[number] == nil else { continue }
      positions[number] = position
    }
    if positions.isEmpty { for position in prepared.indices { positions[position + 1] = position } }
    self.positions = positions
    self.labels = PhraseTable((vocabulary.labels[.districtGoal] ?? []).map { ($0, true) })
    let labels = (vocabulary.labels[.districtGoal] ?? []) + (vocabulary.labels[.goal] ?? [])
    numbers = GoalNumber(
      kindWords: Set(labels.flatMap { GoalNames.Name.words(of: $0) }).filter { !StopWords.contains($0) })
  }

  /// The parts of a running text that name a goal of the district: a label with the words behind it up to the next mark.
  func phrases(in text: String) -> [String] {
    let tokens = Tokenizer.tokens(of: Substring(text))
    let bytes = Array(text.utf8)
    return labels.matches(in: tokens).compactMap { found, _ in
      let start = tokens[found.lowerBound].range.start
      var end = found.upperBound
      while end < tokens.count, end - found.upperBound < Self.longestName,
        !bytes[tokens[end - 1].range.end..<tokens[end].range.start].contains(where: { ",;.()\n".utf8.contains($0) })
      {
        end += 1
      }
      return end > found.upperBound ? text[start..<tokens[end - 1].range.end] : nil
    }
  }

  /// Reads one declaration, such as "Goals 1 and 3" or "Pillar: Student Success".
  func read(_ declaration: String, _ stemmer: inout Stemmer) -> Reading {
    var names = namedExactly(in: GoalNames.Name(declaration, &stemmer))
    let isNamed = names.values.contains { GoalNumber.last(in: $0.text) == nil }
    var hasUnknownNumber = false
    for number in numbers.leading(in: declaration) {
      if let position = positions[number] {
        names[position] = names[position] ?? goals[position].shown(for: number)
      } else {
        hasUnknownNumber = true
      }
    }
    if names.isEmpty {
      for part in Self.parts(of: declaration) {
        guard let near = nearest(to: GoalNames.Name(part, &stemmer)) else { continue }
        names[near.goal] = names[near.goal] ?? near.name
      }
    }
    let matches = goals.indices.compactMap { goal in names[goal].map { Match(goal: goal, words: $0.text) } }
    return Reading(matches: matches, hasUnknown: matches.isEmpty || hasUnknownNumber && !isNamed)
  }

  /// Goals whose id, title or alias stands in a declaration; a name within a longer one that stands there is not meant.
  private func namedExactly(in declared: GoalNames.Name) -> [Int: GoalNames.Name] {
    var found: [Int: GoalNames.Name] = [:]
    for (position, goal) in goals.enumerated() { found[position] = goal.exactName(in: declared) }
    return found.filter { entry in
      !found.contains { $0.value.words.count > entry.value.words.count && $0.value.words.contains(entry.value.words) }
    }
  }

  private func nearest(to declared: GoalNames.Name) -> (goal: Int, name: GoalNames.Name)? {
    var best: (goal: Int, name: GoalNames.Name, likeness: Double, isTied: Bool)?
    for (position, goal) in goals.enumerated() {
      for name in goal.names {
        let likeness = NameLikeness.of(declared.content, name.content)
        guard likeness >= NameLikeness.least else { continue }
        if likeness > best?.likeness ?? 0 {
          best = (position, name, likeness, false)
        } else if likeness == best?.likeness, best?.goal != position {
          best?.isTied = true
        }
      }
    }
    guard let best, !best.isTied else { return nil }
    return (best.goal, best.name)
  }

  /// The whole, what follows its colon, and what stands between semicolons, slashes and line ends.
  private static func parts(of declaration: String) -> [String] {
    let parts = declaration.split { ";/|\n".contains($0) }
    let named = parts.flatMap { part in
      part.firstIndex(of: ":").map { [part, part[part.index(after: $0)...]] } ?? [part]
    }
    return [declaration] + named.map(String.init)
  }
}
