import DocumentModel
import XMLStream

extension OpenTextReader {
  mutating func startWords(_ name: OpenName, _ attributes: XMLAttributes) {
    switch name {
    case .paragraph, .heading: beginParagraph(isHeading: name == .heading, attributes)
    case .span, .field: beginRun(attributes)
    case .link: beginLink(attributes)
    case .pageNumber:
      beginRun(attributes)
      pageNumbers.append(TextRange(flow.flow.builder.bytes.count, Int(Int32.max)))
    case .blanks: for _ in 0..<max(1, min(attributes.number(.count) ?? 1, 1_000)) { write(0x20) }
    case .tab: write(0x09)
    case .lineBreak: write(0x0A)
    case .softPageBreak:
      hasSoftPageBreaks = true
      breakPage()
    case .rubyText:
      beginRun(attributes)
      write(UInt8(ascii: "("))
    case .section: beginSection(attributes)
    case .index: contentsDepth += 1
    case .list: beginList(attributes)
    case .listItem, .listHeader: beginItem(isHeader: name == .listHeader, attributes)
    case .numberedParagraph: beginNumberedParagraph(attributes)
    case .table: beginTable(attributes)
    case .headerRows: if !tables.isEmpty { tables[tables.count - 1].isInHeader = true }
    case .row: beginRow(attributes)
    case .cell: beginCell(attributes)
    case .coveredCell: passCells(attributes)
    default: startAside(name, attributes)
    }
  }

  /// What stands beside the words: drawings, notes, comments, changes, fields to fill in.
  private mutating func startAside(_ name: OpenName, _ attributes: XMLAttributes) {
    switch name {
    case .frame, .group: beginFrame(attributes)
    case .textBox, .shape: beginBox(name, attributes)
    case .image: if !frames.isEmpty { frames[frames.count - 1].hasPicture = true }
    case .object: skipObject()
    case .title, .description, .creator, .date: captures.append([])
    case .note: noteStory = attributes.says(.noteClass, "endnote") ? .endnote : .footnote
    case .noteBody: beginNote()
    case .annotation: beginComment(attributes)
    case .annotationEnd: endCommented(attributes)
    case .forms: forms.isOpen = true
    case .control: writeControl(attributes)
    case .trackedChanges, .changedRegion, .insertion, .deletion, .formatChange, .change, .changeStart, .changeEnd:
      startChange(name, attributes)
    default: startField(name, attributes)
    }
  }

  mutating func endWords(_ name: OpenName) {
    switch name {
    case .paragraph, .heading: endParagraph()
    case .span, .field, .hiddenText, .hiddenParagraph, .variable: endRun()
    case .pageNumber:
      endRun()
      pageNumbers[pageNumbers.count - 1].end = flow.flow.builder.bytes.count
    case .link, .placeholder, .dropDown, .textInput, .contentControl: endSpan()
    case .rubyText:
      write(UInt8(ascii: ")"))
      endRun()
    case .index: contentsDepth -= 1
    case .list: endList()
    case .numberedParagraph: endNumberedParagraph()
    case .table: endTable()
    case .headerRows: if !tables.isEmpty { tables[tables.count - 1].isInHeader = false }
    case .row: endRow()
    case .cell: endCell()
    case .frame, .group: endFrame()
    case .textBox, .shape: endBox(name)
    case .title, .description, .creator, .date: endCapture(name)
    case .noteBody: endNote()
    case .annotation: endComment()
    case .fieldMark, .fieldMarkStart: settleFieldMark(name)
    default: break
    }
  }

  mutating func write(_ byte: UInt8) {
    guard !changes.isExcluding else { return }
    if !captures.isEmpty {
      captures[captures.count - 1].append(byte)
    } else if !paragraphs.isEmpty {
      flow.write(byte)
    }
  }

  /// Words that are styled on their own; what the style leaves open is as around them.
  mutating func beginRun(_ attributes: XMLAttributes, hides: Bool = false) {
    var run = runs.last ?? OpenRun()
    if let name = attributes.value(.styleName) {
      let style = styles.resolved(name, .text)
      run.isBold = style.isBold ?? run.isBold
      run.isHidden = style.isHidden ?? run.isHidden
      if style.namesFont { run.symbols = style.symbols }
    }
    run.isHidden = run.isHidden || hides
    runs.append(run)
    settleRun()
  }

  mutating func endRun() {
    _ = runs.popLast()
    settleRun()
  }

  mutating func settleRun() {
    flow.isBold = runs.last?.isBold ?? false
    flow.isHidden = runs.last?.isHidden ?? false
  }

  private mutating func beginLink(_ attributes: XMLAttributes) {
    beginRun(attributes)
    spans.append(OpenSpan(start: flow.flow.builder.bytes.count, target: attributes.value(.href)))
  }

  /// A section that is not shown is left out.
  private mutating func beginSection(_ attributes: XMLAttributes) {
    let isHidden =
      attributes.says(.display, "none")
      || attributes.says(.display, "condition") && attributes.says(.isHidden, "true")
    guard isHidden else { return }
    tally.hiddenParts += 1
    skippedDepth = 1
  }
}
