import DocumentModel
import DocumentReaders

/// Reading a file: a document that keeps its promises, or an error that says what to do.
enum DocumentCheck {
  static let limits = ReadingLimits(fileBytes: 1 << 20, partBytes: 4 << 20, totalBytes: 8 << 20, seconds: 20)

  static func check(_ bytes: [UInt8], _ name: String) {
    for changes in ReadingOptions.Changes.allCases {
      do {
        let options = ReadingOptions(limits: limits, changes: changes)
        check(try DocumentReader.read(bytes, fileName: name, options: options))
      } catch {
        require(!error.problem.isEmpty && !error.remedy.isEmpty, "an error says what is wrong and what to do")
        require(error.code != .tooSlow, "reading took too long")
      }
    }
  }

  private static func check(_ document: Document) {
    let text = Array(document.text.utf8)
    var end = 0
    for block in document.blocks {
      require(block.range.start >= end && block.range.end <= text.count, "blocks stand in order, in the text")
      require(text[end..<block.range.start].allSatisfy { $0 == 0x0A }, "all text stands in blocks")
      require(isWhole(block.range, in: text), "a block's range cuts no character")
      end = block.range.end
      if let cell = block.cell { require(holds(document, cell), "a block's cell is there") }
    }
    require(text[end...].allSatisfy { $0 == 0x0A }, "all text stands in blocks")
    for range in document.emphasis + document.controls.map(\.range) + document.links.map(\.range) {
      require(range.start <= range.end && range.end <= text.count, "ranges stand in the text")
      require(isWhole(range, in: text), "a range cuts no character")
    }
    for table in document.tables { check(table, in: document) }
  }

  private static func check(_ table: Table, in document: Document) {
    if let parent = table.parent { require(holds(document, parent), "a table's cell is there") }
    require(table.headerRowCount <= table.rowCount, "header rows are rows")
    for cell in table.cells {
      require(cell.row >= 0 && cell.column >= 0 && cell.rowSpan > 0 && cell.columnSpan > 0, "cells have a place")
      require(cell.row < table.rowCount && cell.column < table.columnCount, "cells stand on the grid")
      require(cell.blocks.upperBound <= document.blocks.count, "a cell's blocks are there")
    }
  }

  private static func holds(_ document: Document, _ cell: CellReference) -> Bool {
    document.tables.indices.contains(cell.table) && document.tables[cell.table].cells.indices.contains(cell.cell)
  }

  private static func isWhole(_ range: TextRange, in text: [UInt8]) -> Bool {
    [range.start, range.end].allSatisfy { $0 == text.count || text[$0] & 0xC0 != 0x80 }
  }
}
