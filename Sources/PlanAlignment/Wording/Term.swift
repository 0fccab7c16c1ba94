/// What two texts are compared by.
enum Term: Hashable, Sendable {
  /// A content word, stemmed.
  case stem(String)
  /// A group of synonyms, by its index in the vocabulary.
  case group(Int)

  var isGroup: Bool {
    if case .group = self { true } else { false }
  }
}

/// A text with the terms that stand in it.
struct ReadText: Sendable {
  /// A term and the words that are it.
  struct Occurrence: Sendable {
    var term: Term
    /// Indices into `words`.
    var words: Range<Int>
  }

  var text: String
  /// Where each word stands, in UTF-8 offsets of `text`.
  var words: [Range<Int>]
  /// In text order.
  var occurrences: [Occurrence]

  /// How often each term stands in the text; several groups of one word count once each.
  var counts: [Term: Int] {
    occurrences.reduce(into: [:]) { $0[$1.term, default: 0] += 1 }
  }

  /// The text from the first to the last of some words.
  func quote(_ words: Range<Int>) -> String {
    let bytes = range(of: words)
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return String(text[start..<utf8.index(start, offsetBy: bytes.count)])
  }

  /// The UTF-8 offsets from the first to the last of some words.
  func range(of words: Range<Int>) -> Range<Int> {
    self.words[words.lowerBound].lowerBound..<self.words[words.upperBound - 1].upperBound
  }
}
