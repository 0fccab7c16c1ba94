internal import DistrictModel
internal import DocumentModel
internal import PlanModel
internal import ReviewModel
internal import Stemming

extension Aligner {
  /// One goal of a plan against every goal of the district.
  func align(_ goal: Goal, in document: Document, _ stemmer: inout Stemmer) -> GoalAlignment {
    var declarations: [Int: AlignmentEvidence] = [:]
    var unknown: [String] = []
    for quoted in goal.declaredDistrictGoals {
      let reading = declared.read(quoted.text, &stemmer)
      if reading.hasUnknown, !unknown.contains(quoted.text) { unknown.append(quoted.text) }
      for match in reading.matches where declarations[match.goal] == nil {
        declarations[match.goal] = AlignmentEvidence(
          quote: quoted.text, matches: match.words, signal: .declared, place: document.checkedPlace(of: quoted.range))
      }
    }
    let parts = PlanGoalParts(goal, in: document, lexicon, &stemmer)
    let scores = parts.scores(by: scorer)
    let links = district.goals.indices.map { position in
      let level = SupportWeights.level(scores[position])
      return DistrictLink(
        districtGoal: district.goals[position].id, declared: declarations[position], support: level,
        score: scores[position], evidence: level == .none ? [] : evidence(in: parts, for: position, document))
    }
    return GoalAlignment(goal: goal.id, links: links, unknownDeclarations: unknown)
  }

  /// What shows that a goal's texts serve one district goal.
  private func evidence(in parts: PlanGoalParts, for goal: Int, _ document: Document) -> [AlignmentEvidence] {
    let all = parts.all
    let found = evidence.strongest(of: all.map { ($0.text, $0.weight) }, goal: goal) { part, match in
      all[part].isVerbatim || document.text.contains(match.text)
    }
    return found.map { position, match in
      let part = all[position]
      return AlignmentEvidence(
        quote: match.text, matches: match.matches, signal: match.isMeasure || part.isMeasure ? .measure : .wording,
        place: document.checkedPlace(of: part.range(of: match.quote) ?? part.source))
    }
  }
}

extension Document {
  /// The place of a range that lies in the document.
  fileprivate func checkedPlace(of range: TextRange) -> Place? {
    range.start >= 0 && range.end <= text.utf8.count ? place(of: range) : nil
  }
}
