import PlanModel
import ReviewModel

extension Baseline.Scope {
  var json: JSONValue {
    [
      "today": .string(today), "documents": .array(documents.map(\.json)),
      "unreadable": .array(unreadable.map(\.json)), "skipped": .array(skipped.map(\.json)),
      "schoolsWithoutPlan": .strings(schoolsWithoutPlan), "limits": .strings(limits),
    ]
  }
}

extension SkippedFile {
  fileprivate var json: JSONValue {
    ["path": .string(path), "code": .string(reason.code), "message": .string(words)]
  }
}

extension Baseline.Scope.DocumentRead {
  fileprivate var json: JSONValue {
    [
      "path": .string(path), "sha256": .string(sha256), "kind": .string(kind.rawValue),
      "level": .string(level.rawValue), "organization": organization.map { .string($0) },
      "schoolYear": schoolYear.map { .string($0) }, "words": .integer(words),
      "unplacedWords": .integer(unplacedWords), "use": .string(use.rawValue), "notices": .strings(notices),
    ]
  }
}
