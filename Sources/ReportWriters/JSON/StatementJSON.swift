import DocumentModel
package import ReviewModel

/// What one statement serves, as a line of the schema sightline.alignment/1.
package enum StatementJSON {
  package static func line(_ alignment: StatementAlignment, id: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.jsonLine(json(alignment, id: id))
    return writer.bytes
  }

  private static func json(_ alignment: StatementAlignment, id: String) -> JSONValue {
    let served = alignment.served
    let scores = alignment.links.reduce(into: JSONValue.object([])) { scores, link in
      scores = scores.merging(.object([.init(key: link.districtGoal, value: link.statementJSON)]))
    }
    return [
      "schema": "sightline.alignment/1", "id": .string(id), "role": alignment.role.map { .string($0.rawValue) },
      "compared": .string(alignment.compared), "scores": scores,
      "best": served.first.map { .string($0.districtGoal) } ?? .null,
      "runnerUp": served.dropFirst().first.map { .string($0.districtGoal) } ?? .null,
      "initiatives": .strings(alignment.initiatives),
    ]
  }
}

extension DistrictLink {
  fileprivate var statementJSON: JSONValue {
    [
      "score": .share(score), "level": .string(support.rawValue), "band": .string(band.rawValue),
      "signals": signals.json, "evidence": .array(evidence.map(\.json)),
    ]
  }
}

extension AlignmentSignals {
  /// What each signal says, kept apart, and which of them say by themselves that the statement serves the goal.
  var json: JSONValue {
    [
      "declared": .boolean(declared), "measure": .share(measure), "wording": .share(wording),
      "meaning": meaning.map { .share($0) }, "concepts": concepts.map { .share($0) },
      "agree": .strings(agreeing.map(\.rawValue)),
    ]
  }
}
