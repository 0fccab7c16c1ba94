import DocumentModel

/// Headers and footers, each wording once, to be told after the body.
struct RTFMarginalia {
  private(set) var stories: [RTFInset] = []
  private var seen: Set<[UInt8]> = []

  mutating func add(_ items: [RTFItem], as story: Story) {
    var words: [UInt8] = [story == .header ? 1 : 2]
    Self.collect(items, withPageNumbers: false, into: &words)
    guard words.count > 1, seen.insert(words).inserted else { return }
    stories.append(RTFInset(story: story, items: items))
  }

  /// Headers before footers.
  var inOrder: [RTFInset] { stories.filter { $0.story == .header } + stories.filter { $0.story == .footer } }

  /// The words of paragraphs and tables, a line each.
  static func collect(_ items: [RTFItem], withPageNumbers: Bool = true, into words: inout [UInt8]) {
    for item in items {
      switch item {
      case .paragraph(let paragraph):
        words += withPageNumbers ? paragraph.bytes : paragraph.withoutPageNumbers
        if !paragraph.bytes.isEmpty { words.append(0x0A) }
        for inset in paragraph.insets { collect(inset.items, withPageNumbers: withPageNumbers, into: &words) }
      case .table(let rows):
        for cell in rows.lazy.flatMap(\.cells) { collect(cell, withPageNumbers: withPageNumbers, into: &words) }
      }
    }
  }
}

extension RTFParagraph {
  fileprivate var withoutPageNumbers: [UInt8] {
    var kept: [UInt8] = []
    var start = 0
    for range in pageNumbers where range.start >= start && range.end <= bytes.count {
      kept += bytes[start..<range.start]
      start = range.end
    }
    return kept + bytes[start...]
  }
}
