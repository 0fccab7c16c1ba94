import DocumentModel

extension CountedSentence {
  /// Whether a phrase that names students follows a number: at most six words, none of them another noun.
  func studentsFollow(_ index: Int, count: Int) -> Bool {
    var next = index + 1
    if word(next) == "of" { repeat { next += 1 } while Self.determiners.contains(word(next)) }
    let limit = next + 6
    while next < min(limit, items.count) {
      guard joinsWords(next - 1, next) else { return false }
      if let length = groups.match(tokens[tokenIndex(of: next)...])?.count {
        let last = next + length - 1
        if (next...last).contains(where: { Self.people.contains(word($0)) }) || endsPhrase(after: last) { return true }
        next = last + 1
        continue
      }
      if Self.people.contains(word(next)) { return isPlural(next) || count == 1 && endsPhrase(after: next) }
      guard isModifier(next, first: next == index + 1 && index == 0) else { return false }
      next += 1
    }
    return false
  }

  /// A word that may stand between a number and its noun.
  private func isModifier(_ index: Int, first: Bool) -> Bool {
    let item = items[index]
    if item.number != nil { return index > 0 && Self.numbered.contains(word(index - 1)) }
    if item.word == "grade" { return true }
    if Self.breaks.contains(item.word) || Self.follows.contains(item.word) { return false }
    let raw = bytes[item.range.start..<item.range.end]
    let ending = Array(raw.suffix(2))
    let isPluralNoun = ending.last == UInt8(ascii: "s") && ![Array("ss".utf8), Array("us".utf8)].contains(ending)
    // "2 Provide …" at the start is the number of a list item.
    let isListItem =
      first && raw.first.map { $0 < UInt8(ascii: "a") } == true && raw.contains { $0 >= UInt8(ascii: "a") }
    return !isPluralNoun && !isListItem
  }

  /// Whether a number names something rather than counting it: "grade 4", "grades 3, 4 and 5", "May 5".
  func isNumbered(_ index: Int) -> Bool {
    var previous = index - 1
    while previous >= max(0, index - 12) {
      let word = word(previous)
      if Self.numbered.contains(word) || dates.contains(word) { return true }
      guard items[previous].number != nil || Self.joins.contains(word) || Self.lowestGrades.contains(word) else {
        break
      }
      previous -= 1
    }
    let before = byte(before: items[index].range.start)
    return word(index - 1) == "of" && Self.groupings.contains(word(index - 2)) || before == UInt8(ascii: "#")
  }

  /// "1 in 5 students" is a share.
  func isRatio(_ index: Int) -> Bool {
    let isAfter = word(index - 1) == "in" && index > 1 && items[index - 2].number != nil
    return isAfter || word(index + 1) == "in" && index + 2 < items.count && items[index + 2].number != nil
  }

  /// Whether a phrase is over: by a mark, the end, or a word that cannot go on with a noun.
  func endsPhrase(after index: Int) -> Bool {
    guard index + 1 < items.count else { return true }
    return !joinsWords(index, index + 1) || Self.follows.contains(word(index + 1))
  }

  func isPlural(_ index: Int) -> Bool {
    let raw = bytes[items[index].range.start..<items[index].range.end]
    return raw.last.map(Folding.lowered) == UInt8(ascii: "s") || Self.irregular.contains(word(index))
  }
}
