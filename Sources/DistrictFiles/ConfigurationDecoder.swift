import DistrictModel
internal import Yams

/// Turns nodes of a file into values, and keeps everything that is wrong with them instead of stopping at the first.
struct ConfigurationDecoder {
  let path: String
  private(set) var errors: [ConfigurationError] = []

  init(path: String) {
    self.path = path
  }

  mutating func report(_ problem: String, _ fix: String, at node: Node) {
    report(problem, fix, at: node.mark)
  }

  mutating func report(_ problem: String, _ fix: String, at mark: Mark?) {
    errors.append(
      ConfigurationError(file: path, line: mark?.line ?? 1, column: mark?.column ?? 1, problem: problem, fix: fix))
  }

  /// Throws what was reported, in the file's order.
  func throwErrors() throws(ConfigurationErrors) {
    guard !errors.isEmpty else { return }
    throw ConfigurationErrors(
      errors.enumerated().sorted {
        ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
      }.map(\.element))
  }

  /// The mapping at a node; keys that are not in the list are reported, and nil stands for anything but a mapping.
  mutating func keyed(_ node: Node, as name: String, keys: [String]) -> KeyedNode? {
    guard case .mapping(let mapping) = node else {
      report(
        "\(name) must be a list of keys and values, but it is \(node.kindWords)", "\(Self.example(keys)).", at: node)
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let word = key.scalar?.string, keys.contains(word) else {
        reportUnknown(key, in: name, keys: keys)
        continue
      }
      if !value.isBlank { values[word] = value }
    }
    return KeyedNode(name: name, mark: node.mark, values: values)
  }

  private mutating func reportUnknown(_ key: Node, in name: String, keys: [String]) {
    let word = key.scalar?.string ?? ""
    let fix = keys.nearest(to: word).map { "Did you mean '\($0)'?" } ?? "Its keys are \(keys.joined(separator: ", "))."
    report("unknown key '\(word)' in \(name)", fix, at: key)
  }

  private static func example(_ keys: [String]) -> String {
    "Write a line for each, such as '\(keys.first ?? "name"): …'"
  }
}

/// A mapping whose keys are known, without the empty ones.
struct KeyedNode {
  /// What it is, as errors call it: "goal".
  var name: String
  var mark: Mark?
  var values: [String: Node]

  subscript(key: String) -> Node? { values[key] }
}

extension Node {
  /// Nothing was written there, or a null.
  var isBlank: Bool {
    guard case .scalar(let scalar) = self else { return false }
    if scalar.string.allSatisfy(\.isWhitespace) { return true }
    return scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// As a person would call what stands there.
  var kindWords: String {
    switch self {
    case .scalar: isBlank ? "empty" : "text"
    case .sequence: "a list"
    case .mapping: "keys and values"
    case .alias: "an alias"
    }
  }
}
