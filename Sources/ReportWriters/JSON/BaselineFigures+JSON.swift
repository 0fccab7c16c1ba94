import ReviewModel

extension Baseline.Headline {
  var json: JSONValue {
    [
      "id": .string(id), "title": .string(title), "count": .integer(count), "of": .integer(of),
      "unit": .string(unit), "share": of > 0 ? .share(Double(count) / Double(of)) : nil,
    ]
  }
}

extension Baseline.GoalCoverage {
  var json: JSONValue {
    [
      "districtGoal": .string(districtGoal), "schools": .integer(schools),
      "schoolsDeclaring": .integer(schoolsDeclaring), "schoolsSupporting": .integer(schoolsSupporting),
      "goalsDeclaring": .integer(goalsDeclaring), "goalsSupporting": .integer(goalsSupporting),
    ]
  }
}

extension Baseline.CoverageCell {
  var json: JSONValue {
    [
      "districtGoal": .string(districtGoal), "declared": .integer(declared), "strong": .integer(strong),
      "partial": .integer(partial), "state": .string(state.rawValue),
    ]
  }
}

extension Baseline.MetricUse {
  var json: JSONValue {
    [
      "name": .string(name), "isInstrument": .boolean(isInstrument), "schools": .strings(schools),
      "goals": .integer(goals),
    ]
  }
}

extension Baseline.CommonFinding {
  var json: JSONValue {
    [
      "rule": .string(rule), "summary": .string(summary), "severity": .string(severity.rawValue),
      "count": .integer(count), "schools": .integer(schools), "schoolsExamined": .integer(schoolsExamined),
    ]
  }
}
