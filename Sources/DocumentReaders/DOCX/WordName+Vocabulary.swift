import XMLStream

extension WordName {
  /// All names in all their spellings, strict and transitional.
  static let vocabulary = XMLVocabulary(spellings)

  /// The names of comments, whose paragraphs are known by an id that nothing else asks for.
  static let commentVocabulary = XMLVocabulary(
    spellings + paraId.spellings("paraId", in: .word2010) + paraId.spellings("paraId", in: .word2012))

  private static var spellings: [XMLVocabulary.Name] {
    allCases.filter { $0 != .paraId }.flatMap { $0.spellings($0.local, in: $0.namespace) }
      + checked.spellings("checked", in: .word2010) + aliases.flatMap { $0.spellings($0.local, in: $1) }
  }

  /// Names that mean the same in other namespaces.
  private static let aliases: [(WordName, WordNamespace)] = [
    (.val, .word2010), (.val, .math), (.val, .none), (.t, .math), (.r, .math), (.id, .officeRelationships),
    (.p, .drawing), (.r, .drawing), (.t, .drawing), (.br, .drawing), (.chart, .extendedChart),
  ]

  private func spellings(_ local: String, in namespace: WordNamespace) -> [XMLVocabulary.Name] {
    namespace.uris.map { XMLVocabulary.Name(id: rawValue, namespace: $0, local: local, role: role) }
  }

  /// The namespace that gives the name its meaning here.
  private var namespace: WordNamespace {
    switch self {
    case .alternateContent, .choice, .fallback: .compatibility
    case .requires, .descr, .title, .hidden, .alt, .string, .on: .none
    case .checkbox: .word2010
    case .repeatingSection, .repeatingSectionItem, .commentEx, .paraId, .paraIdParent: .word2012
    case .pic: .picture
    case .imagedata, .shape, .textpath: .vml
    case .chart: .chart
    case .relIds: .diagram
    case .txBody: .drawing
    case .docPr: .wordDrawing
    case .decorative: .decorative
    case .dm: .officeRelationships
    case .space: .xml
    default: isMath ? .math : .word
    }
  }

  private var isMath: Bool {
    switch self {
    case .oMath, .f, .numerator, .den, .sSup, .sSub, .sSubSup, .sPre, .sup, .sub, .e, .nary, .rad, .deg,
      .d, .func, .fName, .limLow, .limUpp, .lim, .acc, .m, .mr, .eqArr, .begChr, .endChr, .sepChr, .chr, .phant, .show:
      true
    default: false
    }
  }
}
