import DistrictModel
import DocumentModel
import PlanModel
import Prose

extension PlanBuilder {
  /// The plan, once every event has been taken.
  func plan(_ identity: IdentityReader.Identity) -> ImprovementPlan {
    let found = finishedGoals()
    let isOther = identity.kind == .unknown && (identity.level == .district || identity.level == .department)
    let isPlan = !isOther || found.contains(where: \.isLabelled)
    let finished = isPlan ? found : []
    return ImprovementPlan(
      kind: identity.kind == .unknown && !finished.isEmpty && identity.level == .school ? .sip : identity.kind,
      level: identity.level, organization: identity.organization, schoolYear: identity.schoolYear, goals: finished,
      unlinked: isPlan
        ? ImprovementPlan.Unlinked(metrics: looseMetrics, strategies: unlinked.strategies) : ImprovementPlan.Unlinked(),
      dates: completedDates, sections: sections,
      unplaced: unplaced(identity), leftOut: placed.leftOut)
  }

  /// Lines without labels say what no label does.
  private var completedDates: ImprovementPlan.Dates {
    let found = PlanDates(document: document, lexicon: lexicon).inLines()
    return ImprovementPlan.Dates(
      plan: dates.plan ?? found.plan, updated: dates.updated ?? found.updated,
      approved: dates.approved ?? found.approved)
  }

  private var assembly: MetricAssembly {
    MetricAssembly(document: document, lexicon: lexicon, noise: noise, sentence: sentence, planYear: planYear)
  }

  private var looseMetrics: [Metric] { assembly.metrics(of: loose, statement: nil, inherited: nil) }

  private func finishedGoals() -> [Goal] {
    let assembly = assembly
    var ids: Set<String> = []
    return goals.compactMap { draft -> Goal? in
      guard let statement = draft.statement ?? (draft.hasContent ? draft.title : nil) else { return nil }
      let place = document.place(of: statement.range)
      return Goal(
        id: id(draft.printedNumber, &ids), statement: statement, place: place,
        contentArea: draft.contentArea ?? area(draft, statement), studentGroups: draft.studentGroups,
        declaredDistrictGoals: draft.declared,
        metrics: assembly.metrics(of: draft, statement: draft.statement, inherited: inheritedDue),
        strategies: draft.actions.strategies, lead: draft.lead ?? draft.owner, milestones: milestones(draft, assembly),
        progress: draft.progress, verdict: draft.verdict, maintenance: draft.maintenance,
        due: draft.due ?? sentence.due(statement.range) ?? inheritedDue)
    }
  }

  /// In document order.
  private func milestones(_ draft: GoalDraft, _ assembly: MetricAssembly) -> [Goal.Milestone] {
    (draft.milestones + assembly.events(of: draft)).sorted { $0.text.range < $1.text.range }
  }

  private func area(_ draft: GoalDraft, _ statement: Quoted) -> Quoted? {
    draft.title.flatMap { sentence.contentArea(in: $0.range) } ?? sentence.contentArea(in: statement.range)
  }

  /// The printed number, else the position; made unique with a letter.
  private func id(_ number: String?, _ taken: inout Set<String>) -> String {
    let wanted = number ?? String(taken.count + 1)
    var id = wanted
    var letter = UInt8(ascii: "b")
    while !taken.insert(id).inserted, letter <= UInt8(ascii: "z") {
      id = wanted + String(UnicodeScalar(letter))
      letter += 1
    }
    return id
  }

  /// Words of the body that no field, heading or recognised section took.
  private func unplaced(_ identity: IdentityReader.Identity) -> ImprovementPlan.Unplaced {
    var ranges = placed.ranges
    ranges += [identity.organization?.range, identity.schoolYear?.range].compactMap { $0 }
    ranges.sort()
    var total = 0
    var left = 0
    var next = 0
    for block in document.blocks where block.story.isProse {
      for token in document.tokens(in: block.range) {
        total += 1
        while next < ranges.count, ranges[next].end <= token.range.start { next += 1 }
        let isPlaced = next < ranges.count && ranges[next].start <= token.range.start
        if !isPlaced, block.headingLevel == nil, !block.isTableOfContents { left += 1 }
      }
    }
    return ImprovementPlan.Unplaced(words: left, share: total == 0 ? 0 : Double(left) / Double(total))
  }
}

extension GoalDraft {
  /// "1.2" for the second objective of goal 1, which the document calls "Objective 2".
  fileprivate var printedNumber: String? {
    guard let parentNumber, let number, !number.contains(".") else { return number }
    return "\(parentNumber).\(number)"
  }
}

extension Goal {
  /// A label, column or heading made it a goal, not its wording alone.
  fileprivate var isLabelled: Bool {
    if case .wording = statement.basis { false } else { true }
  }
}
