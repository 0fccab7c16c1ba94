import DocumentModel

extension RTFParser {
  /// Begins a story inside the group; one too deep inside others stands where it is.
  mutating func begin(_ story: Story) {
    guard flows.count < Self.maximumStories else { return }
    flows.append(RTFFlow())
    state.paragraph = RTFState.Paragraph()
    state.characters = RTFState.Characters()
    state.destination = .text
    state.ending = .story(story)
  }

  mutating func end(_ story: Story, _ group: RTFState) {
    let items = finishFlow(group)
    switch story {
    case .header, .footer: marginalia.add(items, as: story)
    default:
      guard !items.isEmpty else { return }
      let note = isEndnote ? Story.endnote : story
      isEndnote = false
      flows[flows.count - 1].paragraph.insets.append(RTFInset(story: note, items: items))
    }
  }

  /// Ends the innermost story, whose last paragraph may lack its mark.
  private mutating func finishFlow(_ group: RTFState) -> [RTFItem] {
    let outer = state
    state = group
    settle()
    state = outer
    guard flows.count > 1, var flow = flows.popLast() else { return [] }
    size = size + flow.paragraph.size
    return flow.finish()
  }

  mutating func beginRemark() {
    begin(.body)
    guard case .story = state.ending else {
      tokens.skipGroup()
      return
    }
    state.ending = .remark
  }

  mutating func endRemark(_ group: RTFState) {
    let items = finishFlow(group)
    let last = flows.count - 1
    let anchor = flows[last].paragraph.bytes.count
    var words: [UInt8] = []
    RTFMarginalia.collect(items, into: &words)
    guard let range = Blank.trimmed(TextRange(0, words.count), in: words) else { return }
    flows[last].paragraph.comments.append(
      DocumentComment(
        author: remark.author, date: remark.date, text: words.string(range.start..<range.end),
        range: remark.range ?? TextRange(anchor, anchor), isReply: remark.isReply))
    remark = RTFRemark(starts: remark.starts)
  }

  mutating func noteRemark(_ capture: RTFCapture, _ words: String?) {
    let number = words.flatMap { Int($0) } ?? 0
    let last = flows.count - 1
    let place = RTFRemark.Start(
      flow: last, paragraph: flows[last].paragraphNumber, offset: flows[last].paragraph.bytes.count)
    switch capture {
    case .commentAuthor: remark.author = words
    case .commentDate: remark.date = number > 0 ? RTFDate(packed: number).text : nil
    case .commentParent: remark.isReply = number != 0
    case .rangeStart: if remark.starts.count < RTFRemark.maximumCount { remark.starts[number] = place }
    case .rangeEnd:
      guard let start = remark.starts.removeValue(forKey: number), start.flow == last else { return }
      remark.range = TextRange(start.paragraph == place.paragraph ? start.offset : 0, place.offset)
    default: break
    }
  }
}

extension RTFParser {
  mutating func beginPicture() {
    if case .text = state.destination, !isPrinted {
      tokens.skipGroup()
      return
    }
    state.destination = .container
    state.isInPicture = true
    let last = flows.count - 1
    flows[last].paragraph.pictures.append(Picture(description: nil, anchor: flows[last].paragraph.bytes.count))
  }

  mutating func beginShapeGroup() {
    shapeDescription = nil
    state.ending = .shape(pictures: flows[flows.count - 1].paragraph.pictures.count)
    state.destination = .container
  }

  /// What a drawing is said to show belongs to the picture in it, or to the drawing itself.
  mutating func endShapeGroup(_ pictures: Int) {
    guard let description = shapeDescription else { return }
    shapeDescription = nil
    let last = flows.count - 1
    if pictures < flows[last].paragraph.pictures.count {
      flows[last].paragraph.pictures[pictures].description = description
    } else {
      flows[last].paragraph.pictures.append(
        Picture(description: description, anchor: flows[last].paragraph.bytes.count))
    }
  }

  /// A property of a drawing or of a picture.
  mutating func noteProperty(_ words: String?) {
    guard propertyName == "wzDescription", let words else { return }
    let last = flows.count - 1
    guard let picture = flows[last].paragraph.pictures.indices.last,
      flows[last].paragraph.pictures[picture].description == nil, state.isInPicture
    else {
      shapeDescription = words
      return
    }
    flows[last].paragraph.pictures[picture].description = words
  }
}
