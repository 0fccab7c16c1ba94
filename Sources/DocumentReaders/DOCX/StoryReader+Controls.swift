import DocumentModel
import XMLStream

extension StoryReader {
  mutating func noteControl(_ name: WordName, _ attributes: XMLAttributes) {
    guard let last = flow.controls.indices.last else { return }
    switch name {
    case .alias: flow.controls[last].alias = attributes.string(.val).flatMap { $0.isEmpty ? nil : $0 }
    case .tag: flow.controls[last].tag = attributes.string(.val).flatMap { $0.isEmpty ? nil : $0 }
    case .showingPlcHdr: flow.controls[last].showsPrompt = attributes.isOn
    case .dropDownList, .comboBox: flow.controls[last].kind = .dropDown
    case .date: flow.controls[last].kind = .date
    case .text: flow.controls[last].kind = .text
    case .checkbox: flow.controls[last].kind = .checkBox(isChecked: false)
    case .checked: flow.controls[last].kind = .checkBox(isChecked: attributes.isOn)
    case .picture, .group, .docPartObj, .docPartList, .citation, .bibliography, .equation, .repeatingSection,
      .repeatingSectionItem:
      flow.controls[last].isWrapper = true
    case .docPartGallery: flow.controls[last].isTableOfContents = attributes.equals(.val, "Table of Contents")
    case .docPart: flow.controls[last].placeholder = attributes.string(.val)
    case .rPr: skippedDepth = 1
    default: break
    }
  }

  mutating func beginControlContent() {
    guard let last = flow.controls.indices.last else { return }
    flow.controls[last].start = flow.fragment.text.count
    flow.controls[last].firstBlock = flow.fragment.blocks.count
    if flow.controls[last].isTableOfContents { flow.contentsDepth += 1 }
    if case .checkBox = flow.controls[last].kind { flow.controls[last].showsPrompt = false }
    settleContent()
    if flow.controls[last].isRecorded, flow.paragraph.isOpen { flow.paragraph.hasControl = true }
  }

  /// Records the innermost control with the words that it came to hold.
  mutating func endControlContent() {
    guard let control = flow.controls.last else { return }
    if control.content == .mark, !control.isMarked, flow.paragraph.isOpen { writeMark() }
    if control.isTableOfContents { flow.contentsDepth -= 1 }
    guard control.isRecorded, var last = flow.controls.last else { return }
    takeBackPrompt(&last)
    flow.fragment.controls.append(last.recorded(at: range(of: last)))
  }

  /// Some programs do not say that a control shows its prompt: words that are the prompt's are no value.
  private mutating func takeBackPrompt(_ control: inout OpenControl) {
    guard control.content == .value, !prompts.isEmpty, let prompt = control.placeholder.flatMap({ prompts[$0] })
    else { return }
    let held = range(of: control)
    guard flow.fragment.text[held.start..<held.end].elementsEqual(prompt.utf8) else { return }
    if flow.paragraph.isOpen, control.firstBlock == flow.fragment.blocks.count {
      flow.discard(from: held.start)
    } else if let last = flow.fragment.blocks.indices.last, last == control.firstBlock, !flow.paragraph.isOpen,
      flow.fragment.blocks[last].range == held, flow.fragment.blocks[last].cell == flow.cell
    {
      flow.discard(from: held.start)
      flow.fragment.blocks[last].range = TextRange(held.start, held.start)
    } else {
      return
    }
    control.showsPrompt = true
    control.prompt = Array(prompt.utf8)
  }

  mutating func endControl() {
    _ = flow.controls.popLast()
    settleContent()
  }

  /// Records the boxes among signs of a symbol font that were just written: such a box is there to be ticked.
  mutating func recordBoxes(from start: Int) {
    let text = flow.fragment.text
    for place in stride(from: start, to: text.count - 2, by: 1) where text[place] == 0xE2 && text[place + 1] == 0x98 {
      guard let isChecked = Self.state(ofBoxEndingIn: text[place + 2]) else { continue }
      flow.paragraph.hasControl = true
      flow.fragment.controls.append(
        ContentControl(kind: .checkBox(isChecked: isChecked), range: TextRange(place, place + 3)))
    }
  }

  /// Whether ☐, ☑ or ☒, which differ in their last byte, is ticked; nil for other signs.
  private static func state(ofBoxEndingIn byte: UInt8) -> Bool? {
    switch byte {
    case 0x90: false
    case 0x91, 0x92: true
    default: nil
    }
  }

  /// Puts the next paragraph of a prompt on a line of its own.
  mutating func separatePrompt() {
    guard let last = flow.controls.lastIndex(where: \.showsPrompt), !flow.controls[last].prompt.isEmpty else { return }
    flow.controls[last].prompt.append(UInt8(ascii: "\n"))
  }

  /// Inside a prompt everything is prompt, and inside a check box its mark.
  private mutating func settleContent() {
    flow.content = .value
    for control in flow.controls where control.content != .value {
      flow.content = control.content
      return
    }
  }

  /// From the first to the last word since the control began; an empty place in its own paragraph where there is none.
  private func range(of control: OpenControl) -> TextRange {
    let whole = TextRange(min(control.start, flow.fragment.text.count), flow.fragment.text.count)
    // Controls around controls would each look through the same blanks.
    let isBlank = control.firstBlock == flow.fragment.blocks.count && flow.wordEnd <= control.start
    if !isBlank, let range = Blank.trimmed(whole, in: flow.fragment.text) { return range }
    if control.firstBlock < flow.fragment.blocks.count {
      let start = flow.fragment.blocks[control.firstBlock].range.start
      return TextRange(start, start)
    }
    let start = flow.paragraph.isOpen ? max(control.start, flow.paragraph.start) : control.start
    return TextRange(start, start)
  }
}
