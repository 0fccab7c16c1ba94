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
  /// Where the characters under a ruby, or the ruby, begin.
  var rubyStart = 0
  /// Notes that wait for the end of the outermost table.
  var notes: [Fragment] = []
  /// Counts paragraphs, so that a field knows its own.
  var paragraphNumber = 0

  init(_ story: Story) {
    self.story = story
  }

  /// The cell that holds what comes next.
  var cell: CellReference? { tables.last?.reference }
}
