/// Phrases by their folded words, for finding the longest one at a position.
///
/// Made to be specialized in the modules that look things up, because they do for nearly every word of a document: a
/// word that begins no phrase costs one look into an array.
@usableFromInline
package struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase by the keys of its words, which stand side by side in `keys`.
  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline let words: Range<Int>
    @usableFromInline let value: Value
  }

  /// The entries that begin with one word; none where the slot is free.
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var key: UInt64 = 0
    @usableFromInline var entries: Range<Int> = 0..<0
  }

  /// Those of one first word side by side; longest first, and of the same phrase the one given first.
  @usableFromInline let entries: [Entry]
  @usableFromInline let keys: [UInt64]
  /// By the first word's key, or the next free place after it; a power of two, at least half of them free.
  @usableFromInline let slots: [Slot]

  package init(_ phrases: [(phrase: String, value: Value)]) {
    var keys: [UInt64] = []
    var groups: [UInt64: [Entry]] = [:]
    for (phrase, value) in phrases {
      let words = Tokenizer.tokens(of: Substring(phrase)).map(\.key)
      guard let first = words.first else { continue }
      groups[first, default: []].append(Entry(words: keys.count..<keys.count + words.count, value: value))
      keys += words
    }
    var entries: [Entry] = []
    var slots = [Slot](repeating: Slot(), count: WordKey.slots(for: groups.count))
    for (key, group) in groups {
      let ordered = group.enumerated().sorted {
        ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
      }
      let start = entries.count
      entries += ordered.map(\.element)
      var place = Int(truncatingIfNeeded: key) & (slots.count - 1)
      while !slots[place].entries.isEmpty { place = (place + 1) & (slots.count - 1) }
      slots[place] = Slot(key: key, entries: start..<entries.count)
    }
    self.entries = entries
    self.keys = keys
    self.slots = slots
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// The entries whose phrases begin with a word.
  @inlinable
  func candidates(_ key: UInt64) -> Range<Int> {
    var place = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while !slots[place].entries.isEmpty {
      if slots[place].key == key { return slots[place].entries }
      place = (place + 1) & (slots.count - 1)
    }
    return 0..<0
  }

  /// That of a phrase which is one word, by the word's key.
  func value(ofWord key: UInt64) -> Value? {
    candidates(key).first { entries[$0].words.count == 1 }.map { entries[$0].value }
  }

  /// The longest phrase that begins at a token.
  @inlinable
  package func match(_ tokens: some RandomAccessCollection<Token>) -> (count: Int, value: Value)? {
    guard let first = tokens.first else { return nil }
    for index in candidates(first.key) where stands(entries[index].words, at: tokens) {
      return (entries[index].words.count, entries[index].value)
    }
    return nil
  }

  /// Whether the tokens begin with these words.
  @inlinable
  func stands(_ words: Range<Int>, at tokens: some RandomAccessCollection<Token>) -> Bool {
    guard words.count <= tokens.count else { return false }
    var index = tokens.startIndex
    for word in words {
      guard tokens[index].key == keys[word] else { return false }
      index = tokens.index(after: index)
    }
    return true
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
