import DocumentModel
import XMLStream

/// Words with runs that may be bold, gathered from `t` elements.
struct SheetText {
  /// How a run says that it is bold; one that says nothing looks as its cell does.
  enum Weight {
    case asCell, bold, plain
  }

  struct Run {
    var range: TextRange
    var weight: Weight
  }

  var bytes: [UInt8] = []
  var runs: [Run] = []
  private var weight = Weight.asCell
  private var start = 0
  /// The runs before belong to other strings.
  private var firstRun = 0

  /// Begins a string of its own, with runs of its own.
  mutating func beginString() {
    firstRun = runs.count
    weight = .asCell
  }

  mutating func beginRun() {
    weight = .asCell
  }

  /// The run has properties of its own, and does not take its cell's.
  mutating func beginProperties() {
    weight = .plain
  }

  mutating func embolden(_ isBold: Bool) {
    weight = isBold ? .bold : .plain
  }

  mutating func beginWords() {
    start = bytes.count
  }

  mutating func append(_ words: Span<UInt8>) {
    bytes.append(contentsOf: words)
  }

  /// Ends an element of words: escapes in them are resolved, and their run is noted.
  mutating func endWords() {
    SheetEscapes.resolve(&bytes, from: start)
    guard bytes.count > start else { return }
    if runs.count > firstRun, let last = runs.last, last.range.end == start, last.weight == weight {
      runs[runs.count - 1].range.end = bytes.count
    } else {
      runs.append(Run(range: TextRange(start, bytes.count), weight: weight))
    }
  }

  mutating func append(_ words: StaticString) {
    beginWords()
    bytes += "\(words)".utf8
    endWords()
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    beginString()
  }

  /// The words with the ranges that are bold where nothing else makes them so.
  var words: SheetWords {
    SheetWords(bytes: bytes, bold: runs.filter { $0.weight == .bold }.map(\.range))
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}
