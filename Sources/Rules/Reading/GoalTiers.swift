import PlanModel
import Prose

/// Which goals only stand over others: "Priority 1: Literacy" over "SMART goal 1.1: from 52% to 58%".
///
/// Where an organization writes its goals in two tiers, measures and actions stand with the nearer one. A goal is of
/// the upper tier when it is bare of them, the next goal is not, and either the next goal's number continues its own
/// or every goal that the document labels the same way is as bare.
struct GoalTiers {
  private let goals: [Goal]
  private let kinds: [String]
  private let bare: [Bool]

  /// - Parameters:
  ///   - plan: The goals in their order.
  ///   - isBare: Whether a goal lacks what the nearer tier carries.
  init(_ plan: ImprovementPlan, isBare: (Goal) -> Bool) {
    goals = plan.goals
    kinds = plan.goals.map { Self.kind(of: $0.statement.basis) }
    bare = plan.goals.map(isBare)
  }

  /// The index of the first goal under an upper one; nil for a goal that stands for itself.
  func lower(of index: Int) -> Int? {
    let next = index + 1
    guard next < goals.count, isBare(index), let under = goals[next...].indices.first(where: { !isBare($0) }) else {
      return nil
    }
    if continues(goals[next].id, goals[index].id) { return under }
    guard kinds[next] != kinds[index], !isBare(next) else { return nil }
    let siblings = goals.indices.filter { kinds[$0] == kinds[index] }
    return siblings.allSatisfy(isBare) ? under : nil
  }

  /// The index of the upper goal that a goal stands under.
  func upper(of index: Int) -> Int? {
    guard !isBare(index) else { return nil }
    var candidate = index
    while candidate > 0 {
      candidate -= 1
      if lower(of: candidate) != nil {
        return kinds[index] != kinds[candidate] || continues(goals[index].id, goals[candidate].id) ? candidate : nil
      }
    }
    return nil
  }

  private func isBare(_ index: Int) -> Bool { bare[index] }

  /// "1.1", "1a" and "1-A" continue "1"; "10" and "12" do not.
  private func continues(_ id: String, _ upper: String) -> Bool {
    let (longer, shorter) = (Array(id.utf8), Array(upper.utf8))
    guard !shorter.isEmpty, longer.count > shorter.count, longer.starts(with: shorter) else { return false }
    return !Folding.isDigit(longer[shorter.count])
  }

  /// What made a statement a goal, without its number.
  private static func kind(of basis: Basis) -> String {
    Tokenizer.keys(of: basis.description).filter { key in
      key.utf8.count > 1 && !key.utf8.contains(where: Folding.isDigit)
    }.joined(separator: " ")
  }
}
