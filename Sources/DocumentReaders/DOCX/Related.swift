import DocumentModel

/// What the relation ids of one part lead to, gathered before the part itself is read.
struct Related {
  /// Addresses outside the file, by id.
  private var addresses: [String: String] = [:]
  /// What charts, diagrams and inserted files come to, by id.
  private var inserts: [String: Fragment] = [:]
  /// What was handed over.
  private var taken: Set<String> = []

  /// Bytes of an address; longer ones lead nowhere, and would be kept with each link.
  private static let longestAddress = 4_096

  init() {}

  init(_ relations: Relationships, inserts: [String: Fragment]) {
    for relation in relations.all where relation.isExternal && relation.part.utf8.count <= Self.longestAddress {
      if addresses[relation.id] == nil { addresses[relation.id] = relation.part }
    }
    self.inserts = inserts
  }

  /// Where a link leads: an address, a place in the document, or both; nil where it leads nowhere.
  func target(id: String?, anchor: String?) -> String? {
    let address = id.flatMap { addresses[$0] } ?? ""
    let place = anchor.map { $0.isEmpty ? "" : "#\($0)" } ?? ""
    return address.isEmpty && place.isEmpty ? nil : address + place
  }

  /// Hands over what stands behind an id, nothing the second time; each is printed once.
  ///
  /// - Returns: Nil where nothing was ever known of the id.
  mutating func take(_ id: String) -> Fragment? {
    guard taken.insert(id).inserted else { return Fragment() }
    return inserts.removeValue(forKey: id)
  }
}
