import DocumentModel
import ReviewModel

extension Alignment {
  var json: JSONValue { ["goals": .array(goals.map(\.json))] }
}

extension GoalAlignment {
  fileprivate var json: JSONValue {
    [
      "goal": .string(goal), "links": .array(links.map(\.json)), "unknownDeclarations": .strings(unknownDeclarations),
    ]
  }
}

extension DistrictLink {
  fileprivate var json: JSONValue {
    [
      "districtGoal": .string(districtGoal), "declared": declared?.json, "support": .string(support.rawValue),
      "score": .share(score), "evidence": .array(evidence.map(\.json)),
    ]
  }
}

extension AlignmentEvidence {
  fileprivate var json: JSONValue {
    [
      "quote": .string(quote), "matches": .string(matches), "by": .string(signal.rawValue),
      "place": place.map { .string($0.description) },
    ]
  }
}
