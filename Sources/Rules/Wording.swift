import PlanModel

/// How findings name things.
enum Wording {
  /// "Goal 2"; an id that is a name of its own stands as it is.
  static func name(of goal: Goal) -> String {
    let id = goal.id
    guard let first = id.utf8.first else { return "The goal" }
    let isNumber = first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")
    return isNumber || id.utf8.count <= 3 ? "Goal \(id)" : id
  }

  /// The instrument where it is known, else the measure as written, in quotation marks.
  static func name(of metric: Metric) -> String {
    metric.instrument.map { quoted($0.text) } ?? measure(of: metric)
  }

  /// The measure as written, in quotation marks; one that goes on from its number loses its "of".
  static func measure(of metric: Metric) -> String {
    let words = metric.measure.text
    return quoted(words.hasPrefix("of ") ? String(words.dropFirst(3)) : words)
  }

  /// Words in quotation marks, cut short between words.
  static func quoted(_ words: String, limit: Int = 60) -> String {
    "'\(shortened(words, limit: limit))'"
  }

  /// The first of some words, on one line.
  static func shortened(_ words: String, limit: Int) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.utf8.count > limit else { return line }
    var kept = line.prefix(limit - 3)
    if let space = kept.lastIndex(of: " ") { kept = kept[..<space] }
    return kept + "…"
  }

  /// "'A'", "'A' and 'B'", "'A', 'B' and 'C'", "'A', 'B' and 3 more".
  static func list(_ names: [String], most: Int = 3) -> String {
    var unique: [String] = []
    for name in names where !unique.contains(name) { unique.append(name) }
    guard unique.count > 1, let last = unique.last else { return unique.first ?? "" }
    if unique.count <= most { return unique.dropLast().joined(separator: ", ") + " and " + last }
    return unique.prefix(most - 1).joined(separator: ", ") + " and \(unique.count - most + 1) more"
  }

  /// A number with at most one decimal, and none where it is whole.
  static func number(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "?" }
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = tenths.magnitude % 10
    return sign + String(tenths.magnitude / 10) + (rest == 0 ? "" : ".\(rest)")
  }

  /// "1 goal", "4 goals".
  static func count(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
