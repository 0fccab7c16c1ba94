import DistrictModel
import PlanModel
import ReviewModel

extension ReportWriter where Subject == Baseline {
  /// The baseline with everything it rests on, by the schema `sightline.baseline/1`.
  static let baselineJSON = ReportWriter<Baseline>(name: "json", fileExtension: "json") { baseline, _ in
    var writer = ByteWriter()
    writer.jsonFile(baseline.json)
    return writer.bytes
  }
}

extension Baseline {
  fileprivate var json: JSONValue {
    [
      "schema": "sightline.baseline/1", "district": district.json, "scope": scope.json,
      "headlines": .array(headlines.map(\.json)), "organizations": .array(organizations.map(\.json)),
      "coverage": .array(coverage.map(\.json)), "metrics": .array(metrics.map(\.json)),
      "commonFindings": .array(commonFindings.map(\.json)),
    ]
  }
}

extension District {
  fileprivate var json: JSONValue {
    [
      "name": .string(name), "year": yearWords.map { .string($0) }, "minimumN": .integer(minimumN),
      "goals": .array(goals.map { ["id": .string($0.id), "title": .string($0.title)] }),
    ]
  }
}

extension Baseline.OrganizationSummary {
  fileprivate var json: JSONValue {
    [
      "name": .string(name), "level": .string(level.rawValue), "school": school?.json,
      "cells": .array(cells.map(\.json)), "reviews": .array(reviews.map(\.baselineJSON)),
    ]
  }
}

extension School {
  fileprivate var json: JSONValue {
    [
      "grades": grades.map { .string($0.description) }, "titleI": .string(titleI.rawValue),
      "support": .string(support.rawValue),
    ]
  }
}

extension Review {
  fileprivate var baselineJSON: JSONValue {
    [
      "source": source.json, "plan": plan.json(.values), "alignment": alignment.json,
      "findings": .array(findings.map { $0.json(.values) }), "outcomes": .array(outcomes.map(\.json)),
    ]
  }
}
