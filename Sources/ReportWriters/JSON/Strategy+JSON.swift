import DocumentModel
import PlanModel

extension Strategy {
  func json(_ detail: FactDetail) -> JSONValue {
    logistics.json(of: statement, detail, decision: decision)
      .merging(place.json(detail))
      .merging([
        "decision": decision.map { .string($0.value.rawValue) },
        "activities": .array(
          activities.map { $0.logistics.json(of: $0.statement, detail).merging($0.place.json(detail)) }),
      ])
  }
}

extension Logistics {
  /// What is done, who does it, when, with what, and how one will know.
  fileprivate func json(
    of statement: Quoted, _ detail: FactDetail, decision: Traced<Strategy.Decision>? = nil
  ) -> JSONValue {
    [
      "statement": .string(statement.value), "owners": owners.json, "timeline": timeline.map { .string($0.value) },
      "funding": .array(funding.map { $0.json(detail) }), "evidence": evidence.map { .string($0.value) },
      "basis": .basis(
        detail,
        [
          "statement": statement.basisJSON, "owners": owners.basisJSON, "timeline": timeline?.basisJSON,
          "evidence": evidence?.basisJSON, "decision": decision?.basisJSON,
        ]),
    ]
  }
}

extension Funding {
  fileprivate func json(_ detail: FactDetail) -> JSONValue {
    [
      "text": .string(text.value), "source": source.map { .string($0) },
      "amount": text.value.isMasked ? nil : amount.map { .number($0) }, "basis": text.basisJSON(detail),
    ]
  }
}
