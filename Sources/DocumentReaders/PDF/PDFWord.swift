/// A word on a page: its letters, where they stand and how they look.
struct PDFWord {
  /// What stands between a word and the one before it.
  enum Glue: UInt8 {
    case space, none, tab
    /// The end of a line.
    case lineEnd
  }

  var text: [UInt8]
  var box: Box
  var glue = Glue.space
  /// In points.
  var size: Double
  var isBold = false
  /// It fills its line alone, with no room for one more letter: the line may end within a word.
  var fillsLine = false
  /// The number of its look: colour and family; words of one look may differ in size and weight.
  var look = 0
  /// Counted from 0.
  var page: Int
}

extension [PDFWord] {
  /// The words in one string of bytes, blanks between them.
  var text: [UInt8] {
    var result: [UInt8] = []
    for (index, word) in enumerated() {
      if index > 0, word.glue != .none { result.append(0x20) }
      result += word.text
    }
    return result
  }
}

/// A page as the tools tell it: words, rulings and fillings, none of them in an order that means anything.
struct PDFPage {
  var width: Double
  var height: Double
  var words: [PDFWord] = []
  var drawing = PageDrawing()
  /// The tables that its lines draw.
  var grids: [RuledGrid] = []
  /// Frames that are drawn around words, no tables.
  var frames: [Box] = []
}

/// What is drawn on a page besides words.
struct PageDrawing {
  /// A straight line along one axis.
  struct Rule: Hashable {
    /// Its position across: y of a horizontal, x of a vertical rule.
    var at: Double
    var from: Double
    var to: Double
  }

  /// A small shape, filled or only its outline.
  struct Dot: Hashable {
    var box: Box
    var isFilled: Bool
  }

  var horizontals: [Rule] = []
  var verticals: [Rule] = []
  /// Rectangles that are filled and no lines.
  var fillings: [Box] = []
  /// Small shapes, such as bullets that are drawn.
  var dots: [Dot] = []

  var ruleCount: Int { horizontals.count + verticals.count }
  var shapeCount: Int { ruleCount + fillings.count + dots.count }
}
