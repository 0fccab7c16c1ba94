import DocumentModel
import XMLStream

/// What fields leave in the text: nothing of their code, and the values of forms.
extension StoryReader {
  /// Fields whose code may hold whole paragraphs, of which one is the result.
  private static let holdingParagraphs: Set<String> = ["IF", "SET", "QUOTE", "ASK", "FILLIN", "COMPARE", "="]

  /// Paragraphs; what seems a longer code is a field that was never closed.
  private static let longestCode = 64

  /// Takes back what a field's code left in the text.
  mutating func endCode(_ index: Int, _ code: FieldCode) {
    let field = flow.fields[index]
    flow.fields[index].phase = .result
    guard flow.paragraph.isOpen else { return }
    if field.paragraph == flow.paragraphNumber {
      let start = max(field.mark, flow.paragraph.start)
      let button = code.name == "MACROBUTTON" ? code.buttonWords : nil
      let words = String(decoding: flow.fragment.text[min(start, flow.fragment.text.count)...], as: UTF8.self)
      flow.discard(from: start)
      if let button { notePlaceholder(button + words, at: flow.fragment.text.count) }
    } else if field.phase == .lateCode, Self.holdingParagraphs.contains(code.name) {
      goBack(to: field)
    }
  }

  /// Takes paragraphs back that were code; the open one goes on where the field began.
  private mutating func goBack(to field: OpenField) {
    let beginning = field.beginning
    let count = flow.fragment.blocks.count
    guard beginning.state.isOpen, beginning.tables == flow.fragment.tables.count, beginning.depth == flow.tables.count,
      beginning.blocks <= count, count - beginning.blocks <= Self.longestCode,
      beginning.blocks == count || flow.fragment.blocks[beginning.blocks].cell == flow.cell
    else { return }
    var end = field.mark
    if beginning.blocks < count, flow.fragment.blocks[beginning.blocks].range.start == beginning.state.start {
      end = min(end, flow.fragment.blocks[beginning.blocks].range.end)
    }
    flow.fragment.blocks.removeLast(count - beginning.blocks)
    flow.discard(from: end)
    flow.paragraph.goOn(from: beginning.state)
    if flow.fragment.text.count < beginning.state.start { flow.fragment.separate() }
    if end < field.mark { flow.fragment.text.append(UInt8(ascii: " ")) }
  }

  /// A field that is still in its code when its paragraph ends is likely never closed: what it holds is text.
  mutating func endFormFields() {
    // Those that began in this paragraph stand at the end.
    var first = flow.fields.count
    while first > 0, flow.fields[first - 1].phase == .code { first -= 1 }
    for index in first..<flow.fields.count {
      flow.fields[index].phase = .lateCode
      flow.fields[index].resultStart = flow.fragment.text.count
      if case .text = flow.fields[index].form { continue }
      write(flow.fields[index])
      flow.fields[index].form = .none
    }
  }

  /// Writes what a form field of the old kind shows, and records it.
  mutating func write(_ field: OpenField) {
    var start = flow.fragment.text.count
    var kind = ContentControl.Kind.text
    switch field.form {
    case .none:
      endPlaceholder(field)
      return
    case .checkBox(let isChecked):
      write(isChecked ? "☒" : "☐" as Unicode.Scalar)
      kind = .checkBox(isChecked: isChecked)
    case .dropDown:
      let chosen = field.chosen ?? 0
      if field.entries.indices.contains(chosen) { write(field.entries[chosen].utf8Span.span) }
      kind = .dropDown
    case .text: start = min(field.resultStart, start)
    }
    guard !flow.run.isHidden else { return }
    if !flow.paragraph.isOpen { beginParagraph() }
    flow.paragraph.hasControl = true
    let end = flow.fragment.text.count
    let range = Blank.trimmed(TextRange(start, end), in: flow.fragment.text) ?? TextRange(start, start)
    flow.fragment.controls.append(
      ContentControl(kind: kind, range: range, title: field.title, isPlaceholder: range.isEmpty))
  }

  /// What a PLACEHOLDER field shows is a prompt and no text.
  private mutating func endPlaceholder(_ field: OpenField) {
    guard field.isPrompt, field.paragraph == flow.paragraphNumber, flow.paragraph.isOpen,
      field.resultStart <= flow.fragment.text.count
    else { return }
    let words = String(decoding: flow.fragment.text[field.resultStart...], as: UTF8.self)
    flow.discard(from: field.resultStart)
    notePlaceholder(words, at: flow.fragment.text.count)
  }

  /// Records a place to be filled in, with the words that ask for it.
  private mutating func notePlaceholder(_ prompt: String, at offset: Int) {
    guard !flow.run.isHidden else { return }
    flow.paragraph.hasControl = true
    flow.fragment.controls.append(
      ContentControl(
        kind: .text, range: TextRange(offset, offset), isPlaceholder: true, prompt: prompt.isEmpty ? nil : prompt))
  }
}
