/// Single words by their keys: asked for nearly every word of a document, so one look into an array is all it costs.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// By key, or the next free place after it; a power of two, at least half of them free; 0 where a place is free.
  private let slots: [UInt64]

  /// - Parameter words: Folded, as tokens are.
  package init(_ words: some Sequence<String>) {
    let keys = Set(words.map { WordKey.of($0.utf8) })
    var slots = [UInt64](repeating: 0, count: WordKey.slots(for: keys.count))
    for key in keys {
      var place = Int(truncatingIfNeeded: key) & (slots.count - 1)
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = key
    }
    self.slots = slots
  }

  package init(arrayLiteral words: String...) { self.init(words) }

  package func contains(_ token: Token) -> Bool { contains(key: token.key) }

  package func contains(_ word: String) -> Bool { contains(key: WordKey.of(word.utf8)) }

  private func contains(key: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[place] != 0 {
      if slots[place] == key { return true }
      place = (place + 1) & (slots.count - 1)
    }
    return false
  }
}
