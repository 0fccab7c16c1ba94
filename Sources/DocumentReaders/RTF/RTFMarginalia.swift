import DocumentModel

/// Headers and footers, each wording once, to be told after the body.
struct RTFMarginalia {
  private(set) var stories: [RTFInset] = []
  private var seen: Set<[UInt8]> = []

  mutating func add(_ items: [RTFItem], as story: Story) {
    var words: [UInt8] = [story == .header ? 1 : 2]
    Self.collect(items, into: &words)
    guard words.count > 1, seen.insert(words).inserted else { return }
    stories.append(RTFInset(story: story, items: items))
  }

  /// Headers before footers.
  var inOrder: [RTFInset] { stories.filter { $0.story == .header } + stories.filter { $0.story == .footer } }

  /// The words of paragraphs and tables, a line each.
  static func collect(_ items: [RTFItem], into words: inout [UInt8]) {
    for item in items {
      switch item {
      case .paragraph(let paragraph):
        words += paragraph.bytes
        if !paragraph.bytes.isEmpty { words.append(0x0A) }
        for inset in paragraph.insets { collect(inset.items, into: &words) }
      case .table(let rows):
        for row in rows { for cell in row.cells { collect(cell, into: &words) } }
      }
    }
  }
}
