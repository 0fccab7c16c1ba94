import DocumentModel

extension RTFParser {
  /// Fields inside fields, more than any document has.
  private static let maximumFields = 1_000

  mutating func beginField() {
    guard fields.count < Self.maximumFields else { return }
    let last = flows.count - 1
    fields.append(
      RTFField(
        start: flows[last].paragraph.bytes.count, paragraph: flows[last].paragraphNumber, flow: last))
    state.ending = .field
  }

  mutating func endInstruction(_ instruction: [UInt8]) {
    guard let last = fields.indices.last else { return }
    fields[last].instruction = instruction
    guard fields[last].words.first?.uppercased() == "TOC", !fields[last].isTableOfContents else { return }
    fields[last].isTableOfContents = true
    contentsDepth += 1
  }

  mutating func readForm(_ word: RTFWord, _ number: Int) {
    guard let last = fields.indices.last else { return }
    switch word {
    case .fftype: fields[last].form = number == 1 ? .checkBox : number == 2 ? .dropDown : .text
    case .ffres: fields[last].result = number
    case .ffdefres: fields[last].original = number
    default: break
    }
  }

  mutating func endField() {
    guard let field = fields.popLast() else { return }
    if field.isTableOfContents { contentsDepth -= 1 }
    guard case .text = state.destination, isPrinted, field.flow == flows.count - 1 else { return }
    let words = field.words
    switch field.form ?? RTFField.form(words) {
    case .checkBox: addBox(field)
    case .dropDown: addChoice(field)
    case .text: addControl(.text, field)
    case nil: addLink(field, words)
    }
  }

  private func range(of field: RTFField) -> TextRange {
    let flow = flows[field.flow]
    let start = flow.paragraphNumber == field.paragraph ? field.start : 0
    let bytes = flow.paragraph.bytes
    let end = bytes.count
    return Blank.trimmed(TextRange(min(start, end), end), in: bytes) ?? TextRange(min(start, end), min(start, end))
  }

  private mutating func addBox(_ field: RTFField) {
    let isChecked = field.state != 0
    let before = flows[field.flow].paragraph.controls.count
    put(isChecked ? 0x2612 : 0x2610)
    if before < flows[field.flow].paragraph.controls.count {
      flows[field.flow].paragraph.controls[before].title = field.title
    }
  }

  private mutating func addChoice(_ field: RTFField) {
    if range(of: field).isEmpty, field.entries.indices.contains(field.state) {
      for scalar in field.entries[field.state].unicodeScalars { put(scalar.value) }
    }
    addControl(.dropDown, field)
  }

  private mutating func addControl(_ kind: ContentControl.Kind, _ field: RTFField) {
    let range = range(of: field)
    flows[field.flow].paragraph.controls.append(
      ContentControl(kind: kind, range: range, title: field.title, isPlaceholder: range.isEmpty))
  }

  private mutating func addLink(_ field: RTFField, _ words: [String]) {
    let range = range(of: field)
    if ["PAGE", "NUMPAGES", "SECTIONPAGES"].contains(words.first?.uppercased()) {
      flows[field.flow].paragraph.pageNumbers.append(range)
    } else if let target = RTFField.target(words) {
      guard !range.isEmpty, target.mayLead, !field.isCut else { return }
      flows[field.flow].paragraph.links.append(Link(range: range, target: target))
    } else if range.isEmpty, let symbol = RTFField.symbol(words) {
      put(symbol)
    }
  }
}

extension RTFField {
  /// The form that an instruction names where no settings tell it.
  static func form(_ words: [String]) -> Form? {
    switch words.first?.uppercased() {
    case "FORMTEXT": .text
    case "FORMCHECKBOX": .checkBox
    case "FORMDROPDOWN": .dropDown
    default: nil
    }
  }

  /// The character that "SYMBOL 168 \f Wingdings" prints.
  static func symbol(_ words: [String]) -> UInt32? {
    guard words.count > 1, words[0].uppercased() == "SYMBOL" else { return nil }
    let code =
      words[1].lowercased().utf8.starts(with: "0x".utf8) ? UInt32(words[1].dropFirst(2), radix: 16) : UInt32(words[1])
    guard let code, code < 0x110000 else { return nil }
    guard let font = words.firstIndex(of: "\\f"), font + 1 < words.count else { return Windows1252.symbol(code) }
    return SymbolFont.character(code, font: words[font + 1])?.value
  }
}

extension Windows1252 {
  /// A character by its number, in the code page where it is one byte.
  fileprivate static func symbol(_ code: UInt32) -> UInt32 { code < 0x100 ? scalar(of: UInt8(code)) : code }
}
