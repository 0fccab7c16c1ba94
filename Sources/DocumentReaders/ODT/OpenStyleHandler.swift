import XMLStream

/// Gathers the styles of one part: those of the file's author, and those made for single places.
struct OpenStyleHandler: XMLHandler {
  /// What a style's properties belong to.
  private enum Target {
    case none, listLevel
    case style(OpenStyleSheet.Family, name: String?)
  }

  var sheet = OpenStyleSheet()
  /// A part's own styles are left out, as they are for its headers and footers alone.
  var skipsAutomaticStyles = false
  private var isSkipping = false
  private var target = Target.none
  private var style = OpenStyleSheet.Style()
  private var list: OpenListStyle?
  private var listName = ""
  private var level = 0

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard let name = OpenName(rawValue: id) else { return }
    if name == .automaticStyles { isSkipping = skipsAutomaticStyles }
    guard !isSkipping else { return }
    switch name {
    case .style, .defaultStyle: begin(name, attributes)
    case .textProperties: noteText(attributes)
    case .paragraphProperties: noteParagraph(attributes)
    case .fontFace:
      if let name = attributes.value(.name) { sheet.fonts[name] = attributes.value(.fontFamily)?.unquoted }
    case .listStyle, .outlineStyle:
      list = OpenListStyle()
      listName = attributes.value(.name) ?? ""
    case .numberLevel, .bulletLevel, .imageLevel: beginLevel(name, attributes)
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {}

  mutating func end(_ id: UInt16) {
    guard let name = OpenName(rawValue: id) else { return }
    if name == .automaticStyles { isSkipping = false }
    guard !isSkipping else { return }
    switch name {
    case .style, .defaultStyle: endStyle()
    case .listStyle:
      if let list { sheet.listStyles[listName] = list }
      list = nil
    case .outlineStyle:
      sheet.outline = list ?? OpenListStyle()
      sheet.outlineName = listName
      list = nil
    case .numberLevel, .bulletLevel, .imageLevel: target = .none
    default: break
    }
  }

  private mutating func begin(_ name: OpenName, _ attributes: XMLAttributes) {
    target = .none
    guard let family = attributes.value(.family).flatMap(OpenStyleSheet.Family.init) else { return }
    target = .style(family, name: name == .style ? attributes.value(.name) : nil)
    style = OpenStyleSheet.Style()
    style.parent = attributes.value(.parentStyle)
    style.headingLevel = attributes.value(.outlineLevel).map { _ in attributes.number(.outlineLevel) ?? 0 }
    style.listStyle = attributes.value(.listStyleName)
    style.masterPage = attributes.value(.masterPageName).flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func endStyle() {
    guard case .style(let family, let name) = target else { return }
    if let name { sheet.add(style, family, named: name) } else { sheet.addDefault(style, family) }
    target = .none
  }

  private mutating func noteText(_ attributes: XMLAttributes) {
    let font = attributes.value(.fontName) ?? attributes.value(.fontFamily)?.unquoted
    switch target {
    case .none: break
    case .listLevel:
      if let font { list?[level].bulletFont = sheet.fonts[font] ?? font }
    case .style:
      if let weight = attributes.value(.fontWeight) {
        style.isBold = weight == "bold" || (Int(weight).map { $0 >= 600 } ?? false)
      }
      if let display = attributes.value(.display) { style.isHidden = display == "none" }
      style.font = font ?? style.font
    }
  }

  private mutating func noteParagraph(_ attributes: XMLAttributes) {
    guard case .style = target else { return }
    if let value = attributes.value(.breakBefore) { style.breaksBefore = value == "page" }
    if let value = attributes.value(.breakAfter) { style.breaksAfter = value == "page" }
  }

  private mutating func beginLevel(_ name: OpenName, _ attributes: XMLAttributes) {
    level = (attributes.number(.level) ?? 1) - 1
    target = .listLevel
    var made = OpenListStyle.Level()
    made.start = attributes.number(.startValue) ?? 1
    made.prefix = words(.numPrefix, attributes) ?? ""
    made.suffix = words(.numSuffix, attributes) ?? ""
    switch name {
    case .bulletLevel: made.bullet = words(.bulletChar, attributes) ?? "•"
    case .imageLevel: made.bullet = "•"
    default:
      made.shownLevels = attributes.number(.displayLevels) ?? 1
      made.numeral = ListNumeral(
        openFormat: attributes.value(.numFormat) ?? "", repeats: attributes.says(.letterSync, "true"))
      made.pattern = words(.numListFormat, attributes)
    }
    list?[level] = made
  }

  /// Words of a label; longer ones than are printed are cut, as every item of a list repeats them.
  private func words(_ name: OpenName, _ attributes: XMLAttributes) -> String? {
    attributes.value(name)?.cut(to: String.longestLabel)
  }
}

extension ListNumeral {
  /// A format as OpenDocument names it, by how it writes the number one; nil for none.
  fileprivate init?(openFormat format: String, repeats: Bool) {
    switch format {
    case "": return nil
    case "a": self = .letters(isUpper: false, repeats: repeats)
    case "A": self = .letters(isUpper: true, repeats: repeats)
    case "i": self = .roman(isUpper: false)
    case "I": self = .roman(isUpper: true)
    case "1st", "1.º", "1º": self = .ordinal
    case "01": self = .padded
    default: self = .decimal
    }
  }
}

extension String {
  /// A name of a font without the quotes around it, the first where several are named.
  fileprivate var unquoted: String {
    let first = split(separator: ",").first ?? ""
    return String(first.filter { $0 != "'" && $0 != "\"" }).trimmedOfBlanks
  }
}
