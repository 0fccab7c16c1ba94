import DocumentModel
import PlanModel

extension Goal {
  func json(_ detail: FactDetail) -> JSONValue {
    let facts: JSONValue = [
      "id": .string(id), "statement": .string(statement.value), "contentArea": contentArea.map { .string($0.value) },
      "studentGroups": studentGroups.json, "declaredDistrictGoals": declaredDistrictGoals.json,
      "metrics": .array(metrics.map { $0.json(detail) }), "strategies": .array(strategies.map { $0.json(detail) }),
      "lead": lead.map { .string($0.value) }, "due": due?.json(detail),
      "milestones": .array(milestones.map { $0.json(detail) }), "progress": .array(progress.map { $0.json(detail) }),
      "verdict": verdict.map { .string($0.value.rawValue) }, "maintenance": maintenance.map { .string($0.value) },
    ]
    return facts.merging(place.json(detail)).merging(["basis": basis(detail)])
  }

  private func basis(_ detail: FactDetail) -> JSONValue? {
    .basis(
      detail,
      [
        "statement": statement.basisJSON, "contentArea": contentArea?.basisJSON,
        "studentGroups": studentGroups.basisJSON, "declaredDistrictGoals": declaredDistrictGoals.basisJSON,
        "lead": lead?.basisJSON, "verdict": verdict?.basisJSON, "maintenance": maintenance?.basisJSON,
      ])
  }
}

extension Goal.Milestone {
  fileprivate func json(_ detail: FactDetail) -> JSONValue {
    [
      "text": .string(text.value), "due": due?.json(detail), "status": status.map { .string($0.value) },
      "basis": .basis(detail, ["text": text.basisJSON, "status": status?.basisJSON]),
    ]
  }
}

extension Goal.Progress {
  fileprivate func json(_ detail: FactDetail) -> JSONValue {
    [
      "period": .string(period), "rating": rating.map { .string($0.value) },
      "reflection": reflection.map { .string($0.value) },
      "basis": .basis(detail, ["rating": rating?.basisJSON, "reflection": reflection?.basisJSON]),
    ]
  }
}
