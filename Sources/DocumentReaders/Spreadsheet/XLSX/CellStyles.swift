import XMLStream

/// How a workbook's cells look, by the number of their style: number format, bold, background.
struct CellStyles: XMLHandler {
  /// One style.
  struct Style {
    /// Its number format's place in `formats`.
    var format = 0
    var isBold = false
    var isFilled = false
  }

  private(set) var styles: [Style] = []
  private(set) var formats: [CellFormat] = [.general]
  private var codes: [Int: [UInt8]] = [:]
  private var formatIndices: [Int: Int] = [0: 0]
  private var boldFonts: [Bool] = []
  private var fills: [Bool] = []
  private var isInStyles = false

  /// A style by its number; the plain one where the workbook has none of that number.
  subscript(index: Int) -> Style { styles.indices.contains(index) ? styles[index] : Style() }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    switch SheetName(rawValue: id) {
    case .numFmt:
      guard let id = attributes.integer(sheet: .numFmtId), let code = attributes[sheet: .formatCode]
      else { return }
      codes[id] = Array(code)
    case .font: boldFonts.append(false)
    case .b: if let last = boldFonts.indices.last { boldFonts[last] = attributes.isOnInSheet }
    case .fill: fills.append(false)
    case .patternFill:
      guard let last = fills.indices.last, let type = attributes[sheet: .patternType] else {
        return
      }
      fills[last] = !["none", "gray125"].contains { type.elementsEqual($0.utf8) }
    case .gradientFill: if let last = fills.indices.last { fills[last] = true }
    case .cellXfs: isInStyles = true
    case .xf: if isInStyles { add(attributes) }
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {}

  mutating func end(_ id: UInt16) {
    if SheetName(rawValue: id) == .cellXfs { isInStyles = false }
  }

  private mutating func add(_ attributes: XMLAttributes) {
    let font = attributes.integer(sheet: .fontId) ?? 0
    let fill = attributes.integer(sheet: .fillId) ?? 0
    styles.append(
      Style(
        format: format(attributes.integer(sheet: .numFmtId) ?? 0),
        isBold: boldFonts.indices.contains(font) && boldFonts[font],
        isFilled: fills.indices.contains(fill) && fills[fill]))
  }

  /// The place of a number format, made when it is first asked for.
  private mutating func format(_ id: Int) -> Int {
    if let index = formatIndices[id] { return index }
    let code = codes[id] ?? BuiltInCellFormat.code(id).map { Array($0.utf8) }
    formatIndices[id] = code == nil ? 0 : formats.count
    if let code { formats.append(CellFormat(code)) }
    return formatIndices[id] ?? 0
  }
}
