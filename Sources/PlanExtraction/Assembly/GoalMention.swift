import DistrictModel
import DocumentModel
import Prose

/// A goal of the plan's own that stands behind an action: "(supports Goal 2)", "[Goal B]", "– Goals A & C".
struct GoalMention: Sendable {
  /// The action without it.
  var words: TextRange
  var numbers: [String]

  /// Reads the end of an action's line: the action with whatever follows it, where the plan has goals of these numbers.
  init?(endOf range: TextRange, in document: IndexedDocument, _ lexicon: Lexicon, known: Set<String>) {
    guard !known.isEmpty, let tail = Self.tail(of: range, in: document) else { return nil }
    let tokens = document.tokens(in: tail.inner)
    guard (2...8).contains(tokens.count),
      let label = tokens.firstIndex(where: { Self.isOfGoals($0, lexicon) }), label <= 2,
      lexicon.labels.firstMatch(in: tokens[..<label]).map({ $0.value.contains(.districtGoal) }) != true
        || tokens[0].folded == "support"
    else { return nil }
    let written = tokens[(label + 1)...].map { String(document[$0.range]) }
    numbers = written.filter(known.contains)
    guard !numbers.isEmpty, numbers.count + written.count(where: { ["and", "or"].contains($0) }) == written.count else {
      return nil
    }
    words = document.trimmed(TextRange(range.start, tail.start))
  }

  private static func isOfGoals(_ word: Token, _ lexicon: Lexicon) -> Bool {
    lexicon.labels.exact([word]).map { $0.contains(.goal) || $0.contains(.objective) } ?? false
  }

  /// What stands in the last bracket, or behind the last dash.
  private static func tail(of range: TextRange, in document: IndexedDocument) -> (start: Int, inner: TextRange)? {
    let bytes = Array(document.bytes(range))
    var end = bytes.count
    while end > 0, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard end > 4 else { return nil }
    let opener: UInt8? =
      bytes[end - 1] == UInt8(ascii: ")")
      ? UInt8(ascii: "(") : bytes[end - 1] == UInt8(ascii: "]") ? UInt8(ascii: "[") : nil
    if let opener, let open = bytes[..<end].lastIndex(of: opener), open > 2 {
      return (range.start + open, TextRange(range.start + open + 1, range.start + end - 1))
    }
    for offset in stride(from: end - 3, to: 3, by: -1) where end - offset < 40 {
      let isDash = bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && (0x93...0x94).contains(bytes[offset + 2])
      if isDash { return (range.start + offset, TextRange(range.start + offset + 3, range.start + end)) }
    }
    return nil
  }
}
