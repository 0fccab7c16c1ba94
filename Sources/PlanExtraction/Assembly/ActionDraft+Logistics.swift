import DistrictModel
import DocumentModel
import PlanModel

/// Who, when and with what, as labels and columns say it.
extension ActionDraft {
  /// Takes over what stands under a label or a column.
  ///
  /// The value is the whole of the items.
  mutating func fill(_ role: FieldRole, _ items: [Item], _ value: Quoted, _ basis: Basis, _ facts: LogisticsFacts) {
    switch role {
    case .owner, .lead: logistics.owners += facts.owners(items, basis: basis)
    case .timeline, .due: logistics.timeline = logistics.timeline ?? value
    case .start, .end: logistics.timeline = logistics.timeline.map { Self.joined($0, value) } ?? value
    case .funding: logistics.funding += facts.funding(items, basis: basis)
    case .amount: logistics.funding = Self.paired(facts.funding(items, basis: basis), with: logistics.funding)
    case .resource: resources += facts.funding(items, basis: basis)
    case .evidence: logistics.evidence = logistics.evidence ?? value
    default: break
    }
  }

  /// "start - end" of two columns.
  private static func joined(_ start: Quoted, _ end: Quoted) -> Quoted {
    Quoted("\(start.value) - \(end.value)", text: "\(start.text) - \(end.text)", range: start.range, basis: start.basis)
  }

  /// An amount beside the one source that has none.
  static func paired(_ amounts: [Funding], with funding: [Funding]) -> [Funding] {
    guard funding.count == 1, amounts.count == 1, funding[0].amount == nil, var result = funding.first else {
      return funding + amounts
    }
    result.amount = amounts[0].amount
    result.text.value += ", \(amounts[0].text.value)"
    result.text.text = result.text.value
    return [result]
  }
}

extension [ActionDraft] {
  /// The strategy over a label's list of several steps, where an action is the last of them: what the next label says is
  /// said of the strategy; else the action itself.
  func aboveList(endingAt index: Int) -> Int {
    guard let list = self[index].list else { return index }
    var above = index
    while above >= 0, self[above].list == list { above -= 1 }
    return index - above > 1 && above >= 0 && self[above].tier == .strategy && self[index].tier == .activity
      ? above : index
  }
}
