import DocumentModel
import XMLStream

/// Fields: their results and not their codes.
extension StoryReader {
  mutating func fieldCharacter(_ attributes: XMLAttributes) {
    if attributes.equals(.fldCharType, "begin") {
      beginField()
    } else if attributes.equals(.fldCharType, "separate") {
      beginResult()
    } else if attributes.equals(.fldCharType, "end") {
      endField()
    }
  }

  mutating func beginSimpleField(_ attributes: XMLAttributes) {
    beginField()
    let last = flow.fields.count - 1
    flow.fields[last].isSimple = true
    if let code = attributes[.instr] { flow.fields[last].append(Array(code).span) }
    beginResult()
  }

  mutating func endSimpleField() {
    guard let index = flow.fields.lastIndex(where: \.isSimple) else { return }
    while flow.fields.count > index { endField() }
  }

  mutating func noteCode(_ bytes: Span<UInt8>) {
    guard let last = flow.fields.indices.last, flow.fields[last].phase != .result else { return }
    flow.fields[last].append(bytes)
  }

  private mutating func beginField() {
    let beginning = FieldBeginning(
      state: flow.paragraph, blocks: flow.fragment.blocks.count, tables: flow.fragment.tables.count,
      depth: flow.tables.count)
    flow.fields.append(
      OpenField(mark: flow.fragment.text.count, paragraph: flow.paragraphNumber, beginning: beginning))
  }

  private mutating func beginResult() {
    guard let last = flow.fields.indices.last, flow.fields[last].phase != .result else { return }
    let code = FieldCode(flow.fields[last].code)
    endCode(last, code)
    flow.fields[last].resultStart = flow.fragment.text.count
    switch code.name {
    case "TOC":
      flow.fields[last].isTableOfContents = true
      flow.contentsFields.append(last)
      flow.contentsDepth += 1
    case "HYPERLINK":
      flow.fields[last].target = code.target
      flow.paragraph.refersElsewhere = true
    case "PLACEHOLDER": flow.fields[last].isPrompt = true
    case "PAGEREF": flow.paragraph.refersElsewhere = true
    default: break
    }
  }

  private mutating func endField() {
    guard let last = flow.fields.indices.last else { return }
    if flow.fields[last].phase != .result {
      endCode(last, FieldCode(flow.fields[last].code))
      flow.fields[last].resultStart = flow.fragment.text.count
    }
    let field = flow.fields.removeLast()
    if let target = field.target { markLink(to: target, from: field.resultStart) }
    if field.isTableOfContents { endContents(field) }
    write(field)
  }

  /// A contents field that is whole is one with all that stands in it.
  private mutating func endContents(_ field: OpenField) {
    _ = flow.contentsFields.popLast()
    flow.contentsDepth -= 1
    for index in field.doubtfulBlocks where index < flow.fragment.blocks.count {
      flow.fragment.blocks[index].isTableOfContents = true
    }
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
