import DocumentModel
import XMLStream

/// Reads the words of an OpenDocument text: its body, a header or a footer.
///
/// Text is written once, as it comes; structure is noted beside it as it closes. The other files that extend this type
/// each treat one family of elements.
struct OpenTextReader: XMLHandler {
  var styles: OpenStyleSheet
  var flow: FlowBuilder
  let options: ReadingOptions
  var tally = OpenTally()

  // What is open, innermost last.
  var paragraphs: [OpenParagraph] = []
  var runs: [OpenRun] = []
  var lists: [OpenList] = []
  /// The lists around the open cells, text boxes and notes.
  var outerLists: [[OpenList]] = []
  var counter = OpenListCounter()
  var tables: [OpenTable] = []
  var frames: [OpenFrame] = []
  /// Whether the open shapes and text boxes stand apart from the words around them.
  var stories: [Bool] = []
  var spans: [OpenSpan] = []
  var captures: [[UInt8]] = []
  var contentsDepth = 0
  var noteStory: Story?
  var comment: OpenAnnotation?
  /// By name, the comments whose end may come: how many stories are open around them, and their index there.
  var openComments: [String: (depth: Int, index: Int)] = [:]
  var fieldMark: OpenFieldMark?
  /// The open texts of Word forms, where they began; nil for fields of other kinds.
  var formTexts: [(start: Int, name: String?)?] = []
  var forms = OpenForms()
  var changes: OpenChanges

  // How pages and their headers go.
  /// The page styles in use, in order; empty for the file's first.
  var masterPages: [String] = []
  var pageOffsets: [Int] = []
  var hasSoftPageBreaks = false
  /// The numbers of pages in the words, which say nothing of where a header stands.
  var pageNumbers: [TextRange] = []
  private var breaksPage = false

  /// How deep inside an element that is left out.
  var skippedDepth = 0

  init(_ story: Story, styles: OpenStyleSheet, options: ReadingOptions) {
    self.styles = styles
    self.options = options
    flow = FlowBuilder(story)
    changes = OpenChanges(options.changes)
  }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard let name = OpenName(rawValue: id) else { return }
    if changes.isRecording {
      changes.record(.start(id, attributes))
    } else if forms.isOpen {
      forms.start(name, attributes)
    } else if skippedDepth > 0 {
      skippedDepth += 1
      if name == .changeEnd { endChange(attributes) }
    } else {
      startWords(name, attributes)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if changes.isRecording {
      changes.record(bytes)
    } else if skippedDepth > 0 || forms.isOpen {
      return
    } else if !captures.isEmpty {
      captures[captures.count - 1].append(contentsOf: bytes)
    } else if !changes.isExcluding, !paragraphs.isEmpty {
      write(bytes)
    }
  }

  mutating func end(_ id: UInt16) {
    guard let name = OpenName(rawValue: id) else { return }
    if changes.isRecording {
      changes.record(.end(id))
    } else if forms.isOpen {
      forms.end(name)
    } else if skippedDepth > 0 {
      skippedDepth -= 1
    } else {
      endWords(name)
    }
  }

  /// The words, with the marks of symbol fonts as they look, and without soft hyphens.
  private mutating func write(_ bytes: Span<UInt8>) {
    let symbols = runs.last?.symbols
    guard symbols != nil || bytes.indices.contains(where: { bytes[$0] == 0xC2 || bytes[$0] == 0xEF }) else {
      flow.writeCollapsed(bytes)
      return
    }
    var shown: [UInt8] = []
    WordText.append(bytes, symbols: symbols, to: &shown)
    flow.writeCollapsed(shown.span)
  }

  /// How much has been read, with what was deleted and waits for its place.
  var size: DocumentSize {
    let waiting = DocumentSize(blocks: changes.recordedCount, marks: pageOffsets.count + pageNumbers.count)
    return flow.size + (comment?.flow.size ?? DocumentSize()) + waiting
  }

  /// What the story came to.
  mutating func finish() -> DocumentBuilder { flow.finish() }

  /// The words without the numbers of pages, by which the headers of two pages are the same.
  func wording(of section: DocumentBuilder) -> [UInt8] {
    var words: [UInt8] = []
    var start = 0
    for range in pageNumbers where range.start >= start && range.end <= section.bytes.count {
      words += section.bytes[start..<range.start] + [0]
      start = range.end
    }
    return words + section.bytes[start...]
  }
}

extension OpenTextReader {
  /// Notes that a page begins here, or with the next paragraph.
  mutating func breakPage() {
    guard flow.isOutermost, comment == nil else { return }
    if flow.isInParagraph { notePage(at: flow.flow.builder.bytes.count) } else { breaksPage = true }
  }

  /// Notes the page that begins with the open paragraph.
  mutating func settlePage() {
    guard breaksPage, flow.isOutermost, comment == nil else { return }
    breaksPage = false
    notePage(at: flow.flow.builder.blockStart)
  }

  private mutating func notePage(at offset: Int) {
    if offset > pageOffsets.last ?? 0 { pageOffsets.append(offset) }
  }

  /// Notes the page style that begins with a paragraph or table; the first one begins the first page.
  mutating func noteMasterPage(_ name: String?) {
    guard flow.isOutermost, comment == nil else { return }
    guard let name = name ?? (masterPages.isEmpty ? "" : nil) else { return }
    if !masterPages.isEmpty { breakPage() }
    if !masterPages.contains(name), masterPages.count < 100 { masterPages.append(name) }
  }
}
