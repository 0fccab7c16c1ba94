import DocumentModel
import XMLStream

/// Words, and what stands in a line with them.
extension HTMLPage {
  mutating func text(_ bytes: ArraySlice<UInt8>) {
    guard stack.last?.isOut != true else { return }
    let isPlain = !bytes.contains { $0 == UInt8(ascii: "&") || $0 == 0xC2 || $0 == 0xEF || $0 == 0xE2 }
    if isPlain {
      write(bytes.span)
    } else {
      var decoded: [UInt8] = []
      decoded.reserveCapacity(bytes.count)
      CharacterNames.append(bytes, to: &decoded)
      decoded.dropInvisible()
      write(decoded.span)
    }
  }

  private mutating func write(_ words: Span<UInt8>) {
    if select != nil {
      noteChoice(words)
    } else if !captures.isEmpty {
      captures[captures.count - 1].append(contentsOf: words)
    } else if stack.last?.isHidden == true {
      flow.writeCollapsed(words)
    } else if stack.last?.keepsSpace == true {
      writePreformatted(words)
    } else {
      if !flow.isInParagraph {
        guard words.indices.contains(where: { !words[$0].isWhiteSpace }) else { return }
        beginParagraph()
      }
      flow.partFromValue(words)
      flow.writeCollapsed(words)
    }
  }

  private mutating func writePreformatted(_ words: Span<UInt8>) {
    var start = 0
    if dropsLineFeed, !words.isEmpty, words[0] == 0x0A { start = 1 }
    dropsLineFeed = false
    guard start < words.count else { return }
    if !flow.isInParagraph {
      guard words.indices.contains(where: { !words[$0].isWhiteSpace }) else { return }
      beginParagraph()
    }
    flow.partFromValue(words.extracting(start..<words.count))
    flow.write(words.extracting(start..<words.count))
  }

  /// Words of the document's own making, such as a quotation mark.
  mutating func write(_ words: String) {
    guard stack.last?.isOut != true else { return }
    let bytes = Array(words.utf8)
    write(bytes.span)
  }

  /// An element that holds nothing.
  mutating func write(_ element: HTMLElement, _ attributes: [HTMLAttribute]) {
    switch element.tag {
    case .br: breakLine()
    case .hr: breakParagraph()
    case .img: notePicture(element, attributes)
    case .input: writeInput(element, attributes)
    case .meta: noteMeta(attributes)
    default: break
    }
  }

  private mutating func breakLine() {
    if !captures.isEmpty {
      captures[captures.count - 1].append(0x0A)
    } else if flow.isInParagraph {
      flow.write(0x0A)
    }
  }

  /// A picture; one whose description is given as empty says nothing.
  private mutating func notePicture(_ element: HTMLElement, _ attributes: [HTMLAttribute]) {
    guard !element.isHidden, attributes[.alt] != "" else { return }
    let description = attributes[.alt]?.trimmedWords
    flow.flow.builder.pictures.append(
      Picture(description: description == "" ? nil : description, anchor: flow.flow.builder.bytes.count))
  }
}

/// Paragraphs.
extension HTMLPage {
  /// Begins the paragraph that words ask for, with the label that waits.
  mutating func beginParagraph() {
    kind = .paragraph
    label = nil
    let item = pending
    pending = nil
    if let item, !item.label.isEmpty {
      label = item.label
      kind = .listItem(level: item.level)
    }
    for element in stack.reversed() {
      if let level = element.headingLevel {
        kind = .heading(level: level)
        break
      }
      if element.tag.isScope { break }
    }
    flow.beginParagraph()
  }

  /// Ends the paragraph, if one is open.
  mutating func breakParagraph() {
    guard captures.isEmpty else {
      captures[captures.count - 1].append(0x0A)
      return
    }
    guard flow.isInParagraph else { return }
    flow.endParagraph(kind, label: label, isTableOfContents: stack.contains { $0.isContents })
    label = nil
    kind = .paragraph
  }
}

extension [UInt8] {
  /// Takes out soft hyphens, marks of byte order and zero-width spaces, which nobody sees.
  fileprivate mutating func dropInvisible() {
    guard contains(where: { $0 == 0xC2 || $0 == 0xEF || $0 == 0xE2 }) else { return }
    var kept = 0
    var index = 0
    while index < count {
      if holds([0xC2, 0xAD], at: index) {
        index += 2
      } else if holds([0xEF, 0xBB, 0xBF], at: index) || holds([0xE2, 0x80, 0x8B], at: index) {
        index += 3
      } else {
        self[kept] = self[index]
        kept += 1
        index += 1
      }
    }
    removeLast(count - kept)
  }
}
