import DocumentModel
import PlanModel
import ReviewModel

extension ReportWriter where Subject == Review {
  /// The plan found in one document, by the schema `sightline.plan/1`.
  static let planJSON = ReportWriter<Review>(name: "json", fileExtension: "json") { review, _ in
    var writer = ByteWriter()
    writer.jsonFile(
      review.plan.json(.traced).merging(["schema": "sightline.plan/1", "source": review.source.json]))
    return writer.bytes
  }
}

extension ImprovementPlan {
  /// Everything of the plan but its schema and source.
  func json(_ detail: FactDetail) -> JSONValue {
    [
      "kind": .string(kind.rawValue), "level": .string(level.rawValue),
      "organization": organization.map { .string($0.value) },
      "schoolYear": schoolYear.map { .string($0.value.description) },
      "goals": .array(goals.map { $0.json(detail) }),
      "unlinked": [
        "metrics": .array(unlinked.metrics.map { $0.json(detail) }),
        "strategies": .array(unlinked.strategies.map { $0.json(detail) }),
      ],
      "dates": dates.json(detail), "sections": .array(sections.map { $0.json(detail) }),
      "unplaced": ["words": .integer(unplaced.words), "share": .share(unplaced.share)],
      "basis": .basis(
        detail, ["organization": organization?.basisJSON, "schoolYear": schoolYear?.basisJSON]),
    ]
  }
}

extension ImprovementPlan.Dates {
  fileprivate func json(_ detail: FactDetail) -> JSONValue {
    [
      "plan": plan.map { .string($0.value) }, "updated": updated.map { .string($0.value) },
      "approved": approved.map { .string($0.value) },
      "basis": .basis(
        detail, ["plan": plan?.basisJSON, "updated": updated?.basisJSON, "approved": approved?.basisJSON]),
    ]
  }
}

extension ImprovementPlan.Section {
  fileprivate func json(_ detail: FactDetail) -> JSONValue {
    place.json(detail).merging(["role": .string(role.rawValue), "heading": .string(heading)])
  }
}

extension Source {
  var json: JSONValue {
    ["path": .string(path), "format": .string(format), "sha256": .string(sha256)]
  }
}
