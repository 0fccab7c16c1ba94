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
  private(set) var headers: [String] = []
  private(set) var footers: [String] = []
  private var knownSections: Set<String> = []

  var flow = Flow(.body)
  /// The flows around the innermost one: those that anchor a text box or hold a note.
  private var outer: [Flow] = []
  private var outerScopes: [Scope] = []
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

extension StoryReader {
  private mutating func startContent(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .t: target = .words
    case .r: beginRun()
    case .p: beginParagraph()
    case .rPr: scope = .run
    case .pPr: scope = .paragraph
    case .tbl: beginTable()
    case .tr: if !flow.tables.isEmpty { flow.tables[flow.tables.count - 1].beginRow() }
    case .tc: beginCell()
    case .trPr: scope = .row
    case .tcPr: scope = .cell
    case .sdt: flow.controls.append(OpenControl())
    case .sdtPr: scope = .control
    case .sdtContent: beginControlContent()
    default: startMark(name, attributes)
    }
  }

  /// What stands in runs beside words, and what wraps them.
  private mutating func startMark(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .tab, .ptab: write(UInt8(ascii: "\t"))
    case .br, .cr: write(UInt8(ascii: "\n"))
    case .noBreakHyphen: write(UInt8(ascii: "-"))
    case .sym: writeSymbol(attributes)
    case .fldChar: fieldCharacter(attributes)
    case .instrText: target = .code
    case .ffData: scope = .formField
    case .ins, .moveTo: tally.trackedChanges += 1
    case .del:
      tally.trackedChanges += 1
      skippedDepth = 1
    case .moveFrom: skippedDepth = 1
    case .txbxContent: beginTextBox()
    case .pic, .imagedata: tally.pictures += 1
    case .chart, .relIds, .altChunk, .subDoc: tally.insertions += 1
    default: startReference(name, attributes)
    }
  }

  /// What points to other parts.
  private mutating func startReference(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .footnoteReference: refer(to: .footnote, attributes)
    case .endnoteReference: refer(to: .endnote, attributes)
    case .footnote: beginNote(.footnote, attributes)
    case .endnote: beginNote(.endnote, attributes)
    case .commentReference: tally.comments += 1
    case .headerReference: noteHeader(attributes)
    case .footerReference: noteFooter(attributes)
    default: break
    }
  }

  private mutating func endContent(_ name: WordName) {
    switch name {
    case .t, .instrText: target = .none
    case .p: endParagraph()
    case .tc: endCell()
    case .tr: endRow()
    case .tbl: endTable()
    case .sdtContent: endControlContent()
    case .sdt: endControl()
    case .fldChar: break
    case .txbxContent: endTextBox()
    case .footnote, .endnote: endNote()
    default: break
    }
  }

  mutating func noteHeader(_ attributes: XMLAttributes) {
    if let id = attributes.string(.id), knownSections.insert(id).inserted { headers.append(id) }
  }

  mutating func noteFooter(_ attributes: XMLAttributes) {
    if let id = attributes.string(.id), knownSections.insert(id).inserted { footers.append(id) }
  }
}

extension StoryReader {
  /// Sets the flow aside for one inside it.
  mutating func push(_ story: Story) {
    outer.append(flow)
    outerScopes.append(scope)
    flow = Flow(story)
    scope = .none
    target = .none
  }

  /// Goes back to the flow around this one.
  ///
  /// - Returns: What the inner flow came to, or nil where there is none around it.
  mutating func pop() -> Fragment? {
    endOpenTables(downTo: 0)
    endParagraph(isLast: true)
    flushNotes()
    guard let around = outer.popLast() else { return nil }
    let inner = flow.fragment
    flow = around
    scope = outerScopes.popLast() ?? .none
    target = .none
    return inner
  }
}
