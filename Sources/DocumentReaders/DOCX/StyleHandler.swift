import XMLStream

/// Reads a style sheet.
struct StyleHandler: XMLHandler {
  private var styles: [StyleSheet.Style] = []
  private var defaults = StyleSheet.Style()
  private var current: StyleSheet.Style?
  private var isInDefaults = false

  var sheet: StyleSheet { StyleSheet(styles, defaults: defaults) }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard let name = WordName(rawValue: id) else { return }
    switch name {
    case .style: begin(attributes)
    case .docDefaults: isInDefaults = true
    default:
      if isInDefaults {
        Self.note(name, attributes, in: &defaults)
      } else if current != nil {
        var style = current ?? StyleSheet.Style()
        Self.note(name, attributes, in: &style)
        current = style
      }
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {}

  mutating func end(_ id: UInt16) {
    switch WordName(rawValue: id) {
    case .docDefaults: isInDefaults = false
    case .style:
      if let style = current { styles.append(style) }
      current = nil
    default: break
    }
  }

  private mutating func begin(_ attributes: XMLAttributes) {
    var style = StyleSheet.Style()
    style.id = attributes.string(.styleId) ?? ""
    style.isParagraphStyle = attributes[.type] == nil || attributes.equals(.type, "paragraph")
    style.isDefault = attributes.equals(.default, "1") || attributes.equals(.default, "true")
    current = style
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
