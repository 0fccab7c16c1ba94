/// The styles of an OpenDocument file, and what words inherit through their chains.
struct OpenStyleSheet {
  /// One style as it is written; nil where it is silent.
  struct Style {
    var parent: String?
    var isBold: Bool?
    var isHidden: Bool?
    /// 0 for none.
    var headingLevel: Int?
    /// Empty for none.
    var listStyle: String?
    var masterPage: String?
    var breaksBefore: Bool?
    var breaksAfter: Bool?
    /// In a font of symbols, or in one of letters.
    var font: String?
  }

  /// What the styles of one family say, once their chains are followed; the nearest value wins.
  struct Resolved {
    var isBold: Bool?
    var isHidden: Bool?
    var headingLevel: Int?
    var listStyle: String?
    var masterPage: String?
    var breaksBefore = false
    var breaksAfter = false
    var symbols: SymbolFont?
    var namesFont = false
  }

  /// The kinds of style that matter here.
  enum Family: String {
    case paragraph, text, table
  }

  /// The longest chain of ancestors that is followed.
  private static let chainLimit = 64

  private var styles: [Family: [String: Style]] = [:]
  private var defaults: [Family: Style] = [:]
  private var known: [Family: [String: Resolved]] = [:]
  /// The families of fonts by the name that styles give them.
  var fonts: [String: String] = [:]
  var listStyles: [String: OpenListStyle] = [:]
  /// How headings are numbered.
  var outline = OpenListStyle()
  var outlineName: String?

  mutating func add(_ style: Style, _ family: Family, named name: String) {
    styles[family, default: [:]][name] = style
  }

  mutating func addDefault(_ style: Style, _ family: Family) {
    defaults[family] = style
  }

  /// What a style means; the family's default where it is not there.
  mutating func resolved(_ name: String?, _ family: Family) -> Resolved {
    let name = name ?? ""
    if let found = known[family]?[name] { return found }
    let made = follow(name, family)
    known[family, default: [:]][name] = made
    return made
  }

  private func follow(_ name: String, _ family: Family) -> Resolved {
    var result = Resolved()
    var font: String?
    var before: Bool?
    var after: Bool?
    func take(_ style: Style) {
      result.isBold = result.isBold ?? style.isBold
      result.isHidden = result.isHidden ?? style.isHidden
      result.headingLevel = result.headingLevel ?? style.headingLevel
      result.listStyle = result.listStyle ?? style.listStyle
      before = before ?? style.breaksBefore
      after = after ?? style.breaksAfter
      font = font ?? style.font
    }
    var next: String? = name
    for step in 0..<Self.chainLimit {
      guard let style = next.flatMap({ styles[family]?[$0] }) else { break }
      take(style)
      // A page style is not inherited by the styles of the file's author, only by those of single paragraphs.
      if step < 2 { result.masterPage = result.masterPage ?? style.masterPage }
      next = style.parent
    }
    if let style = defaults[family] { take(style) }
    result.breaksBefore = before ?? false
    result.breaksAfter = after ?? false
    result.namesFont = font != nil
    result.symbols = font.flatMap { SymbolFont(named: fonts[$0] ?? $0) }
    return result
  }
}
