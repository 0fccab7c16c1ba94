/// One paragraph of a document: a kind and a range, with no text of its own.
///
/// Paragraphs inside table cells, text boxes, headers and notes are blocks too; `cell` and `story` say where they stand.
package struct Block: Hashable, Sendable {
  /// What the author made of the paragraph.
  package enum Kind: Hashable, Sendable {
    case paragraph
    /// A heading, level 1 to 9, by its style, outline level or mark-up.
    case heading(level: Int)
    /// An item of a list; levels count from 0.
    case listItem(level: Int)
  }

  package var kind: Kind
  /// The paragraph's words, without its list label.
  package var range: TextRange
  /// The list number or bullet as it is printed, such as "1.2" or "•"; nil outside lists.
  package var label: String?
  /// The table cell that holds the paragraph, innermost first; nil outside tables.
  package var cell: CellReference?
  package var story: Story
  /// Every visible word is bold: often a heading that nobody styled.
  package var isBold: Bool
  /// Part of a table of contents.
  package var isTableOfContents: Bool

  package init(
    kind: Kind, range: TextRange, label: String? = nil, cell: CellReference? = nil, story: Story = .body,
    isBold: Bool = false, isTableOfContents: Bool = false
  ) {
    self.kind = kind
    self.range = range
    self.label = label
    self.cell = cell
    self.story = story
    self.isBold = isBold
    self.isTableOfContents = isTableOfContents
  }

  /// The heading's level, or nil for anything else.
  package var headingLevel: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }

  /// The list level from 0, or nil for anything else.
  package var listLevel: Int? {
    if case .listItem(let level) = kind { level } else { nil }
  }
}

/// A cell named by its table's index and its own index in that table.
@usableFromInline
package struct CellReference: Hashable, Sendable {
  @usableFromInline let tableIndex: Int32
  @usableFromInline let cellIndex: Int32

  @inlinable
  package init(table: Int, cell: Int) {
    tableIndex = Int32(table)
    cellIndex = Int32(cell)
  }

  @inlinable package var table: Int { Int(tableIndex) }
  @inlinable package var cell: Int { Int(cellIndex) }
}

/// The part of the document that a paragraph belongs to.
package enum Story: String, Hashable, Sendable {
  case body, header, footer, footnote, endnote, textBox
  /// The words of SmartArt.
  case diagram
  /// The titles, labels and figures of a chart.
  case chart

  /// Whether the author says something there to every reader: not in the margins, and not a chart's labels.
  package var isProse: Bool { self == .body || self == .textBox || self == .diagram }
}
