package import DistrictModel
package import DocumentModel
internal import Prose
package import ReviewModel
internal import Stemming

/// Finds passages by the signals that align statements with goals: the statement takes the place of the goal.
package struct PassageFinder: PassageFinding {
  private let tools: SignalTools
  private let judge: Judge

  /// Shorter sentences say nothing, longer ones are no passage.
  private static let words = 4...80

  package init(vocabulary: Vocabulary, method: AlignmentMethod) {
    var stemmer = Stemmer()
    tools = SignalTools(vocabulary, method.meaning, &stemmer)
    judge = Judge(method.settings, isFast: method.meaning == nil)
  }

  package func passages(on statement: String, in document: Document, limit: Int) -> [FoundPassage] {
    var stemmer = Stemmer()
    let reader = tools.reader(of: [StrategicGoal(id: "", title: statement)], &stemmer).0
    var found: [FoundPassage] = []
    for range in Self.sentences(of: document) {
      let quote = String(document[range])
      let verdict = judge.verdict(reader.read(quote, &stemmer).features[0])
      found.append(
        FoundPassage(
          quote: quote, range: range, place: document.place(of: range), score: verdict.score, support: verdict.level,
          band: verdict.band))
    }
    let ranked = found.sorted { ($1.score, $0.range.start) < ($0.score, $1.range.start) }
    return Array(ranked.prefix(max(limit, 0)))
  }

  private static func sentences(of document: Document) -> [TextRange] {
    document.blocks.flatMap { block in
      Sentences.ranges(of: document[block.range], at: block.range.start).filter { range in
        words.contains(document[range].split(whereSeparator: \.isWhitespace).count)
      }
    }
  }
}
