import DistrictModel
import DocumentModel
import Prose

/// Finds what stands where a value should: "TBD", "XX%", "[insert measure]", "____".
struct PlaceholderFinder: Sendable {
  struct Match {
    var range: TextRange
    /// Made of marks alone, such as "____": only its position tells it from a line to write on.
    var isMarks: Bool
  }

  /// Folded, longest first.
  private let phrases: [[UInt8]]
  private let begins: [Bool]

  init(_ vocabulary: Vocabulary) {
    let folded = vocabulary.placeholders.map { $0.utf8.map(Self.lowered) }.filter { !$0.isEmpty }
    phrases = folded.sorted { left, right in
      left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count > right.count
    }
    var begins = [Bool](repeating: false, count: 256)
    for phrase in phrases { begins[Int(phrase[0])] = true }
    self.begins = begins
  }

  /// Every placeholder of a text whose first byte stands at `base` of the document; none overlap.
  func matches(in text: Substring, at base: Int = 0) -> [Match] {
    let bytes = text.utf8.map(Self.lowered)
    var found: [Match] = []
    var offset = 0
    while offset < bytes.count {
      guard begins[Int(bytes[offset])], let phrase = phrases.first(where: { stands($0, at: offset, in: bytes) }) else {
        offset += 1
        continue
      }
      let end = Self.end(of: phrase, at: offset, in: bytes)
      let isMarks = !phrase.contains(where: Self.isWord)
      found.append(Match(range: TextRange(base + offset, base + end), isMarks: isMarks))
      offset = end
    }
    return found
  }

  private func stands(_ phrase: [UInt8], at offset: Int, in bytes: [UInt8]) -> Bool {
    let end = offset + phrase.count
    guard end <= bytes.count, bytes[offset] == phrase[0], bytes[offset..<end].elementsEqual(phrase) else {
      return false
    }
    if Self.isWord(phrase[0]), offset > 0, Self.isWord(bytes[offset - 1]) { return false }
    if let last = phrase.last, Self.isWord(last), end < bytes.count, Self.isWord(bytes[end]) { return false }
    return true
  }

  /// An open bracket runs to the one that closes it, and a run of one mark to its end.
  private static func end(of phrase: [UInt8], at offset: Int, in bytes: [UInt8]) -> Int {
    var end = offset + phrase.count
    let closers: [UInt8: UInt8] = [UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "<"): UInt8(ascii: ">")]
    if let closer = closers[phrase[0]], phrase.last != closer, let close = bytes[end...].firstIndex(of: closer) {
      return close + 1
    }
    if let mark = phrase.last, !isWord(mark), phrase.allSatisfy({ $0 == mark }) {
      while end < bytes.count, bytes[end] == mark { end += 1 }
    }
    return end
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  /// ASCII letters and digits, and the scalars of other scripts; general punctuation begins with 0xE2.
  private static func isWord(_ byte: UInt8) -> Bool {
    Folding.isDigit(byte) || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
  }
}
