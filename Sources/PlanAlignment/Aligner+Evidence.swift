internal import DistrictModel
internal import DocumentModel
internal import ReviewModel

/// A text that may be quoted, as every signal reads it.
struct EvidencePart {
  var text: String
  var reading: StatementReader.Reading
  /// What it counts beside others.
  var weight = 1.0
  /// It says by what a goal is measured.
  var isMeasure = false
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
  /// What shows that some texts serve a goal: what both measure, words that answer each other, and, where only the meaning
  /// says so, first the clauses whose meanings are nearest.
  func evidence(
    that parts: [EvidencePart], serve goal: Int, where isQuotable: (Int, String) -> Bool = { _, _ in true }
  ) -> [FoundEvidence] {
    var found: [FoundEvidence] = []
    for (index, part) in parts.enumerated() {
      guard let match = part.reading.measures.matches[goal], isQuotable(index, match.quote) else { continue }
      if found.contains(where: { $0.matches == match.matches || $0.quote == match.quote }) { continue }
      found.append(
        FoundEvidence(
          part: index, quote: match.quote, matches: match.matches, signal: .measure,
          range: match.range.start..<match.range.end))
    }
    let words = byWords(parts, goal, where: isQuotable).filter { match in
      !found.contains { $0.matches == match.matches || $0.quote == match.quote }
    }
    let isSaid = !words.isEmpty && parts.contains { $0.reading.wording[goal] >= 0.5 }
    return found + (found.isEmpty && !isSaid ? byMeaning(parts, goal, where: isQuotable) : []) + words
  }

  private func byWords(
    _ parts: [EvidencePart], _ goal: Int, where isQuotable: (Int, String) -> Bool
  ) -> [FoundEvidence] {
    evidence.strongest(of: parts.map { ($0.reading.words, $0.weight) }, goal: goal) { part, match in
      let reading = parts[part].reading
      return isQuotable(part, match.text) && !reading.isNameOfInstrument(match.quote)
        && !reader.measures.isElsewhere(match.matches, of: goal, than: reading.measures.subjects)
    }.map { part, match in
      FoundEvidence(
        part: part, quote: match.text, matches: match.matches,
        signal: match.isMeasure && parts[part].isMeasure ? .measure : .wording,
        range: parts[part].reading.words.range(of: match.quote))
    }
  }

  private func byMeaning(
    _ parts: [EvidencePart], _ goal: Int, where isQuotable: (Int, String) -> Bool
  ) -> [FoundEvidence] {
    guard let meaning = reader.meaning else { return [] }
    let ranked = parts.enumerated().sorted { one, other in
      let scores = [one, other].map {
        $0.element.weight * ($0.element.reading.meaning.map { logistic($0.serves[goal]) } ?? 0)
      }
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

extension StatementReader.Reading {
  /// Whether some words only name a test or a count, which answers nothing by itself.
  fileprivate func isNameOfInstrument(_ quote: Range<Int>) -> Bool {
    let range = words.range(of: quote)
    return measures.instruments.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }
}
