/// A document as its reader sees it on paper: the text once, as UTF-8, with its structure beside it.
///
/// Blocks stand in reading order and are separated by line feeds in `text`; a block's range holds no line feed at its
/// ends. Tracked changes are resolved as asked for, hidden text and unfilled placeholders are out. The body comes first;
/// headers, footers, notes and text boxes follow where their story is read (text boxes, charts, diagrams and notes after
/// the paragraph they are anchored to, headers and footers once, at the end).
package struct Document: Sendable {
  package var text: String
  package var blocks: [Block]
  package var tables: [Table]
  /// In text order.
  package var controls: [ContentControl]
  /// Runs of bold text, in text order: where a label ends and its value begins.
  package var emphasis: [TextRange]
  /// What reviewers wrote in the margin; kept apart, as it is no part of the text.
  package var comments: [DocumentComment]
  /// Pictures and drawings with the words that describe them to those who cannot see them; no part of the text.
  package var pictures: [Picture]
  /// Words that lead elsewhere, in text order.
  package var links: [Link]
  /// Where pages begin, as far as that is known.
  package var pages: PageStarts?
  package var properties: DocumentProperties
  package var format: DocumentFormat
  /// What the reader resolved or could not bring over, in words.
  package var notices: [ReadingNotice]

  package init(
    text: String = "", blocks: [Block] = [], tables: [Table] = [], controls: [ContentControl] = [],
    emphasis: [TextRange] = [], comments: [DocumentComment] = [], pictures: [Picture] = [], links: [Link] = [],
    pages: PageStarts? = nil, properties: DocumentProperties = DocumentProperties(), format: DocumentFormat,
    notices: [ReadingNotice] = []
  ) {
    self.text = text
    self.blocks = blocks
    self.tables = tables
    self.controls = controls
    self.emphasis = emphasis
    self.comments = comments
    self.pictures = pictures
    self.links = links
    self.pages = pages
    self.properties = properties
    self.format = format
    self.notices = notices
  }

  /// The words at a range, in constant time as the text is native UTF-8.
  package subscript(range: TextRange) -> Substring {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.start)
    return text[start..<bytes.index(start, offsetBy: range.count)]
  }

  /// The words of a block, without its list label.
  package func text(of block: Block) -> Substring { self[block.range] }

  /// The whole text of a cell, its paragraphs separated by line feeds.
  package func text(of cell: Cell) -> Substring { self[cell.range] }

  /// The index of the block that holds an offset, or of the last one before it.
  package func blockIndex(at offset: Int) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}

/// The kinds of file that can be read.
package enum DocumentFormat: String, Hashable, Sendable {
  case docx, xlsx, odt, ods, rtf, html, pdf
  case text = "txt"
  case markdown = "md"
}

/// What the file says of itself; all optional, all as written.
package struct DocumentProperties: Hashable, Sendable {
  package var title: String?
  package var author: String?
  /// ISO 8601, as stored.
  package var created: String?
  package var modified: String?
  /// The template that it was made from, such as "SIP 2025.dotx".
  package var template: String?
  /// The program that wrote the file, such as "Microsoft Office Word".
  package var application: String?

  package init(
    title: String? = nil, author: String? = nil, created: String? = nil, modified: String? = nil,
    template: String? = nil, application: String? = nil
  ) {
    self.title = title
    self.author = author
    self.created = created
    self.modified = modified
    self.template = template
    self.application = application
  }
}

/// Something the reader decided that a person may want to know.
package struct ReadingNotice: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Insertions, deletions and moves were resolved, as asked for.
    case trackedChanges
    case commentsKeptApart, hiddenTextLeftOut, hiddenSheetsLeftOut, imageWithoutText
    /// A part could not be brought over: damaged, of an unknown kind, or over a limit.
    case partLeftOut
    /// The file is cut short; what its beginning holds was read.
    case cutShort
    /// A page is a picture of text.
    case scannedPages
    case encodingGuessed
    /// Characters that a wrong encoding had garbled were put right.
    case encodingRepaired
    /// Another program made the file readable first.
    case converted
  }

  package var kind: Kind
  package var count: Int
  /// One sentence, such as "3 tracked changes were accepted".
  package var message: String

  package init(kind: Kind, count: Int, message: String) {
    self.kind = kind
    self.count = count
    self.message = message
  }
}
