import DocumentModel

extension RTFParser {
  /// Does what a control word says.
  mutating func read(_ word: RTFWord?, _ parameter: Int?) {
    if isFirstInGroup {
      if let word, begin(word, parameter) { return }
      if isOptional {
        tokens.skipGroup()
        return
      }
    }
    guard let word else { return }
    if let character = word.character {
      write(word: character)
    } else if !readFormat(word, parameter), !readTable(word, parameter) {
      readHead(word, parameter)
    }
  }

  mutating func read(sign: UInt8) {
    switch sign {
    case UInt8(ascii: "~"): write(word: 0xA0)
    case UInt8(ascii: "_"): write(word: 0x2011)
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): write(word: UInt32(sign))
    case 0x0A, 0x0D: endParagraph()
    default: break
    }
  }

  private mutating func readFormat(_ word: RTFWord, _ parameter: Int?) -> Bool {
    let isOn = parameter != 0
    switch word {
    case .u: write(unit: parameter ?? 0)
    case .uc: state.fallbackCount = min(max(parameter ?? 1, 0), 16)
    case .plain:
      state.characters = RTFState.Characters()
      state.font = nil
      state.otherFont = nil
    case .b: state.characters.isBold = isOn
    case .v: state.characters.isHidden = isOn
    case .deleted, .mvf: state.characters.isDeleted = isOn
    case .revised, .mvt: state.characters.isInserted = isOn
    case .f: noteFont(parameter ?? 0)
    case .af: state.otherFont = parameter
    case .par, .sect: endParagraph()
    case .page: beginPage()
    case .pard: state.paragraph = RTFState.Paragraph()
    case .s: noteStyle(parameter ?? 0)
    case .outlinelevel: noteOutline(parameter ?? 9)
    case .ilvl: state.paragraph.listLevel = min(max(parameter ?? 0, 0), 8)
    case .ftnalt: isEndnote = flows.count > 1
    case .pagebb: state.paragraph.breaksPage = isOn
    default: return false
    }
    return true
  }

  private mutating func readTable(_ word: RTFWord, _ parameter: Int?) -> Bool {
    switch word {
    case .intbl: state.paragraph.isInTable = true
    case .itap:
      state.paragraph.nesting = max(parameter ?? 1, 0)
      state.paragraph.isInTable = state.paragraph.isInTable && parameter != 0
    case .trowd: beginShape()
    case .trleft: change { $0.left = parameter ?? 0 }
    case .trhdr: change { $0.isHeader = true }
    case .clmgf: pendingCell.horizontal = .begins
    case .clmrg: pendingCell.horizontal = .goesOn
    case .clvmgf: pendingCell.vertical = .begins
    case .clvmrg: pendingCell.vertical = .goesOn
    case .cellx: addCell(right: parameter ?? 0)
    case .cell: endCell(depth: 1)
    case .nestcell: endCell(depth: max(2, state.paragraph.nesting))
    case .row: endRow(depth: 1, shape)
    case .nestrow: endRow(depth: max(2, state.paragraph.nesting), nestedShape)
    default: return false
    }
    return true
  }

  private mutating func readHead(_ word: RTFWord, _ parameter: Int?) {
    let number = parameter ?? 0
    switch word {
    case .ansi where !head.namesCodePage: head.codePage = .windows1252
    case .mac: head.codePage = CodePage(10000)
    case .pc: head.codePage = CodePage(437)
    case .pca: head.codePage = CodePage(850)
    case .ansicpg where number > 0:
      head.codePage = CodePage(number)
      head.namesCodePage = true
    case .deff: head.defaultFont = number
    case .fcharset: head.fontCodePage = CodePage.number(ofCharacterSet: number)
    case .cpg: head.fontCodePage = number
    case .yr: head.date.year = number
    case .mo: head.date.month = number
    case .dy: head.date.day = number
    case .hr: head.date.hour = number
    case .min: head.date.minute = number
    case .cs, .ds, .ts: head.isParagraphStyle = false
    default: readForm(word, number)
    }
  }

  private mutating func noteFont(_ number: Int) {
    if case .fontTable = state.destination { head.beginEntry(number) } else { state.font = number }
  }

  private mutating func noteStyle(_ number: Int) {
    if case .styleSheet = state.destination { head.number = number } else { state.paragraph.style = number }
  }

  private mutating func noteOutline(_ level: Int) {
    if case .styleSheet = state.destination { head.outlineLevel = level } else { state.paragraph.outlineLevel = level }
  }
}

extension RTFWord {
  /// The character that a word stands for.
  fileprivate var character: UInt32? {
    switch self {
    case .tab: 0x09
    case .line, .lbr, .column: 0x0A
    case .emdash: 0x2014
    case .endash: 0x2013
    case .emspace: 0x2003
    case .enspace: 0x2002
    case .qmspace: 0x2005
    case .bullet: 0x2022
    case .lquote: 0x2018
    case .rquote: 0x2019
    case .ldblquote: 0x201C
    case .rdblquote: 0x201D
    case .zwj: 0x200D
    case .zwnj: 0x200C
    default: nil
    }
  }
}
