/// What a document holds, in reading order.
indirect enum PDFElement {
  case paragraph(PDFParagraph)
  case table(PDFTable)
  /// What a frame holds that is drawn beside the text.
  case frame([PDFElement])
}

/// A paragraph, put together from lines.
struct PDFParagraph {
  var words: [PDFWord]
  /// The bullet or number that stands before it, in the document's letters.
  var label: [UInt8]?
  /// Where the label, or the first word, begins.
  var left: Double
  /// Where its words begin after the label.
  var textLeft: Double
  var size: Double
  var look: Int
  var box: Box
  var lineCount = 1
  /// How wide a word may be that still had room at the end of the last line.
  var room = 0.0
  var headingLevel: Int?
  var listLevel: Int?
  var isTableOfContents = false

  var page: Int { words[0].page }
  var isBold: Bool { words.allSatisfy(\.isBold) }

  var text: [UInt8] { words.text }
}

/// A table with its cells' content.
struct PDFTable {
  struct Cell {
    var row: Int
    var column: Int
    var rowSpan: Int
    var columnSpan: Int
    var elements: [PDFElement]

    /// The words of its paragraphs, those of inner tables left out.
    var text: [UInt8] {
      var result: [UInt8] = []
      for case .paragraph(let paragraph) in elements { result += (paragraph.label ?? []) + paragraph.text + [0x0A] }
      return result
    }
  }

  var cells: [Cell]
  var rowCount: Int
  /// Where its columns begin and end.
  var xs: [Double]
  var headerRows = 0
  var box: Box
  var page: Int
  /// Where a table that goes over several pages ends.
  var lastPage: Int?
  /// The heights of the rows as they are drawn.
  var rowHeights: [Double] = []
  /// It was seen in the gaps between words, and not drawn.
  var isGuessed = false

  /// The words of the cells that begin in a row.
  func text(ofRow row: Int) -> [[UInt8]] {
    cells.filter { $0.row == row }.map(\.text)
  }
}
