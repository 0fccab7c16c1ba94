import DocumentModel
import XMLStream

/// The words of paragraphs, with white space as OpenDocument means it: runs of it count as one blank.
struct OpenSheetText {
  /// More blanks in a row than anyone means.
  private static let blankLimit = 1_000

  private(set) var bytes: [UInt8] = []
  private(set) var runs: [SheetText.Run] = []
  private(set) var links: [Link] = []
  private var weights: [SheetText.Weight] = []
  private var openLink: (start: Int, target: String)?
  private var isAfterBlank = true
  private var paragraphCount = 0

  private var weight: SheetText.Weight { weights.last ?? .asCell }

  mutating func beginParagraph() {
    if paragraphCount > 0 { bytes.append(0x0A) }
    paragraphCount += 1
    isAfterBlank = true
  }

  mutating func beginSpan(isBold: Bool?) {
    weights.append(isBold.map { $0 ? .bold : .plain } ?? weight)
  }

  mutating func endSpan() {
    _ = weights.popLast()
  }

  mutating func beginLink(_ target: String?) {
    openLink = target.map { (bytes.count, $0) }
  }

  mutating func endLink() {
    guard let link = openLink else { return }
    openLink = nil
    links.append(Link(range: TextRange(link.start, bytes.count), target: link.target))
  }

  mutating func append(_ words: Span<UInt8>) {
    let start = bytes.count
    for index in words.indices {
      let byte = words[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        if !isAfterBlank { bytes.append(0x20) }
        isAfterBlank = true
      } else {
        bytes.append(byte)
        isAfterBlank = false
      }
    }
    note(from: start)
  }

  mutating func appendBlanks(_ count: Int) {
    let start = bytes.count
    bytes += [UInt8](repeating: 0x20, count: min(max(1, count), Self.blankLimit))
    isAfterBlank = true
    note(from: start)
  }

  /// A tab or a line's end.
  mutating func append(sign: UInt8) {
    let start = bytes.count
    bytes.append(sign)
    isAfterBlank = true
    note(from: start)
  }

  private mutating func note(from start: Int) {
    guard bytes.count > start else { return }
    if let last = runs.last, last.weight == weight, last.range.end == start {
      runs[runs.count - 1].range.end = bytes.count
    } else {
      runs.append(SheetText.Run(range: TextRange(start, bytes.count), weight: weight))
    }
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The words with the ranges that are bold where nothing else makes them so.
  var words: SheetWords {
    SheetWords(bytes: bytes, bold: runs.filter { $0.weight == .bold }.map(\.range))
  }
}
