internal import DistrictModel
internal import DocumentModel
internal import ReviewModel

/// A text that may be quoted, as every signal reads it.
struct EvidencePart {
  var text: String
  var reading: StatementReader.Reading
  /// What it counts beside others.
  var weight = 1.0
}

/// Words of one part beside words of a goal.
struct FoundEvidence {
  /// Which of the parts.
  var part: Int
  var quote: String
  var matches: String
  var signal: AlignmentEvidence.Signal
  /// Where the quote stands in the part's text, in UTF-8 offsets; nil where that is not known.
  var range: Range<Int>?

  func evidence(at place: Place?) -> AlignmentEvidence {
    AlignmentEvidence(quote: quote, matches: matches, signal: signal, place: place)
  }
}

extension Aligner {
  /// What shows that some texts serve a goal: words that answer each other, what both measure, and, where neither says
  /// anything, the clauses whose meanings are nearest.
  func evidence(
    that parts: [EvidencePart], serve goal: Int, where isQuotable: (Int, String) -> Bool = { _, _ in true }
  ) -> [FoundEvidence] {
    var found = evidence.strongest(of: parts.map { ($0.reading.words, $0.weight) }, goal: goal) { part, match in
      isQuotable(part, match.text)
    }.map { part, match in
      FoundEvidence(
        part: part, quote: match.text, matches: match.matches, signal: match.isMeasure ? .measure : .wording,
        range: parts[part].reading.words.range(of: match.quote))
    }
    for (index, part) in parts.enumerated() {
      guard let match = part.reading.measures[goal], isQuotable(index, match.quote) else { continue }
      if found.contains(where: { $0.matches == match.matches || $0.quote == match.quote }) { continue }
      found.append(
        FoundEvidence(
          part: index, quote: match.quote, matches: match.matches, signal: .measure,
          range: match.range.start..<match.range.end))
    }
    return found.isEmpty ? byMeaning(parts, goal, where: isQuotable) : found
  }

  private func byMeaning(
    _ parts: [EvidencePart], _ goal: Int, where isQuotable: (Int, String) -> Bool
  ) -> [FoundEvidence] {
    guard let meaning = reader.meaning else { return [] }
    let ranked = parts.enumerated().sorted { one, other in
      let scores = [one, other].map { $0.element.weight * ($0.element.reading.meaning?.serves[goal] ?? -100) }
      return (scores[1], one.offset) < (scores[0], other.offset)
    }
    for (index, part) in ranked {
      guard let reading = part.reading.meaning else { continue }
      let field = district.goals[goal].texts[reading.fields[goal]]
      let (quote, matches) = meaning.answering(part.text, field)
      guard !quote.isEmpty, isQuotable(index, part.text[quote]) else { continue }
      return [
        FoundEvidence(part: index, quote: part.text[quote], matches: field[matches], signal: .meaning, range: quote)
      ]
    }
    return []
  }
}
