internal import Yams

/// One YAML file as a tree with marks, read within limits.
///
/// JSON is YAML, so JSON files are read too. Anchors and aliases are refused: with them, a small file can stand for a
/// tree too large for any machine.
struct YAMLDocument {
  /// Larger files are no configuration.
  static let sizeLimit = 1 << 20

  var path: String
  var root: Node

  init(_ bytes: [UInt8], path: String) throws(ConfigurationErrors) {
    func failure(_ problem: String, _ fix: String, line: Int = 1, column: Int = 1) -> ConfigurationErrors {
      ConfigurationErrors([.init(file: path, line: line, column: column, problem: problem, fix: fix)])
    }
    guard bytes.count <= Self.sizeLimit else {
      throw failure("the file is larger than 1 MiB", "Keep district and vocabulary files small.")
    }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw failure("the file is not UTF-8 text", "Save it again as UTF-8.")
    }
    if let alias = AliasScan.firstAlias(in: bytes) {
      throw failure(
        "alias '*\(alias.name)' of an anchor", "Write the value out; anchors and aliases are not read.",
        line: alias.line, column: alias.column)
    }
    let node: Node?
    do {
      node = try Self.tree(of: text)
    } catch {
      throw ConfigurationErrors([ConfigurationError(yaml: error, file: path)])
    }
    guard let node else { throw failure("the file is empty", "docs/district.md shows what it can hold.") }
    self.path = path
    self.root = node
  }

  /// The tree, unless a node is anchored; the parser holds the anchors, so they are looked for while it lives.
  private static func tree(of text: String) throws(ParsingFailure) -> Node? {
    do {
      let parser = try Parser(yaml: text, encoding: .utf8)
      guard let node = try parser.singleRoot() else { return nil }
      let anchored = withExtendedLifetime(parser) { firstAnchored(in: node) }
      if let anchored { throw ParsingFailure(anchored) }
      return node
    } catch let failure as ParsingFailure {
      throw failure
    } catch {
      throw ParsingFailure(error)
    }
  }

  private static func firstAnchored(in node: Node) -> Node? {
    if node.anchor != nil { return node }
    switch node {
    case .scalar, .alias: return nil
    case .sequence(let sequence): return sequence.lazy.compactMap { firstAnchored(in: $0) }.first
    case .mapping(let mapping):
      return mapping.lazy.compactMap { firstAnchored(in: $0.key) ?? firstAnchored(in: $0.value) }.first
    }
  }
}
