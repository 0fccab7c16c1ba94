package import DocumentModel
package import PlanModel

/// A fact of a plan, reduced to the words it was read from and where they are said to stand.
package struct TracedFact: Hashable, Sendable, CustomStringConvertible {
  /// What the fact is: "goal 2 baseline".
  package var name: String
  /// As written.
  package var text: String
  package var range: TextRange
  /// Two cells give one value ("Sept" and "May" give "Sept - May"); the range is the first's.
  package var isJoined = false

  package var description: String { "\(name) '\(text)' at \(range.start)..<\(range.end)" }

  /// Whether the words stand at the range.
  package func stands(in document: Document) -> Bool {
    let whole = TextRange(0, document.text.utf8.count)
    guard whole.contains(range), !range.isEmpty else { return false }
    let words = document[range]
    return words == text || isJoined && (text.hasPrefix("\(words) - ") || text.hasPrefix("\(words), "))
  }
}

extension ImprovementPlan {
  /// The facts whose range does not hold their words, each in a line that says so.
  package func misplacedFacts(in document: Document) -> [String] {
    tracedFacts.filter { !$0.stands(in: document) }.map(\.description)
  }

  /// Every traced fact of the plan, in its order.
  package var tracedFacts: [TracedFact] {
    var facts = [
      fact("organization", organization), fact("school year", schoolYear), fact("plan date", dates.plan),
      fact("date of update", dates.updated), fact("date of approval", dates.approved),
    ].compactMap { $0 }
    facts += goals.flatMap { $0.tracedFacts.map { $0 } }
    facts += unlinked.metrics.flatMap { $0.tracedFacts("unlinked metric") }
    facts += unlinked.strategies.flatMap { $0.tracedFacts("unlinked strategy") }
    return facts
  }
}

extension Goal {
  fileprivate var tracedFacts: [TracedFact] {
    let name = "goal \(id)"
    var facts = [
      fact("\(name) statement", statement), fact("\(name) content area", contentArea), fact("\(name) lead", lead),
      fact("\(name) maintenance", maintenance), fact("\(name) due", due), fact("\(name) verdict", verdict),
    ].compactMap { $0 }
    facts += studentGroups.compactMap { fact("\(name) student group", $0) }
    facts += declaredDistrictGoals.compactMap { fact("\(name) declared", $0) }
    facts += milestones.flatMap { item in
      [
        fact("\(name) milestone", item.text), fact("\(name) milestone due", item.due),
        fact("\(name) milestone status", item.status),
      ].compactMap { $0 }
    }
    facts += progress.flatMap { item in
      [fact("\(name) rating", item.rating), fact("\(name) reflection", item.reflection)].compactMap { $0 }
    }
    facts += metrics.flatMap { $0.tracedFacts("\(name) metric") }
    facts += strategies.flatMap { $0.tracedFacts("\(name) strategy") }
    return facts
  }
}

extension Metric {
  fileprivate func tracedFacts(_ name: String) -> [TracedFact] {
    let single = [
      fact("\(name) measure", measure), fact("\(name) instrument", instrument), fact("\(name) baseline", baseline),
      fact("\(name) target", target), fact("\(name) change", change), fact("\(name) due", due),
      fact("\(name) rating", rating), fact("\(name) usefulness", usefulness),
    ]
    return single.compactMap { $0 } + actuals.compactMap { fact("\(name) actual", $0.value) }
  }
}

extension Strategy {
  fileprivate func tracedFacts(_ name: String) -> [TracedFact] {
    [fact(name, statement), fact("\(name) decision", decision)].compactMap { $0 } + logistics.tracedFacts(name)
      + activities.flatMap { activity in
        [fact("\(name) activity", activity.statement)].compactMap { $0 }
          + activity.logistics.tracedFacts("\(name) activity")
      }
  }
}

extension Logistics {
  fileprivate func tracedFacts(_ name: String) -> [TracedFact] {
    var facts = owners.compactMap { fact("\(name) owner", $0) }
    facts += [fact("\(name) timeline", timeline, isJoined: true), fact("\(name) evidence", evidence)].compactMap { $0 }
    return facts + funding.compactMap { fact("\(name) funding", $0.text, isJoined: true) }
  }
}

private func fact<Value>(_ name: String, _ traced: Traced<Value>?, isJoined: Bool = false) -> TracedFact? {
  traced.map { TracedFact(name: name, text: $0.text, range: $0.range, isJoined: isJoined) }
}
