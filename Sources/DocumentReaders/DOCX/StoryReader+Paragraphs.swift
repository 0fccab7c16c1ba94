import DocumentModel
import XMLStream

extension StoryReader {
  mutating func beginParagraph() {
    if flow.paragraph.isOpen, !flow.paragraph.isHeld { endParagraph(isLast: true) }
    if flow.paragraph.isHeld {
      flow.paragraph.isHeld = false
      flow.paragraph.resetProperties()
    } else {
      openParagraph()
    }
    setStyle(at: 0)
    beginRun()
  }

  private mutating func openParagraph() {
    if let last = flow.tables.indices.last { flow.tables[last].settle(in: flow.fragment) }
    var paragraph = ParagraphState()
    paragraph.isOpen = true
    paragraph.lineStart = flow.fragment.text.count
    flow.fragment.separate()
    paragraph.start = flow.fragment.text.count
    paragraph.bold = BoldWords(after: flow.fragment.emphasis)
    // The first paragraph of a control around whole paragraphs is where the control stands, words or none.
    paragraph.hasControl = flow.controls.contains { $0.isRecorded && $0.firstBlock == flow.fragment.blocks.count }
    flow.paragraph = paragraph
    flow.paragraphNumber += 1
    if flow.content == .prompt { separatePrompt() }
  }

  /// Closes the open paragraph.
  ///
  /// - Parameter isLast: Nothing can go on from it, even where its mark is left out.
  mutating func endParagraph(isLast: Bool = false) {
    guard flow.paragraph.isOpen else { return }
    endFormFields()
    if flow.paragraph.markIsLeftOut, !isLast {
      flow.paragraph.isHeld = true
      return
    }
    flow.paragraph.isOpen = false
    flow.paragraph.isHeld = false
    trimParagraph()
    closeBlock()
    for box in flow.paragraph.boxes { flow.fragment.append(box, in: flow.cell) }
    flow.paragraph.boxes = []
    if flow.tables.isEmpty { flushNotes() }
    if flow.paragraph.endsSection, outer.isEmpty, let last = sections.indices.last {
      sections[last].end = flow.fragment.text.count
    }
  }

  private mutating func closeBlock() {
    let paragraph = flow.paragraph
    let isEmpty = flow.fragment.text.count == paragraph.start
    let item = isEmpty && paragraph.printsNothing ? nil : listItem()
    guard !isEmpty || paragraph.hasControl || item?.label.isEmpty == false else {
      flow.fragment.truncate(to: paragraph.lineStart)
      return
    }
    flow.fragment.blocks.append(
      Block(
        kind: kind(item), range: TextRange(paragraph.start, flow.fragment.text.count),
        label: item.flatMap { $0.label.isEmpty ? nil : $0.label }, cell: flow.cell, story: flow.story,
        isBold: paragraph.bold.isWhole, isTableOfContents: isContentsLine()))
  }

  /// Whether the paragraph is a line of a table of contents: by its style and what it refers to, or where it stands.
  private mutating func isContentsLine() -> Bool {
    let hasStyle = styles[flow.paragraph.style].isTableOfContents
    guard flow.paragraph.isTableOfContents else { return hasStyle && flow.paragraph.refersElsewhere }
    if hasStyle || flow.paragraph.refersElsewhere || flow.controls.contains(where: \.isTableOfContents) { return true }
    if let field = flow.contentsFields.last {
      flow.fields[field].doubtfulBlocks.append(flow.fragment.blocks.count)
    }
    return false
  }

  private func kind(_ item: ListCounter.Item?) -> Block.Kind {
    let style = styles[flow.paragraph.style]
    let level = flow.paragraph.outlineLevel.map { (0...8).contains($0) ? $0 + 1 : nil } ?? style.headingLevel
    if let level { return .heading(level: level) }
    if let item, !item.label.isEmpty { return .listItem(level: max(item.level, style.listDepth)) }
    return .paragraph
  }

  /// Counts the paragraph in its list, by its own properties or by its style's.
  private mutating func listItem() -> ListCounter.Item? {
    let style = styles[flow.paragraph.style]
    guard let listID = flow.paragraph.listID ?? style.listID, listID != 0 else { return nil }
    let level = flow.paragraph.listLevel ?? style.listLevel ?? lists.level(of: style.chain, in: listID)
    return lists.next(listID, level: level ?? 0)
  }

  /// Takes the blank ends off the paragraph's words and off the marks in them.
  private mutating func trimParagraph() {
    let start = flow.paragraph.start
    var end = flow.fragment.text.count
    while end > start, let blank = Blank.length(before: end, in: flow.fragment.text), end - blank >= start {
      end -= blank
    }
    flow.fragment.truncate(to: end)
    flow.paragraph.bold.trim(&flow.fragment.emphasis, in: flow.fragment.text)
  }
}
