import DocumentModel
import XMLStream

/// Fields to fill in.
extension HTMLPage {
  mutating func writeInput(_ element: HTMLElement, _ attributes: [HTMLAttribute]) {
    guard !element.isHidden, captures.isEmpty else { return }
    switch attributes[.type]?.lowercased() ?? "text" {
    case "checkbox", "radio":
      if !flow.isInParagraph { beginParagraph() }
      flow.writeCheckBox(isChecked: attributes[.checked] != nil, title: attributes.controlTitle)
    case "hidden", "submit", "button", "image", "reset", "file", "password", "range", "color": break
    default: writeField(attributes[.value] ?? "", attributes)
    }
  }

  mutating func writeTextArea(_ attributes: [HTMLAttribute], _ content: ArraySlice<UInt8>) {
    guard captures.isEmpty, stack.last?.isHidden != true else { return }
    writeField(CharacterNames.decoded(content).trimmedWords, attributes)
  }

  /// A field with its value; an empty one shows its prompt.
  private mutating func writeField(_ value: String, _ attributes: [HTMLAttribute]) {
    if !flow.isInParagraph { beginParagraph() }
    flow.beginValue(value)
    let start = flow.flow.builder.bytes.count
    flow.write(value)
    let prompt = value.isEmpty ? attributes[.placeholder] : nil
    flow.note(
      ContentControl(
        kind: .text, range: TextRange(start, start), title: attributes.controlTitle, isPlaceholder: value.isEmpty,
        prompt: prompt),
      from: start)
    flow.endValue()
  }

  mutating func noteChoice(_ words: Span<UInt8>) {
    guard let last = select?.choices.indices.last else { return }
    select?.choices[last].words.append(contentsOf: words)
  }

  /// The choice that a browser shows: the selected ones, or the first, which nobody chose.
  mutating func writeSelect() {
    guard let list = select else { return }
    select = nil
    guard captures.isEmpty else { return }
    if !flow.isInParagraph { beginParagraph() }
    let selected = list.choices.filter(\.isSelected)
    let isChosen = selected.contains { !$0.isEmpty }
    let value = isChosen ? selected.map(\.label).joined(separator: ", ") : ""
    flow.beginValue(value)
    let start = flow.flow.builder.bytes.count
    flow.write(value)
    let prompt = isChosen ? nil : (selected.first ?? list.choices.first)?.label
    flow.note(
      ContentControl(
        kind: .dropDown, range: TextRange(start, start), title: list.title, isPlaceholder: !isChosen,
        prompt: list.isMultiple || prompt == "" ? nil : prompt),
      from: start)
    flow.endValue()
  }
}

extension HTMLChoice {
  /// Its words with single blanks.
  fileprivate var label: String {
    String(decoding: words, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension [HTMLAttribute] {
  /// What a field is called.
  var controlTitle: String? { self[.ariaLabel] ?? self[.title] ?? self[.name] ?? self[.id] }
}
