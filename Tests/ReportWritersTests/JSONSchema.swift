import TestSupport

/// As much of JSON Schema 2020-12 as the schemas in `docs/schemas` use; anything else in a schema is an error.
struct JSONSchema {
  private static let known: Set<String> = [
    "$schema", "$defs", "$ref", "title", "description", "type", "properties", "required", "additionalProperties",
    "items", "enum", "const", "minimum", "pattern",
  ]
  private let files: [String: JSONText]
  private let name: String

  init(_ name: String) throws {
    self.name = name
    files = try Dictionary(
      uniqueKeysWithValues: ["plan", "check", "baseline", "document", "alignment"].map { name in
        let file = "sightline.\(name)-1.json"
        return (file, try JSONText.parsed(Repository.bytes("docs/schemas/\(file)")))
      })
  }

  /// What is wrong with a value, with the path to it; empty where it is valid.
  func errors(in value: JSONText) -> [String] {
    guard let schema = files[name] else { return ["no schema \(name)"] }
    return errors(value, schema, file: name, path: "$")
  }

  private func errors(_ value: JSONText, _ schema: JSONText, file: String, path: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(path): schema is no object"] }
    var found = keywords.keys.filter { !Self.known.contains($0) }.map { "\(path): unknown keyword \($0)" }
    if let reference = keywords["$ref"]?.string { found += errors(value, reference: reference, file: file, path: path) }
    if let type = keywords["type"]?.string, !value.has(type: type) { found.append("\(path): is no \(type)") }
    if let allowed = keywords["enum"]?.array, !allowed.contains(value) { found.append("\(path): not in enum") }
    if let constant = keywords["const"], constant != value { found.append("\(path): not \(constant)") }
    if case .array(let items) = value, let schema = keywords["items"] {
      found += items.enumerated().flatMap { errors($1, schema, file: file, path: "\(path)[\($0)]") }
    }
    if case .object(let members) = value { found += errors(members, keywords, file: file, path: path) }
    return found
  }

  private func errors(
    _ members: [String: JSONText], _ keywords: [String: JSONText], file: String, path: String
  ) -> [String] {
    let required = keywords["required"]?.array?.compactMap(\.string) ?? []
    var found = required.filter { members[$0] == nil }.map { "\(path): lacks \($0)" }
    for (key, value) in members {
      if let schema = keywords["properties"]?[key] {
        found += errors(value, schema, file: file, path: "\(path).\(key)")
      } else if keywords["additionalProperties"] == .boolean(false) {
        found.append("\(path): has \(key)")
      }
    }
    return found
  }

  private func errors(_ value: JSONText, reference: String, file: String, path: String) -> [String] {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
    let target = parts[0].isEmpty ? file : String(parts[0])
    let name = parts.last?.split(separator: "/").last.map(String.init) ?? ""
    guard let schema = files[target]?["$defs"]?[name] else { return ["\(path): no definition \(reference)"] }
    return errors(value, schema, file: target, path: path)
  }
}

extension JSONText {
  fileprivate func has(type: String) -> Bool {
    switch (self, type) {
    case (.object, "object"), (.array, "array"), (.string, "string"), (.boolean, "boolean"), (.number, "number"): true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
