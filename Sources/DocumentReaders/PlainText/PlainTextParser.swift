import DocumentModel

/// Turns the lines of a plain text into blocks: one a line, but for wrapped paragraphs, tables and underlined headings.
struct PlainTextParser {
  let bytes: [UInt8]
  let lines: [TextLine]
  let shapes: [LineShape]
  let wrap: WrapWidth?
  let headings: HeadingShapes
  let options: ReadingOptions
  /// Lines and tables that are read between two looks at the clock.
  private static let batch = 4_096
  /// In bytes; what was open longer was never closed.
  private static let longestBracket = 400
  var builder: DocumentBuilder
  /// Indentations of the list items that enclose the next one, outermost first.
  var listIndents: [Int32] = []
  /// Blank lines that fell to lines without words, such as rules.
  var droppedLines = 0
  /// Up to here, lines with bars or tabs are known to be no table.
  var barsRejectedUntil = 0
  var tabsRejectedUntil = 0
  var gridsRejectedUntil = 0
  /// Up to here, lines with blanks between their words are known to be no table.
  var alignedRejectedUntil = 0
  /// Up to here, none of them is a table with blank lines between its rows.
  var apartRejectedUntil = 0
  /// The first lines of tables that blanks set apart: where one stands again, a table begins again.
  var knownHeads: Set<[UInt8]> = []
  private let hyphenated: HyphenatedWords
  /// A page begins with the next block.
  private var startsPage = false

  init(_ text: [UInt8], _ options: ReadingOptions) throws(ReadingError) {
    bytes = text
    lines = try TextLines(text).lines
    shapes = LineShapes(lines, in: text).shapes
    wrap = WrapWidth(lines, shapes, in: text)
    headings = HeadingShapes(lines, shapes, in: text)
    builder = DocumentBuilder(capacity: text.count)
    self.options = options
    hyphenated = HyphenatedWords(lines, in: text)
  }

  /// Reads every line, then the page numbers as the footers that they are.
  ///
  /// - Throws: `ReadingError` where it takes too long or comes to too much.
  mutating func parse() throws(ReadingError) {
    var index = 0
    var count = 0
    while index < lines.count {
      count += 1
      if count.isMultiple(of: Self.batch) { try options.check(builder.size) }
      switch shapes[index].kind {
      case .rule, .border, .pageNumber, .runningHead:
        beginPage(at: index)
        if let next = table(at: index) {
          index = next
        } else {
          droppedLines += 1 + Int(lines[index].blanksAbove)
          index += 1
        }
      case .prose, .item:
        index = table(at: index) ?? heading(at: index) ?? form(at: index) ?? lineBlock(at: index)
      }
    }
    tell(.runningHead, as: .header)
    tell(.pageNumber, as: .footer)
    try options.check(builder.size)
  }

  /// What pages repeat is told once.
  private mutating func tell(_ kind: LineShape.Kind, as story: Story) {
    var told: Set<[UInt8]> = []
    for index in lines.indices where shapes[index].kind == kind {
      guard told.insert(PageFurniture.key(of: lines[index].words, in: bytes)).inserted else { continue }
      builder.openBlock()
      builder.append(lines[index].words, of: bytes)
      builder.closeBlock(story: story)
    }
  }

  private mutating func heading(at index: Int) -> Int? {
    guard let heading = headings.heading(at: index, lines, shapes, in: bytes) else { return nil }
    listIndents = []
    open(at: index)
    let marker = shapes[index].kind == .item ? ListMarker.read(lines[index].words, in: bytes) : nil
    builder.append(words(of: index, after: marker), of: bytes)
    builder.closeBlock(.heading(level: heading.level), label: marker.map { bytes.string($0.label) })
    return index + heading.lineCount
  }

  /// A line of a form, "Principal: Ada Lopez          Phone: 555-0142": a block for each label.
  private mutating func form(at index: Int) -> Int? {
    guard shapes[index].kind == .prose, shapes[index].hasGap, shapes[index].hasLabel else { return nil }
    let parts = LineShape.labelledParts(lines[index].words, in: bytes)
    guard parts.count > 1, LineShape.hasLabel(parts[0], in: bytes) else { return nil }
    listIndents = []
    open(at: index)
    for (number, part) in parts.enumerated() {
      if number > 0 { builder.openBlock() }
      builder.append(part, of: bytes)
      builder.closeBlock()
    }
    return index + 1
  }

