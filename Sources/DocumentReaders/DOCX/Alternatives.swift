import XMLStream

/// Takes one branch of every `mc:AlternateContent`: the first choice that is understood and says anything, else the
/// fallback.
struct Alternatives {
  /// An alternative that is open.
  private struct Open {
    /// Whether a branch was taken.
    var isTaken = false
    /// How much the reader had as the branch began.
    var contentBefore = 0
  }

  private var open: [Open] = []
  /// How deep inside the elements of a branch that is left out.
  private var skippedDepth = 0

  /// The prefixes of Word's own extensions, as Word writes them; a choice that asks for others is not for us.
  private static let understood: Set<String> = [
    "wps", "wpg", "wpc", "wpi", "wp14", "wp15", "w14", "w15", "w16", "w16se", "w16cid", "w16cex", "w16du", "a14", "v",
    "o", "pic", "m", "cx", "cx1", "am3d", "aink", "wne", "c14", "a",
  ]

  /// Hears of the start of an element.
  ///
  /// - Parameters:
  ///   - name: The element.
  ///   - attributes: What it says.
  ///   - content: A number that grows with everything that is read.
  /// - Returns: Whether the element is to be left out.
  @inline(__always)
  mutating func skips(
    startOf name: WordName, _ attributes: XMLAttributes, content: Int = 0
  ) -> Bool {
    guard !open.isEmpty || name == .alternateContent else { return false }
    return takes(startOf: name, attributes, content)
  }

  private mutating func takes(startOf name: WordName, _ attributes: XMLAttributes, _ content: Int) -> Bool {
    if skippedDepth > 0 {
      skippedDepth += 1
      return true
    }
    switch name {
    case .alternateContent: open.append(Open())
    case .choice: if !take(Self.understands(attributes.string(.requires)), content) { skippedDepth = 1 }
    case .fallback: if !take(true, content) { skippedDepth = 1 }
    default: return false
    }
    return true
  }

  /// Hears of the end of an element.
  ///
  /// - Parameters:
  ///   - name: The element.
  ///   - content: The number that was given at its start, as it is now.
  /// - Returns: Whether the element was left out.
  @inline(__always)
  mutating func skips(endOf name: WordName, content: Int = 1) -> Bool {
    guard !open.isEmpty else { return false }
    return takes(endOf: name, content)
  }

  private mutating func takes(endOf name: WordName, _ content: Int) -> Bool {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return true
    }
    switch name {
    case .alternateContent: _ = open.popLast()
    case .choice: if let last = open.last, last.contentBefore == content { open[open.count - 1].isTaken = false }
    case .fallback: break
    default: return false
    }
    return true
  }

  private mutating func take(_ isUnderstood: Bool, _ content: Int) -> Bool {
    guard let last = open.indices.last else { return true }
    guard isUnderstood, !open[last].isTaken else { return false }
    open[last] = Open(isTaken: true, contentBefore: content)
    return true
  }

  private static func understands(_ prefixes: String?) -> Bool {
    (prefixes ?? "").split(separator: " ").allSatisfy { understood.contains(String($0)) }
  }
}
