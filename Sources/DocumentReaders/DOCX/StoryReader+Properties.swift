import DocumentModel
import XMLStream

extension StoryReader {
  mutating func startProperty(_ name: WordName, _ attributes: XMLAttributes) {
    switch scope {
    case .none: break
    case .paragraph: startParagraphProperty(name, attributes)
    case .mark: noteMark(name, attributes)
    case .run: noteRun(name, attributes)
    case .row: noteRow(name, attributes)
    case .cell: noteCell(name, attributes)
    case .control: noteControl(name, attributes)
    case .formField: noteFormField(name, attributes)
    case .section: noteSection(name, attributes)
    case .math: startMathPart(name, attributes)
    }
  }

  mutating func endProperty(_ name: WordName) {
    switch (scope, name) {
    case (.mark, .rPr): scope = .paragraph
    case (.run, .rPr):
      scope = .none
      settleRun()
    case (.paragraph, .pPr):
      scope = .none
      if flow.paragraph.beginsPage ?? styles[flow.paragraph.style].beginsPage { endPage(.before) }
    case (.control, .sdtPr), (.formField, .ffData): scope = .none
    case (.cell, .tcPr):
      scope = .none
      if cellIsLeftOut { skippedDepth = 1 }
      cellIsLeftOut = false
    case (.row, .trPr):
      scope = .none
      if rowIsLeftOut { skippedDepth = 1 }
      rowIsLeftOut = false
    case (.section, .sectPr): endSection()
    case (.math, _): endMathPart(name)
    default: break
    }
  }

  private mutating func startParagraphProperty(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .pStyle: setStyle(attributes.string(.val) ?? "")
    case .numId: flow.paragraph.listID = attributes.integer(.val)
    case .ilvl: flow.paragraph.listLevel = attributes.integer(.val)
    case .outlineLvl: flow.paragraph.outlineLevel = attributes.integer(.val)
    case .rPr: scope = .mark
    case .pageBreakBefore: flow.paragraph.beginsPage = attributes.isOn
    case .sectPr: beginSection()
    default: break
    }
  }

  /// The properties of a paragraph's mark: whether the paragraph's end was deleted or is hidden.
  private mutating func noteMark(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .vanish: flow.paragraph.markIsHidden = attributes.isOn
    case .ins, .moveTo, .del, .moveFrom: noteMarkChange(name)
    default: break
    }
  }

  private mutating func noteRun(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .b: flow.run.ownBold = attributes.isOn
    case .vanish: flow.run.ownHidden = attributes.isOn
    case .rStyle: flow.run.characterStyle = attributes.string(.val)
    case .rFonts:
      flow.run.symbols = (attributes.string(.ascii) ?? attributes.string(.hAnsi)).flatMap { SymbolFont(named: $0) }
    default: break
    }
  }

  private mutating func noteRow(_ name: WordName, _ attributes: XMLAttributes) {
    guard let last = flow.tables.indices.last else { return }
    switch name {
    case .gridBefore: flow.tables[last].gridBefore = attributes.integer(.val) ?? 0
    case .tblHeader: flow.tables[last].isHeaderRow = attributes.isOn
    case .ins, .del: noteRowChange(name)
    default: break
    }
  }

  private mutating func noteCell(_ name: WordName, _ attributes: XMLAttributes) {
    guard let last = flow.tables.indices.last else { return }
    switch name {
    case .gridSpan: flow.tables[last].span = attributes.integer(.val) ?? 1
    case .vMerge: flow.tables[last].vertical = attributes.equals(.val, "restart") ? .restart : .goesOn
    case .cellIns, .cellDel: noteCellChange(name)
    case .cellMerge: noteCellMerge(attributes, in: last)
    case .hMerge: flow.tables[last].horizontal = attributes.equals(.val, "restart") ? .restart : .goesOn
    default: break
    }
  }
}

extension StoryReader {
  mutating func beginRun() {
    flow.run = RunState(isBold: flow.paragraph.isBoldByStyle, isHidden: flow.paragraph.isHiddenByStyle)
  }

  /// Bold and hidden are toggles: a character style that says so turns what the paragraph's style says around.
  private mutating func settleRun() {
    let own = flow.run
    let style = own.characterStyle.map { styles.characterStyle($0) }
    flow.run.isBold = own.ownBold ?? (flow.paragraph.isBoldByStyle != (style?.isBold ?? false))
    flow.run.isHidden = own.ownHidden ?? (flow.paragraph.isHiddenByStyle != (style?.isHidden ?? false))
  }

  /// Gives the paragraph a style, and what runs inherit from it.
  mutating func setStyle(_ id: String) {
    setStyle(at: styles.index(of: id))
  }

  /// Gives the paragraph the style at a place of the sheet.
  mutating func setStyle(at index: Int) {
    flow.paragraph.style = index
    flow.paragraph.isBoldByStyle = styles[index].isBold
    flow.paragraph.isHiddenByStyle = styles[index].isHidden
  }
}
