import DocumentModel

/// One sheet of a workbook as its file has it: cells with words, and what is known of their arrangement.
struct Sheet {
  var name: String
  /// The words of all cells.
  var bytes: [UInt8] = []
  var cells: [SheetCell] = []
  /// Bold words, by the offsets of `bytes`; a cell that is bold throughout has none.
  var bold: [TextRange] = []
  /// Words that lead elsewhere, by the offsets of `bytes`.
  var links: [Link] = []
  var merges: [SheetRange] = []
  /// Ranges that their author made a table of.
  var lists: [SheetList] = []
  /// Ranges whose values are chosen from a list.
  var choices: [SheetRange] = []
  var comments: [SheetComment] = []
  var boxes: [SheetBox] = []
  /// Pictures, by the words that describe them.
  var pictures: [String?] = []
  var rows = SheetAxis()
  var columns = SheetAxis()
  var header = SheetHeaderHints()
  /// Formulas whose result the file does not hold.
  var unknownResults = 0
  /// Cells whose words are kept elsewhere in the file, and are not there.
  var missingWords = 0
  /// Charts, diagrams and files in it that were not read.
  var insertions = 0

  init(name: String) {
    self.name = name
  }
}

/// A cell with words.
struct SheetCell {
  /// Counted from 1.
  var row: Int
  var column: Int
  /// Its words in the sheet's bytes, without blanks at their ends.
  var text: TextRange
  /// Its bold words in the sheet's list.
  var bold: Range<Int> = 0..<0
  var links: Range<Int> = 0..<0
  /// All its words are bold.
  var isBold = false
  /// It has a background of its own.
  var isFilled = false
  /// Its value is text, not a number, a date or a truth.
  var isText = false
}

/// What a sheet says of the rows that name its columns.
struct SheetHeaderHints {
  /// The last row that stays when the sheet is scrolled.
  var frozen: Int?
  /// The rows that are printed on every page.
  var printed: ClosedRange<Int>?
  /// The range that can be filtered; its first row names the columns.
  var filtered: SheetRange?
}

/// A range that its author made a table of, with rows of its own that name the columns.
struct SheetList {
  var range: SheetRange
  var headerRows: Int
}

/// A note on a cell.
struct SheetComment {
  var row: Int
  var column: Int
  var author: String?
  var date: String?
  var text: String
  var isReply = false
}

/// Words that stand over a sheet's cells: a text box, or a chart's or a diagram's words.
struct SheetBox {
  var story: Story
  var paragraphs: [SheetWords] = []
}

/// A paragraph and its bold words.
struct SheetWords {
  var bytes: [UInt8] = []
  var bold: [TextRange] = []
}
