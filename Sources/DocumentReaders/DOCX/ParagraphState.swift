import DocumentModel

/// The paragraph that is being read.
struct ParagraphState {
  var isOpen = false
  /// Its mark is left out, so the next paragraph goes on from it.
  var isHeld = false
  /// Where the line feed before it stands, which goes when the paragraph turns out to be empty.
  var lineStart = 0
  /// Where its words begin.
  var start = 0
  var bold = BoldWords()

  // Its properties.
  /// The style's place in the style sheet.
  var style = 0
  var isBoldByStyle = false
  var isHiddenByStyle = false
  var listID: Int?
  var listLevel: Int?
  var outlineLevel: Int?
  var beginsPage: Bool?
  var markIsLeftOut = false
  var markIsHidden = false

  // What was seen in it.
  var hasControl = false
  var hasPicture = false
  var isTableOfContents = false
  /// A link or a page's number stands in it, as in each line of a table of contents.
  var refersElsewhere = false
  /// It holds the properties of a section.
  var endsSection = false
  /// Text boxes, charts and diagrams that are anchored in it.
  var boxes: [Fragment] = []

  /// Without words it prints nothing, not even its number: its mark is hidden, or it is only where a section ends.
  var printsNothing: Bool { markIsHidden || isHiddenByStyle || (endsSection && !hasPicture) }

  /// Forgets the properties, as a paragraph goes on after a mark left out with those of the next.
  mutating func resetProperties() {
    style = 0
    isBoldByStyle = false
    isHiddenByStyle = false
    listID = nil
    listLevel = nil
    outlineLevel = nil
    beginsPage = nil
    markIsLeftOut = false
    markIsHidden = false
    endsSection = false
  }

  /// Takes over the beginning of a paragraph before it, with what was seen there.
  mutating func goOn(from earlier: ParagraphState) {
    start = earlier.start
    lineStart = earlier.lineStart
    bold = earlier.bold
    hasControl = earlier.hasControl
    boxes = earlier.boxes
  }
}

/// The run that is being read.
struct RunState {
  var isBold: Bool
  var isHidden: Bool
  /// The font, where it is one of symbols.
  var symbols: SymbolFont?

  // As its own properties say; nil where they are silent.
  var ownBold: Bool?
  var ownHidden: Bool?
  var characterStyle: String?
  /// Counted as hidden once.
  var isCounted = false

  init(isBold: Bool = false, isHidden: Bool = false) {
    self.isBold = isBold
    self.isHidden = isHidden
  }
}
