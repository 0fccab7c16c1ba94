import DocumentModel
import XMLStream

/// Fields to fill in, and fields that are shown or not.
extension OpenTextReader {
  mutating func startField(_ name: OpenName, _ attributes: XMLAttributes) {
    switch name {
    case .hiddenText: beginRun(attributes, hides: attributes.says(.isHidden, "true"))
    case .hiddenParagraph:
      if attributes.says(.isHidden, "true"), let last = paragraphs.indices.last { paragraphs[last].isHidden = true }
      beginRun(attributes)
    case .variable: beginRun(attributes, hides: attributes.says(.display, "none"))
    case .placeholder: beginSpan(ContentControl(kind: .text, range: TextRange(0, 0), isPlaceholder: true))
    case .dropDown: beginSpan(control(.dropDown, attributes.value(.name)))
    case .textInput: beginSpan(control(.text, attributes.value(.name)))
    case .contentControl: beginContentControl(attributes)
    case .fieldMark, .fieldMarkStart:
      fieldMark = OpenFieldMark(type: attributes.value(.type) ?? "", name: attributes.value(.name))
    case .fieldParameter: noteParameter(attributes)
    case .fieldMarkEnd: endFormText()
    default: break
    }
  }

  private func control(_ kind: ContentControl.Kind, _ title: String?) -> ContentControl {
    ContentControl(kind: kind, range: TextRange(0, 0), title: title.flatMap { $0.isEmpty ? nil : $0 })
  }

  private mutating func beginSpan(_ control: ContentControl?) {
    beginRun(XMLAttributes())
    var span = OpenSpan(start: flow.flow.builder.bytes.count, control: control)
    if let control {
      if case .checkBox = control.kind { span.isCaptured = true }
      span.isCaptured = span.isCaptured || control.isPlaceholder
    }
    if span.isCaptured { captures.append([]) }
    spans.append(span)
  }

  private mutating func beginContentControl(_ attributes: XMLAttributes) {
    func isTrue(_ name: OpenName) -> Bool { attributes.says(name, "true") }
    let title = attributes.value(.alias) ?? attributes.value(.tag)
    var made = control(.text, title)
    if isTrue(.isCheckbox) {
      made.kind = .checkBox(isChecked: isTrue(.isChecked))
    } else if isTrue(.isDropDown) || isTrue(.isComboBox) {
      made.kind = .dropDown
    } else if isTrue(.isDate) {
      made.kind = .date
    }
    made.isPlaceholder = isTrue(.showsPlaceholder) && !isTrue(.isCheckbox)
    beginSpan(made)
  }

  /// Ends a link or a field to fill in.
  mutating func endSpan() {
    endRun()
    guard let span = spans.popLast() else { return }
    let captured = span.isCaptured ? captures.popLast() : nil
    guard !changes.isExcluding else { return }
    if var control = span.control {
      if case .checkBox(let isChecked) = control.kind {
        flow.writeCheckBox(isChecked: isChecked, title: control.title)
        return
      }
      if let captured, !captured.isEmpty { control.prompt = String(decoding: captured, as: UTF8.self) }
      if !paragraphs.isEmpty { flow.note(control, from: span.start) }
    } else if let target = span.target, !target.isEmpty {
      flow.noteLink(to: target, from: span.start)
    }
  }

  private mutating func noteParameter(_ attributes: XMLAttributes) {
    guard let name = attributes.value(.name), let value = attributes.value(.value) else { return }
    switch name {
    case "Checkbox_Checked": fieldMark?.isChecked = value == "true"
    case "Dropdown_ListEntry": fieldMark?.choices.append(value)
    case "Dropdown_Selected": fieldMark?.choice = Int(value)
    default: break
    }
  }

  /// Writes a field of a Word form, or waits for its words.
  mutating func settleFieldMark(_ name: OpenName) {
    guard let mark = fieldMark, !changes.isExcluding, !paragraphs.isEmpty else { return }
    fieldMark = nil
    let start = flow.flow.builder.bytes.count
    if mark.type.hasSuffix("FORMCHECKBOX") {
      flow.writeCheckBox(isChecked: mark.isChecked, title: mark.name)
    } else if mark.type.hasSuffix("FORMDROPDOWN"), name == .fieldMark {
      if let choice = mark.choice, mark.choices.indices.contains(choice) { flow.write(mark.choices[choice]) }
      flow.note(control(.dropDown, mark.name), from: start)
    } else if name == .fieldMarkStart {
      formTexts.append(mark.type.hasSuffix("FORMTEXT") ? (start, mark.name) : nil)
    }
  }

  private mutating func endFormText() {
    guard let open = formTexts.popLast(), let (start, name) = open, !changes.isExcluding else { return }
    flow.note(control(.text, name), from: start)
  }
}
