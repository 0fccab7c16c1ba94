import DistrictModel
import DocumentModel
import PlanModel
import Prose

extension MetricAssembly {
  /// Checkpoints that say what is to have happened by when, and give no number to reach.
  func events(of draft: GoalDraft) -> [Goal.Milestone] {
    draft.measures.filter { $0.role == .interimTarget && !isMeasured($0) }.flatMap { field in
      field.items.compactMap { event($0, field) }
    }
  }

  private func isMeasured(_ field: GoalDraft.MeasureField) -> Bool {
    guard field.row == nil else { return quantity(field) != nil }
    return field.items.contains { !interim($0.range, field, statement: nil).isEmpty }
  }

  private func event(_ item: Item, _ field: GoalDraft.MeasureField) -> Goal.Milestone? {
    guard item.tokens.count > 3, !noise.isBlank(item.range), !noise.isPrompt(item.passage),
      !noise.isInstruction(item.passage), sentence.instrument(in: item.range) == nil
    else { return nil }
    let line = MilestoneLine(item, in: document, lexicon, basis: field.basis)
    guard line.saysWhat, let due = line.due ?? field.due else { return nil }
    return Goal.Milestone(text: Quoted(String(document[line.words]), range: line.words, basis: field.basis), due: due)
  }
}
