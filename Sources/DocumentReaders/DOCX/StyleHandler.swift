import XMLStream

/// Reads a style sheet.
struct StyleHandler: XMLHandler {
  private var styles: [StyleSheet.Style] = []
  private var defaults = StyleSheet.Style()
  /// The style that is open, if one is.
  private var current = StyleSheet.Style()
  private var isInStyle = false
  private var isInDefaults = false

  var sheet: StyleSheet { StyleSheet(styles, defaults: defaults) }

  /// Word itself keeps no more than a few thousand styles.
  var isFull: Bool { styles.count > 50_000 }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard let name = WordName(rawValue: id) else { return }
    switch name {
    case .style: begin(attributes)
    case .docDefaults: isInDefaults = true
    default:
      if isInDefaults {
        Self.note(name, attributes, in: &defaults)
      } else if isInStyle {
        Self.note(name, attributes, in: &current)
      }
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {}

  mutating func end(_ id: UInt16) {
    switch WordName(rawValue: id) {
    case .docDefaults: isInDefaults = false
    case .style:
      if isInStyle { styles.append(current) }
      isInStyle = false
    default: break
    }
  }

  private mutating func begin(_ attributes: XMLAttributes) {
    current = StyleSheet.Style()
    current.id = attributes.string(.styleId) ?? ""
    current.isParagraphStyle = attributes[.type] == nil || attributes.equals(.type, "paragraph")
    current.isDefault = attributes.equals(.default, "1") || attributes.equals(.default, "true")
    isInStyle = true
  }

  private static func note(_ name: WordName, _ attributes: XMLAttributes, in style: inout StyleSheet.Style) {
    switch name {
    case .name: style.name = attributes.string(.val) ?? ""
    case .basedOn: style.parent = attributes.string(.val)
    case .b: style.isBold = attributes.isOn
    case .vanish: style.isHidden = attributes.isOn
    case .pageBreakBefore: style.beginsPage = attributes.isOn
    case .outlineLvl: style.outlineLevel = attributes.integer(.val)
    case .numId: style.listID = attributes.integer(.val)
    case .ilvl: style.listLevel = attributes.integer(.val)
    default: break
    }
  }
}
