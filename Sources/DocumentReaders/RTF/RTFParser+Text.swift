import DocumentModel

extension RTFParser {
  /// Longer names, labels and instructions than any document has.
  private static let captureLimit = 1 << 16

  /// Words as they stand in the file, in the code page of their font.
  mutating func write(_ range: Range<Int>) {
    let dropped = min(fallback, range.count)
    fallback -= dropped
    let words = range.dropFirst(dropped)
    guard !words.isEmpty else { return }
    let font = state.font ?? head.defaultFont
    if !isInsideCharacter, font.flatMap({ head.fonts[$0]?.symbols }) == nil, case .text = state.destination,
      tokens.bytes[words].allSatisfy({ (0x20..<0x7F).contains($0) })
    {
      put(tokens.bytes[words])
    } else {
      for index in words { write(byte: tokens.bytes[index]) }
    }
  }

  /// "\'e9".
  mutating func write(code: UInt8) {
    if fallback > 0 {
      fallback -= 1
    } else if code == 0x0A || code == 0x0D {
      endParagraph()
    } else {
      write(byte: code)
    }
  }

  /// A character that has a word of its own, such as "\emdash".
  mutating func write(word scalar: UInt32) {
    if fallback > 0 { fallback -= 1 } else { put(scalar) }
  }

  /// "\u8217": a unit of UTF-16, which may be half a character.
  mutating func write(unit parameter: Int) {
    fallback = state.fallbackCount
    let unit = UInt32(truncatingIfNeeded: parameter < 0 ? parameter + 0x10000 : parameter)
    if let high = highSurrogate {
      highSurrogate = nil
      if (0xDC00..<0xE000).contains(unit) {
        put(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
        return
      }
      put(0xFFFD)
    }
    if (0xD800..<0xDC00).contains(unit) { highSurrogate = unit } else { putSymbol(unit) }
  }

  private mutating func write(byte: UInt8) {
    switch state.destination {
    case .fontTable, .styleSheet: noteName(byte)
    case .container, .time: return
    case .text, .capture:
      let font = state.font ?? head.defaultFont
      if font.flatMap({ head.fonts[$0]?.symbols }) != nil {
        putSymbol(UInt32(byte))
      } else {
        write(byte, in: head.codePage(of: font))
      }
    }
  }

  /// The name of a font or a style ends with a semicolon.
  private mutating func noteName(_ byte: UInt8) {
    if byte == UInt8(ascii: ";") {
      if case .fontTable = state.destination { head.endFont() } else { head.endStyle() }
    } else if head.name.count < 200 {
      head.name.append(byte < 0x80 ? byte : UInt8(ascii: "?"))
    }
  }

  /// A character of the current font, which may be one of symbols.
  private mutating func putSymbol(_ code: UInt32) {
    let isPrivate = (0xF000...0xF0FF).contains(code)
    guard isPrivate || code < 0x100 else {
      put(SymbolFont.character(code, font: "")?.value ?? 0xFFFD)
      return
    }
    func symbols(_ font: Int?) -> SymbolFont? { font.flatMap { head.fonts[$0]?.symbols } }
    let font = symbols(state.font ?? head.defaultFont) ?? (isPrivate ? symbols(state.otherFont) : nil)
    if let font {
      put(font.character(code)?.value ?? 0xFFFD)
    } else {
      put(isPrivate ? 0xFFFD : code)
    }
  }

  /// Writes a character where words go now.
  mutating func put(_ scalar: UInt32) {
    guard scalar >= 0x20 && scalar != 0x7F || scalar == 0x09 || scalar == 0x0A else { return }
    var bytes: [UInt8] = []
    UTF8Bytes.append(scalar, to: &bytes)
    put(bytes[...])
    guard case .text = state.destination, (0x2610...0x2612).contains(scalar), isPrinted else { return }
    let end = flows[flows.count - 1].paragraph.bytes.count
    flows[flows.count - 1].paragraph.controls.append(
      ContentControl(kind: .checkBox(isChecked: scalar != 0x2610), range: TextRange(end - 3, end)))
  }

  private mutating func put(_ words: ArraySlice<UInt8>) {
    if highSurrogate != nil {
      highSurrogate = nil
      put(0xFFFD)
    }
    switch state.destination {
    case .container, .time, .fontTable, .styleSheet: return
    case .capture:
      guard let last = captures.indices.last, captures[last].count < Self.captureLimit else { return }
      captures[last] += words
    case .text:
      count(words)
      guard isPrinted else { return }
      append(words)
    }
  }

  /// Whether words of the current group are part of the wording that is read.
  var isPrinted: Bool {
    let characters = state.characters
    if characters.isHidden { return false }
    switch options.changes {
    case .accepted: return !characters.isDeleted
    case .original: return !characters.isInserted
    case .all: return true
    }
  }

  private mutating func count(_ words: ArraySlice<UInt8>) {
    let characters = state.characters
    guard !characters.isCounted, characters.isHidden || characters.isDeleted || characters.isInserted else { return }
    state.characters.isCounted = true
    if characters.isDeleted || characters.isInserted { tally.changes += 1 } else { tally.hidden += 1 }
  }

  private mutating func append(_ words: ArraySlice<UInt8>) {
    let last = flows.count - 1
    if options.changes == .all { flows[last].paragraph.part(state.characters.wording, words.first) }
    let start = flows[last].paragraph.bytes.count
    flows[last].paragraph.bytes += words
    if start == 0 { flows[last].paragraph.dropLeadingBlanks() }
    flows[last].paragraph.mark(from: start, isBold: state.characters.isBold)
    if contentsDepth > 0 { flows[last].paragraph.isTableOfContents = true }
  }
}

extension RTFParagraph {
  /// "six" and "nine" are two wordings and no word: a blank parts them where one stands right after the other.
  fileprivate mutating func part(_ next: RTFState.Wording, _ first: UInt8?) {
    defer { wording = next }
    guard next != wording, next != .both, wording != .both, let first, first > 0x20, let last = bytes.last, last > 0x20
    else { return }
    bytes.append(0x20)
  }

  /// Words begin with a word.
  fileprivate mutating func dropLeadingBlanks() {
    var end = 0
    while let count = Blank.length(at: end, in: bytes) { end += count }
    if end > 0 { bytes.removeSubrange(..<end) }
  }
}
