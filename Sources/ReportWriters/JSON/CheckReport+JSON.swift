import DocumentModel
import PlanModel
import ReviewModel

extension ReportWriter where Subject == CheckReport {
  /// The findings on drafts, by the schema `sightline.check/1`.
  static let checkJSON = ReportWriter<CheckReport>(name: "json", fileExtension: "json") { report, _ in
    var writer = ByteWriter()
    writer.jsonFile(report.json)
    return writer.bytes
  }
}

extension CheckReport {
  fileprivate var json: JSONValue {
    [
      "schema": "sightline.check/1", "today": .string(today.description), "district": districtName.map { .string($0) },
      "documents": .array(reviews.map(\.checkJSON)), "unreadable": .array(unreadable.map(\.json)),
      "rules": .array(rules.map(\.json)), "totals": totals, "comparesMeaning": .boolean(comparesMeaning),
    ]
  }

  private var totals: JSONValue {
    let findings = reviews.flatMap(\.findings)
    func count(_ severity: Severity) -> JSONValue { .integer(findings.count { $0.severity == severity }) }
    return [
      "read": .integer(reviews.count), "unreadable": .integer(unreadable.count),
      "findings": ["error": count(.error), "warning": count(.warning), "note": count(.note)],
    ]
  }
}

extension Review {
  fileprivate var checkJSON: JSONValue {
    [
      "source": source.json, "kind": .string(plan.kind.rawValue), "level": .string(plan.level.rawValue),
      "organization": plan.organization.map { .string($0.value) },
      "schoolYear": plan.schoolYear.map { .string($0.value.description) }, "goals": .integer(plan.goals.count),
      "findings": .array(findings.map { $0.json(.traced) }), "outcomes": .array(outcomes.map(\.json)),
      "notices": .strings(document.notices.map(\.message)),
    ]
  }
}
