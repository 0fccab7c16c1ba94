import DistrictModel
import DocumentModel
import PlanModel
import Prose

/// What was reported on a goal in the year and at its end.
extension PlanBuilder {
  var appraisal: Appraisal { Appraisal(document: document, lexicon: lexicon, noise: noise) }

  /// The part of the year that a label names, or the column of its value.
  func period(of field: Field) -> String? {
    let label = TextRange(field.match.label.start, max(field.match.label.end, field.match.value.start))
    return lexicon.period(in: document.passage(label, inBlock: field.block), of: document)?.name ?? field.period
  }

  /// A label for a report, with its value.
  ///
  /// A bare status is that of what stands before it: a measure, a milestone, the goal; that of an action is no report on
  /// the goal.
  mutating func review(_ field: Field, _ role: FieldRole) {
    let basis = Basis.label(field.label)
    let period = period(of: field)
    placed.add(field.items.map(\.range))
    if field.items.isEmpty { reviewPeriod = period ?? reviewPeriod }
    if role == .rating, period ?? reviewPeriod == nil {
      switch subject {
      case .milestone: return milestoneStatus(field.items, basis: basis)
      case .activity: return
      case .metric where ratesMeasure(field): return measure(.rating, field.items, basis: basis)
      default: break
      }
    }
    if role == .verdict, appraisal.isFigure(field.items) {
      return measure(.actual, field.items, basis: basis, period: period)
    }
    let before = subject
    review(role, field.items, period: period, basis: basis)
    // A comment beside an action, whose status may follow.
    if role == .progress, period == nil, before == .activity { subject = before }
  }

  /// Of several measures the one before it; of a single one, a verdict is the goal's.
  private func ratesMeasure(_ field: Field) -> Bool {
    if let goal, goal.measures.count(where: { $0.role == .metric }) > 1 { return true }
    return appraisal.verdict(field.items, isAnswer: false, basis: .label(field.label)) == nil
  }

  /// Records a verdict, a rating or a reflection on the open goal.
  mutating func review(_ role: FieldRole, _ items: [Item], period: String?, basis: Basis) {
    placed.add(items.map(\.range))
    guard isGoalOpen else { return }
    let period = period ?? reviewPeriod ?? ""
    let isFinal = role == .verdict || role == .rating && period.isEmpty
    let verdict = isFinal ? appraisal.verdict(items, isAnswer: role == .verdict, basis: basis) : nil
    var report = appraisal.report(items, isRating: role != .progress)
    if let verdict {
      updateGoal { $0.verdict = $0.verdict ?? verdict }
      report.rating = nil
      if report.reflection == verdict.range { report.reflection = nil }
    }
    if !report.isEmpty || verdict != nil { subject = .progress }
    record(report, period, basis)
  }

  /// Rating and reflection of one period are one report.
  private mutating func record(_ report: Appraisal.Report, _ period: String, _ basis: Basis) {
    guard !report.isEmpty else { return }
    let rating = report.rating.map { logistics.quoted($0, basis) }
    let reflection = report.reflection.map { logistics.quoted($0, basis) }
    updateGoal { draft in
      let isFree: (Goal.Progress) -> Bool = {
        $0.period == period && (rating == nil || $0.rating == nil) && (reflection == nil || $0.reflection == nil)
      }
      if let index = draft.progress.indices.last, isFree(draft.progress[index]) {
        draft.progress[index].rating = draft.progress[index].rating ?? rating
        draft.progress[index].reflection = draft.progress[index].reflection ?? reflection
      } else {
        draft.progress.append(Goal.Progress(period: period, rating: rating, reflection: reflection))
      }
    }
  }

  /// A paragraph under a label for a report: a report, or more of the one above it.
  mutating func takeReview(_ item: Item, _ field: Field) {
    placed.add(item.range)
    if let line = timed(item) {
      return review(field.role, [line.item], period: line.period, basis: .label(field.label))
    }
    if extendsReflection(item) { return }
    guard field.items.isEmpty else { return }
    review(field.filled(with: item), field.role)
    awaited?.items = [item]
  }

  /// "On track", a label in other places, where a rating is awaited.
  func awaitedRating(_ field: Field) -> Item? {
    guard let awaited, [.progress, .rating, .verdict].contains(awaited.role), field.items.isEmpty else { return nil }
    let words = document.passage(field.match.label, inBlock: field.block)
    return lexicon.ratings.exact(words.tokens) == nil ? nil : Item(passage: words)
  }

  /// "January review: the coach meets each team" in a list of actions: a review that somebody will hold.
  func listedReview(_ field: Field) -> Item? {
    guard field.listLevel != nil, openTier != nil || awaited?.role == .activity, let last = field.items.last,
      [.progress, .rating].contains(field.role), !field.isClosed
    else { return nil }
    let report = appraisal.report(field.items, isRating: false)
    guard report.isEmpty || field.match.hasQualifier && report.rating == nil else { return nil }
    let whole = TextRange(field.match.label.start, last.range.end)
    return Item(passage: document.passage(whole, inBlock: field.block), listLevel: field.listLevel)
  }

  /// The time with which a line begins: "October: Half of the rooms are set up".
  func timed(_ item: Item) -> (item: Item, period: String)? {
    let line = MilestoneLine(item, in: document, lexicon, basis: .position("before it"))
    guard let due = line.due, line.words.start > item.range.start, due.range.end < line.words.start else { return nil }
    return (Item(passage: document.passage(line.words, inBlock: item.passage.block)), due.text)
  }

  private mutating func extendsReflection(_ item: Item) -> Bool {
    guard subject == .progress, let last = goal?.progress.last?.reflection,
      document.blockIndex(at: last.range.end - 1) == item.passage.block - 1, awaited?.items.isEmpty == false
    else { return false }
    let whole = logistics.quoted(last.range.union(item.range), last.basis)
    updateGoal { $0.progress[$0.progress.count - 1].reflection = whole }
    return true
  }

  // MARK: - Decisions

  /// What is to become of the strategy before it, or of the strategies of its row.
  mutating func decide(_ items: [Item], basis: Basis, count: Int = 1) {
    placed.add(items.map(\.range))
    guard let decision = appraisal.decision(items, basis: basis) else { return }
    if isGoalOpen {
      updateGoal { Self.decide(decision, &$0.actions, count) }
    } else {
      Self.decide(decision, &unlinked, count)
    }
  }

  private static func decide(_ decision: Traced<Strategy.Decision>, _ actions: inout [ActionDraft], _ count: Int) {
    let strategies = actions.indices.filter { actions[$0].tier == .strategy }
    let all = strategies.isEmpty ? Array(actions.indices) : strategies
    for index in all.suffix(count) { actions[index].decision = actions[index].decision ?? decision }
  }

  /// A line of boxes that no label stands before: "☐ Continue ☒ Modify ☐ Discontinue".
  mutating func takeChoices(_ item: Item) -> Bool {
    let basis = Basis.wording("choices with boxes")
    if appraisal.isChoice(item, of: lexicon.decisions) {
      decide([item], basis: basis)
    } else if appraisal.isChoice(item, of: lexicon.verdicts) {
      review(.verdict, [item], period: nil, basis: basis)
    } else {
      return false
    }
    return true
  }
}
