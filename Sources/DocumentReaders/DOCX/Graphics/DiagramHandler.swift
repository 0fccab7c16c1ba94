import DocumentModel
import XMLStream

/// Reads a diagram's data (SmartArt): its points' words, in the order of their tree.
struct DiagramHandler: XMLHandler {
  private struct Point {
    var lines: [String] = []
    var children: [(order: Int, point: String)] = []
  }

  private var points: [String: Point] = [:]
  /// The ids of points, in the order given.
  private var order: [String] = []
  private var children: Set<String> = []
  private var open: String?
  private var line: [UInt8] = []
  private var isInWords = false

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    switch GraphicName(rawValue: id) {
    case .pt: begin(attributes)
    case .cxn: connect(attributes)
    case .t: isInWords = true
    case .br: line.append(UInt8(ascii: " "))
    case .p: line = []
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if isInWords { line.append(contentsOf: bytes) }
  }

  mutating func end(_ id: UInt16) {
    switch GraphicName(rawValue: id) {
    case .pt: open = nil
    case .t: isInWords = false
    case .p: endLine()
    default: break
    }
  }

  private mutating func begin(_ attributes: XMLAttributes) {
    guard let id = attributes.word(.modelId), points[id] == nil else { return }
    points[id] = Point()
    order.append(id)
    open = id
  }

  private mutating func endLine() {
    defer { line = [] }
    guard let open, let words = Blank.trimmed(TextRange(0, line.count), in: line) else { return }
    points[open]?.lines.append(String(decoding: line[words.start..<words.end], as: UTF8.self))
  }

  /// A connection from parent to child; those of other types place points on the page.
  private mutating func connect(_ attributes: XMLAttributes) {
    let type = attributes.word(.type) ?? "parOf"
    guard type == "parOf", let parent = attributes.word(.srcId), let child = attributes.word(.destId),
      points[parent] != nil, points[child] != nil, children.insert(child).inserted
    else { return }
    points[parent]?.children.append((attributes.number(.srcOrd) ?? 0, child))
  }

  /// The words, paragraph by paragraph; points that hang in no tree come last.
  var lines: [String] {
    var lines: [String] = []
    var seen: Set<String> = []
    var waiting = order.reversed().filter { children.contains($0) } + order.reversed().filter { !children.contains($0) }
    while let id = waiting.popLast() {
      guard seen.insert(id).inserted, let point = points[id] else { continue }
      lines += point.lines
      waiting += point.children.enumerated().sorted { ($0.element.order, $0.offset) > ($1.element.order, $1.offset) }
        .map(\.element.point)
    }
    return lines
  }
}
