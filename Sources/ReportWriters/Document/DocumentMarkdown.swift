import DocumentModel
import ReviewModel

extension ReportWriter where Subject == ReadDocument {
  /// A document's text as Markdown: headings, lists, tables, bold words, links and check boxes.
  static let documentMarkdown = ReportWriter<ReadDocument>(name: "markdown", fileExtension: "md") { read, _ in
    var lines = MarkdownLines(read.document)
    lines.write()
    return lines.writer.bytes
  }
}

/// Writes a document as Markdown, block by block; a table stands where its first cell does.
private struct MarkdownLines {
  private let document: Document
  private let inlines: MarkdownInlineWriter
  var writer = ByteWriter()
  private var previous: Block?

  init(_ document: Document) {
    self.document = document
    inlines = MarkdownInlineWriter(document)
  }

  mutating func write() {
    var index = 0
    while index < document.blocks.count {
      let block = document.blocks[index]
      separate(block)
      if let reference = block.cell {
        let table = outermost(reference.table)
        writeTable(table)
        index = max(index + 1, document.tables[table].cells.map(\.blocks.upperBound).max() ?? 0)
      } else {
        write(block, index)
        index += 1
      }
      previous = block
    }
    writeComments()
    writePictures()
  }

  /// A blank line between blocks, but not between the items of a list.
  private mutating func separate(_ block: Block) {
    guard let previous else { return }
    let isSameList = previous.listLevel != nil && block.listLevel != nil && previous.cell == nil && block.cell == nil
    if !isSameList { writer.raw("\n") }
  }

  private mutating func write(_ block: Block, _ index: Int) {
    switch block.kind {
    case .heading(let level): writer.raw(String(repeating: "#", count: min(level, 6)) + " ")
    case .listItem(let level): writer.raw(String(repeating: "   ", count: level))
    case .paragraph: break
    }
    if let label = block.label { writer.raw(Self.marker(label, isItem: block.listLevel != nil)) }
    writer.raw(inlines.words(of: index, breaks: "\\\n"))
    writer.raw("\n")
  }

  /// A list label that Markdown knows as one; others stand as words.
  private static func marker(_ label: String, isItem: Bool) -> String {
    guard isItem else { return "\(MarkdownInlineWriter.escaped(label[...])) " }
    let number = label.prefix { $0.isASCII && $0.isNumber }
    if !number.isEmpty, number.count < 10, [".", ")"].contains(label.dropFirst(number.count)) { return "\(label) " }
    return label.contains { $0.isLetter || $0.isNumber } ? "- \(MarkdownInlineWriter.escaped(label[...])) " : "- "
  }

  private func outermost(_ table: Int) -> Int {
    var table = table
    while let parent = document.tables[table].parent { table = parent.table }
    return table
  }

  /// A table between bars, merged cells once; its first row is the header, as Markdown has none without.
  private mutating func writeTable(_ index: Int) {
    let table = document.tables[index]
    let grid = TableGrid(table)
    for row in 0..<table.rowCount {
      var column = 0
      writer.raw("|")
      for cell in grid.starting[row].map({ table.cells[$0] }) {
        if cell.column > column { writer.raw(String(repeating: " |", count: cell.column - column)) }
        let words = cell.blocks.map { inlines.words(of: $0, breaks: "<br>", isInTable: true) }
        writer.raw(" " + words.filter { !$0.isEmpty }.joined(separator: "<br>") + " |")
        column = cell.column + 1
      }
      if column < table.columnCount { writer.raw(String(repeating: " |", count: table.columnCount - column)) }
      writer.raw("\n")
      if row == 0 { writer.raw("|" + String(repeating: " --- |", count: table.columnCount) + "\n") }
    }
  }

  /// What pictures are said to show, apart from the text.
  private mutating func writePictures() {
    for description in document.pictures.compactMap(\.description) {
      writer.raw("\n> ▣ \(MarkdownInlineWriter.escaped(description[...]))\n")
    }
  }

  private mutating func writeComments() {
    for comment in document.comments {
      let words = MarkdownInlineWriter.escaped(Substring(comment.text)).split(separator: "\n").joined(separator: "\n> ")
      writer.raw("\n> **\(comment.author.map { MarkdownInlineWriter.escaped($0[...]) } ?? "Comment"):** \(words)\n")
    }
  }
}
