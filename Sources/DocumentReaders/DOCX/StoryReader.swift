import DocumentModel
import XMLStream

/// Reads the parts that hold text: the body, headers and footers, footnotes and endnotes.
///
/// Text is written once, into the fragment of the innermost open flow; structure is noted beside it as it closes. The
/// other files that extend this type each treat one family of elements.
struct StoryReader: XMLHandler {
  /// Whose properties are being read.
  enum Scope {
    case none, paragraph, mark, run, row, cell, control, formField
  }

  /// What character data means just now.
  enum TextTarget {
    case none, words, code
  }

  /// A footnote or endnote, by the id that the body names it with.
  struct NoteKey: Hashable {
    var story: Story
    var id: Int
  }

  var styles: StyleSheet
  var lists: ListCounter
  let limits: ReadingLimits
  var tally = Tally()
  var notes: [NoteKey: Fragment] = [:]
  /// The relation ids of headers and footers, in the order in which sections name them.
  var headers: [String] = []
  var footers: [String] = []
  var knownSections: Set<String> = []

  var flow = Flow(.body)
  /// The flows around the innermost one: those that anchor a text box or hold a note.
  var outer: [Flow] = []
  var outerScopes: [Scope] = []
  var scope = Scope.none
  var target = TextTarget.none
  private var alternatives = Alternatives()
  /// How deep inside an element that is left out.
  var skippedDepth = 0
  /// The open row was deleted.
  var rowIsDeleted = false
  /// The note whose text is being read.
  var openNote: NoteKey?

  init(styles: StyleSheet, numbering: NumberingDefinitions, limits: ReadingLimits) {
    self.styles = styles
    lists = ListCounter(numbering, numberingStyles: styles.listIDs)
    self.limits = limits
  }

  /// Makes ready for a story of its own, with lists that begin anew.
  mutating func begin(_ story: Story, numbering: NumberingDefinitions) {
    flow = Flow(story)
    outer = []
    outerScopes = []
    scope = .none
    target = .none
    alternatives = Alternatives()
    skippedDepth = 0
    lists = ListCounter(numbering, numberingStyles: styles.listIDs)
  }

  /// What the story that was begun came to.
  mutating func finish() -> Fragment {
    while !outer.isEmpty { endTextBox() }
    endOpenTables(downTo: 0)
    endParagraph(isLast: true)
    flushNotes()
    return flow.fragment
  }

  var isFull: Bool {
    let fragment = flow.fragment
    var noted = fragment.blocks.count + fragment.controls.count + fragment.emphasis.count / 4 + flow.fields.count
    noted += (flow.tables.last?.table.cells.count ?? 0) + 4 * notes.count
    return noted > limits.blocks || fragment.text.count > limits.textBytes
      || headers.count + footers.count > limits.parts
  }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard let name = WordName(rawValue: id) else { return }
    if skippedDepth > 0 {
      skippedDepth += 1
      return
    }
    if alternatives.skips(startOf: name, attributes) { return }
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
    }
  }

  mutating func end(_ id: UInt16) {
    guard let name = WordName(rawValue: id) else { return }
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    if alternatives.skips(endOf: name) { return }
    if scope == .none {
      endContent(name)
    } else {
      endProperty(name)
    }
  }
}
