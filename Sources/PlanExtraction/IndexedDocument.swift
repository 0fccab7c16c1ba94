import DocumentModel
import PlanModel
import Prose

/// A document with what its stretches hold, each looked at once however many layouts ask: its words, and the dates and
/// numbers in them.
///
/// It belongs to one extraction, on one thread.
final class IndexedDocument {
  let document: Document
  private let dateScanner: DateScanner
  private let bytes: [UInt8]
  /// By block.
  private var words: [[Token]?]
  /// By block.
  private var contents: [Contents?]
  private var dates: [TextRange: [DateMatch]] = [:]
  private var quantities: [TextRange: [QuantityMatch]] = [:]
  private var promises: [TextRange: [Promise]] = [:]
  private var sentences: [TextRange: [TextRange]] = [:]
  private var blanks: [TextRange: Bool] = [:]
  private var prompts: [TextRange: Bool] = [:]
  private var labels: [TextRange: LabelMatch?] = [:]

  init(_ document: Document, dates: DateScanner) {
    self.document = document
    dateScanner = dates
    bytes = Array(document.text.utf8)
    words = Array(repeating: nil, count: document.blocks.count)
    contents = Array(repeating: nil, count: document.blocks.count)
  }

  var text: String { document.text }
  var blocks: [Block] { document.blocks }
  var tables: [Table] { document.tables }
  var controls: [ContentControl] { document.controls }
  var emphasis: [TextRange] { document.emphasis }

  subscript(range: TextRange) -> Substring { document[range] }

  /// The bytes of a stretch.
  func bytes(_ range: TextRange) -> ArraySlice<UInt8> { bytes[range.start..<range.end] }

  /// A question mark stands at its end.
  func isQuestion(_ range: TextRange) -> Bool { bytes(range).last == UInt8(ascii: "?") }

  func place(of range: TextRange) -> Place { document.place(of: range) }

  func blockIndex(at offset: Int) -> Int? { document.blockIndex(at: offset) }
}

// MARK: - Words

extension IndexedDocument {
  /// A block as a passage.
  func passage(ofBlock index: Int) -> Passage {
    passage(blocks[index].range, inBlock: index)
  }

  /// A stretch of a block, without white space and loose punctuation at its ends.
  func passage(_ range: TextRange, inBlock index: Int) -> Passage {
    let kept = trimmed(range)
    return Passage(range: kept, tokens: tokens(in: kept, ofBlock: index), block: index)
  }

  /// The words of a stretch.
  func tokens(in range: TextRange) -> [Token] {
    guard let block = document.blockIndex(at: range.start) else { return [] }
    return tokens(in: range, ofBlock: block)
  }

  /// Those of the block that stand in the stretch; cut anew where an end of the stretch parts a word, or it leaves the
  /// block.
  private func tokens(in range: TextRange, ofBlock index: Int) -> [Token] {
    let block = document.blocks[index].range
    guard block.contains(range) else { return Tokenizer.tokens(of: Array(bytes(range)), at: range.start) }
    let all = tokens(ofBlock: index)
    if range == block { return all }
    let low = all.firstIndex(endingAfter: range.start)
    let high = all.firstIndex(endingAfter: range.end)
    let parts =
      low < all.count && all[low].range.start < range.start || high < all.count && all[high].range.start < range.end
    if parts { return Tokenizer.tokens(of: Array(bytes(range)), at: range.start) }
    return low == 0 && high == all.count ? all : Array(all[low..<max(low, high)])
  }

  private func tokens(ofBlock index: Int) -> [Token] {
    if let known = words[index] { return known }
    let range = document.blocks[index].range
    let found = Tokenizer.tokens(of: Array(bytes(range)), at: range.start)
    words[index] = found
    return found
  }

  /// The range without white space at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    var low = range.start
    var high = range.end
    while low < high {
      if bytes[low] <= 0x20 {
        low += 1
      } else if low + 1 < high, bytes[low] == 0xC2, bytes[low + 1] == 0xA0 {
        low += 2
      } else {
        break
      }
    }
    while high > low {
      if bytes[high - 1] <= 0x20 {
        high -= 1
      } else if high - 1 > low, bytes[high - 2] == 0xC2, bytes[high - 1] == 0xA0 {
        high -= 2
      } else {
        break
      }
    }
    return TextRange(low, high)
  }
}

