import XMLStream

/// What styles say that matters here: bold words, backgrounds, and sheets that are hidden.
struct OpenSheetStyles {
  /// A style as it is written; what it does not say, its parent may.
  private struct Style {
    var parent: String?
    var isBold: Bool?
    var isFilled: Bool?
    var isHidden: Bool?
  }

  /// What a style comes to, its parents included.
  struct Look {
    var isBold: Bool?
    var isFilled = false
    var isHidden = false
  }

  /// Longer lines of parents go in circles.
  private static let parentLimit = 20

  /// By family and name.
  private var styles: [String: Style] = [:]
  private var looks: [String: Look] = [:]
  private var open: String?

  mutating func start(_ name: OpenSheetName, _ attributes: XMLAttributes) {
    switch name {
    case .style:
      guard let family = attributes.string(open: .family), let name = attributes.string(open: .name)
      else { return }
      let key = Self.key(family, name)
      open = key
      styles[key] = Style(
        parent: attributes.string(open: .parentStyle).map { Self.key(family, $0) })
    case .textProperties:
      guard let open, let weight = attributes.string(open: .fontWeight) else { return }
      styles[open]?.isBold = weight == "bold" || (Int(weight) ?? 0) >= 600
    case .cellProperties:
      guard let open, let color = attributes.string(open: .backgroundColor) else { return }
      styles[open]?.isFilled = color != "transparent"
    case .tableProperties:
      guard let open, let display = attributes.string(open: .display) else { return }
      styles[open]?.isHidden = display == "false"
    default: break
    }
  }

  mutating func end() {
    open = nil
  }

  /// What a style comes to.
  ///
  /// - Parameters:
  ///   - family: "table", "table-cell", or "text".
  ///   - name: Its name; nil for none.
  /// - Returns: The look; a plain one for a style that is not there.
  mutating func look(_ family: String, _ name: String?) -> Look {
    guard let name else { return Look() }
    let key = Self.key(family, name)
    if let look = looks[key] { return look }
    var merged = Style()
    var next: String? = key
    for _ in 0..<Self.parentLimit {
      guard let style = next.flatMap({ styles[$0] }) else { break }
      merged.isBold = merged.isBold ?? style.isBold
      merged.isFilled = merged.isFilled ?? style.isFilled
      merged.isHidden = merged.isHidden ?? style.isHidden
      next = style.parent
    }
    let look = Look(
      isBold: merged.isBold, isFilled: merged.isFilled ?? false, isHidden: merged.isHidden ?? false)
    looks[key] = look
    return look
  }

  private static func key(_ family: String, _ name: String) -> String { "\(family)/\(name)" }
}

/// Reads the part that holds a document's named styles.
struct OpenSheetStyleHandler: XMLHandler {
  private(set) var styles = OpenSheetStyles()

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    if let name = OpenSheetName(rawValue: id) { styles.start(name, attributes) }
  }

  mutating func text(_ bytes: Span<UInt8>) {}

  mutating func end(_ id: UInt16) {
    if OpenSheetName(rawValue: id) == .style { styles.end() }
  }
}
