import DocumentModel

/// The paragraph that is being read.
struct OpenParagraph {
  var kind = Block.Kind.paragraph
  var label: String?
  var breaksAfter = false
  /// A field in it hides it whole.
  var isHidden = false
}

/// How the words of a paragraph or span look.
struct OpenRun {
  var isBold = false
  var isHidden = false
  var symbols: SymbolFont?
}

/// A list, or a list inside a list.
struct OpenList {
  var counter: Int
  var style: String?
  /// The open item, as long as none of its paragraphs has taken its label.
  var isFresh = false
  var start: Int?
  var override: String?
}

/// A table and where its next cell stands.
struct OpenTable {
  var row = 0
  var column = 0
  /// Where the columns end that the last cell covers.
  var coveredUntil = 0
  var headerRows = 0
  var isInHeader = false
  var rowRepeats = 1
  var columnRepeats = 1
  /// The cells of the open row, by their index in the table.
  var rowCells: [Int] = []
}

/// A drawing, with what is said of it.
struct OpenFrame {
  var title: String?
  var description: String?
  var hasPicture = false
  var hasWords = false
  var isDecorative = false
}

/// Words that mean something together: a link, or a field to fill in.
struct OpenSpan {
  var start: Int
  var target: String?
  var control: ContentControl?
  /// Its words are kept apart: a prompt, or the sign of a box that is written anew.
  var isCaptured = false
}

/// A comment that is being read, and the words around it, which wait.
struct OpenAnnotation {
  var comment: DocumentComment
  var name: String?
  var flow: FlowBuilder
  var runs: [OpenRun]
  var lists: [OpenList]
  var paragraphs: [OpenParagraph]
}

/// A field of a Word form.
struct OpenFieldMark {
  var type: String
  var name: String?
  var isChecked = false
  var choices: [String] = []
  var choice: Int?
}

/// What is resolved or left out, to say so in the end.
struct OpenTally {
  var trackedChanges = 0
  var hiddenParts = 0
  var objects = 0
  /// Tables that claim more repeated cells than are read.
  var cutTables = 0
}
