import DocumentModel

/// A paragraph or a table, in the order of the file.
enum RTFItem {
  case paragraph(RTFParagraph)
  case table([RTFRow])
}

/// A row of a table: what its cells hold, and where their edges are.
struct RTFRow {
  var cells: [[RTFItem]]
  var shape: RTFRowShape
}

/// The edges of a row's cells, in twentieths of a point from the margin.
struct RTFRowShape: Equatable {
  enum Merge {
    case none, begins, goesOn
  }

  struct Cell: Equatable {
    var right: Int
    var vertical = Merge.none
    var horizontal = Merge.none
  }

  var left = 0
  var cells: [Cell] = []
  var isHeader = false
}

/// A note or a text box, told after the paragraph that it is anchored to.
struct RTFInset {
  var story: Story
  var items: [RTFItem]
}

/// A paragraph with its words; ranges count from its first byte.
struct RTFParagraph {
  var bytes: [UInt8] = []
  var kind = Block.Kind.paragraph
  var label: String?
  var isTableOfContents = false
  /// Which wording the last words belong to.
  var wording = RTFState.Wording.both
  private(set) var bold = BoldWords()
  var emphasis: [TextRange] = []
  var controls: [ContentControl] = []
  var links: [Link] = []
  var pictures: [Picture] = []
  var comments: [DocumentComment] = []
  /// Offsets at which a page begins.
  var pageStarts: [Int] = []
  /// Numbers that count pages, and so differ where the words are the same.
  var pageNumbers: [TextRange] = []
  var insets: [RTFInset] = []

  var isEmpty: Bool {
    bytes.isEmpty && insets.isEmpty && pictures.isEmpty && comments.isEmpty && pageStarts.isEmpty && controls.isEmpty
  }

  /// Notes what was just written.
  mutating func mark(from start: Int, isBold: Bool) {
    bold.mark(from: start, isBold: isBold, in: bytes, runs: &emphasis)
  }

  /// Takes blanks off the end of the words, and marks off the blanks.
  mutating func trim() {
    var end = bytes.count
    while end > 0, let blank = Blank.length(before: end, in: bytes) { end -= blank }
    bytes.removeLast(bytes.count - end)
    bold.trim(&emphasis, in: bytes)
    clipMarks()
  }

  /// Holds what is marked in the words to what is left of them.
  private mutating func clipMarks() {
    let end = bytes.count
    links = links.filter { $0.range.start < end }.map {
      Link(range: $0.range.held(to: end), target: $0.target)
    }
    for index in controls.indices { controls[index].range = controls[index].range.held(to: end) }
    for index in comments.indices { comments[index].range = comments[index].range.held(to: end) }
    for index in pictures.indices { pictures[index].anchor = min(pictures[index].anchor, end) }
    for index in pageStarts.indices { pageStarts[index] = min(pageStarts[index], end) }
    for index in pageNumbers.indices { pageNumbers[index] = pageNumbers[index].held(to: end) }
  }

  /// How much it holds, without notes and boxes.
  var size: DocumentSize {
    let marks = emphasis.count + controls.count + links.count + pictures.count + comments.count
    return DocumentSize(
      blocks: isEmpty ? 0 : 1, bytes: bytes.count, marks: marks + pageStarts.count + pageNumbers.count)
  }
}
