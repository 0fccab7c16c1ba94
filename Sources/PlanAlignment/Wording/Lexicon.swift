internal import DistrictModel
internal import DocumentModel
internal import Prose
internal import Stemming

/// The words that a vocabulary ties together, stemmed: acronyms with what they stand for, and groups of synonyms.
struct Lexicon: Sendable {
  /// The folded words that an acronym stands for.
  private let expansions: [String: [String]]
  /// Groups by the stems of a word or phrase of theirs; phrases have a space between their stems.
  private let groups: [String: [Int]]
  /// Words of dates and seasons, which say when and not what.
  private let datewords: Set<String>
  /// Words after which only the instrument follows: "as measured by".
  private let tails: PhraseTable<Bool>

  /// Synonyms have no more words than this.
  private static let longestPhrase = 3

  init(_ vocabulary: Vocabulary, _ stemmer: inout Stemmer) {
    expansions = vocabulary.acronyms.mapValues { Tokenizer.keys(of: $0) }
    var groups: [String: [Int]] = [:]
    for (index, group) in vocabulary.synonyms.enumerated() {
      for phrase in group {
        let stems = Tokenizer.keys(of: phrase).map { stemmer.stem($0) }.joined(separator: " ")
        if groups[stems]?.last != index { groups[stems, default: []].append(index) }
      }
    }
    self.groups = groups
    datewords = Set(
      (vocabulary.months + vocabulary.terms).flatMap { [$0.name] + $0.aliases }.flatMap { Tokenizer.keys(of: $0) })
    tails = PhraseTable(vocabulary.measuringWords.map { ($0, true) })
  }

  /// Reads the terms of a text: no numbers, dates or stop words, and nothing after "as measured by".
  func read(_ text: String, _ stemmer: inout Stemmer) -> ReadText {
    let tokens = Tokenizer.tokens(of: Substring(text))
    let spelled = spelledOut(withoutTail(tokens), of: text)
    let stems = spelled.map { stemmer.stem($0.word) }
    var occurrences: [ReadText.Occurrence] = []
    for (index, word) in spelled.enumerated() {
      if isContent(word.word) { occurrences.append(.init(term: .stem(stems[index]), words: word.tokens)) }
      for count in 1...Self.longestPhrase where index + count <= spelled.count {
        guard let found = groups[stems[index..<index + count].joined(separator: " ")] else { continue }
        let words = word.tokens.lowerBound..<spelled[index + count - 1].tokens.upperBound
        occurrences += found.map { .init(term: .group($0), words: words) }
      }
    }
    return ReadText(
      text: text, words: tokens.map { $0.range.start..<$0.range.end }, occurrences: occurrences)
  }

  /// The words before "as measured by", unless it comes first.
  private func withoutTail(_ tokens: [Token]) -> ArraySlice<Token> {
    guard let tail = tails.firstMatch(in: tokens), tail.tokens.lowerBound > 2 else { return tokens[...] }
    return tokens[..<tail.tokens.lowerBound]
  }

  /// The words with acronyms replaced by what they stand for, each with the tokens that it comes from.
  private func spelledOut(_ tokens: ArraySlice<Token>, of text: String) -> [(word: String, tokens: Range<Int>)] {
    let bytes = Array(text.utf8)
    var words: [(word: String, tokens: Range<Int>)] = []
    for index in tokens.indices {
      let token = tokens[index]
      if let expansion = expansion(of: bytes[token.range.start..<token.range.end]) {
        words += expansion.map { ($0, index..<index + 1) }
      }
      words.append((token.folded, index..<index + 1))
    }
    return words
  }

  /// What an acronym in capitals, or its plural, stands for.
  private func expansion(of word: ArraySlice<UInt8>) -> [String]? {
    guard word.count >= 2, word.prefix(2).allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    if let words = expansions[String(decoding: word, as: UTF8.self)] { return words }
    guard word.last == UInt8(ascii: "s") else { return nil }
    return expansions[String(decoding: word.dropLast(), as: UTF8.self)]
  }

  private func isContent(_ word: String) -> Bool {
    word.utf8.count > 1 && !word.utf8.contains { Folding.isDigit($0) } && !StopWords.contains(word)
      && !datewords.contains(word)
  }
}
