import DocumentModel

/// What elements mean as they open and close.
extension HTMLPage {
  /// Works out what an element is.
  mutating func describe(_ element: inout HTMLElement, _ attributes: [HTMLAttribute]) {
    let tag = element.tag
    element.start = flow.flow.builder.bytes.count
    element.isUnseen = tag.isUnseen || element.aside == nil && isMark(tag, attributes) || isDropped(tag)
    if attributes[.hidden] != nil { element.own.isHidden = true }
    if tag == .nav || attributes[.role] == "navigation" {
      element.isUnseen = true
      if stack.last?.isOut != true { tally.menus += 1 }
    }
    switch tag {
    case .b, .strong, .th: element.own.isBold = element.own.isBold ?? true
    case .h1, .h2, .h3, .h4, .h5, .h6:
      element.own.isBold = element.own.isBold ?? true
      element.headingLevel = tag.headingLevel
    case .pre, .listing: element.own.keepsSpace = element.own.keepsSpace ?? true
    case .a: element.target = attributes[.href]
    default: break
    }
    if attributes[.role] == "heading" {
      element.headingLevel = max(1, min(attributes.number(.ariaLevel) ?? 2, 9))
    }
    element.isContents = isContents(attributes)
    element.isWordList = attributes.classes.contains { $0.hasPrefix("MsoListParagraph") }
    if tag == .a { noteAsideMark(attributes) }
  }

  /// The paragraphs of a table of contents, as Word and LibreOffice mark them.
  private func isContents(_ attributes: [HTMLAttribute]) -> Bool {
    attributes[.id]?.hasPrefix("Table of Contents") == true
      || attributes.classes.contains { $0.hasPrefix("MsoToc") || $0 == "MsoTof" }
  }

  /// Deleted or inserted words that the wanted wording does not have.
  private mutating func isDropped(_ tag: HTMLTag) -> Bool {
    guard tag == .del || tag == .ins else { return false }
    if stack.last?.isOut != true { tally.trackedChanges += 1 }
    switch options.changes {
    case .accepted: return tag == .del
    case .original: return tag == .ins
    case .all: return false
    }
  }

  mutating func opened(_ element: inout HTMLElement, _ attributes: [HTMLAttribute]) {
    guard !element.isOut, !element.isHidden else { return }
    let tag = element.tag
    if tag.isBlock { breakParagraph() }
    switch tag {
    case .pre, .listing: dropsLineFeed = true
    case .del, .ins: if options.changes == .all, captures.isEmpty { flow.beginWording(isNew: tag == .ins) }
    case .q: write("“")
    case .rt: write("(")
    case .table, .thead, .tbody, .tfoot, .tr, .td, .th: openedTablePart(tag, attributes)
    case .select:
      select = HTMLSelect(title: attributes.controlTitle, isMultiple: attributes[.multiple] != nil)
    case .option:
      select?.choices.append(HTMLChoice(isSelected: attributes[.selected] != nil, isEmpty: attributes[.value] == ""))
    default: break
    }
    if tag.isList { openedList(&element, attributes) }
    if tag == .li { openedItem(attributes) }
    if element.own.wordLevel != nil, tag.isBlock { pending = nil }
    openedAside(&element, attributes)
    openedLabel(&element)
  }

  mutating func closed(_ element: HTMLElement) {
    guard !element.isOut, !element.isHidden else { return }
    let tag = element.tag
    switch tag {
    case .q: write("”")
    case .rt: write(")")
    case .select: writeSelect()
    case .del, .ins: flow.endWording(isNew: tag == .ins)
    case .a: if let target = element.target, !target.isEmpty { flow.noteLink(to: target, from: element.start) }
    default: break
    }
    if element.isLabel { closedLabel(element) }
    if tag == .li || tag.isBlock && element.own.wordLevel != nil { closedItem() }
    if tag.isBlock { breakParagraph(isContents: element.isContents) }
    if element.aside != nil { closedAside(element) }
    switch tag {
    case .table, .thead, .tbody, .tfoot, .tr, .td, .th: closedTablePart(tag)
    default: break
    }
  }

  /// Ends the paragraph of an element that is no longer on the stack.
  private mutating func breakParagraph(isContents: Bool) {
    guard isContents, captures.isEmpty, flow.isInParagraph else { return breakParagraph() }
    flow.endParagraph(kind, label: label, isTableOfContents: true)
  }

  /// Elements whose content is no mark-up.
  mutating func raw(_ tag: HTMLTag, _ attributes: [HTMLAttribute], _ content: ArraySlice<UInt8>) {
    switch tag {
    case .style: rules.read(content)
    case .title:
      guard properties.title == nil, stack.last?.isOut != true else { return }
      let words = CharacterNames.decoded(content).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty { properties.title = words }
    case .textarea: if stack.last?.isOut != true { writeTextArea(attributes, content) }
    case .xmp:
      breakParagraph()
      beginParagraph()
      flow.write(Array(content).span)
      breakParagraph()
    default: break
    }
  }

  mutating func note(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    if tag == .body { breakParagraph() }
  }

  mutating func noteMeta(_ attributes: [HTMLAttribute]) {
    guard let name = attributes[.name]?.lowercased(), let content = attributes[.content], !content.isEmpty else {
      return
    }
    switch name {
    case "author": properties.author = properties.author ?? content
    case "generator": properties.application = properties.application ?? content
    case "created": properties.created = properties.created ?? content
    case "changed": properties.modified = properties.modified ?? content
    default: break
    }
  }
}