extension [Token] {
  /// The first token that ends behind an offset; the tokens stand in order.
  fileprivate func firstIndex(endingAfter offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

// MARK: - Dates and numbers

extension IndexedDocument {
  /// The school year in four digits with which a passage begins, "24-25", where nothing else says that it is one.
  func shortYear(at passage: Passage) -> SchoolYear? {
    guard passage.tokens.count > 1, let first = Int(passage.tokens[0].folded), (10..<99).contains(first),
      Int(passage.tokens[1].folded) == first + 1,
      ["-", "–", "/"].contains(self[TextRange(passage.tokens[0].range.end, passage.tokens[1].range.start)])
    else { return nil }
    return SchoolYear(first: 2000 + first, last: 2001 + first)
  }
}

extension IndexedDocument {
  /// What is worth looking for in a block.
  struct Contents {
    var mayHoldDates = true
    var mayHoldNumbers = true
  }

  /// That of the block that a stretch stands in; a stretch of several may hold anything.
  private func contents(around range: TextRange) -> Contents {
    guard let index = document.blockIndex(at: range.start), document.blocks[index].range.contains(range) else {
      return Contents()
    }
    if let known = contents[index] { return known }
    let tokens = tokens(ofBlock: index)
    let found = Contents(
      mayHoldDates: dateScanner.mayHoldDates(tokens), mayHoldNumbers: QuantityScanner.mayHoldNumbers(tokens))
    contents[index] = found
    return found
  }

  /// Every date of a stretch, in order.
  func dates(in range: TextRange) -> [DateMatch] {
    guard contents(around: range).mayHoldDates else { return [] }
    return Self.known(&dates, range) { dateScanner.matches(in: cut(range)) }
  }

  /// A date as the day by which something is due, in the words of the document.
  func due(_ date: DateMatch, _ basis: Basis) -> Traced<DueDate> {
    Traced(DueDate(date: date.date), text: String(self[date.range]), range: date.range, basis: basis)
  }

  /// Every quantity of a stretch, in order.
  func quantities(in range: TextRange) -> [QuantityMatch] {
    guard contents(around: range).mayHoldNumbers else { return [] }
    return Self.known(&quantities, range) { QuantityScanner(bytes: Array(bytes(range)), at: range.start).matches() }
  }

  /// What a stretch promises in numbers, in order.
  func promises(in range: TextRange) -> [Promise] {
    guard contents(around: range).mayHoldNumbers else { return [] }
    return Self.known(&promises, range) { PromiseReader(cut(range), quantities: quantities(in: range)).promises() }
  }

  /// The sentences of a stretch.
  func sentences(in range: TextRange) -> [TextRange] {
    Self.known(&sentences, range) { Sentences.ranges(of: Array(bytes(range)), at: range.start) }
  }

  /// Whether a stretch stands for nothing, as somebody judges who is asked once.
  func isKnownBlank(_ range: TextRange, _ judge: () -> Bool) -> Bool {
    Self.known(&blanks, range, judge)
  }

  /// The same for the words of a template.
  func isKnownPrompt(_ range: TextRange, _ judge: () -> Bool) -> Bool {
    Self.known(&prompts, range, judge)
  }

  /// The label with which a stretch begins, as somebody reads it who is asked once.
  func knownLabel(_ range: TextRange, _ read: () -> LabelMatch?) -> LabelMatch? {
    Self.known(&labels, range, read)
  }

  private func cut(_ range: TextRange) -> CutText {
    CutText(bytes: Array(bytes(range)), tokens: tokens(in: range), at: range.start)
  }

  private static func known<Found>(
    _ found: inout [TextRange: Found], _ range: TextRange, _ search: () -> Found
  ) -> Found {
    if let known = found[range] { return known }
    let new = search()
    found[range] = new
    return new
  }
}
