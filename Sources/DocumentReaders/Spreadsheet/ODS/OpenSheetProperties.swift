import DocumentModel
import XMLStream

/// Reads what an OpenDocument file says of itself, and whether its parts are encrypted.
struct OpenSheetProperties: XMLHandler {
  private(set) var properties = DocumentProperties()
  private(set) var isEncrypted = false
  private var value: [UInt8] = []

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    value = []
    if OpenSheetName(rawValue: id) == .encryption { isEncrypted = true }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    value.append(contentsOf: bytes)
  }

  mutating func end(_ id: UInt16) {
    guard !value.isEmpty else { return }
    let words = String(decoding: value, as: UTF8.self)
    value = []
    switch OpenSheetName(rawValue: id) {
    case .title: properties.title = words
    case .initialCreator: properties.author = words
    case .creator: properties.author = properties.author ?? words
    case .created: properties.created = words
    case .date: properties.modified = words
    case .generator: properties.application = words
    default: break
    }
  }
}
