import DocumentModel

/// Finds the leaves of a Markdown text: headings, paragraphs, items and tables, each with its lines.
struct MarkdownParser {
  /// A list that is open, with the place where its items' words stand.
  struct OpenList {
    var markerIndent: Int
    var contentIndent: Int
    /// The number of its last item, nil for bullets.
    var number: Int?
    var delimiter: UInt8
  }

  /// A line without the signs of the block quotes it stands in.
  struct Content {
    var words: Range<Int>
    var indent: Int
    var quotes: Int
  }

  /// Leaves that are read between two looks at the clock.
  private static let batch = 4_096

  let bytes: [UInt8]
  let lines: [TextLine]
  let options: ReadingOptions
  var elements: [MarkdownElement] = []
  /// Addresses that are given apart from their links, by their names in small letters.
  private(set) var definitions: [String: String] = [:]
  private(set) var properties = DocumentProperties()
  var paragraph: MarkdownLeaf?
  var lists: [OpenList] = []
  /// Up to here, lines that draw borders are known to frame no cells.
  var gridsRejectedUntil = 0
  /// Up to here, no table in the mark-up of web pages ends.
  var webTablesRejectedUntil = 0
  /// Of all tables.
  var cellCount = 0
  private var quotes = 0

  init(_ text: [UInt8], _ options: ReadingOptions) throws(ReadingError) {
    bytes = MarkdownComments.removed(from: text)
    lines = try TextLines(bytes).lines
    self.options = options
  }

  /// Finds all leaves.
  ///
  /// - Throws: `ReadingError` where it takes too long or comes to too much.
  mutating func parse() throws(ReadingError) {
    var index = 0
    if let matter = FrontMatter(lines, in: bytes) {
      properties = matter.properties
      index = matter.lineCount
    }
    var count = 0
    while index < lines.count {
      index = block(at: index)
      count += 1
      if count.isMultiple(of: Self.batch) || cellCount > options.limits.cells { try check() }
    }
    closeParagraph()
    try check()
  }

  private func check() throws(ReadingError) {
    try options.check(DocumentSize(blocks: elements.count, cells: cellCount))
  }

  /// Reads what begins or goes on at a line; the next line to look at.
  private mutating func block(at index: Int) -> Int {
    let content = content(of: index)
    if lines[index].blanksAbove > 0 { closeParagraph() }
    if content.quotes > quotes || content.quotes < quotes && paragraph == nil {
      closeParagraph()
      lists = []
      quotes = content.quotes
    }
    guard !content.words.isEmpty else {
      closeParagraph()
      return index + 1
    }
    if let level = underlineLevel(content) {
      paragraph?.kind = .heading(level: level)
      paragraph?.label = nil
      closeParagraph()
      return index + 1
    }
    return start(content, at: index) ?? text(content, at: index)
  }

  /// Begins a block that needs no blank line above it, if one begins here.
  private mutating func start(_ content: Content, at index: Int) -> Int? {
    let words = content.words
    if MarkdownLine.isThematicBreak(words, in: bytes) {
      leave(to: content.indent)
    } else if let heading = MarkdownLine.heading(words, in: bytes) {
      leave(to: content.indent)
      elements.append(.leaf(MarkdownLeaf(kind: .heading(level: heading.level), lines: [heading.title])))
    } else if let fence = MarkdownLine.fence(words, in: bytes) {
      leave(to: content.indent)
      return code(after: index, fence)
    } else if let next = gridTable(at: index) ?? webTable(at: index) ?? table(at: index) {
      return next
    } else if let marker = MarkdownMarker.read(words, in: bytes), mayBeginItem(marker) {
      item(marker, content)
    } else {
      return nil
    }
    return index + 1
  }

  /// Goes on with a paragraph, or begins one.
  private mutating func text(_ content: Content, at index: Int) -> Int {
    if paragraph == nil || paragraph?.story == .footnote,
      let definition = MarkdownDefinition.read(content.words, in: bytes)
    {
      leave(to: content.indent)
      switch definition {
      case .link(let name, let address): if definitions[name] == nil { definitions[name] = address }
      case .footnote(let words): paragraph = MarkdownLeaf(kind: .paragraph, story: .footnote, lines: [words])
      }
      return index + 1
    }
    if paragraph != nil {
      paragraph?.lines.append(content.words)
      return index + 1
    }
    leave(to: content.indent)
    let isCode = content.indent >= (lists.last?.contentIndent ?? 0) + 4
    let leaf = MarkdownLeaf(kind: .paragraph, isLiteral: isCode, lines: [content.words])
    if isCode { elements.append(.leaf(leaf)) } else { paragraph = leaf }
    return index + 1
  }

  /// Takes the signs of block quotes off a line.
  func content(of index: Int) -> Content {
    let line = lines[index]
    var content = Content(words: line.words, indent: Int(line.indent), quotes: 0)
    while let first = content.words.first, bytes[first] == UInt8(ascii: ">") {
      let words = bytes.trimmed(first + 1..<content.words.upperBound)
      content = Content(words: words, indent: max(0, words.lowerBound - first - 2), quotes: content.quotes + 1)
    }
    return content
  }

  mutating func closeParagraph() {
    guard let leaf = paragraph else { return }
    elements.append(.leaf(leaf))
    paragraph = nil
  }

  /// Ends the paragraph and the lists that a line with this indentation stands outside of.
  mutating func leave(to indent: Int) {
    closeParagraph()
    while let list = lists.last, indent < min(list.contentIndent, list.markerIndent + 2) { lists.removeLast() }
  }

  /// A line under a paragraph that makes it a heading, unless it stands outside the paragraph's list.
  private func underlineLevel(_ content: Content) -> Int? {
    guard let paragraph, paragraph.story == .body, content.quotes == quotes,
      content.indent >= (lists.last?.contentIndent ?? 0)
    else { return nil }
    return MarkdownLine.underlineLevel(content.words, in: bytes)
  }
}
