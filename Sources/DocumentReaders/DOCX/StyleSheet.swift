/// The styles of a document, and what a paragraph or run inherits through their chains.
struct StyleSheet {
  /// One style as it is written.
  struct Style {
    var id = ""
    var name = ""
    var parent: String?
    var isParagraphStyle = true
    var isDefault = false
    var isBold: Bool?
    var isHidden: Bool?
    /// Its paragraphs begin a page.
    var beginsPage: Bool?
    /// Counted from 0; 9 is body text.
    var outlineLevel: Int?
    var listID: Int?
    var listLevel: Int?
  }

  /// What a style means once its chain is followed; the nearest value wins.
  struct Resolved {
    var id = ""
    var isBold = false
    var isHidden = false
    var beginsPage = false
    /// 1 to 9.
    var headingLevel: Int?
    var listID: Int?
    var listLevel: Int?
    /// How deep "List Bullet 3" stands, from 0; such styles have a list of their own at level 0.
    var listDepth = 0
    var isTableOfContents = false
    /// The style and its ancestors, nearest first.
    var chain: [String] = []
  }

  /// The longest chain of ancestors that is followed.
  private static let chainLimit = 64

  private(set) var defaults = Style()
  private var styles: [Style] = []
  private var indices: [String: Int] = [:]
  /// The styles that were asked for; the first is what holds without one.
  private var resolved = [Resolved()]
  private var resolvedIndices: [String: Int] = [:]

  init() {}

  /// Gathers styles; the first of an id stands.
  init(_ styles: [Style], defaults: Style) {
    self.styles = styles
    self.defaults = defaults
    for (index, style) in styles.enumerated() where indices[style.id] == nil { indices[style.id] = index }
    let standard = styles.first { $0.isDefault && $0.isParagraphStyle }
    resolved = [follow(standard ?? Style())]
  }

  /// The place in the sheet of a paragraph style, for `subscript`; 0 for none and for one that is not there.
  mutating func index(of id: String) -> Int {
    if let known = resolvedIndices[id] { return known }
    var made = 0
    if let index = indices[id] {
      made = resolved.count
      resolved.append(follow(styles[index]))
    }
    resolvedIndices[id] = made
    return made
  }

  /// A paragraph style by its place.
  subscript(index: Int) -> Resolved { resolved[index] }

  /// The lists that styles name, by the style's id.
  var listIDs: [String: Int] {
    Dictionary(styles.compactMap { style in style.listID.map { (style.id, $0) } }) { first, _ in first }
  }

  /// Whether a character style turns bold or hidden on; nil where it says nothing.
  func characterStyle(_ id: String) -> (isBold: Bool?, isHidden: Bool?) {
    guard let index = indices[id] else { return (nil, nil) }
    var bold: Bool?
    var hidden: Bool?
    walk(from: styles[index]) { style in
      bold = bold ?? style.isBold
      hidden = hidden ?? style.isHidden
    }
    return (bold, hidden)
  }

  private func follow(_ style: Style) -> Resolved {
    var result = Resolved(id: style.id)
    var bold: Bool?
    var hidden: Bool?
    var page: Bool?
    var outline: Int?
    walk(from: style) { style in
      result.chain.append(style.id)
      bold = bold ?? style.isBold
      hidden = hidden ?? style.isHidden
      page = page ?? style.beginsPage
      outline = outline ?? style.outlineLevel ?? style.builtInHeading
      result.listID = result.listID ?? style.listID
      result.listLevel = result.listLevel ?? style.listLevel
    }
    result.isBold = bold ?? defaults.isBold ?? false
    result.beginsPage = page ?? false
    result.isHidden = hidden ?? defaults.isHidden ?? false
    result.headingLevel = outline.flatMap { (0...8).contains($0) ? $0 + 1 : nil }
    result.isTableOfContents = style.isTableOfContents
    result.listDepth = style.listDepth
    return result
  }

  private func walk(from style: Style, _ visit: (Style) -> Void) {
    var next: Style? = style
    for _ in 0..<Self.chainLimit {
      guard let style = next else { return }
      visit(style)
      next = style.parent.flatMap { indices[$0] }.map { styles[$0] }
    }
  }
}

extension StyleSheet.Style {
  /// The outline level, from 0, of one of Word's own heading styles, by its name or its id.
  var builtInHeading: Int? {
    Self.headingNumber(name) ?? Self.headingNumber(id)
  }

  /// One of the styles that Word gives to a table of contents and to lists of figures.
  var isTableOfContents: Bool {
    let name = name.lowercased()
    guard name.hasPrefix("toc") else { return name == "table of figures" }
    let rest = name.dropFirst(3).drop { $0 == " " }
    return rest == "heading" || Self.digit(rest) != nil
  }

  /// The depth, from 0, of Word's own list styles: "List Bullet 2" gives 1.
  var listDepth: Int {
    let name = name.lowercased()
    guard name.hasPrefix("list bullet ") || name.hasPrefix("list number ") else { return 0 }
    return Self.digit(name.dropFirst(12)).map { $0 - 1 } ?? 0
  }

  /// "heading 2", "Heading2" and "HEADING 2" give 1.
  private static func headingNumber(_ name: String) -> Int? {
    let bytes = Array(name.utf8)
    guard bytes.count >= 8, bytes.count <= 10 else { return nil }
    let folded = name.lowercased()
    guard folded.hasPrefix("heading") else { return nil }
    return digit(folded.dropFirst(7).drop { $0 == " " || $0 == "_" }).map { $0 - 1 }
  }

  private static func digit(_ word: Substring) -> Int? {
    guard word.utf8.count == 1, let number = Int(word), number > 0 else { return nil }
    return number
  }
}
