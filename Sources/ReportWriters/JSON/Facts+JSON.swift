import DocumentModel
import PlanModel

/// How much of a plan's facts JSON carries.
enum FactDetail: Sendable {
  /// Values and words alone: for reports on many documents.
  case values
  /// With coordinates, and with how each fact was decided: for one document.
  case traced
}

extension Place {
  /// The members "place" and, where coordinates are wanted, "location".
  func json(_ detail: FactDetail) -> JSONValue {
    ["place": .string(description), "location": detail == .traced ? location.json : nil]
  }
}

extension Location {
  var json: JSONValue {
    [
      "part": .string(story.rawValue), "block": .integer(block), "table": table.map { .integer($0) },
      "row": row.map { .integer($0) }, "column": column.map { .integer($0) }, "range": range.json,
    ]
  }
}

extension TextRange {
  var json: JSONValue { ["start": .integer(start), "end": .integer(end)] }
}

extension Basis {
  /// The kind of clue, and its words as the document has them.
  fileprivate var clue: (by: String, words: String) {
    switch self {
    case .label(let words): ("label", words)
    case .column(let words): ("column", words)
    case .heading(let words): ("heading", words)
    case .wording(let words): ("wording", words)
    case .position(let words): ("position", words)
    }
  }
}

extension Traced {
  /// How the fact was decided and where it stands: the value of a "basis" member.
  var basisJSON: JSONValue {
    let clue = basis.clue
    return ["by": .string(clue.by), "words": .string(clue.words), "range": range.json]
  }

  /// The same, or nothing where only values are wanted.
  func basisJSON(_ detail: FactDetail) -> JSONValue? { detail == .traced ? basisJSON : nil }
}

extension [Quoted] {
  var basisJSON: JSONValue? { isEmpty ? nil : .array(map(\.basisJSON)) }

  var json: JSONValue { .strings(map(\.value)) }
}

extension JSONValue {
  /// A "basis" object by the names of the fields that it explains, or nothing where only values are wanted.
  static func basis(_ detail: FactDetail, _ fields: JSONValue) -> JSONValue? {
    guard detail == .traced, case .object(let members) = fields, !members.isEmpty else { return nil }
    return fields
  }
}
