import DocumentModel
import XMLStream

extension StoryReader {
  /// Writes words of the document.
  mutating func write(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty, prepare() else { return }
    if flow.content == .prompt {
      notePrompt(bytes)
      return
    }
    let start = flow.fragment.text.count
    if flow.run.symbols != nil || !WordText.isPlain(bytes) {
      WordText.append(bytes, symbols: flow.run.symbols, to: &flow.fragment.text)
    } else {
      flow.fragment.text.append(contentsOf: bytes)
    }
    mark(from: start)
    if flow.run.symbols != nil { recordBoxes(from: start) }
  }

  /// Writes one ASCII character: a tab, a line feed or a hyphen.
  mutating func write(_ byte: UInt8) {
    guard prepare() else { return }
    guard flow.content != .prompt else {
      flow.controls[flow.controls.count - 1].prompt.append(UInt8(ascii: " "))
      return
    }
    let start = flow.fragment.text.count
    flow.fragment.text.append(byte)
    mark(from: start)
  }

  /// Writes a character of its own, such as a check box.
  mutating func write(_ scalar: Unicode.Scalar) {
    guard prepare(), flow.content != .prompt else { return }
    let start = flow.fragment.text.count
    flow.fragment.text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    mark(from: start)
  }

  /// A character that is named by its font and its code; boxes are check boxes.
  mutating func writeSymbol(_ attributes: XMLAttributes) {
    guard let code = attributes.string(.char).flatMap({ UInt32($0, radix: 16) }) else { return }
    guard let scalar = SymbolFont.character(code, font: attributes.string(.font) ?? "") else { return }
    let start = flow.fragment.text.count
    let isValue = flow.content == .value
    write(scalar)
    if isValue { recordBoxes(from: start) }
  }

  /// Makes ready for words at this place.
  ///
  /// - Returns: Whether words are taken here: not from hidden runs, nor in place of a check box's mark.
  private mutating func prepare() -> Bool {
    if flow.run.isHidden {
      if !flow.run.isCounted { tally.hiddenRuns += 1 }
      flow.run.isCounted = true
      return false
    }
    if !flow.paragraph.isOpen { beginParagraph() }
    if flow.content == .mark {
      writeMark()
      return false
    }
    return true
  }

  /// Notes what was just written: whether it is bold, and whether it belongs to a table of contents.
  private mutating func mark(from start: Int) {
    if flow.paragraph.start == start { dropLeadingBlanks() }
    let end = flow.fragment.text.count
    guard end > start else { return }
    noteWordEnd(from: start, to: end)
    if flow.contentsDepth > 0 { flow.paragraph.isTableOfContents = true }
    flow.paragraph.bold.mark(
      from: start, isBold: flow.run.isBold, in: flow.fragment.text, runs: &flow.fragment.emphasis)
  }

  /// Notes where the last word ends, if one was written.
  private mutating func noteWordEnd(from start: Int, to end: Int) {
    var last = end
    while last > start, let count = Blank.length(before: last, in: flow.fragment.text) { last -= count }
    if last > start { flow.wordEnd = last }
  }

  /// Words begin with a word: blanks at the start of a paragraph are not kept.
  private mutating func dropLeadingBlanks() {
    let start = flow.paragraph.start
    var end = start
    while let count = Blank.length(at: end, in: flow.fragment.text) { end += count }
    if end > start { flow.fragment.text.removeSubrange(start..<end) }
  }

  /// A check box's mark, once, in place of whatever sign the document shows.
  mutating func writeMark() {
    guard let last = flow.controls.lastIndex(where: { $0.content == .mark }), !flow.controls[last].isMarked,
      case .checkBox(let isChecked) = flow.controls[last].kind
    else { return }
    flow.controls[last].isMarked = true
    flow.content = .value
    write(isChecked ? "☒" : "☐")
    flow.content = .mark
  }

  private mutating func notePrompt(_ bytes: Span<UInt8>) {
    guard let last = flow.controls.lastIndex(where: { $0.showsPrompt }) else { return }
    flow.controls[last].prompt.append(contentsOf: bytes)
  }
}
