import XMLStream

/// The names that every Office package uses for relations between its parts and for what it says of itself.
enum PackageName: UInt16, CaseIterable {
  case relationship, id, type, target, targetMode
  case title, creator, created, modified, template, application

  static let vocabulary = XMLVocabulary(allCases.map(\.spelling))

  private var spelling: XMLVocabulary.Name {
    switch self {
    case .relationship: name("Relationship", in: "http://schemas.openxmlformats.org/package/2006/relationships")
    case .id: name("Id")
    case .type: name("Type")
    case .target: name("Target")
    case .targetMode: name("TargetMode")
    case .title: name("title", in: "http://purl.org/dc/elements/1.1/", role: .text)
    case .creator: name("creator", in: "http://purl.org/dc/elements/1.1/", role: .text)
    case .created: name("created", in: "http://purl.org/dc/terms/", role: .text)
    case .modified: name("modified", in: "http://purl.org/dc/terms/", role: .text)
    case .template: name("Template", in: Self.extended, role: .text)
    case .application: name("Application", in: Self.extended, role: .text)
    }
  }

  private static let extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"

  private func name(
    _ local: String, in namespace: String = "", role: XMLVocabulary.Name.Role = .markUp
  ) -> XMLVocabulary.Name {
    XMLVocabulary.Name(id: rawValue, namespace: namespace, local: local, role: role)
  }
}
