import DocumentModel
import PlanModel

extension Metric {
  func json(_ detail: FactDetail) -> JSONValue {
    let facts: JSONValue = [
      "measure": .string(measure.value), "instrument": instrument.map { .string($0.value) },
      "baseline": baseline?.json(detail), "target": target?.json(detail), "change": change?.json(detail),
      "due": due?.json(detail), "direction": direction.map { .string($0.rawValue) }, "role": .string(role.rawValue),
      "actuals": .array(actuals.map { $0.json(detail) }), "rating": rating.map { .string($0.value) },
      "usefulness": usefulness.map { .string($0.value) },
    ]
    return facts.merging(place.json(detail)).merging(["basis": basis(detail)])
  }

  private func basis(_ detail: FactDetail) -> JSONValue? {
    .basis(
      detail,
      [
        "measure": measure.basisJSON, "instrument": instrument?.basisJSON, "rating": rating?.basisJSON,
        "usefulness": usefulness?.basisJSON,
      ])
  }
}

extension Metric.Actual {
  fileprivate func json(_ detail: FactDetail) -> JSONValue {
    value.json(detail).merging(["period": .string(period)])
  }
}
