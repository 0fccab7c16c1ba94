import DistrictModel
import FoundationEssentials
import ReviewModel

/// Statements that careful readers labelled: one JSON object a line with `id`, `text` and `labels`, or the labels in a file
/// of their own, by the statements' ids.
struct LabelledStatements {
  private struct Line: Decodable {
    var id: String
    var text: String?
    var context: String?
    var labels: [String: Int]?
  }

  private(set) var statements: [LabelledStatement] = []

  /// - Throws: `CommandFailure` where a label names no goal of the district, or no statement has labels.
  init(
    _ path: String, labels labelPath: String?, of district: District, on console: Console
  ) throws(CommandFailure) {
    let lines = try Self.lines(path, on: console)
    let labelLines = try labelPath.map { path throws(CommandFailure) in try Self.lines(path, on: console) } ?? lines
    var labels: [String: [String: Int]] = [:]
    for line in labelLines {
      if let found = line.labels { labels[line.id] = found }
    }
    for line in lines {
      guard let text = line.text, let own = labels[line.id] else { continue }
      try Self.check(own, of: line.id, district)
      statements.append(
        LabelledStatement(text: text, context: line.context, labels: district.goals.map { own[$0.id] ?? 0 }))
    }
    guard !statements.isEmpty else {
      throw CommandFailure(
        "no statement of '\(path)' has labels. Write lines such as "
          + #"{"id": "1", "text": "More students read.", "labels": {"G1": 2}}: 2 for strong, 1 for partial."#)
    }
  }

  private static func lines(_ path: String, on console: Console) throws(CommandFailure) -> [Line] {
    let bytes = try Settings.bytes(at: console.location(of: path), shown: path, on: console)
    let lines: (values: [Line], problems: [String]) = StatementLines.read(
      bytes, path: path, example: #"{"id": "1", "text": "More students read.", "labels": {"G1": 2}}"#)
    guard lines.problems.isEmpty else { throw CommandFailure(lines.problems.joined(separator: "\n")) }
    return lines.values
  }

  private static func check(_ labels: [String: Int], of id: String, _ district: District) throws(CommandFailure) {
    for (goal, label) in labels.sorted(by: { $0.key < $1.key }) {
      guard district.goals.contains(where: { $0.id == goal }) else {
        let goals = district.goals.map(\.id).joined(separator: ", ")
        throw CommandFailure("statement '\(id)' has a label for '\(goal)', and the district's goals are \(goals).")
      }
      guard (0...2).contains(label) else {
        throw CommandFailure("statement '\(id)' has the label \(label). Write 2 for strong, 1 for partial, 0 for none.")
      }
    }
  }
}
