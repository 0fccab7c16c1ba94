/// Phrases by their folded words, for finding the longest one at a position.
///
/// Made to be specialized in the modules that look things up, because they do for nearly every word of a document.
@usableFromInline
package struct PhraseTable<Value: Sendable>: Sendable {
  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline let words: [String]
    @usableFromInline let order: Int
    @usableFromInline let value: Value

    init(words: [String], order: Int, value: Value) {
      self.words = words
      self.order = order
      self.value = value
    }

    /// Whether the tokens, which are as many or more, begin with its words; the first is known to.
    @inlinable
    func stands(at tokens: some RandomAccessCollection<Token>) -> Bool {
      var index = tokens.startIndex
      for word in words.dropFirst() {
        index = tokens.index(after: index)
        guard tokens[index].folded == word else { return false }
      }
      return true
    }
  }

  /// By first word; longest first, and of the same phrase the one given first.
  @usableFromInline var entries: [String: [Entry]] = [:]

  package init(_ phrases: [(phrase: String, value: Value)]) {
    for (phrase, value) in phrases {
      let words = Tokenizer.keys(of: phrase)
      guard let first = words.first else { continue }
      entries[first, default: []].append(Entry(words: words, order: entries[first]?.count ?? 0, value: value))
    }
    for key in entries.keys {
      entries[key]?.sort { ($1.words.count, $0.order) < ($0.words.count, $1.order) }
    }
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// The longest phrase that begins at a token.
  @inlinable
  package func match(_ tokens: some RandomAccessCollection<Token>) -> (count: Int, value: Value)? {
    guard let first = tokens.first, let candidates = entries[first.folded] else { return nil }
    for entry in candidates where entry.words.count <= tokens.count && entry.stands(at: tokens) {
      return (entry.words.count, entry.value)
    }
    return nil
  }

  /// The phrase that takes up all the tokens.
  @inlinable
  package func exact(_ tokens: some RandomAccessCollection<Token>) -> Value? {
    guard let found = match(tokens), found.count == tokens.count else { return nil }
    return found.value
  }

  /// The first place at which a phrase stands, counted from the first token.
  @inlinable
  package func firstMatch(
    in tokens: some RandomAccessCollection<Token>
  ) -> (tokens: Range<Int>, value: Value)? {
    for start in 0..<tokens.count {
      if let found = match(tokens.dropFirst(start)) { return (start..<start + found.count, found.value) }
    }
    return nil
  }

  /// Every phrase in order, counted from the first token; none overlap.
  @inlinable
  package func matches(in tokens: some RandomAccessCollection<Token>) -> [(tokens: Range<Int>, value: Value)] {
    var found: [(tokens: Range<Int>, value: Value)] = []
    var index = 0
    while index < tokens.count {
      if let hit = match(tokens.dropFirst(index)) {
        found.append((index..<index + hit.count, hit.value))
        index += hit.count
      } else {
        index += 1
      }
    }
    return found
  }
}
