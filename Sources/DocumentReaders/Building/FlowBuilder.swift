import DocumentModel
import XMLStream

/// Writes a document as its words flow: paragraphs of runs, tables, and what is anchored in them.
///
/// Text boxes are read after the paragraph that anchors them, notes after that paragraph or after the outermost table
/// around it. Words that are hidden are counted and left out.
struct FlowBuilder {
  /// How deep text boxes may stand in text boxes; deeper ones are read in place.
  private static let depthLimit = 16

  /// The innermost flow.
  var flow: TextFlow
  /// The flows around the innermost one.
  private var outer: [TextFlow] = []
  /// Whether the words that are written next are bold.
  var isBold = false
  /// Whether the words that are written next are left out.
  var isHidden = false {
    didSet { if isHidden != oldValue { isCounted = false } }
  }
  private var isCounted = false
  /// Stretches of words that were left out as hidden.
  private(set) var hiddenStretches = 0
  /// How much the stories came to that callers took to put them elsewhere.
  private var taken = DocumentSize()
  /// What was written once more, as repeated cells ask for.
  var repeated = (cells: 0, bytes: 0)

  init(_ story: Story = .body) {
    flow = TextFlow(story)
  }

  var isInParagraph: Bool { flow.isInParagraph }
  /// Whether what comes next belongs to the story that was begun first.
  var isOutermost: Bool { outer.isEmpty }
  /// How many text boxes and notes are open.
  var depth: Int { outer.count }
  /// How much has been written, in all that is open.
  var size: DocumentSize { outer.reduce(flow.size + taken) { $0 + $1.size } }

  /// Begins a paragraph, and ends the open one.
  mutating func beginParagraph() {
    endParagraph()
    flow.begin()
  }

  /// Ends the paragraph; one without words leaves no trace, unless a label or a control stands for it.
  mutating func endParagraph(
    _ kind: Block.Kind = .paragraph, label: String? = nil, isTableOfContents: Bool = false, keepsEmpty: Bool = false
  ) {
    guard flow.isInParagraph else { return }
    flow.end(
      kind, label: label, isTableOfContents: isTableOfContents,
      keepsEmpty: keepsEmpty || label != nil || flow.hasEmptyControl)
    if flow.openTables == 0 { flushNotes() }
  }

  /// Takes the open paragraph back, words and all.
  mutating func dropParagraph() {
    guard flow.isInParagraph else { return }
    flow.drop()
  }

  private mutating func flushNotes() {
    for note in flow.notes.take() { flow.builder.append(note, isInCell: false) }
  }

  mutating func beginTable() {
    endParagraph()
    flow.openTables += 1
    flow.builder.beginTable()
  }

  mutating func beginCell(row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1) {
    endParagraph()
    flow.builder.beginCell(row: row, column: column, rowSpan: rowSpan, columnSpan: columnSpan)
  }

  /// Ends the cell; one without a word keeps an empty block, so that its place can be named.
  mutating func endCell() {
    endParagraph()
    guard let cell = flow.builder.cell else { return }
    if flow.builder.tables[cell.table].cells[cell.cell].blocks.lowerBound == flow.builder.blocks.count {
      flow.builder.openBlock()
      flow.builder.closeBlock(story: flow.story, keepsEmpty: true)
    }
    flow.builder.endCell()
  }

  /// Ends the table.
  ///
  /// - Parameters:
  ///   - headerRows: How many leading rows are marked as header rows.
  ///   - rows: How many rows it has, whatever its cells claim.
  mutating func endTable(headerRows: Int, rows: Int) {
    endParagraph()
    guard flow.openTables > 0 else { return }
    flow.openTables -= 1
    flow.builder.endTable(headerRows: headerRows, rows: rows)
    if flow.openTables == 0 { flushNotes() }
  }

  /// Begins a text box or a note; its words stand apart from the paragraph that anchors it.
  ///
  /// - Returns: Whether it stands apart; words of those nested too deeply are taken in place.
  mutating func beginStory(_ story: Story) -> Bool {
    guard outer.count < Self.depthLimit else { return false }
    outer.append(flow)
    flow = TextFlow(story)
    return true
  }

