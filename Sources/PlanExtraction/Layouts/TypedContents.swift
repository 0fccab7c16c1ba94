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
      if block.cell == nil, Self.endsInPage(document.bytes(block.range)) {
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
  private static func endsInPage(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.reversed().prefix(while: Folding.isDigit).count
    guard (1...3).contains(digits) else { return false }
    let words = text.dropLast(digits)
    let leader = words.suffix(words.reversed().prefix { $0 == UInt8(ascii: ".") || $0 == 0x20 || $0 == 0x09 }.count)
    return leader.count < words.count && (leader.contains(0x09) || leader.count { $0 == UInt8(ascii: ".") } >= 3)
  }
}
