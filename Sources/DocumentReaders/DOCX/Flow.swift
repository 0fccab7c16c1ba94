import DocumentModel

/// One stream of paragraphs: a story, or a text box inside one.
struct Flow {
  var story: Story
  var fragment = Fragment()
  var paragraph = ParagraphState()
  /// Where the last word that was written ends; what came from other flows does not count.
  var wordEnd = 0
  var run = RunState()
  /// The open tables, outermost first.
  var tables: [TableBuilder] = []
  var fields: [OpenField] = []
  var controls: [OpenControl] = []
  /// What the words of the innermost open control are.
  var content = OpenControl.Content.value
  /// The open fields that are tables of contents, by their place among all that are open.
  var contentsFields: [Int] = []
  /// How many open fields and controls make a table of contents.
  var contentsDepth = 0
  var links: [OpenLink] = []
  /// For comments whose words have begun, where they did.
  var openComments: [Int: Int] = [:]
  /// Where the characters under a ruby, or the ruby, begin, and the paragraph in which they do.
  var ruby = (start: 0, paragraph: 0)
  /// Where the last words of a tracked change end.
  var changeEnd = -1
  /// Notes that wait for the end of the outermost table.
  var notes: [Fragment] = []
  /// Counts paragraphs, so that a field knows its own.
  var paragraphNumber = 0

  init(_ story: Story) {
    self.story = story
  }

  /// Takes text back that turned out to be none; what began in it begins where it stood.
  mutating func discard(from start: Int) {
    fragment.discard(from: start)
    let end = fragment.text.count
    for index in controls.indices {
      controls[index].start = min(controls[index].start, end)
      controls[index].firstBlock = min(controls[index].firstBlock, fragment.blocks.count)
    }
    for index in links.indices { links[index].start = min(links[index].start, end) }
    ruby.start = min(ruby.start, end)
    wordEnd = min(wordEnd, end)
  }

  /// The cell that holds what comes next.
  var cell: CellReference? { tables.last?.reference }
}
