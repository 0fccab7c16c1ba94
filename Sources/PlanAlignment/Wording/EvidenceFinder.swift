/// Finds the words of a text that answer the words of a goal, as short as they can be quoted.
struct EvidenceFinder: Sendable {
  let index: GoalIndex
  /// Stems that show nothing by themselves: "grade", "reduce".
  let plain: Set<String>

  /// What one more word in a quote must be made up for by.
  private static let pricePerWord = 0.3
  static let mostMatches = 3
  /// In words: a quote is read at a glance.
  private static let longestQuote = 40
  /// Matches weaker than this share of the strongest add nothing.
  private static let leastShare = 0.4

  /// Two quotes that answer each other, and how telling the words are that they share.
  struct Match: Sendable {
    /// The quoted words, as indices into the text's words.
    var quote: Range<Int>
    /// The quote itself.
    var text: String
    /// The words of the goal.
    var matches: String
    /// The goal's words say how the district measures it.
    var isMeasure: Bool
    var strength: Double
  }

  /// The strongest matches of some texts with a goal, strongest first: no more than three, each with other words.
  ///
  /// - Parameters:
  ///   - texts: What may be quoted, with what it counts.
  ///   - goal: The goal's position in the district's order.
  ///   - isQuotable: Whether the words may be shown.
  /// - Returns: Each match with the position of its text.
  func strongest(
    of texts: [(text: ReadText, weight: Double)], goal: Int, where isQuotable: (Int, Match) -> Bool = { _, _ in true }
  ) -> [(text: Int, match: Match)] {
    var candidates: [(text: Int, match: Match, strength: Double)] = []
    for (position, text) in texts.enumerated() {
      for field in index.goals[goal].quotable {
        guard let match = match(of: text.text, field: field) else { continue }
        candidates.append((position, match, match.strength * text.weight))
      }
    }
    let ranked = candidates.enumerated().sorted {
      ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset)
    }
    var found: [(text: Int, match: Match)] = []
    for (position, match, strength) in ranked.map(\.element) where found.count < Self.mostMatches {
      guard strength >= (ranked.first?.element.strength ?? 0) * Self.leastShare else { break }
      let isNew = !found.contains {
        $0.match.matches == match.matches || $0.match.text == match.text
          || $0.text == position && $0.match.quote.overlaps(match.quote)
      }
      if isNew, isQuotable(position, match) { found.append((position, match)) }
    }
    return found
  }

  private func match(of text: ReadText, field: GoalIndex.Field) -> Match? {
    let shared = Set(text.distinctTerms).intersection(field.counts.keys)
    guard let answer = bestSpan(of: shared, in: field.words) else { return nil }
    let answered = Set(field.words.terms(within: answer.words)).intersection(shared)
    guard let quote = bestSpan(of: answered, in: text), !isPlain(quote.words, of: text),
      !isPlain(answer.words, of: field.words)
    else { return nil }
    return Match(
      quote: quote.words, text: text.quote(quote.words), matches: field.words.quote(answer.words),
      isMeasure: field.isMeasure, strength: min(quote.worth, answer.worth))
  }

  /// Whether some words are all plain: they stand in most goals, whatever these are about.
  private func isPlain(_ words: Range<Int>, of text: ReadText) -> Bool {
    let stems = text.terms(within: words).compactMap { term -> String? in
      if case .stem(let stem) = term { stem } else { nil }
    }
    return stems.allSatisfy { plain.contains($0) }
  }

  /// The run of words that holds the most telling terms for its length.
  private func bestSpan(of terms: Set<Term>, in text: ReadText) -> (words: Range<Int>, worth: Double)? {
    let hits = text.occurrences.filter { terms.contains($0.term) }
    var best: (words: Range<Int>, worth: Double, gain: Double)?
    for start in hits.indices where start == 0 || hits[start].words.lowerBound != hits[start - 1].words.lowerBound {
      var gathered = Gathered(first: hits[start].words.lowerBound)
      for hit in hits[start...] {
        gathered.add(hit, worth: index.worth(of: hit.term))
        guard gathered.words.count <= Self.longestQuote else { break }
        let gain = gathered.worth - Self.pricePerWord * Double(gathered.words.count)
        if gain > best?.gain ?? -.infinity { best = (gathered.words, gathered.worth, gain) }
      }
    }
    return best.map { ($0.words, $0.worth) }
  }

  /// Words gathered into one quote; a term counts once, and a place of the text by its most telling term.
  private struct Gathered {
    var words: Range<Int>
    var worth = 0.0
    private var seen: Set<Term> = []
    private var counted: [Int: Double] = [:]

    init(first: Int) {
      words = first..<first
    }

    mutating func add(_ hit: ReadText.Occurrence, worth value: Double) {
      words = words.lowerBound..<max(words.upperBound, hit.words.upperBound)
      guard seen.insert(hit.term).inserted else { return }
      let known = counted[hit.words.lowerBound] ?? 0
      guard value > known else { return }
      worth += value - known
      counted[hit.words.lowerBound] = value
    }
  }
}

extension ReadText {
  /// The terms that stand within some words.
  fileprivate func terms(within words: Range<Int>) -> [Term] {
    occurrences.filter { words.lowerBound <= $0.words.lowerBound && $0.words.upperBound <= words.upperBound }
      .map(\.term)
  }
}
