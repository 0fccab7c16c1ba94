import DocumentModel

/// Reads a web page as a browser shows it, tag by tag.
///
/// The stack of open elements is kept as the HTML standard says where it changes what is read: what closes a paragraph,
/// an item or a cell, and that mark-up of words goes on after the paragraph that it began in.
struct HTMLPage {
  /// How deep elements nest; those inside are looked through, as in browsers.
  private static let depthLimit = 512
  /// Pieces that are read between two looks at the clock.
  private static let batch = 4_096

  var flow = FlowBuilder()
  let options: ReadingOptions
  var rules = StyleRules()
  var properties = DocumentProperties()
  var stack: [HTMLElement] = []
  var tables: [HTMLTable] = []
  var counters: [String: Int] = [:]
  var select: HTMLSelect?
  /// Words that are kept apart from the text: a comment's, or those of a label.
  var captures: [[UInt8]] = []
  /// Where the marks of comments stand in the words, by the comment's number.
  var marks: [String: Int] = [:]
  /// The headers and footers of printed pages, which are told at the end.
  var margins: [DocumentBuilder] = []
  var tally = HTMLTally()

  // The paragraph that is open, or comes next.
  var kind = Block.Kind.paragraph
  var label: String?
  /// The label of the item that was begun, until a paragraph takes it.
  var pending: (label: String, level: Int)?
  /// A line feed at the start of preformatted text is not shown.
  var dropsLineFeed = false

  init(_ options: ReadingOptions) {
    self.options = options
  }

  mutating func read(_ bytes: [UInt8]) throws(ReadingError) {
    var tokenizer = HTMLTokenizer(bytes)
    var count = 0
    while let token = tokenizer.next() {
      count += 1
      if count.isMultiple(of: Self.batch) { try options.check(flow.size) }
      switch token {
      case .text(let range): text(bytes[range])
      case .start(let tag, let attributes): start(tag, attributes)
      case .end(let tag): end(tag)
      case .raw(let tag, let attributes, let range): raw(tag, attributes, bytes[range])
      }
    }
    while let last = stack.popLast() { closed(last) }
    breakParagraph()
    try options.check(flow.size)
  }

  private mutating func start(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    if tag == .html || tag == .head || tag == .body { return note(tag, attributes) }
    makeRoom(for: tag)
    guard isPlaced(tag) else { return }
    var element = HTMLElement(tag, HTMLStyle(attributes[.style] ?? "").over(rules.style(tag, attributes)))
    describe(&element, attributes)
    element.inherit(from: stack.last)
    if tag.isVoid {
      if !element.isOut { write(element, attributes) }
      return
    }
    guard stack.count < Self.depthLimit else {
      if tag.isBlock { breakParagraph() }
      return
    }
    opened(&element, attributes)
    stack.append(element)
    settle()
  }

  /// Closes what cannot stand around an element of this kind.
  private mutating func makeRoom(for tag: HTMLTag) {
    if tag.isBlock { close(.p) }
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: if stack.last?.tag.headingLevel != nil { pop() }
    case .li: closeItem([.li], within: [.ol, .ul, .menu, .dir])
    case .dt, .dd: closeItem([.dt, .dd], within: [.dl])
    case .option, .optgroup: close(.option)
    case .td, .th: closeUp(to: [.tr])
    case .tr: closeUp(to: [.thead, .tbody, .tfoot, .table])
    case .thead, .tbody, .tfoot, .caption, .colgroup, .col: closeUp(to: [.table])
    case .table: if let last = stack.last?.tag, last == .table || last.isTableSection || last == .tr { close(.table) }
    case .a: endFormatting(.a)
    default: break
    }
  }

  /// Parts of tables mean something inside tables only.
  private func isPlaced(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .tr, .td, .th, .thead, .tbody, .tfoot, .caption, .colgroup, .col: !tables.isEmpty
    default: true
    }
  }

  private mutating func end(_ tag: HTMLTag) {
    switch tag {
    case .html, .body, .head: break
    case .p, .br:
      if tag == .br { start(.br, []) } else { close(.p) }
    case .h1, .h2, .h3, .h4, .h5, .h6: closeNearest { $0.headingLevel != nil }
    case .td, .th, .tr, .thead, .tbody, .tfoot, .caption, .table: closeTablePart(tag)
    default: if tag.isBlock { close(tag) } else { endFormatting(tag) }
    }
  }
}

extension HTMLPage {
  private mutating func close(_ tag: HTMLTag) {
    closeNearest { $0 == tag }
  }

  /// Closes the nearest element of a kind, as far as the cell around it reaches; mark-up of words above it stays open.
  private mutating func closeNearest(_ matches: (HTMLTag) -> Bool) {
    guard let index = nearest(matches) else { return }
    var kept: [HTMLElement] = []
    while stack.count > index + 1, let inner = stack.popLast() {
      if inner.tag.isFormatting { kept.append(inner) } else { closed(inner) }
    }
    pop()
    for var element in kept.reversed() {
      element.inherit(from: stack.last)
      stack.append(element)
    }
    settle()
  }

  private func nearest(_ matches: (HTMLTag) -> Bool) -> Int? {
    for index in stack.indices.reversed() {
      if matches(stack[index].tag) { return index }
      if stack[index].tag.isScope { return nil }
    }
    return nil
  }

  private mutating func closeItem(_ items: Set<HTMLTag>, within lists: Set<HTMLTag>) {
    for index in stack.indices.reversed() {
      let tag = stack[index].tag
      if items.contains(tag) { return closeNearest { items.contains($0) } }
      if lists.contains(tag) || tag.isScope { return }
    }
  }

  /// Closes what is open inside the nearest part of a table of these kinds.
  private mutating func closeUp(to parts: Set<HTMLTag>) {
    guard let index = stack.lastIndex(where: { parts.contains($0.tag) || $0.tag == .table }) else { return }
    while stack.count > index + 1 { pop() }
  }

  private mutating func closeTablePart(_ tag: HTMLTag) {
    guard let index = stack.lastIndex(where: { $0.tag == tag || $0.tag == .table }), stack[index].tag == tag else {
      return
    }
    while stack.count > index { pop() }
    settle()
  }

  /// Ends mark-up of words; what was opened inside it goes on without it.
  private mutating func endFormatting(_ tag: HTMLTag) {
    guard let index = nearest({ $0 == tag }) else { return }
    closed(stack.remove(at: index))
    for above in index..<max(index, stack.count) { stack[above].inherit(from: above > 0 ? stack[above - 1] : nil) }
    settle()
  }

  private mutating func pop() {
    guard let last = stack.popLast() else { return }
    closed(last)
    settle()
  }

  /// Words that come next look as the innermost element says.
  mutating func settle() {
    flow.isBold = stack.last?.isBold ?? false
    flow.isHidden = stack.last?.isHidden ?? false
  }
}
