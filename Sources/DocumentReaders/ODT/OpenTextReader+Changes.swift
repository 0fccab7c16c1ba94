import DocumentModel
import XMLStream

extension OpenTextReader {
  mutating func startChange(_ name: OpenName, _ attributes: XMLAttributes) {
    switch name {
    case .changedRegion:
      tally.trackedChanges += 1
      changes.beginRegion(attributes.value(.id) ?? "")
    case .insertion: changes.noteInsertion()
    case .deletion:
      changes.noteDeletion()
      if changes.wanted == .accepted { skippedDepth = 1 } else { changes.beginDeletion() }
    case .change:
      if changes.wanted != .accepted, !changes.isExcluding, !paragraphs.isEmpty { putBack(attributes) }
    case .changeStart: beginChange(attributes.value(.changeID) ?? "")
    case .changeEnd: endChange(attributes)
    default: break
    }
  }

  private mutating func beginChange(_ id: String) {
    changes.begin(id)
    if changes.wanted == .all, let isNew = changes.isNew(id) { flow.beginWording(isNew: isNew) }
  }

  mutating func endChange(_ attributes: XMLAttributes) {
    let id = attributes.value(.changeID) ?? ""
    changes.end(id)
    if let isNew = changes.isNew(id) { flow.endWording(isNew: isNew) }
  }

  /// Reads what was deleted at this place: its first paragraph goes on from the open one, and its last goes on after it.
  private mutating func putBack(_ attributes: XMLAttributes) {
    guard let events = changes.deletion(attributes.value(.changeID) ?? "") else { return }
    let parts = Self.topLevel(events)
    if changes.wanted == .all { flow.beginWording(isNew: false) }
    defer { flow.endWording(isNew: false) }
    for (index, part) in parts.enumerated() {
      if Self.isParagraph(events[part.lowerBound]), index == 0 || index == parts.count - 1 {
        if index > 0 { splitParagraph() }
        replay(events[part].dropFirst().dropLast())
      } else {
        if index == 0 { splitParagraph() }
        replay(events[part])
        if index == parts.count - 1 { flow.beginParagraph() }
      }
    }
  }

  /// Ends the open paragraph where a deleted end of a paragraph stood; what comes is a paragraph of its own.
  private mutating func splitParagraph() {
    guard let paragraph = paragraphs.last else { return }
    if flow.isInParagraph {
      flow.endParagraph(paragraph.kind, label: paragraph.label, isTableOfContents: contentsDepth > 0)
      paragraphs[paragraphs.count - 1].label = nil
      if case .listItem = paragraph.kind { paragraphs[paragraphs.count - 1].kind = .paragraph }
    }
    flow.beginParagraph()
  }

  private mutating func replay(_ events: ArraySlice<OpenChanges.Event>) {
    for event in events {
      switch event {
      case .start(let id, let attributes): start(id, attributes)
      case .text(let bytes): text(bytes.span)
      case .end(let id): end(id)
      }
    }
  }

  private static func isParagraph(_ event: OpenChanges.Event) -> Bool {
    guard case .start(let id, _) = event else { return false }
    return id == OpenName.paragraph.rawValue || id == OpenName.heading.rawValue
  }

  /// The elements that stand side by side.
  private static func topLevel(_ events: [OpenChanges.Event]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var depth = 0
    var first = 0
    for (index, event) in events.enumerated() {
      switch event {
      case .start:
        if depth == 0 { first = index }
        depth += 1
      case .end:
        depth -= 1
        if depth == 0 { parts.append(first..<index + 1) }
      case .text: break
      }
    }
    return parts
  }
}
