import FoundationEssentials

/// Statements as `align` and `evaluate` read them: one JSON object a line.
struct StatementLines {
  struct Statement: Decodable {
    var id: String
    var text: String
    var context: String?
  }

  private(set) var statements: [Statement] = []
  /// What is wrong with which line; the others are read.
  private(set) var problems: [String] = []

  init(_ path: String, on console: Console) throws(CommandFailure) {
    let bytes =
      path == "-" ? console.input() : try Settings.bytes(at: console.location(of: path), shown: path, on: console)
    let lines: (values: [Statement], problems: [String]) = Self.read(
      bytes, path: path, example: #"{"id": "1", "text": "More students read at grade level."}"#)
    statements = lines.values
    problems = lines.problems
  }

  /// The objects of a file with one a line, and what is wrong with the lines that hold none.
  static func read<Value: Decodable>(
    _ bytes: [UInt8], path: String, example: String
  ) -> (values: [Value], problems: [String]) {
    var values: [Value] = []
    var problems: [String] = []
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      do {
        values.append(try JSONDecoder().decode(Value.self, from: Data(line)))
      } catch {
        problems.append("\(path), line \(number + 1): this is no object such as \(example). It was passed over.")
      }
    }
    return (values, problems)
  }
}
