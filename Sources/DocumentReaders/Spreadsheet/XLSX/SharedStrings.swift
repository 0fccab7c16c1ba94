import DocumentModel
import XMLStream

/// The words that a workbook keeps once for all cells that show them.
struct SharedStrings: XMLHandler {
  private struct Entry {
    var text: Range<Int>
    var runs: Range<Int>
  }

  private var text = SheetText()
  private var entries: [Entry] = []
  private var start = (text: 0, runs: 0)

  /// A string's words and runs; nil where the workbook has none of that number.
  subscript(index: Int) -> (words: ArraySlice<UInt8>, runs: ArraySlice<SheetText.Run>)? {
    guard entries.indices.contains(index) else { return nil }
    let entry = entries[index]
    return (text.bytes[entry.text], text.runs[entry.runs])
  }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    switch SheetName(rawValue: id) {
    case .si:
      start = (text.bytes.count, text.runs.count)
      text.beginString()
    case .r: text.beginRun()
    case .rPr: text.beginProperties()
    case .b: text.embolden(attributes.isOnInSheet)
    case .t: text.beginWords()
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    text.append(bytes)
  }

  mutating func end(_ id: UInt16) {
    switch SheetName(rawValue: id) {
    case .t: text.endWords()
    case .si:
      entries.append(Entry(text: start.text..<text.bytes.count, runs: start.runs..<text.runs.count))
    default: break
    }
  }
}
