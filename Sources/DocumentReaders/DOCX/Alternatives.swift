import XMLStream

/// Takes one branch of every `mc:AlternateContent`: the first choice that is understood, else the fallback.
struct Alternatives {
  /// For each open alternative, whether a branch was taken.
  private var taken: [Bool] = []
  /// How deep inside the elements of a branch that is left out.
  private var skippedDepth = 0

  /// The prefixes of Word's own extensions, as Word writes them; a choice that asks for others is not for us.
  private static let understood: Set<String> = [
    "wps", "wpg", "wpc", "wpi", "wp14", "wp15", "w14", "w15", "w16", "w16se", "w16cid", "w16cex", "w16du", "a14", "v",
    "o", "pic", "m", "cx", "cx1", "am3d", "aink", "wne", "c14", "a",
  ]

  /// Hears of the start of an element.
  ///
  /// - Returns: Whether the element is to be left out.
  mutating func skips(startOf name: WordName, _ attributes: XMLAttributes) -> Bool {
    if skippedDepth > 0 {
      skippedDepth += 1
      return true
    }
    switch name {
    case .alternateContent: taken.append(false)
    case .choice: if !take(Self.understands(attributes.string(.requires))) { skippedDepth = 1 }
    case .fallback: if !take(true) { skippedDepth = 1 }
    default: return false
    }
    return true
  }

  /// Hears of the end of an element.
  ///
  /// - Returns: Whether the element was left out.
  mutating func skips(endOf name: WordName) -> Bool {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return true
    }
    switch name {
    case .alternateContent: _ = taken.popLast()
    case .choice, .fallback: break
    default: return false
    }
    return true
  }

  private mutating func take(_ isUnderstood: Bool) -> Bool {
    guard let last = taken.indices.last else { return true }
    guard isUnderstood, !taken[last] else { return false }
    taken[last] = true
    return true
  }

  private static func understands(_ prefixes: String?) -> Bool {
    (prefixes ?? "").split(separator: " ").allSatisfy { understood.contains(String($0)) }
  }
}
