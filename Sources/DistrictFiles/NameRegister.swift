internal import Yams

/// The names and aliases of one list, each of which may stand for one entry only.
struct NameRegister {
  /// What the entries are, as errors call them: "school".
  let kind: String
  /// The entry that each name stands for, by the name without case.
  private var owners: [String: String] = [:]

  init(kind: String) {
    self.kind = kind
  }

  /// Notes the entry's own name, and reports one that is taken.
  mutating func register(
    _ name: String, key: String, of entry: KeyedNode, _ decoder: inout ConfigurationDecoder
  ) {
    let folded = name.lowercased()
    if let owner = owners[folded] {
      let whose = owner.lowercased() == folded ? "another \(kind) has it" : "it is an alias of \(kind) '\(owner)'"
      decoder.report(
        "duplicate \(key) '\(name)' of \(kind): \(whose)", "Give each \(kind) its own \(key).",
        at: entry[key]?.mark ?? entry.mark)
    } else {
      owners[folded] = name
    }
  }

  /// Notes another name of an entry, and reports one that stands for a different entry.
  mutating func register(
    alias: String, owner: String, of entry: KeyedNode, _ decoder: inout ConfigurationDecoder
  ) {
    let folded = alias.lowercased()
    if let other = owners[folded], other.lowercased() != owner.lowercased() {
      decoder.report(
        "duplicate alias '\(alias)' of \(kind) '\(owner)': it stands for '\(other)' already",
        "Keep it with one of the two.", at: entry.mark(ofAlias: alias))
    } else {
      owners[folded] = owner
    }
  }
}

extension KeyedNode {
  fileprivate func mark(ofAlias alias: String) -> Mark? {
    guard case .sequence(let aliases)? = self["aliases"] else { return mark }
    return aliases.first { $0.scalar?.string == alias }?.mark ?? mark
  }
}
