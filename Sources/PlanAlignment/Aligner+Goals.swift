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
    let parts = PlanGoalParts(goal, in: document, reader, &stemmer)
    let verdicts = parts.verdicts(by: judge)
    let links = district.goals.indices.map { position in
      let verdict = verdicts[position]
      let found = verdict.level == .none ? [] : evidence(in: parts, for: position, document)
      let signals = parts.statement.evidence.reading.signals(
        for: position, isDeclared: declarations[position] != nil)
      return DistrictLink(
        districtGoal: district.goals[position].id, declared: declarations[position],
        support: verdict.level, score: verdict.score,
        band: signals.tempering(verdict), signals: signals,
        evidence: found)
    }
    return GoalAlignment(
      goal: goal.id, links: links, unknownDeclarations: unknown, initiatives: initiatives.names(in: goal.texts))
  }

  /// What shows that a goal's texts serve one district goal.
  private func evidence(in parts: PlanGoalParts, for goal: Int, _ document: Document) -> [AlignmentEvidence] {
    let all = parts.all
    let found = evidence(that: all.map(\.evidence), serve: goal) { part, quote in
      all[part].isVerbatim || document.text.contains(quote)
    }
    return found.prefix(EvidenceFinder.mostMatches).map { found in
      let part = all[found.part]
      return found.evidence(at: document.checkedPlace(of: part.range(of: found.range) ?? part.source))
    }
  }
}

extension Goal {
  /// What it says and what is to be done for it.
  fileprivate var texts: String {
    let actions = strategies.flatMap { [$0.statement.text] + $0.activities.map(\.statement.text) }
    return ([statement.text] + actions).joined(separator: "\n")
  }
}

extension Document {
  /// The place of a range that lies in the document.
  fileprivate func checkedPlace(of range: TextRange) -> Place? {
    range.start >= 0 && range.end <= text.utf8.count ? place(of: range) : nil
  }
}
