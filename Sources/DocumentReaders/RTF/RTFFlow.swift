import DocumentModel

/// One stream of paragraphs: the body, a header, a note, a text box.
struct RTFFlow {
  /// A table whose last row has not come.
  private struct OpenTable {
    var rows: [RTFRow] = []
    /// The cells of the open row.
    var cells: [[RTFItem]] = []
    /// What the open cell holds so far.
    var held: [RTFItem] = []
  }

  /// Tables inside tables, as deep as any document has them.
  static let maximumNesting = 40

  var paragraph = RTFParagraph()
  /// Counts paragraphs, so that a field knows its own.
  private(set) var paragraphNumber = 0
  private var items: [RTFItem] = []
  private var open: [OpenTable] = []

  /// Ends the paragraph, which stands in as many tables as `depth` says.
  mutating func endParagraph(depth: Int) {
    // A row that has begun goes on, even where a paragraph forgets to say that it stands in it.
    let isInRow = open.first.map { !$0.cells.isEmpty } ?? false
    setDepth(min(max(depth, isInRow ? 1 : 0), Self.maximumNesting))
    paragraphNumber += 1
    paragraph.trim()
    if !paragraph.isEmpty { add(.paragraph(paragraph)) }
    paragraph = RTFParagraph()
  }

  mutating func endCell(depth: Int) {
    endParagraph(depth: max(1, depth))
    let last = open.count - 1
    open[last].cells.append(open[last].held)
    open[last].held = []
  }

  /// Ends a row and gives it the shape that was told of it.
  mutating func endRow(depth: Int, _ shape: RTFRowShape) {
    if !paragraph.isEmpty { endParagraph(depth: depth) }
    let depth = min(depth, Self.maximumNesting)
    guard open.count >= depth else { return }
    setDepth(depth)
    let last = open.count - 1
    if !open[last].held.isEmpty { open[last].cells.append(open[last].held) }
    if !open[last].cells.isEmpty { open[last].rows.append(RTFRow(cells: open[last].cells, shape: shape)) }
    open[last].cells = []
    open[last].held = []
  }

  /// Ends the stream; what it holds.
  mutating func finish() -> [RTFItem] {
    if !paragraph.isEmpty { endParagraph(depth: open.count) }
    setDepth(0)
    return items
  }

  private mutating func setDepth(_ depth: Int) {
    while open.count > depth { closeTable() }
    while open.count < depth { open.append(OpenTable()) }
  }

  /// Ends the innermost table; words without a cell around them stand after it.
  private mutating func closeTable() {
    guard var table = open.popLast() else { return }
    if !table.cells.isEmpty {
      if !table.held.isEmpty { table.cells.append(table.held) }
      table.rows.append(RTFRow(cells: table.cells, shape: RTFRowShape()))
      table.held = []
    }
    if !table.rows.isEmpty { add(.table(table.rows)) }
    for item in table.held { add(item) }
  }

  private mutating func add(_ item: RTFItem) {
    if open.isEmpty { items.append(item) } else { open[open.count - 1].held.append(item) }
  }
}
