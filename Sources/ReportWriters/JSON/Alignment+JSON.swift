import DocumentModel
import ReviewModel

extension Alignment {
  var json: JSONValue { ["goals": .array(goals.map(\.json)), "lineOfSight": .array(sight.map(\.json))] }
}

extension GoalAlignment {
  fileprivate var json: JSONValue {
    [
      "goal": .string(goal), "links": .array(links.map(\.json)), "unknownDeclarations": .strings(unknownDeclarations),
      "initiatives": .strings(initiatives),
    ]
  }
}

extension DistrictLink {
  fileprivate var json: JSONValue {
    [
      "districtGoal": .string(districtGoal), "declared": declared?.json, "support": .string(support.rawValue),
      "score": .share(score), "band": .string(band.rawValue), "signals": signals.json,
      "evidence": .array(evidence.map(\.json)),
    ]
  }
}

extension AlignmentEvidence {
  var json: JSONValue {
    [
      "quote": .string(quote), "matches": .string(matches), "by": .string(signal.rawValue),
      "place": place.map { .string($0.description) },
    ]
  }
}

extension SightLink {
  fileprivate var json: JSONValue {
    [
      "part": .string(kind.rawValue), "goal": .string(goal), "text": .string(text), "place": .string(place.description),
      "support": .string(support.rawValue), "score": .share(score), "band": .string(band.rawValue),
      "broken": .boolean(isBroken), "instead": instead.map { .string($0) },
    ]
  }
}
