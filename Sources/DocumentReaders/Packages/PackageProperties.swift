import DocumentModel
import XMLStream

/// Reads what a package says of itself: title, author and dates, its template and the program that wrote it.
struct PackageProperties: XMLHandler {
  private(set) var properties = DocumentProperties()
  private var value: [UInt8] = []

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    value.removeAll(keepingCapacity: true)
  }

  mutating func text(_ bytes: Span<UInt8>) {
    value.append(contentsOf: bytes)
  }

  mutating func end(_ id: UInt16) {
    guard !value.isEmpty else { return }
    let words = String(decoding: value, as: UTF8.self)
    value.removeAll(keepingCapacity: true)
    switch PackageName(rawValue: id) {
    case .title: properties.title = words
    case .creator: properties.author = words
    case .created: properties.created = words
    case .modified: properties.modified = words
    case .template: properties.template = words
    case .application: properties.application = words
    default: break
    }
  }
}
