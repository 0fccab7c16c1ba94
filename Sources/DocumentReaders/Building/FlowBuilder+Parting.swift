import DocumentModel

/// Blanks between words that stand side by side and are no word together.
extension FlowBuilder {
  /// Begins words that only one wording of a tracked change has; "six" and "nine" beside each other are no word.
  mutating func beginWording(isNew: Bool) {
    guard let end = flow.wordingEnd, end.isNew != isNew, end.offset == flow.builder.bytes.count, isAfterWords else {
      return
    }
    let blank: [UInt8] = [0x20]
    writeCollapsed(blank.span)
  }

  /// Notes where one wording ends, as the other may stand right after it.
  mutating func endWording(isNew: Bool) {
    flow.wordingEnd = (isNew, flow.builder.bytes.count)
  }

  private var isAfterWords: Bool {
    guard flow.isInParagraph, flow.builder.bytes.count > flow.builder.blockStart else { return false }
    return flow.builder.bytes.last.map { $0 > 0x20 } ?? false
  }

  /// Begins what is filled in: a blank sets it apart from a word right before it.
  mutating func beginValue(_ value: String) {
    part(before: value.utf8.first)
  }

  /// Notes where it ends, as a word may stand right after it.
  mutating func endValue() {
    flow.valueEnd = flow.builder.bytes.count
  }

  /// Sets a blank before words that stand right after what is filled in.
  mutating func partFromValue(_ words: Span<UInt8>) {
    guard flow.valueEnd == flow.builder.bytes.count, !words.isEmpty else { return }
    part(before: words[0])
  }

  private mutating func part(before first: UInt8?) {
    guard let first, first.mayBeginWord, isAfterWords, flow.builder.endsInWord else { return }
    write(0x20)
  }
}

extension DocumentBuilder {
  /// Whether the last character may be part of a word.
  fileprivate var endsInWord: Bool {
    guard let start = bytes.lastIndex(where: \.startsCharacter) else { return false }
    return bytes[start].mayBeginWord
  }
}

extension UInt8 {
  /// A letter, a digit, or the first byte of a character that is neither a common sign nor a blank.
  fileprivate var mayBeginWord: Bool { isLetter || isDigit || self > 0xC2 && self != 0xE2 }
}
