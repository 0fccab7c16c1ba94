import DistrictModel
internal import Yams

extension ConfigurationDecoder {
  /// The text under a key, or nil where there is none.
  mutating func text(_ key: String, of parent: KeyedNode) -> String? {
    parent[key].flatMap { text($0, as: "'\(key)' of \(parent.name)") }
  }

  /// The text under a key that must be there.
  mutating func requiredText(_ key: String, of parent: KeyedNode) -> String? {
    if parent[key] == nil {
      report("\(parent.name) without '\(key)'", "Add '\(key)': it is required.", at: parent.mark)
    }
    return text(key, of: parent)
  }

  /// The list of texts under a key; empty where there is none.
  mutating func texts(_ key: String, of parent: KeyedNode) -> [String] {
    parent[key].map { texts($0, as: "'\(key)' of \(parent.name)") } ?? []
  }

  mutating func texts(_ node: Node, as name: String) -> [String] {
    items(node, as: name, "[one, two]").compactMap { text($0, as: "an entry of \(name)") }
  }

  /// The entries of the list under a key; empty where there is none.
  mutating func items(_ key: String, of parent: KeyedNode) -> [Node] {
    parent[key].map { items($0, as: "'\(key)' of \(parent.name)", "lines that begin with '- '") } ?? []
  }

  mutating func items(_ node: Node, as name: String, _ example: String) -> [Node] {
    if case .sequence(let sequence) = node { return Array(sequence) }
    report("\(name) must be a list, but it is \(node.kindWords)", "Write it as \(example).", at: node)
    return []
  }

  /// The whole number under a key, or nil where there is none.
  mutating func number(_ key: String, of parent: KeyedNode, in range: ClosedRange<Int>) -> Int? {
    guard let node = parent[key], let words = text(node, as: "'\(key)' of \(parent.name)") else { return nil }
    if let number = Int(words), range.contains(number) { return number }
    let limits =
      range.upperBound == .max ? "\(range.lowerBound) or more" : "from \(range.lowerBound) to \(range.upperBound)"
    report("bad \(key) '\(words)'", "Write a whole number, \(limits).", at: node)
    return nil
  }

  /// One of a few words under a key, whatever its case; nil where there is none.
  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: String, of parent: KeyedNode, _: Choice.Type
  ) -> Choice? {
    guard let node = parent[key], let words = text(node, as: "'\(key)' of \(parent.name)") else { return nil }
    let choices = Choice.allCases.map { $0 }
    if let choice = choices.first(where: { $0.rawValue.lowercased() == words.lowercased() }) { return choice }
    let names = choices.map(\.rawValue)
    report(
      "unknown \(key) '\(words)' of \(parent.name)",
      names.nearest(to: words).map { "Did you mean '\($0)'?" } ?? "Use one of \(names.joined(separator: ", ")).",
      at: node)
    return nil
  }

  /// The text at a node, with white space at its ends taken off.
  mutating func text(_ node: Node, as name: String) -> String? {
    guard case .scalar(let scalar) = node else {
      let fix =
        if case .mapping = node { "Put quotes around text that holds a colon." } else { "Write one text, no list." }
      report("\(name) must be text, but it is \(node.kindWords)", fix, at: node)
      return nil
    }
    let words = scalar.string.trimmed
    guard !node.isBlank else {
      report("\(name) is empty", "Write some text or take it out.", at: node)
      return nil
    }
    return words
  }
}

extension String {
  /// Without white space at its ends.
  fileprivate var trimmed: String {
    let kept = drop { $0.isWhitespace }
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(kept[...last])
  }
}