  /// Ends the story that was begun last, which the caller puts where it belongs.
  mutating func takeStory() -> DocumentBuilder? {
    guard !outer.isEmpty else { return nil }
    let inner = finished()
    taken = taken + inner.size
    flow = outer.removeLast()
    return inner
  }

  /// Ends the text box or note that was begun last.
  mutating func endStory() {
    let inner = finished()
    guard let around = outer.popLast() else { return }
    let story = flow.story
    flow = around
    if story == .footnote || story == .endnote {
      flow.notes.add(inner)
      if !flow.isInParagraph, flow.openTables == 0 { flushNotes() }
    } else if flow.isInParagraph {
      flow.boxes.add(inner)
    } else {
      flow.builder.append(inner, isInCell: true)
    }
  }

  /// What the innermost flow came to.
  private mutating func finished() -> DocumentBuilder {
    endParagraph()
    while flow.openTables > 0 {
      endCell()
      endTable(headerRows: 0, rows: .max)
    }
    flushNotes()
    return flow.builder
  }

  /// Ends the story that was begun first, with all that is open in it.
  mutating func finish() -> DocumentBuilder {
    while !outer.isEmpty { endStory() }
    var whole = finished()
    whole.controls.sort { $0.range < $1.range }
    return whole
  }
}

extension FlowBuilder {
  /// Writes words as they are.
  mutating func write(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty, prepare() else { return }
    let start = flow.builder.bytes.count
    flow.builder.bytes.append(contentsOf: bytes)
    flow.mark(from: start, isBold: isBold)
  }

  /// Writes words with their white space as one blank each, and none at the start of a line.
  mutating func writeCollapsed(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty else { return }
    let isBlank = !bytes.indices.contains { !bytes[$0].isWhiteSpace }
    if isBlank, isHidden || !flow.isInParagraph { return }
    guard prepare() else { return }
    let start = flow.builder.bytes.count
    flow.appendCollapsed(bytes)
    flow.mark(from: start, isBold: isBold)
  }

  /// Writes one ASCII character: a tab, a line feed or a blank.
  mutating func write(_ byte: UInt8) {
    guard prepare() else { return }
    if byte == 0x0A { flow.dropBlankAtEnd() }
    let start = flow.builder.bytes.count
    flow.builder.bytes.append(byte)
    flow.mark(from: start, isBold: isBold)
  }

  mutating func write(_ words: String) {
    let bytes = Array(words.utf8)
    write(bytes.span)
  }

  /// Writes a box to tick, as a control.
  mutating func writeCheckBox(isChecked: Bool, title: String? = nil) {
    guard prepare() else { return }
    let start = flow.builder.bytes.count
    flow.builder.bytes += isChecked ? CheckBox.checked : CheckBox.open
    flow.mark(from: start, isBold: isBold)
    let end = flow.builder.bytes.count
    flow.builder.controls.append(
      ContentControl(kind: .checkBox(isChecked: isChecked), range: TextRange(end - 3, end), title: title))
  }

  /// Notes a control around the words since an offset; one without words is an empty place, and its paragraph is kept.
  mutating func note(_ control: ContentControl, from start: Int) {
    if !flow.isInParagraph { flow.begin() }
    var control = control
    let whole = TextRange(max(start, flow.builder.blockStart), flow.builder.bytes.count)
    if let range = Blank.trimmed(whole, in: flow.builder.bytes) {
      control.range = range
    } else {
      control.range = TextRange(whole.start, whole.start)
      flow.hasEmptyControl = true
    }
    flow.builder.controls.append(control)
  }

  /// Notes a link over the words since an offset.
  mutating func noteLink(to target: String, from start: Int) {
    guard flow.isInParagraph else { return }
    let whole = TextRange(max(start, flow.builder.blockStart), flow.builder.bytes.count)
    guard target.mayLead, let range = Blank.trimmed(whole, in: flow.builder.bytes) else { return }
    flow.builder.links.append(Link(range: range, target: target))
  }

  /// Makes ready for words; false where they are left out.
  private mutating func prepare() -> Bool {
    if isHidden {
      if !isCounted { hiddenStretches += 1 }
      isCounted = true
      return false
    }
    if !flow.isInParagraph { flow.begin() }
    return true
  }
}

extension UInt8 {
  /// A space, tab, line feed, form feed or carriage return.
  var isWhiteSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
}
