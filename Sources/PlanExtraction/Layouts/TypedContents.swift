import DocumentModel
import Prose

/// Tables of contents that were typed by hand or came out of another program as text: lines that end in a page number.
struct TypedContents {
  private var blocks: Set<Int> = []

  /// Lines that make a table of contents.
  private static let leastLines = 3

  init(in document: IndexedDocument) {
    var run: [Int] = []
    for (index, block) in document.blocks.enumerated() where !block.range.isEmpty && block.story == .body {
      if block.cell == nil, Self.endsInPage(document[block.range]) {
        run.append(index)
      } else {
        keep(run)
        run = []
      }
    }
    keep(run)
  }

  func contains(_ block: Int) -> Bool { blocks.contains(block) }

  private mutating func keep(_ run: [Int]) {
    if run.count >= Self.leastLines { blocks.formUnion(run) }
  }

  /// Words, a tab or leader dots, and a number of up to three digits.
  private static func endsInPage(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    var end = bytes.count
    while end > 0, Folding.isDigit(bytes[end - 1]) { end -= 1 }
    guard (1...3).contains(bytes.count - end), end > 0 else { return false }
    var start = end
    while start > 0, bytes[start - 1] == UInt8(ascii: ".") || bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 {
      start -= 1
    }
    let leader = bytes[start..<end]
    return start > 0 && (leader.contains(0x09) || leader.count { $0 == UInt8(ascii: ".") } >= 3)
  }
}
