internal import DistrictModel
package import ReviewModel
internal import Stemming

extension Aligner {
  /// How far one statement serves each goal of the district.
  ///
  /// - Parameters:
  ///   - statement: A goal, a strategy or a measure, as a plan words it.
  ///   - context: The heading above it, if there is one; its words count with those of the statement.
  /// - Returns: One link per district goal, in the district's order; evidence has no place.
  package func align(statement: String, context: String? = nil) -> StatementAlignment {
    var stemmer = Stemmer()
    let (reading, named) = read(statement, context, &stemmer)
    let parts =
      [EvidencePart(text: statement, reading: reader.read(statement, &stemmer))]
      + (context.map { [EvidencePart(text: $0, reading: reader.read($0, &stemmer))] } ?? [])
    let links = district.goals.indices.map { goal in
      link(goal, judge.verdict(reading.features[goal]), reading, declared: named[goal], quoting: parts)
    }
    return StatementAlignment(
      role: reading.meaning?.role, compared: reading.compared, isCut: reading.isCut, links: links,
      initiatives: initiatives.names(in: [context, statement].compactMap { $0 }.joined(separator: "\n")))
  }

  /// What a text reads like: a concept of the vocabulary and the sentence of it that is nearest; nil without meaning.
  package func concept(of text: String) -> (name: String, example: String)? {
    reader.meaning?.concept(of: text)
  }

  /// What is measured of a statement and each goal of the district.
  func features(statement: String, context: String?) -> [Features] {
    var stemmer = Stemmer()
    return read(statement, context, &stemmer).reading.features
  }

  /// A statement with its heading as the signals read it, and the goals that they name.
  private func read(
    _ statement: String, _ context: String?, _ stemmer: inout Stemmer
  ) -> (reading: StatementReader.Reading, named: [Int: AlignmentEvidence]) {
    let reading = reader.read(context.map { "\($0): \(statement)" } ?? statement, &stemmer)
    let named = declarations(in: [context, statement].compactMap { $0 }, &stemmer)
    return (reading, named)
  }

  /// The district goals that some texts name, by their positions.
  private func declarations(in texts: [String], _ stemmer: inout Stemmer) -> [Int: AlignmentEvidence] {
    var found: [Int: AlignmentEvidence] = [:]
    for text in texts {
      for phrase in declared.phrases(in: text) {
        for match in declared.read(phrase, &stemmer).matches where found[match.goal] == nil {
          found[match.goal] = AlignmentEvidence(quote: phrase, matches: match.words, signal: .declared)
        }
      }
    }
    return found
  }

  private func link(
    _ goal: Int, _ verdict: Judge.Verdict, _ reading: StatementReader.Reading, declared: AlignmentEvidence?,
    quoting parts: [EvidencePart]
  ) -> DistrictLink {
    let signals = reading.signals(for: goal, isDeclared: declared != nil)
    let found =
      verdict.level == .none
      ? [] : evidence(that: parts, serve: goal).map { $0.evidence(at: nil) }
    // Support that no words can show is not claimed, and a person should look.
    let isShown = verdict.level == .none || !found.isEmpty
    return DistrictLink(
      districtGoal: district.goals[goal].id, declared: declared, support: isShown ? verdict.level : .none,
      score: verdict.score, band: isShown ? signals.tempering(verdict) : .review, signals: signals,
      evidence: Array(found.prefix(EvidenceFinder.mostMatches)))
  }
}

extension AlignmentSignals {
  /// The band of a verdict: no support is called confident that no second signal bears out.
  func tempering(_ verdict: Judge.Verdict) -> AlignmentBand {
    verdict.level > .none && verdict.band == .confident && meaning != nil && agreeing.count < 2 ? .likely : verdict.band
  }
}

extension StatementReader.Reading {
  /// What each signal says of one goal.
  func signals(for goal: Int, isDeclared: Bool) -> AlignmentSignals {
    AlignmentSignals(
      declared: isDeclared, measure: rounded(measures.matches[goal]?.score ?? 0), wording: wording[goal],
      meaning: meaning.map { rounded(logistic($0.serves[goal])) }, concepts: meaning.map { rounded($0.concepts[goal]) })
  }
}
