import DocumentModel
import PlanModel
import Prose

/// Masks words taken from one document, by what they say and by where they stand.
struct TextMask {
  private let document: Document
  private let cells: SmallCells
  /// Digits of small groups in the document, in order.
  private let hidden: [TextRange]

  init(_ document: Document, _ cells: SmallCells) {
    self.document = document
    self.cells = cells
    hidden = cells.ranges(in: document.text[...])
  }

  func masked(_ words: String) -> String { cells.masked(words) }

  func masked(_ place: Place) -> Place {
    Place(description: cells.masked(place.description), location: place.location)
  }

  /// Words that may stand word for word at a range or within it.
  func masked(_ words: String, from range: TextRange?) -> String {
    guard let range, let start = start(of: words, in: range) else { return cells.masked(words) }
    let own = cells.ranges(in: words[...])
    let span = TextRange(start, start + words.utf8.count)
    let inherited = hidden.filter(span.contains).map { TextRange($0.start - start, $0.end - start) }
    let all = Set(own + inherited).sorted()
    return all.isEmpty ? words : SmallCells.masked(words, at: Self.apart(all))
  }

  /// Whether digits at a range are hidden.
  func isHidden(_ range: TextRange) -> Bool { hidden.contains { $0.overlaps(range) } }

  /// The digits of percentages that are hidden at some ranges.
  func hiddenShares(in ranges: [TextRange]) -> Set<String> {
    let bytes = document.text.utf8
    let shares = hidden.filter { digits in
      guard ranges.contains(where: { $0.overlaps(digits) }) else { return false }
      return bytes.dropFirst(digits.end).first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "%")
    }
    return Set(shares.map { String(document[$0]) })
  }

  /// A message with some percentages masked.
  static func hiding(_ shares: Set<String>, in message: String) -> String {
    guard !shares.isEmpty else { return message }
    let bytes = Array(message.utf8)
    var found: [TextRange] = []
    var start: Int?
    for offset in 0...bytes.count {
      let isDigit = offset < bytes.count && (Folding.isDigit(bytes[offset]) || bytes[offset] == UInt8(ascii: "."))
      if isDigit {
        start = start ?? offset
      } else if let begin = start {
        let digits = String(decoding: bytes[begin..<offset], as: UTF8.self)
        let isShare = offset < bytes.count && bytes[offset] == UInt8(ascii: "%")
        if isShare, shares.contains(digits) { found.append(TextRange(begin, offset)) }
        start = nil
      }
    }
    return found.isEmpty ? message : SmallCells.masked(message, at: found)
  }

  /// Words with every number masked.
  static func withoutDigits(_ words: String) -> String {
    let bytes = Array(words.utf8)
    var found: [TextRange] = []
    for (offset, byte) in bytes.enumerated() where Folding.isDigit(byte) {
      let isJoined = found.last.map { last in
        last.end == offset || last.end + 1 == offset && ".,".utf8.contains(bytes[last.end])
      }
      if isJoined == true {
        found[found.count - 1].end = offset + 1
      } else {
        found.append(TextRange(offset, offset + 1))
      }
    }
    return SmallCells.masked(words, at: found)
  }

  /// Where words stand in a range of the document, if they do.
  private func start(of words: String, in range: TextRange) -> Int? {
    let sought = Array(words.utf8)
    guard !sought.isEmpty, range.end <= document.text.utf8.count else { return nil }
    let bytes = Array(document[TextRange(range.start, min(range.end, document.text.utf8.count))].utf8)
    guard bytes.count >= sought.count else { return nil }
    for offset in 0...(bytes.count - sought.count) where bytes[offset...].starts(with: sought) {
      return range.start + offset
    }
    return nil
  }

  /// Ranges in order, without those that lie in another.
  private static func apart(_ ranges: [TextRange]) -> [TextRange] {
    var apart: [TextRange] = []
    for range in ranges where apart.last.map({ $0.end <= range.start }) ?? true { apart.append(range) }
    return apart
  }
}
