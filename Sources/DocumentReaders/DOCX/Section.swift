/// One section of a document: how it begins, and which headers and footers it names.
struct Section {
  /// The pages that a header or footer is for.
  enum Pages: String, CaseIterable {
    case odd = "default"
    case first, even
  }

  /// Where its text begins.
  var start = 0
  /// Where it ends: after the paragraph that holds its properties.
  var end = 0
  var isInParagraph = false
  /// It begins a page, as opposed to going on in the middle of one.
  var beginsPage = true
  /// Its first page has a header and a footer of its own, be they empty.
  var hasTitlePage = false
  /// Relation ids of its own; where there is none, the one of the section before holds.
  var headers: [Pages: String] = [:]
  var footers: [Pages: String] = [:]

  /// The headers, or footers, that are printed.
  ///
  /// - Parameters:
  ///   - sections: All sections in order.
  ///   - named: The ids that a section names.
  ///   - distinguishesEven: Even pages have headers and footers of their own.
  /// - Returns: Their relation ids, in the order of their sections.
  static func printed(
    _ sections: [Section], _ named: (Section) -> [Pages: String], distinguishesEven: Bool
  ) -> [String] {
    var holding: [Pages: String] = [:]
    var seen: Set<String> = []
    var printed: [String] = []
    for section in sections {
      for (pages, id) in named(section) { holding[pages] = id }
      for pages in Pages.allCases {
        if pages == .first, !section.hasTitlePage { continue }
        if pages == .even, !distinguishesEven { continue }
        if let id = holding[pages], seen.insert(id).inserted { printed.append(id) }
      }
    }
    return printed
  }
}