  /// A paragraph or list item, with the lines that continue it.
  private mutating func lineBlock(at index: Int) -> Int {
    let marker = shapes[index].kind == .item ? ListMarker.read(lines[index].words, in: bytes) : nil
    let kind = blockKind(of: lines[index], isItem: marker != nil)
    open(at: index)
    let first = words(of: index, after: marker)
    let box = CheckBox.brackets(at: first.lowerBound, in: bytes, end: first.upperBound)
    builder.append(first, of: bytes, boxesInBrackets: box != nil)
    var next = index + 1
    while next < lines.count, continues(next, first: index, textStart: first.lowerBound) {
      appendJoint(before: Int(lines[next].start))
      builder.append(lines[next].words, of: bytes, boxesInBrackets: box != nil)
      next += 1
    }
    builder.closeBlock(kind, label: marker.map { bytes.string($0.label) })
    return next
  }

  mutating func open(at index: Int) {
    beginPage(at: index)
    builder.openBlock(blankLines: Int(lines[index].blanksAbove) + droppedLines)
    notePage()
    droppedLines = 0
  }

  mutating func beginPage(at index: Int) { startsPage = startsPage || lines[index].startsPage }

  /// Where a form feed stood, a page begins.
  mutating func notePage() {
    guard startsPage else { return }
    startsPage = false
    builder.beginPage(at: builder.blockStart)
  }

  private func words(of index: Int, after marker: ListMarker?) -> Range<Int> {
    (marker?.textStart ?? Int(lines[index].start))..<Int(lines[index].end)
  }

  /// The level of an item by the indentation of the items above it.
  private mutating func blockKind(of line: TextLine, isItem: Bool) -> Block.Kind {
    guard isItem else {
      if let first = listIndents.first, line.indent <= first { listIndents = [] }
      return .paragraph
    }
    while let last = listIndents.last, last > line.indent { listIndents.removeLast() }
    if listIndents.last != line.indent { listIndents.append(line.indent) }
    return .listItem(level: listIndents.count - 1)
  }

  /// Whether a line is the wrapped rest of the one above it.
  private func continues(_ index: Int, first: Int, textStart: Int) -> Bool {
    let (line, above) = (lines[index], lines[index - 1])
    guard line.blanksAbove == 0, !line.startsPage, shapes[index].mayContinue, shapes[index - 1].mayBeContinued,
      !headings.isUnderlined(index, shapes), fitsIndent(line, above: above, isSecond: index == first + 1, first)
    else { return false }
    if let hang = shapes[first].hang, abs(line.indent - hang) <= 1, isInBrackets { return true }
    let runsOn = WrapWidth.runsOn(above, line, in: bytes)
    if runsOn, above.columns >= 40, bytes[Int(above.end) - 1] == UInt8(ascii: ",") { return true }
    guard let wrap else { return false }
    if runsOn, shapes[first].kind == .item || shapes[first].hang != nil, line.indent > lines[first].indent {
      return true
    }
    return wrap.joins(above, line, in: bytes)
  }

  /// A bracket is open in the last lines of the block.
  private var isInBrackets: Bool {
    let block = builder.bytes[max(builder.blockStart, builder.bytes.count - Self.longestBracket)...]
    guard let open = block.lastIndex(of: UInt8(ascii: "(")) else { return false }
    return !block[open...].contains(UInt8(ascii: ")"))
  }

  /// Lines of a paragraph are indented alike, but for the first; those of an item may hang, or go back to the margin.
  private func fitsIndent(_ line: TextLine, above: TextLine, isSecond: Bool, _ first: Int) -> Bool {
    guard isSecond else { return abs(line.indent - above.indent) <= 1 }
    if shapes[first].kind == .item, line.indent < above.indent {
      return above.indent - line.indent <= 8 && WrapWidth.runsOn(above, line, in: bytes)
    }
    if let hang = shapes[first].hang, abs(line.indent - hang) <= 1 { return true }
    if shapes[first].kind == .item { return line.indent <= above.indent + 10 }
    return line.indent == above.indent || line.indent < above.indent && above.indent - line.indent <= 8
  }

  /// A space between two lines, unless a hyphen parts a word; the hyphen goes where the text has the word without it.
  mutating func appendJoint(before next: Int) {
    let count = builder.bytes.count
    guard count > 1, builder.bytes[count - 1] == UInt8(ascii: "-"), builder.bytes[count - 2].isLetter,
      bytes[next].isLetter
    else {
      builder.bytes.append(0x20)
      return
    }
    if bytes[next].isLower, hyphenated.contains(builder.bytes[builder.blockStart..<count - 1], bytes[next...]) {
      builder.bytes.removeLast()
    }
  }
}
