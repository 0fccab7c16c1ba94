/// The names a reader wants to hear of; all others are transparent.
///
/// Made once, as the bytes that the parser interns; cheap to pass around.
package struct XMLVocabulary: Sendable {
  /// One element or attribute name.
  package struct Name: Sendable {
    /// What the reader wants of an element.
    package enum Role: UInt8, Sendable {
      /// Its start, its attributes and its end.
      case markUp = 0
      /// The character data directly inside it as well.
      case text = 1
      /// Nothing of it, nor of anything inside it.
      case skipped = 2
    }

    /// Comes back with every event.
    package var id: UInt16
    /// The namespace's URI; empty for attributes without a prefix.
    package var namespace: String
    /// The name without its prefix.
    package var local: String
    package var role: Role

    package init(id: UInt16, namespace: String, local: String, role: Role = .markUp) {
      self.id = id
      self.namespace = namespace
      self.local = local
      self.role = role
    }
  }

  let records: [UInt8]
  let count: Int

  /// Several names may share an id: spellings of one thing in different namespaces.
  package init(_ names: [Name]) {
    var records: [UInt8] = []
    for name in names {
      records.append(name.role.rawValue)
      records.append(UInt8(truncatingIfNeeded: name.id))
      records.append(UInt8(truncatingIfNeeded: name.id >> 8))
      records.append(contentsOf: name.namespace.utf8)
      records.append(0)
      records.append(contentsOf: name.local.utf8)
      records.append(0)
    }
    self.records = records
    count = names.count
  }
}
