import DocumentModel

/// Which words of one paragraph are bold, as they are written.
struct BoldWords {
  /// Where the paragraph's runs begin among those of the whole text.
  private(set) var first = 0
  private var hasBold = false
  private var hasPlain = false

  init(after runs: [TextRange] = []) {
    first = runs.count
  }

  /// Whether all words are.
  var isWhole: Bool { hasBold && !hasPlain }

  /// Notes what was just written; bold words with nothing but blanks between them are one run.
  mutating func mark(from start: Int, isBold: Bool, in text: [UInt8], runs: inout [TextRange]) {
    guard text.count > start else { return }
    guard isBold else {
      if !hasPlain { hasPlain = !Blank.fills(start..<text.count, in: text) }
      return
    }
    if !hasBold { hasBold = !Blank.fills(start..<text.count, in: text) }
    let last = runs.count - 1
    if last >= first, Blank.fills(min(runs[last].end, start)..<start, in: text) {
      runs[last].end = text.count
    } else {
      runs.append(TextRange(start, text.count))
    }
  }

  /// Takes the blank ends off the runs, and away those that are nothing else.
  func trim(_ runs: inout [TextRange], in text: [UInt8]) {
    guard first < runs.count else { return }
    var kept = first
    for index in first..<runs.count {
      guard let range = Blank.trimmed(runs[index], in: text) else { continue }
      runs[kept] = range
      kept += 1
    }
    runs.removeLast(runs.count - kept)
  }
}
