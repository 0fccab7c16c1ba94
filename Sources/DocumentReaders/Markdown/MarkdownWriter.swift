import DocumentModel

/// Writes the leaves of a Markdown text into a document, mark-up out, bold beside the words.
struct MarkdownWriter {
  /// Leaves that are written between two looks at the clock.
  private static let batch = 4_096

  private let source: [UInt8]
  private let definitions: [String: String]
  private let options: ReadingOptions
  private var written = 0
  private(set) var builder: DocumentBuilder
  /// Where the open link leads, and where it begins; how many are open, one inside the other.
  private var link: (start: Int, target: String)?
  private var linkDepth = 0
  /// How many stretches of bold text are open, and where the outermost began.
  private var boldDepth = 0
  private var boldStart = 0
  private var hasPlainWords = false
  private var hiddenStretches = 0

  init(source: [UInt8], definitions: [String: String], _ options: ReadingOptions) {
    self.options = options
    self.source = source
    self.definitions = definitions
    builder = DocumentBuilder(capacity: source.count)
  }

  /// What was left out.
  var notices: [ReadingNotice] {
    var notices = NoticeList()
    notices.noteHiddenStretches(hiddenStretches)
    let pictures = builder.pictures.count { $0.description == nil }
    notices.note(.imageWithoutText, pictures, "picture was left out", "pictures were left out")
    return notices.all
  }

  /// Writes all leaves in order.
  ///
  /// - Throws: `ReadingError` where it takes too long or comes to too much.
  mutating func write(_ elements: [MarkdownElement]) throws(ReadingError) {
    for element in elements { try write(element) }
    try options.check(builder.size)
  }

