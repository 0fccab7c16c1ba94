import DocumentModel
import ReviewModel

/// A small document with one of everything.
enum SampleDocument {
  static let value = ReadDocument(
    source: Source(path: "plans/a.docx", format: "docx", sha256: "abc"), document: document)

  private static let document: Document = {
    let lines = [
      "Goals", "Read *every* day", "Grade", "Target | met", "K", "One\nand two", "See the plan 2. here", "", "A note",
    ]
    var text = ""
    var ranges: [TextRange] = []
    for line in lines {
      if !text.isEmpty { text += "\n" }
      ranges.append(TextRange(text.utf8.count, text.utf8.count + line.utf8.count))
      text += line
    }
    func cell(_ cell: Int) -> CellReference { CellReference(table: 0, cell: cell) }
    var document = Document(text: text, format: .docx)
    document.blocks = [
      Block(kind: .heading(level: 2), range: ranges[0], label: "1.2"),
      Block(kind: .listItem(level: 1), range: ranges[1], label: "•"),
      Block(kind: .paragraph, range: ranges[2], cell: cell(0), isBold: true),
      Block(kind: .paragraph, range: ranges[3], cell: cell(1)),
      Block(kind: .paragraph, range: ranges[4], cell: cell(2)),
      Block(kind: .paragraph, range: ranges[5], cell: cell(3)),
      Block(kind: .paragraph, range: ranges[6]),
      Block(kind: .paragraph, range: ranges[7]),
      Block(kind: .paragraph, range: ranges[8], story: .footnote),
    ]
    func held(_ block: Int, row: Int, column: Int) -> Cell {
      Cell(row: row, column: column, blocks: block..<block + 1, range: ranges[block])
    }
    document.tables = [
      Table(
        cells: [
          held(2, row: 0, column: 0), held(3, row: 0, column: 2), held(4, row: 1, column: 0),
          held(5, row: 1, column: 2),
        ], rowCount: 2, columnCount: 3, headerRowCount: 1)
    ]
    document.emphasis = [ranges[2]]
    let link = TextRange(ranges[6].start + 8, ranges[6].start + 12)
    document.links = [Link(range: link, target: "https://example.org/plan")]
    document.controls = [
      ContentControl(
        kind: .dropDown, range: TextRange(ranges[7].start, ranges[7].start), title: "Rating", isPlaceholder: true,
        prompt: "Choose an item.")
    ]
    document.comments = [
      DocumentComment(author: "R. Lee", date: "2026-09-01T08:00:00Z", text: "By when?", range: ranges[1]),
      DocumentComment(text: "June.", range: ranges[1], isReply: true),
    ]
    document.pictures = [Picture(description: "The school", anchor: 0)]
    document.pages = PageStarts(offsets: [0, ranges[6].start], isEstimate: true)
    document.properties = DocumentProperties(title: "Plan", template: "SIP.dotx")
    document.notices = [ReadingNotice(kind: .commentsKeptApart, count: 2, message: "2 comments were kept apart")]
    return document
  }()
}
