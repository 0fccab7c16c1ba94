import DocumentModel
import XMLStream

/// The fields of a form, by the name with which drawings refer to them.
struct OpenForms {
  /// One field.
  struct Field {
    var kind: ContentControl.Kind
    var title: String?
    /// The words beside a box, or the value of a field.
    var words = ""
  }

  var isOpen = false
  private var fields: [String: Field] = [:]
  /// The field whose choices are being read.
  private var choosing: String?

  subscript(id: String) -> Field? { fields[id] }

  mutating func start(_ name: OpenName, _ attributes: XMLAttributes) {
    let id = attributes.value(.id) ?? ""
    let title = attributes.value(.name)
    switch name {
    case .checkBox:
      let isChecked = attributes.says(.currentState, "checked")
      let label = attributes.value(.label) ?? ""
      fields[id] = Field(kind: .checkBox(isChecked: isChecked), title: title, words: label)
    case .radio:
      let isChecked = attributes.says(.currentSelected, "true")
      let label = attributes.value(.label) ?? ""
      fields[id] = Field(kind: .checkBox(isChecked: isChecked), title: title, words: label)
    case .listBox:
      fields[id] = Field(kind: .dropDown, title: title)
      choosing = id
    case .comboBox: fields[id] = Field(kind: .dropDown, title: title, words: value(attributes))
    case .textField: fields[id] = Field(kind: .text, title: title, words: value(attributes))
    case .option:
      if attributes.says(.currentSelected, "true"), let choosing {
        fields[choosing]?.words = attributes.value(.label) ?? ""
      }
    default: break
    }
  }

  mutating func end(_ name: OpenName) {
    if name == .forms { isOpen = false }
    if name == .listBox { choosing = nil }
  }

  private func value(_ attributes: XMLAttributes) -> String {
    attributes.value(.currentValue) ?? attributes.value(.value) ?? ""
  }
}

extension OpenTextReader {
  /// Writes a field where its drawing stands: in the line, or as a box of its own.
  mutating func writeControl(_ attributes: XMLAttributes) {
    guard !changes.isExcluding, let field = attributes.value(.control).flatMap({ forms[$0] }) else { return }
    let isInLine = attributes.says(.anchorType, "as-char") && flow.isInParagraph
    let standsApart = !isInLine && flow.beginStory(.textBox)
    if standsApart { flow.beginParagraph() }
    let start = flow.flow.builder.bytes.count
    if case .checkBox(let isChecked) = field.kind {
      flow.writeCheckBox(isChecked: isChecked, title: field.title)
      if !field.words.isEmpty { flow.write(" " + field.words) }
    } else {
      flow.write(field.words)
      flow.note(ContentControl(kind: field.kind, range: TextRange(0, 0), title: field.title), from: start)
    }
    if standsApart { flow.endStory() }
  }
}
