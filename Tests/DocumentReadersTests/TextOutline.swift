import DocumentModel
import DocumentReaders
import Testing

/// A document on a few lines, for comparison: "h1 Title", "p words", "i0 • item", "c0:1,2 cell", with "!" for bold.
func outline(_ document: Document) -> [String] {
  document.blocks.map { block in
    var words = ""
    switch block.kind {
    case .paragraph: words = "p"
    case .heading(let level): words = "h\(level)"
    case .listItem(let level): words = "i\(level)"
    }
    if let reference = block.cell {
      let cell = document.tables[reference.table].cells[reference.cell]
      words = "c\(reference.table):\(cell.row),\(cell.column)"
    }
    if block.story != .body { words += " (\(block.story.rawValue))" }
    if block.isBold { words += "!" }
    if let label = block.label { words += " " + label }
    return words + " " + document.text(of: block)
  }
}

/// Reads a text by the ending of its name.
func read(_ text: String, as name: String = "plan.txt") throws -> Document {
  try DocumentReader.read([UInt8](text.utf8), fileName: name)
}

/// What every document promises of its ranges, whatever was read.
func checkPromises(_ document: Document, _ comment: Comment? = nil) {
  let text = [UInt8](document.text.utf8)
  var end = 0
  for block in document.blocks {
    #expect(block.range.start >= end && block.range.end <= text.count, comment)
    #expect(end == 0 || text[end..<block.range.start].allSatisfy { $0 == 0x0A }, comment)
    #expect(block.range.isEmpty || text[block.range.start] != 0x0A && text[block.range.end - 1] != 0x0A, comment)
    end = block.range.end
  }
  #expect(end == text.count, comment)
  for (index, table) in document.tables.enumerated() {
    for (number, cell) in table.cells.enumerated() {
      #expect(cell.row < table.rowCount && cell.column < table.columnCount, comment)
      for block in cell.blocks {
        #expect(document.blocks[block].cell == CellReference(table: index, cell: number), comment)
      }
    }
  }
  for range in document.emphasis + document.controls.map(\.range) {
    #expect(range.end <= text.count && !range.isEmpty, comment)
  }
}
