import DocumentModel
import XMLStream

/// Drawings, text boxes and notes.
extension OpenTextReader {
  mutating func beginFrame(_ attributes: XMLAttributes) {
    guard !changes.isExcluding else {
      skippedDepth = 1
      return
    }
    var frame = OpenFrame()
    frame.isDecorative = attributes.says(.isDecorative, "true")
    frames.append(frame)
  }

  /// Notes the picture that the frame held, with what describes it.
  mutating func endFrame() {
    guard let frame = frames.popLast() else { return }
    let description = frame.description ?? frame.title
    guard !frame.isDecorative, !frame.hasWords, frame.hasPicture || description != nil else { return }
    flow.flow.builder.pictures.append(Picture(description: description, anchor: flow.flow.builder.bytes.count))
  }

  /// A text box, or a shape that may have words in it.
  mutating func beginBox(_ name: OpenName, _ attributes: XMLAttributes) {
    if name == .shape { beginFrame(attributes) }
    guard skippedDepth == 0 else { return }
    if name == .textBox, let last = frames.indices.last { frames[last].hasWords = true }
    pushLists()
    stories.append(flow.beginStory(.textBox))
  }

  mutating func endBox(_ name: OpenName) {
    if stories.popLast() == true { flow.endStory() }
    popLists()
    settleRun()
    if name == .shape { endFrame() }
  }

  /// Formulas, charts and documents inside the document.
  mutating func skipObject() {
    tally.objects += 1
    if let last = frames.indices.last { frames[last].hasPicture = true }
    skippedDepth = 1
  }

  mutating func beginNote() {
    guard runs.last?.isHidden != true, !changes.isExcluding else {
      skippedDepth = 1
      return
    }
    pushLists()
    stories.append(flow.beginStory(noteStory ?? .footnote))
  }

  mutating func endNote() {
    if stories.popLast() == true { flow.endStory() }
    popLists()
    settleRun()
  }

  /// What stood in an element that is no part of the words.
  mutating func endCapture(_ name: OpenName) {
    guard let bytes = captures.popLast(), !bytes.isEmpty else { return }
    let words = String(decoding: bytes, as: UTF8.self)
    switch name {
    case .title: if let last = frames.indices.last { frames[last].title = words }
    case .description: if let last = frames.indices.last { frames[last].description = words }
    case .creator: comment?.comment.author = words
    case .date: comment?.comment.date = words
    default: break
    }
  }
}

/// Comments, which are kept apart from the words that they speak of.
extension OpenTextReader {
  mutating func beginComment(_ attributes: XMLAttributes) {
    guard comment == nil, !changes.isExcluding else {
      skippedDepth = 1
      return
    }
    let at = flow.flow.builder.bytes.count
    let made = DocumentComment(text: "", range: TextRange(at, at), isReply: attributes.value(.parentName) != nil)
    comment = OpenAnnotation(
      comment: made, name: attributes.value(.name), flow: flow, runs: runs, lists: lists, paragraphs: paragraphs)
    flow = FlowBuilder()
    runs = []
    lists = []
    paragraphs = []
  }

  mutating func endComment() {
    guard let open = comment else { return }
    var made = open.comment
    made.text = String(decoding: flow.finish().bytes, as: UTF8.self)
    comment = nil
    flow = open.flow
    runs = open.runs
    lists = open.lists
    paragraphs = open.paragraphs
    settleRun()
    if let name = open.name { openComments[name] = (flow.depth, flow.flow.builder.comments.count) }
    flow.flow.builder.comments.append(made)
  }

  /// The end of the words that a comment speaks of.
  mutating func endCommented(_ attributes: XMLAttributes) {
    guard let open = attributes.value(.name).flatMap({ openComments.removeValue(forKey: $0) }),
      open.depth == flow.depth, open.index < flow.flow.builder.comments.count
    else { return }
    let start = flow.flow.builder.comments[open.index].range.start
    flow.flow.builder.comments[open.index].range = TextRange(start, flow.flow.builder.bytes.count)
  }
}
