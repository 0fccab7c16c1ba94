import DocumentModel
import XMLStream

/// Reads what an OpenDocument file says of itself.
struct OpenMeta: XMLHandler {
  private(set) var properties = DocumentProperties()
  private var value: [UInt8] = []
  private var creator: String?
  /// In a file of one part, words like those of the head may come in the body.
  private var isOver = false

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    value.removeAll(keepingCapacity: true)
    if id == OpenName.body.rawValue || id == OpenName.masterStyles.rawValue { isOver = true }
    guard !isOver, OpenName(rawValue: id) == .template else { return }
    let title = attributes.value(.title).flatMap { $0.isEmpty ? nil : $0 }
    properties.template = title ?? attributes.value(.href)
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if !isOver { value.append(contentsOf: bytes) }
  }

  mutating func end(_ id: UInt16) {
    guard !value.isEmpty else { return }
    let words = String(decoding: value, as: UTF8.self)
    value.removeAll(keepingCapacity: true)
    switch OpenName(rawValue: id) {
    case .title: properties.title = words
    case .initialCreator: properties.author = words
    case .creator: creator = words
    case .creationDate: properties.created = words
    case .date: properties.modified = words
    case .generator: properties.application = words
    default: break
    }
    if properties.author == nil { properties.author = creator }
  }
}
