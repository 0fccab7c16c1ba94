import XMLStream

/// Which parts belong to a part, by the kind of their relation.
struct Relationships: XMLHandler {
  /// One relation to a part of the package.
  struct Relationship {
    var id: String
    /// The last step of the type's URI, such as "styles"; the same for strict and transitional documents.
    var kind: Substring
    /// It leads out of the package, as links do.
    var isExternal: Bool
    /// The part's name from the package's top, without a leading slash; for external relations the address.
    var part: String
  }

  private(set) var all: [Relationship] = []
  /// The place of the first relation with each id.
  private var places: [String: Int] = [:]
  /// The folder that targets are counted from, without slashes at its ends.
  private let folder: String

  /// Starts with none.
  ///
  /// - Parameter part: The name of the part that the relations belong to; empty for the package itself.
  init(of part: String) {
    folder = part.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// The first part of a kind.
  func part(_ kind: String) -> String? {
    all.first { $0.kind == kind && !$0.isExternal }?.part
  }

  /// The part with a relation's id.
  func part(id: String) -> String? {
    relationship(id).flatMap { $0.isExternal ? nil : $0.part }
  }

  /// Every part of a kind, in the order given.
  func parts(_ kind: String) -> [String] {
    all.filter { $0.kind == kind && !$0.isExternal }.map(\.part)
  }

  /// Where a link with a relation's id leads.
  func address(id: String) -> String? {
    relationship(id).flatMap { $0.isExternal ? $0.part : nil }
  }

  private func relationship(_ id: String) -> Relationship? { places[id].map { all[$0] } }

  var isFull: Bool { all.count > 200_000 }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard id == PackageName.relationship.rawValue, let type = attributes.string(PackageName.type.rawValue),
      let target = attributes.string(PackageName.target.rawValue)
    else { return }
    let isExternal = attributes.equals(PackageName.targetMode.rawValue, "External")
    let name = attributes.string(PackageName.id.rawValue) ?? ""
    if places[name] == nil { places[name] = all.count }
    let kind = type[(type.utf8.lastIndex(of: UInt8(ascii: "/")).map(type.utf8.index(after:)) ?? type.startIndex)...]
    all.append(
      Relationship(
        id: name, kind: kind, isExternal: isExternal,
        part: isExternal ? target : resolved(target)))
  }

  mutating func text(_ bytes: Span<UInt8>) {}

  mutating func end(_ id: UInt16) {}

  /// The name of a target's part: "../word/styles.xml" and "/word/styles.xml" alike become "word/styles.xml".
  private func resolved(_ target: String) -> String {
    let bytes = target.utf8
    var steps = bytes.first.map(Self.isSlash) == true ? [] : folder.utf8.split(separator: UInt8(ascii: "/"))
    for step in bytes.split(whereSeparator: Self.isSlash) {
      if step.elementsEqual("..".utf8) {
        _ = steps.popLast()
      } else if !step.elementsEqual(".".utf8) {
        steps.append(step)
      }
    }
    return String(decoding: Array(steps.joined(separator: "/".utf8)), as: UTF8.self)
  }

  private static func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }

  /// The part that holds the relations of a part: "word/_rels/document.xml.rels".
  static func part(of part: String) -> String {
    var steps = part.split(separator: "/", omittingEmptySubsequences: false)
    let name = steps.popLast() ?? ""
    return (steps + ["_rels", "\(name).rels"]).joined(separator: "/")
  }
}
