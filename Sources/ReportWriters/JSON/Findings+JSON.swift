import DocumentModel
import ReviewModel

extension Finding {
  func json(_ detail: FactDetail) -> JSONValue {
    let facts: JSONValue = [
      "rule": .string(rule), "severity": .string(severity.rawValue), "result": .string(result.rawValue),
      "message": .string(message), "quote": quote.isEmpty ? nil : .string(quote), "fix": .string(fix),
      "goal": goal.map { .string($0) },
    ]
    return facts.merging(place.json(detail))
  }
}

extension RuleOutcome {
  var json: JSONValue {
    ["rule": .string(rule), "result": .string(result.rawValue), "examined": .integer(examined)]
  }
}

extension UnreadableFile {
  var json: JSONValue {
    [
      "path": .string(path), "code": .string(code), "message": .string(message),
      "organization": organization.map { .string($0) },
    ]
  }
}

extension RuleCard {
  var json: JSONValue {
    [
      "id": .string(id), "summary": .string(summary), "severity": .string(severity.rawValue), "why": .string(why),
      "fix": .string(fix),
    ]
  }
}
