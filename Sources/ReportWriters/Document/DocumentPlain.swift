import DocumentModel
import ReviewModel

extension ReportWriter where Subject == ReadDocument {
  /// A document's text in reading order, as plain as it can be.
  static let documentPlain = ReportWriter<ReadDocument>(name: "plain", fileExtension: "txt") { read, _ in
    var lines = PlainLines(read.document)
    lines.write()
    return lines.writer.bytes
  }
}

/// Writes a document as lines: list labels before their items, a row of a table on a line with tabs, prompts of empty
/// form fields in brackets; at the end, apart from the text, comments and what pictures are said to show.
private struct PlainLines {
  private let document: Document
  private let passages: DocumentPassages
  var writer = ByteWriter()
  /// The cell that the line so far ends with.
  private var last: (table: Int, cell: Cell)?

  init(_ document: Document) {
    self.document = document
    passages = DocumentPassages(document)
  }

  mutating func write() {
    for (index, block) in document.blocks.enumerated() {
      if let reference = block.cell {
        writeInRow(index, block, reference)
      } else {
        endRow()
        writeLine(index, block)
      }
    }
    endRow()
    writeApart("✎", document.comments.map(\.text))
    writeApart("▣", document.pictures.compactMap(\.description))
  }

  private mutating func writeLine(_ index: Int, _ block: Block) {
    if block.headingLevel != nil, !writer.bytes.isEmpty { writer.raw("\n") }
    writer.raw(String(repeating: "  ", count: block.listLevel ?? 0))
    writeLabel(block)
    passages.write(index, into: &writer)
    writer.raw("\n")
  }

  /// Cells of one row share a line; a cell's own paragraphs are parted by spaces, as breaks would end the row.
  private mutating func writeInRow(_ index: Int, _ block: Block, _ reference: CellReference) {
    let cell = document.tables[reference.table].cells[reference.cell]
    if let last, last.table == reference.table, last.cell.row == cell.row {
      let columns = cell.column - last.cell.column
      writer.raw(columns > 0 ? String(repeating: "\t", count: columns) : " ")
    } else {
      endRow()
      writer.raw(String(repeating: "\t", count: cell.column))
    }
    last = (reference.table, cell)
    writeLabel(block)
    passages.write(index, into: &writer, isFlat: true)
  }

  private mutating func endRow() {
    if last != nil { writer.raw("\n") }
    last = nil
  }

  private mutating func writeLabel(_ block: Block) {
    if let label = block.label { writer.raw("\(label) ") }
  }

  /// Words that are no part of the text, below a blank line, each behind a sign.
  private mutating func writeApart(_ sign: String, _ passages: [String]) {
    guard !passages.isEmpty else { return }
    writer.raw("\n")
    for passage in passages { writer.raw("\(sign) \(passage)\n") }
  }
}
