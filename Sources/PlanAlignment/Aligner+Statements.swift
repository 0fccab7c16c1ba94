internal import DistrictModel
package import ReviewModel
internal import Stemming

extension Aligner {
  /// How far one statement serves each goal of the district, by its wording.
  ///
  /// - Parameters:
  ///   - statement: A goal, a strategy or a measure, as a plan words it.
  ///   - context: The heading above it, if there is one; its words count with those of the statement.
  /// - Returns: One link per district goal, in the district's order; evidence has no place.
  package func align(statement: String, context: String? = nil) -> [DistrictLink] {
    var stemmer = Stemmer()
    let texts = [statement] + (context.map { [$0] } ?? [])
    var parts: [ReadText] = []
    for text in texts { parts.append(lexicon.read(text, &stemmer)) }
    let scores = scorer.scores(of: parts.joined)
    return district.goals.indices.map { goal in
      let level = SupportWeights.level(scores[goal])
      let found = level == .none ? [] : evidence.strongest(of: parts.map { ($0, 1) }, goal: goal)
      return DistrictLink(
        districtGoal: district.goals[goal].id, support: level, score: scores[goal],
        evidence: found.map { _, match in
          AlignmentEvidence(quote: match.text, matches: match.matches, signal: match.isMeasure ? .measure : .wording)
        })
    }
  }
}

extension [ReadText] {
  /// All texts as one, for scores only.
  fileprivate var joined: ReadText {
    ReadText(text: "", words: [], occurrences: flatMap(\.occurrences))
  }
}
