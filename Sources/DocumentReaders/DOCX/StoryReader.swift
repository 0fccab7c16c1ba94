import DocumentModel
import XMLStream

/// Reads the parts that hold text: the body, headers and footers, footnotes and endnotes.
///
/// Text is written once, into the fragment of the innermost open flow; structure is noted beside it as it closes. The
/// other files that extend this type each treat one family of elements.
struct StoryReader: XMLHandler {
  /// Whose properties are being read.
  enum Scope {
    case none, paragraph, mark, run, row, cell, control, formField, section, math
  }

  /// What character data means just now.
  enum TextTarget {
    case none, words, code, math
  }

  /// A footnote or endnote, by the id that the body names it with.
  struct NoteKey: Hashable {
    var story: Story
    var id: Int
  }

  var styles: StyleSheet
  var lists: ListCounter
  let limits: ReadingLimits
  let wording: Wording
  var tally = Tally()
  var notes: [NoteKey: Fragment] = [:]
  var comments = CommentList()
  /// The prompts of content controls, by the names of their glossary entries.
  var prompts: [String: String] = [:]
  /// The sections of the body, and the one whose properties are being read.
  var sections: [Section] = []
  var section = Section()
  /// What the relation ids of the part that is being read lead to.
  var related = Related()

  var flow = Flow(.body)
  /// The flows around the innermost one: those that anchor a text box or hold a note.
  var outer: [Flow] = []
  var outerScopes: [Scope] = []
  var scope = Scope.none
  var target = TextTarget.none
  private var alternatives = Alternatives()
  /// How deep inside an element that is left out.
  var skippedDepth = 0
  /// The open row, or cell, is not part of the wording that is read.
  var rowIsLeftOut = false
  var cellIsLeftOut = false
  /// The note whose text is being read.
  var openNote: NoteKey?
  /// The comment whose text is being read.
  var openComment: OpenComment?
  /// The drawings that are open, outermost first.
  var drawings: [OpenDrawing] = []
  var math = MathText()
  /// The annotation that is printed over the characters that follow.
  var ruby: [UInt8] = []
  /// How many drawings were hidden, or there for decoration only.
  var passedDrawings = 0

  init(styles: StyleSheet, numbering: NumberingDefinitions, options: ReadingOptions) {
    self.styles = styles
    lists = ListCounter(numbering, numberingStyles: styles.listIDs)
    limits = options.limits
    wording = Wording(options.changes)
  }

  /// Makes ready for a story of its own, with lists that begin anew.
  mutating func begin(_ story: Story, numbering: NumberingDefinitions, related: Related = Related()) {
    self.related = related
    drawings = []
    flow = Flow(story)
    outer = []
    outerScopes = []
    scope = .none
    target = .none
    alternatives = Alternatives()
    skippedDepth = 0
    rowIsLeftOut = false
    cellIsLeftOut = false
    openNote = nil
    openComment = nil
    math = MathText()
    ruby = []
    lists = ListCounter(numbering, numberingStyles: styles.listIDs)
  }

  /// What the story that was begun came to.
  mutating func finish() -> Fragment {
    while !outer.isEmpty { endTextBox() }
    endOpenTables(downTo: 0)
    endParagraph(isLast: true)
    flushNotes()
    endOpenComments()
    return flow.fragment
  }

  /// Grows with everything that is read, and with every drawing that is meant to be passed over.
  private var contentCount: Int {
    let fragment = flow.fragment
    let noted = fragment.controls.count + fragment.marks.count + flow.paragraph.boxes.count + flow.fields.count
    return fragment.text.count + noted + tally.pictures + passedDrawings + (drawings.last?.hasPicture == true ? 1 : 0)
  }

  var isFull: Bool {
    let fragment = flow.fragment
    var noted = fragment.blocks.count + fragment.controls.count + fragment.emphasis.count / 4
    noted += (flow.tables.last?.table.cells.count ?? 0) + 4 * notes.count + 16 * flow.fields.count
    return noted > limits.blocks || fragment.text.count > limits.textBytes
      || sections.count > limits.parts || fragment.marks.count > limits.blocks
  }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard let name = WordName(rawValue: id) else { return }
    if skippedDepth > 0 {
      skippedDepth += 1
      noteSkipped(name, attributes)
      return
    }
    if alternatives.skips(startOf: name, attributes, content: name == .choice ? contentCount : 0) { return }
    if scope == .none {
      startContent(name, attributes)
    } else {
      startProperty(name, attributes)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    guard skippedDepth == 0 else { return }
    switch target {
    case .none: break
    case .words: write(bytes)
    case .code: noteCode(bytes)
    case .math: math.append(bytes)
    }
  }

  mutating func end(_ id: UInt16) {
    guard let name = WordName(rawValue: id) else { return }
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    if alternatives.skips(endOf: name, content: name == .choice ? contentCount : 0) { return }
    if scope == .none {
      endContent(name)
    } else {
      endProperty(name)
    }
  }
}
