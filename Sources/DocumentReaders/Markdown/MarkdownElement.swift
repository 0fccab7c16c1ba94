import DocumentModel

/// A leaf of a Markdown text, before its mark-up is read.
struct MarkdownLeaf {
  var kind: Block.Kind
  var label: String?
  var story = Story.body
  /// A box to tick stands before the words.
  var isChecked: Bool?
  /// Blanks at the ends of its lines fill a drawn cell and break no line.
  var isDrawn = false
  /// Words to be taken as they stand, as in a program.
  var isLiteral = false
  /// The words line by line, without the marks of what they stand in.
  var lines: [Range<Int>]
}

/// What a Markdown text is made of, in order.
enum MarkdownElement {
  case leaf(MarkdownLeaf)
  case table(rows: [[Range<Int>]], headerRows: Int)
  case grid([TextCell], headerRows: Int)
  /// A table in the mark-up of web pages.
  case webTable(Range<Int>)
}
