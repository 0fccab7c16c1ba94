import DocumentModel

extension RTFParser {
  /// Begins what a group's first word says it is.
  ///
  /// - Returns: Whether the word does begin something.
  mutating func begin(_ word: RTFWord, _ parameter: Int?) -> Bool {
    if let capture = word.capture {
      beginCapture(capture)
      return true
    }
    if let story = word.story {
      begin(story)
      return true
    }
    switch word {
    case .skipped, .mathProperties: tokens.skipGroup()
    case .fonttbl: state.destination = .fontTable
    case .stylesheet: state.destination = .styleSheet
    case .info, .formfield, .picprop, .shpinst, .shpgrp, .drawing: state.destination = .container
    case .sp: propertyName = ""
    case .creatim, .revtim: beginDate(word == .creatim ? .created : .modified)
    case .annotation: beginRemark()
    case .field: beginField()
    case .nesttableprops:
      isNestedShape = true
      state.ending = .rowShape
    case .shp: beginShapeGroup()
    case .pict: beginPicture()
    case .object: tally.objects += 1
    case .upr:
      state.unicodeDestination = state.destination
      state.destination = .container
    case .ud: state.destination = state.unicodeDestination
    case .cs, .ds, .ts: return endsStyle()
    case .shppict, .moMath, .moMathPara, .result: break
    default: return false
    }
    return true
  }

  /// In the style sheet, a character style or a table style, which is left out.
  private mutating func endsStyle() -> Bool {
    guard case .styleSheet = state.destination else { return false }
    tokens.skipGroup()
    return true
  }

  /// Ends what a group began.
  mutating func end(_ group: RTFState) {
    endCharacter()
    switch group.ending {
    case .none: break
    case .capture(let capture):
      let words = captures.popLast() ?? []
      take(capture, words)
    case .time(let capture):
      if capture == .created { head.properties.created = head.date.text }
      if capture == .modified { head.properties.modified = head.date.text }
    case .field: endField()
    case .shape(let pictures): endShapeGroup(pictures)
    case .story(let story): end(story, group)
    case .remark: endRemark(group)
    case .rowShape: isNestedShape = false
    }
  }

  private mutating func beginCapture(_ capture: RTFCapture) {
    // The instruction is of no use without its field.
    guard capture != .fieldCode || !fields.isEmpty else {
      tokens.skipGroup()
      return
    }
    state.destination = .capture(capture)
    state.ending = .capture(capture)
    captures.append([])
  }

  private mutating func beginDate(_ capture: RTFCapture) {
    head.date = RTFDate()
    state.destination = .time
    state.ending = .time(capture)
  }

  private mutating func take(_ capture: RTFCapture, _ bytes: [UInt8]) {
    let words = Blank.trimmed(TextRange(0, bytes.count), in: bytes).map { bytes.string($0.start..<$0.end) }
    switch capture {
    case .label: flows[flows.count - 1].paragraph.label = words.map { RTFLabel.printed($0) }
    case .fieldCode: endInstruction(bytes)
    case .title: head.properties.title = words
    case .author: head.properties.author = words
    case .template: head.properties.template = words
    case .application: head.properties.application = words.map { RTFLabel.withoutSemicolon($0) }
    case .fieldName: if !fields.isEmpty { fields[fields.count - 1].title = words }
    case .fieldEntry:
      if let last = fields.indices.last, fields[last].entries.count < RTFField.maximumEntries {
        fields[last].entries.append(words ?? "")
      }
    case .propertyName: propertyName = words ?? ""
    case .propertyValue: noteProperty(words)
    case .created, .modified: break
    case .commentAuthor, .commentDate, .commentParent, .rangeStart, .rangeEnd: noteRemark(capture, words)
    }
  }
}

extension RTFWord {
  /// What a group that begins with the word tells.
  fileprivate var capture: RTFCapture? {
    switch self {
    case .listtext, .pntext: .label
    case .fldinst: .fieldCode
    case .title: .title
    case .author: .author
    case .template: .template
    case .generator: .application
    case .ffname: .fieldName
    case .ffl: .fieldEntry
    case .sn: .propertyName
    case .sv: .propertyValue
    case .atnauthor: .commentAuthor
    case .atndate: .commentDate
    case .atnparent: .commentParent
    case .atrfstart: .rangeStart
    case .atrfend: .rangeEnd
    default: nil
    }
  }

  fileprivate var story: Story? {
    switch self {
    case .header, .headerl, .headerr, .headerf: .header
    case .footer, .footerl, .footerr, .footerf: .footer
    case .footnote: .footnote
    case .shptxt, .dptxbxtext: .textBox
    default: nil
    }
  }
}

/// Labels and names as they are printed.
enum RTFLabel {
  /// A letter of Word's own fonts that stands as a bullet becomes one; so does a sign that no font explains.
  static func printed(_ label: String) -> String {
    label == "\u{FFFD}" ? "•" : SymbolFont.bullet(label, font: "")
  }

  static func withoutSemicolon(_ name: String) -> String { name.last == ";" ? String(name.dropLast()) : name }
}
