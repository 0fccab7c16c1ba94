import DocumentModel

/// Writes what the pages came to into a document.
struct PDFWriter {
  private let hyphens: Hyphens
  private(set) var builder: DocumentBuilder
  /// By page, where its first word stands; nil for pages that have none.
  private var starts: [Int?]
  /// What the words belong to that are written.
  private var story = Story.body

  init(pageCount: Int, _ hyphens: Hyphens) {
    self.hyphens = hyphens
    builder = DocumentBuilder()
    starts = [Int?](repeating: nil, count: pageCount)
  }

  mutating func write(_ elements: [PDFElement]) {
    for element in elements {
      switch element {
      case .paragraph(let paragraph): write(paragraph)
      case .table(let table): write(table)
      case .frame(let elements):
        let outer = story
        story = .textBox
        write(elements)
        story = outer
      }
    }
  }

  /// Writes the lines of page heads or feet, after the body.
  mutating func write(_ lines: [[PDFWord]], story: Story) {
    self.story = story
    for words in lines where !words.isEmpty {
      builder.openBlock()
      write(words)
      builder.closeBlock(story: story, isBold: words.allSatisfy(\.isBold))
    }
  }

  private mutating func write(_ paragraph: PDFParagraph) {
    builder.openBlock()
    write(paragraph.words, dropsLeaders: paragraph.isTableOfContents)
    builder.trimBlockEnd()
    let kind: Block.Kind =
      if let level = paragraph.headingLevel {
        .heading(level: level)
      } else if let level = paragraph.listLevel {
        .listItem(level: level)
      } else {
        .paragraph
      }
    builder.closeBlock(
      kind, label: paragraph.label.map { String(decoding: $0, as: UTF8.self) }, story: story, isBold: paragraph.isBold,
      isTableOfContents: paragraph.isTableOfContents)
  }

  private mutating func write(_ table: PDFTable) {
    builder.beginTable()
    for cell in table.cells {
      builder.beginCell(row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan)
      write(cell.elements)
      builder.endCell()
    }
    builder.endTable(headerRows: table.headerRows)
  }

  /// Appends words with what stands between them; bold ones are noted.
  private mutating func write(_ words: [PDFWord], dropsLeaders: Bool = false) {
    var boldStart: Int?
    for (index, word) in words.enumerated() {
      if index > 0 { separate(words[index - 1], word) }
      if dropsLeaders, Leaders.isDots(word) {
        if builder.bytes.last == 0x20 { builder.bytes.removeLast() }
        builder.bytes.append(0x09)
        continue
      }
      if story != .header, story != .footer, starts[word.page] == nil { starts[word.page] = builder.bytes.count }
      if word.isBold, boldStart == nil { boldStart = builder.bytes.count }
      builder.append(0..<word.text.count, of: word.text)
      if let start = boldStart, index + 1 == words.count || !words[index + 1].isBold {
        if start < builder.bytes.count { builder.emphasis.append(TextRange(start, builder.bytes.count)) }
        boldStart = nil
      }
    }
    while builder.bytes.count > builder.blockStart, builder.bytes.suffix(2).elementsEqual(Letters.softHyphen) {
      builder.bytes.removeLast(2)
    }
  }

  private mutating func separate(_ above: PDFWord, _ word: PDFWord) {
    switch word.glue {
    case .none: break
    case .space: builder.bytes.append(0x20)
    case .tab: builder.bytes.append(0x09)
    case .lineEnd:
      switch hyphens.joint(above, word) {
      case .apart: builder.bytes.append(0x20)
      case .together: break
      case .split: builder.bytes.removeLast(above.text.last == UInt8(ascii: "-") ? 1 : 2)
      }
    }
  }

  /// The document, once everything is written.
  mutating func document(properties: DocumentProperties, notices: [ReadingNotice], bodyEnd: Int) -> Document {
    var offsets = [Int](repeating: 0, count: starts.count)
    var next = bodyEnd
    for page in starts.indices.reversed() {
      next = min(next, starts[page] ?? next)
      offsets[page] = page == 0 ? 0 : next
    }
    builder.pages = PageStarts(offsets: offsets, isEstimate: false)
    return builder.document(.pdf, properties: properties, notices: notices)
  }
}