  private mutating func write(_ element: MarkdownElement) throws(ReadingError) {
    switch element {
    case .leaf(let leaf):
      try write(leaf)
    case .table(let rows, let headerRows):
      builder.beginTable()
      for (row, cells) in rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          builder.beginCell(row: row, column: column)
          try write(MarkdownLeaf(kind: .paragraph, lines: [cell]))
          builder.endCell()
        }
      }
      builder.endTable(headerRows: headerRows)
    case .webTable(let range): try writeWebTable(range)
    case .grid(let cells, let headerRows):
      builder.beginTable()
      for cell in cells {
        builder.beginCell(row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan)
        try write(MarkdownLeaf(kind: .paragraph, isDrawn: true, lines: cell.lines))
        builder.endCell()
      }
      builder.endTable(headerRows: headerRows)
    }
  }

  /// A table that stands as in a web page; struck-through words in it stay, as elsewhere in Markdown.
  private mutating func writeWebTable(_ range: Range<Int>) throws(ReadingError) {
    var options = options
    options.changes = .all
    var page = HTMLPage(options)
    try page.read(Array(source[range]))
    hiddenStretches += page.flow.hiddenStretches
    builder.append(page.flow.finish(), isInCell: false)
    try options.check(builder.size)
  }

  private mutating func write(_ leaf: MarkdownLeaf) throws(ReadingError) {
    written += 1
    if written.isMultiple(of: Self.batch) { try options.check(builder.size) }
    builder.openBlock()
    (boldDepth, hasPlainWords) = (0, false)
    if let isChecked = leaf.isChecked { builder.appendCheckBox(isChecked: isChecked) }
    if leaf.isChecked != nil, leaf.lines.contains(where: { !$0.isEmpty }) { builder.bytes.append(0x20) }
    let emphasisCount = builder.emphasis.count
    let pictureCount = builder.pictures.count
    let text = text(of: leaf)
    if leaf.isLiteral || text.count > MarkdownInlines.limit {
      builder.append(text.indices, of: text)
      hasPlainWords = true
    } else {
      write(MarkdownInlines(text, definitions: definitions))
    }
    builder.trimBlockEnd()
    let isBold = builder.emphasis.count > emphasisCount && !hasPlainWords
    builder.closeBlock(leaf.kind, label: leaf.label, story: leaf.story, isBold: isBold)
    for index in pictureCount..<builder.pictures.count {
      builder.pictures[index].anchor = min(builder.pictures[index].anchor, builder.bytes.count)
    }
  }

  /// The lines as one text, with a sign for breaks that the source asks for: two blanks or a backslash at the end.
  private func text(of leaf: MarkdownLeaf) -> [UInt8] {
    var text: [UInt8] = []
    for (index, line) in leaf.lines.enumerated() {
      let isLast = index == leaf.lines.count - 1
      let endsInBackslash = !isLast && line.count > 1 && source[line.upperBound - 1] == UInt8(ascii: "\\")
      text += source[endsInBackslash ? line.dropLast() : line]
      if isLast { break }
      text.append(
        endsInBackslash || !leaf.isDrawn && source.holds([0x20, 0x20], at: line.upperBound)
          ? MarkdownInlines.hardBreak : 0x0A)
    }
    return text
  }

  private mutating func write(_ inlines: MarkdownInlines) {
    for piece in inlines.pieces {
      switch piece {
      case .words(let range): append(range, of: inlines.text)
      case .character(let scalar):
        UTF8Bytes.append(scalar, to: &builder.bytes)
        if boldDepth == 0 { hasPlainWords = true }
      case .delimiter(let index): write(inlines.delimiters[index])
      case .bold(let begins): if begins { openBold() } else { closeBold() }
      case .link(let target): if let target { openLink(target) } else { closeLink() }
      case .picture(let description):
        builder.pictures.append(Picture(description: description, anchor: builder.bytes.count))
      case .lineBreak: appendBreak(0x0A)
      case .sourceBreak(let next): appendBreak(Self.isLabel(at: next, in: inlines.text) ? 0x0A : 0x20)
      }
    }
    while boldDepth > 0 { closeBold() }
    while linkDepth > 0 { closeLink() }
  }

  private mutating func write(_ delimiter: EmphasisDelimiter) {
    for _ in 0..<delimiter.boldClosed { closeBold() }
    if delimiter.remaining > 0 {
      builder.bytes += repeatElement(delimiter.character, count: delimiter.remaining)
      if boldDepth == 0 { hasPlainWords = true }
    }
    for _ in 0..<delimiter.boldOpened { openBold() }
  }

  private mutating func append(_ range: Range<Int>, of text: [UInt8]) {
    var range = range
    while endsInBlank, let first = range.first, text[first].isBlank {
      range = first + 1..<range.upperBound
    }
    builder.append(range, of: text)
    if boldDepth == 0, text[range].contains(where: { !$0.isBlank }) { hasPlainWords = true }
  }

  /// The next word needs no blank before it.
  private var endsInBlank: Bool {
    guard builder.bytes.count > builder.blockStart, let last = builder.bytes.last else { return true }
    return last.isBlank || last == 0x0A
  }

  /// A break follows words, never blanks or another break.
  private mutating func appendBreak(_ byte: UInt8) {
    builder.trimSpaces()
    boldStart = min(boldStart, builder.bytes.count)
    if let open = link { link = (min(open.start, builder.bytes.count), open.target) }
    guard builder.bytes.count > builder.blockStart, builder.bytes.last != 0x0A else { return }
    builder.bytes.append(byte)
  }

  private mutating func openBold() {
    if boldDepth == 0 { boldStart = builder.bytes.count }
    boldDepth += 1
  }

  private mutating func closeBold() {
    guard boldDepth > 0 else { return }
    boldDepth -= 1
    guard boldDepth == 0, builder.bytes.count > boldStart else { return }
    builder.emphasis.append(TextRange(boldStart, builder.bytes.count))
  }

  /// A link inside a link leads nowhere else.
  private mutating func openLink(_ target: String) {
    linkDepth += 1
    if link == nil { link = (builder.bytes.count, target) }
  }

  private mutating func closeLink() {
    linkDepth = max(0, linkDepth - 1)
    guard linkDepth == 0, let open = link else { return }
    link = nil
    guard open.target.mayLead,
      let range = Blank.trimmed(TextRange(open.start, builder.bytes.count), in: builder.bytes)
    else { return }
    builder.links.append(Link(range: range, target: open.target))
  }

  /// A line that begins with a label, in bold or not: breaks before it were meant.
  private static func isLabel(at index: Int, in text: [UInt8]) -> Bool {
    var start = index
    while start < text.count, text[start] == UInt8(ascii: "*") || text[start] == UInt8(ascii: "_") { start += 1 }
    var end = start
    while end < text.count, end < start + 80, text[end] != 0x0A, text[end] != MarkdownInlines.hardBreak { end += 1 }
    let marks: [UInt8] = [UInt8(ascii: "*"), UInt8(ascii: "_")]
    return end > start && LineShape.hasLabel(start..<end, in: text, closers: marks)
  }
}
