import DocumentModel

extension RTFParser {
  /// Ends the paragraph, unless its end is no part of the wording that is read.
  mutating func endParagraph() {
    guard case .text = state.destination else { return }
    fallback = 0
    let characters = state.characters
    let isJoined =
      options.changes == .accepted && characters.isDeleted || options.changes == .original && characters.isInserted
    guard !isJoined else { return }
    settle()
    size = size + flows[flows.count - 1].paragraph.size
    flows[flows.count - 1].endParagraph(depth: state.paragraph.depth)
  }

  mutating func endCell(depth: Int) {
    guard case .text = state.destination else { return }
    fallback = 0
    settle()
    size = size + flows[flows.count - 1].paragraph.size + DocumentSize(cells: 1)
    flows[flows.count - 1].endCell(depth: depth)
  }

  mutating func endRow(depth: Int, _ shape: RTFRowShape) {
    guard case .text = state.destination else { return }
    settle()
    size = size + flows[flows.count - 1].paragraph.size
    flows[flows.count - 1].endRow(depth: depth, shape)
  }

  mutating func beginPage() {
    guard case .text = state.destination, isPrinted else { return }
    put(0x0A)
    let last = flows.count - 1
    flows[last].paragraph.pageStarts.append(flows[last].paragraph.bytes.count)
  }

  /// Gives the open paragraph what its style and its settings make of it.
  func kind(label: String?) -> Block.Kind {
    let own = state.paragraph.outlineLevel.map { (0...8).contains($0) ? $0 + 1 : nil }
    if let level = own ?? head.styles[state.paragraph.style]?.headingLevel { return .heading(level: level) }
    return label == nil ? .paragraph : .listItem(level: state.paragraph.listLevel)
  }

  mutating func settle() {
    let last = flows.count - 1
    flows[last].paragraph.kind = kind(label: flows[last].paragraph.label)
    if head.styles[state.paragraph.style]?.isTableOfContents == true {
      flows[last].paragraph.isTableOfContents = true
    }
    if state.paragraph.breaksPage, !flows[last].paragraph.bytes.isEmpty {
      flows[last].paragraph.pageStarts.insert(0, at: 0)
    }
  }

  mutating func beginShape() {
    pendingCell = RTFRowShape.Cell(right: 0)
    if isNestedShape { nestedShape = RTFRowShape() } else { shape = RTFRowShape() }
  }

  mutating func change(_ change: (inout RTFRowShape) -> Void) {
    if isNestedShape { change(&nestedShape) } else { change(&shape) }
  }

  mutating func addCell(right: Int) {
    pendingCell.right = right
    let cell = pendingCell
    let limit = options.limits.columns
    change { if $0.cells.count < limit { $0.cells.append(cell) } }
    pendingCell = RTFRowShape.Cell(right: 0)
  }
}
