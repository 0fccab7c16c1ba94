internal import Yams

/// Why the YAML parser gave up, in words that help the person who wrote the file.
struct ParsingFailure: Error {
  var line: Int
  var column: Int
  var problem: String
  var fix: String

  /// An anchored value.
  init(_ anchored: Node) {
    line = anchored.mark?.line ?? 1
    column = anchored.mark?.column ?? 1
    problem = "anchor '&\(anchored.anchor?.rawValue ?? "")'"
    fix = "Take it out; anchors and aliases are not read."
  }

  init(_ error: any Error) {
    line = 1
    column = 1
    problem = "the file is not YAML"
    fix = "Check its indentation, quotes and brackets."
    switch error as? YamlError {
    case .scanner(_, let words, let mark, _), .parser(_, let words, let mark, _), .composer(_, let words, let mark, _):
      line = mark.line
      column = mark.column
      problem = "YAML syntax: \(words)"
      fix = Self.advice(words)
    case .reader(let words, _, _, _):
      problem = "YAML syntax: \(words)"
      fix = "Take the control character out."
    case .duplicatedKeysInMapping(let keys, let context):
      line = context.mark.line
      column = context.mark.column
      problem = "key '\(keys.first ?? "")' stands twice in one place"
      fix = "Keep one of the two."
    default: break
    }
  }

  private static func advice(_ words: String) -> String {
    switch words {
    case "mapping values are not allowed in this context":
      "Put quotes around text that holds a colon and a space."
    case "found character that cannot start any token":
      "Put quotes around text that begins with a sign, and indent with spaces, not tabs."
    case "found a tab character that violates indentation": "Indent with spaces, not tabs."
    case "found unexpected end of stream": "A closing quote is missing."
    case "but found another document": "Keep one document in the file: take out the line '---' in its middle."
    case "found undefined alias": "Put quotes around text that begins with '*'."
    default: "Check the indentation, quotes and brackets here and on the line above."
    }
  }
}

extension ConfigurationError {
  init(yaml failure: ParsingFailure, file: String) {
    self.init(
      file: file, line: failure.line, column: failure.column, problem: failure.problem, fix: failure.fix)
  }
}
