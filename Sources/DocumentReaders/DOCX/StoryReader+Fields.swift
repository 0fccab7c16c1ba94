import DocumentModel
import XMLStream

extension StoryReader {
  mutating func fieldCharacter(_ attributes: XMLAttributes) {
    if attributes.equals(.fldCharType, "begin") {
      flow.fields.append(OpenField(mark: flow.fragment.text.count, paragraph: flow.paragraphNumber))
    } else if attributes.equals(.fldCharType, "separate") {
      beginResult()
    } else if attributes.equals(.fldCharType, "end") {
      endField()
    }
  }

  mutating func noteCode(_ bytes: Span<UInt8>) {
    guard let last = flow.fields.indices.last, flow.fields[last].isInCode else { return }
    flow.fields[last].append(bytes)
  }

  private mutating func beginResult() {
    guard let last = flow.fields.indices.last, flow.fields[last].isInCode else { return }
    endCode(last)
    flow.fields[last].resultStart = flow.fragment.text.count
    guard flow.fields[last].isNamed("TOC") else { return }
    flow.fields[last].isTableOfContents = true
    flow.contentsDepth += 1
  }

  /// Takes back what a field's code left in the text; words of an earlier paragraph are not touched.
  private mutating func endCode(_ index: Int) {
    let field = flow.fields[index]
    flow.fields[index].isInCode = false
    guard field.paragraph == flow.paragraphNumber, flow.paragraph.isOpen else { return }
    flow.fragment.truncate(to: max(field.mark, flow.paragraph.start))
  }

  private mutating func endField() {
    guard let last = flow.fields.indices.last else { return }
    if flow.fields[last].isInCode {
      endCode(last)
      flow.fields[last].resultStart = flow.fragment.text.count
    }
    let field = flow.fields.removeLast()
    if field.isTableOfContents { flow.contentsDepth -= 1 }
    write(field)
  }

  /// A field that is still in its code when its paragraph ends was never closed: what it holds is text.
  mutating func endFormFields() {
    // Those that began in this paragraph stand at the end.
    var first = flow.fields.count
    while first > 0, flow.fields[first - 1].isInCode { first -= 1 }
    for index in first..<flow.fields.count {
      flow.fields[index].isInCode = false
      flow.fields[index].resultStart = flow.fragment.text.count
      if case .text = flow.fields[index].form { continue }
      write(flow.fields[index])
      flow.fields[index].form = .none
    }
  }

  /// Writes what a form field of the old kind shows, and records it.
  private mutating func write(_ field: OpenField) {
    var start = flow.fragment.text.count
    var kind = ContentControl.Kind.text
    switch field.form {
    case .none: return
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

  mutating func noteFormField(_ name: WordName, _ attributes: XMLAttributes) {
    guard let last = flow.fields.indices.last else { return }
    switch name {
    case .name: flow.fields[last].title = attributes.string(.val).flatMap { $0.isEmpty ? nil : $0 }
    case .checkBox: flow.fields[last].form = .checkBox(isChecked: false)
    case .ddList: flow.fields[last].form = .dropDown
    case .textInput: flow.fields[last].form = .text
    case .checked: flow.fields[last].form = .checkBox(isChecked: attributes.isOn)
    case .default: flow.fields[last].noteDefault(attributes)
    case .result: flow.fields[last].chosen = attributes.integer(.val) ?? 0
    case .listEntry: flow.fields[last].entries.append(attributes.string(.val) ?? "")
    default: break
    }
  }
}

extension OpenField {
  /// Takes in the default, which a state of the field's own overrules.
  fileprivate mutating func noteDefault(_ attributes: XMLAttributes) {
    switch form {
    case .checkBox: form = .checkBox(isChecked: attributes.isOn)
    case .dropDown: chosen = chosen ?? attributes.integer(.val)
    case .none, .text: break
    }
  }
}
