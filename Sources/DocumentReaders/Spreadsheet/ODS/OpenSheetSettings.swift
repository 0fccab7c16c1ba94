import XMLStream

/// Reads from a document's settings how many rows of each sheet stay when it is scrolled.
struct OpenSheetSettings: XMLHandler {
  /// The mode of a split that stays.
  private static let frozen = 2

  private(set) var frozenRows: [String: Int] = [:]
  private var entries: [String?] = []
  private var item: String?
  private var value: [UInt8] = []
  private var mode = 0
  private var position = 0

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    switch OpenSheetName(rawValue: id) {
    case .configEntry:
      entries.append(attributes.string(open: .name))
      mode = 0
      position = 0
    case .configItem:
      item = attributes.string(open: .name)
      value = []
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    value.append(contentsOf: bytes)
  }

  mutating func end(_ id: UInt16) {
    switch OpenSheetName(rawValue: id) {
    case .configItem:
      let number = Int(String(decoding: value.prefix(9), as: UTF8.self)) ?? 0
      if item == "VerticalSplitMode" { mode = number }
      if item == "VerticalSplitPosition" { position = number }
    case .configEntry:
      if let name = entries.popLast() ?? nil, mode == Self.frozen, position > 0 {
        frozenRows[name] = position
      }
      mode = 0
    default: break
    }
  }
}
