import DocumentModel

extension Fragment {
  /// Plain lines, each a block.
  init(lines: [String], story: Story) {
    for line in lines where !line.isEmpty {
      separate()
      let start = text.count
      text += Array(line.utf8)
      blocks.append(Block(kind: .paragraph, range: TextRange(start, text.count), story: story))
    }
  }

  /// The text of a document inside this one, without the headers and footers that end it; its comments come apart.
  ///
  /// - Parameters:
  ///   - document: What was inserted.
  ///   - firstComment: The index that the first of its comments will have.
  init(inserted document: Document, firstComment: Int) {
    let isBody = { (block: Block) in block.story != .header && block.story != .footer }
    let kept = (document.blocks.lastIndex(where: isBody) ?? -1) + 1
    let end = kept > 0 ? document.blocks[kept - 1].range.end : 0
    text = Array(document.text.utf8.prefix(end))
    blocks = Array(document.blocks[..<kept])
    tables = document.tables
    controls = document.controls.filter { $0.range.end <= end }
    emphasis = document.emphasis.filter { $0.end <= end }
    for link in document.links where link.range.end <= end {
      marks.append(Mark(kind: .link(link.target), range: link.range))
    }
    for picture in document.pictures where picture.anchor <= end {
      marks.append(Mark(kind: .picture(picture.description), range: TextRange(picture.anchor, picture.anchor)))
    }
    for (index, comment) in document.comments.enumerated() where comment.range.end <= end {
      marks.append(Mark(kind: .comment(firstComment + index), range: comment.range))
    }
  }

  /// The links that stand on words, in text order.
  var links: [Link] {
    let found = marks.compactMap { mark -> Link? in
      guard case .link(let target) = mark.kind, let range = Blank.trimmed(mark.range, in: text) else { return nil }
      return Link(range: range, target: target)
    }
    return found.enumerated().sorted { ($0.element.range, $0.offset) < ($1.element.range, $1.offset) }.map(\.element)
  }

  /// The pictures, in text order.
  var pictures: [Picture] {
    let found = marks.compactMap { mark -> Picture? in
      guard case .picture(let description) = mark.kind else { return nil }
      return Picture(description: description, anchor: mark.range.start)
    }
    return found.enumerated().sorted { ($0.element.anchor, $0.offset) < ($1.element.anchor, $1.offset) }
      .map(\.element)
  }
}
