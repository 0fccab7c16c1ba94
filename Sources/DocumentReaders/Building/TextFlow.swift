import DocumentModel
import XMLStream

/// One stream of paragraphs: a story, or a text box inside one, with its open paragraph.
struct TextFlow {
  let story: Story
  var builder = DocumentBuilder()
  /// How many tables are open.
  var openTables = 0
  /// Notes that wait for the end of the outermost table.
  var notes = WaitingStories()

  // The open paragraph.
  private(set) var isInParagraph = false
  /// A control without words stands in it.
  var hasEmptyControl = false
  /// Text boxes that are anchored in it.
  var boxes = WaitingStories()
  /// Where words ended that only one wording of a tracked change has.
  var wordingEnd: (isNew: Bool, offset: Int)?
  /// Where the last thing ended that was filled in.
  var valueEnd = -1
  private var bold = BoldWords()
  /// Where the text ended when a run of white space was last written as one blank.
  private var blankEnd = -1

  init(_ story: Story) {
    self.story = story
  }

  /// How much has been written, with what waits for its place.
  var size: DocumentSize { builder.size + boxes.size + notes.size }

  mutating func begin() {
    builder.openBlock()
    isInParagraph = true
    hasEmptyControl = false
    bold = BoldWords(after: builder.emphasis)
    blankEnd = -1
  }

  /// Ends the paragraph, and puts what is anchored in it after it.
  mutating func end(_ kind: Block.Kind, label: String?, isTableOfContents: Bool, keepsEmpty: Bool) {
    isInParagraph = false
    trim()
    builder.closeBlock(
      kind, label: label, story: story, isBold: bold.isWhole, isTableOfContents: isTableOfContents,
      keepsEmpty: keepsEmpty)
    builder.clipMarks()
    for box in boxes.take() { builder.append(box, isInCell: true) }
  }

  /// Takes the open paragraph back, words and all.
  mutating func drop() {
    isInParagraph = false
    builder.bytes.removeSubrange(builder.blockStart...)
    builder.emphasis.removeSubrange(bold.first...)
    builder.closeBlock()
    builder.clipMarks()
    boxes = WaitingStories()
  }

  /// Takes the blank ends off the paragraph's words and off the bold runs in them.
  private mutating func trim() {
    let start = builder.blockStart
    var end = builder.bytes.count
    while end > start, let blank = Blank.length(before: end, in: builder.bytes), end - blank >= start { end -= blank }
    builder.bytes.removeSubrange(end...)
    bold.trim(&builder.emphasis, in: builder.bytes)
  }

  /// Appends words with each run of white space as one blank.
  mutating func appendCollapsed(_ bytes: Span<UInt8>) {
    var isBlank = endsInBlank
    for index in bytes.indices {
      let byte = bytes[index]
      if !byte.isWhiteSpace {
        builder.bytes.append(byte)
        isBlank = false
      } else if !isBlank {
        builder.bytes.append(0x20)
        isBlank = true
      }
    }
    if isBlank { blankEnd = builder.bytes.count }
  }

  /// Whether white space that comes next says nothing.
  private var endsInBlank: Bool {
    builder.bytes.count == builder.blockStart || builder.bytes.count == blankEnd || builder.bytes.last == 0x0A
  }

  /// Takes back the blank before a line break.
  mutating func dropBlankAtEnd() {
    guard builder.bytes.count == blankEnd, builder.bytes.count > builder.blockStart, builder.bytes.last == 0x20 else {
      return
    }
    builder.bytes.removeLast()
  }

  /// Notes whether what was just written is bold.
  ///
  /// Words begin with a word: blanks before the first are dropped.
  mutating func mark(from start: Int, isBold: Bool) {
    if start == builder.blockStart {
      var end = start
      while let count = Blank.length(at: end, in: builder.bytes) { end += count }
      if end > start { builder.bytes.removeSubrange(start..<end) }
      if end > start, blankEnd == end || builder.bytes.count == start { blankEnd = builder.bytes.count }
    }
    bold.mark(from: start, isBold: isBold, in: builder.bytes, runs: &builder.emphasis)
  }
}

extension DocumentBuilder {
  /// Holds what is marked in the text to what is left of it.
  mutating func clipMarks() {
    let count = bytes.count
    var index = controls.count
    while index > 0, controls[index - 1].range.end > count {
      index -= 1
      controls[index].range = controls[index].range.held(to: count)
    }
    index = links.count
    while index > 0, links[index - 1].range.end > count {
      index -= 1
      links[index].range = links[index].range.held(to: count)
      if links[index].range.isEmpty { links.remove(at: index) }
    }
    index = comments.count
    while index > 0, comments[index - 1].range.end > count {
      index -= 1
      comments[index].range = comments[index].range.held(to: count)
    }
    index = pictures.count
    while index > 0, pictures[index - 1].anchor > count {
      index -= 1
      pictures[index].anchor = count
    }
  }
}

extension TextRange {
  /// The part of the range before an offset.
  func held(to count: Int) -> TextRange {
    TextRange(min(start, count), min(end, count))
  }
}
