import DocumentModel

/// A code that an author typed before an action: "S1", "A1.1", "G1.S2.A3", "2.1".
struct ActionCode: Hashable, Sendable {
  /// The numbers of its steps, outermost first.
  var path: [Int]
  /// The letters of its first step, in capitals; empty where it begins with a number.
  var letters: String

  /// Bytes of four steps and what stands between and behind them.
  private static let longest = 32

  /// Reads a code that fills a text, but for a full stop, colon or bracket after it.
  init?(_ text: Substring) {
    guard text.utf8.count <= Self.longest, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    var rest = text
    while let last = rest.last, ".:)".contains(last) { rest = rest.dropLast() }
    let steps = rest.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "-" }
    guard (1...4).contains(steps.count) else { return nil }
    var path: [Int] = []
    for step in steps {
      let letters = step.prefix { $0.isLetter }
      let digits = step.dropFirst(letters.count)
      guard letters.count <= 3, (1...2).contains(digits.count), let number = Int(digits),
        letters.allSatisfy(\.isUppercase)
      else { return nil }
      path.append(number)
    }
    letters = String(steps[0].prefix { $0.isLetter })
    guard !letters.isEmpty || path.count > 1 else { return nil }
    self.path = path
  }

  /// A bare number of a column that names strategies, "1".
  init?(number: Substring) {
    guard (1...2).contains(number.count), let value = Int(number) else { return nil }
    path = [value]
    letters = ""
  }

  /// Whether this is the code of what another stands under: "S1" of "A1.2", "G1.S2" of "G1.S2.A3".
  func isAbove(_ other: ActionCode) -> Bool {
    path.count < other.path.count && other.path.starts(with: path)
  }
}

extension IndexedDocument {
  /// Whether a passage begins with the code of a goal: "G2." before its words.
  func isGoalCode(at range: TextRange) -> Bool {
    actionCode(in: range).map { $0.code.letters == "G" && $0.code.path.count == 1 } ?? false
  }

  /// The code of an item, which is its number in the list or was typed before its words, and where the words begin.
  func actionCode(of item: Item) -> (code: ActionCode, end: Int)? {
    let block = blocks[item.passage.block]
    if block.range.start == item.range.start, let label = block.label, let code = ActionCode(label[...]) {
      return (code, item.range.start)
    }
    return actionCode(in: item.range)
  }

  /// A digit stands among its first bytes, as in every code; most passages have none there.
  private func mayBeCoded(_ range: TextRange) -> Bool {
    bytes(range).prefix(14).contains { (0x30...0x39).contains($0) }
  }

  /// "[A 1.1.2]" before the words.
  private func bracketedCode(_ text: Substring, at start: Int) -> (code: ActionCode, end: Int)? {
    guard text.hasPrefix("["), let close = text.utf8.prefix(14).firstIndex(of: UInt8(ascii: "]")),
      let code = ActionCode(Substring(text[..<close].dropFirst().filter { $0 != " " }))
    else { return nil }
    return (code, start + text.utf8.distance(from: text.startIndex, to: close) + 1)
  }

  /// The code with which a passage begins, and where the words after it begin.
  func actionCode(in range: TextRange) -> (code: ActionCode, end: Int)? {
    guard mayBeCoded(range) else { return nil }
    let text = self[range]
    if let bracketed = bracketedCode(text, at: range.start) { return bracketed }
    let word = text.prefix { !$0.isWhitespace }
    guard word.utf8.count <= 12, word.utf8.count < text.utf8.count, let code = ActionCode(word) else { return nil }
    return (code, range.start + word.utf8.count)
  }
}
