import XMLStream

/// Reads the numbering part.
struct NumberingHandler: XMLHandler {
  private(set) var definitions = NumberingDefinitions()
  private var abstractID: Int?
  private var abstract = NumberingDefinitions.AbstractList()
  private var listID: Int?
  private var list = NumberingDefinitions.List()
  private var levelIndex: Int?
  private var level = NumberingDefinitions.Level()
  private var overrideIndex: Int?
  /// Inside the part of an alternative that is not for us.
  private var alternatives = Alternatives()

  var isFull: Bool { definitions.abstractLists.count + definitions.lists.count > 50_000 }

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    guard let name = WordName(rawValue: id), !alternatives.skips(startOf: name, attributes) else { return }
    switch name {
    case .abstractNum:
      abstractID = attributes.integer(.abstractNumId)
      abstract = NumberingDefinitions.AbstractList()
    case .numStyleLink: abstract.standsFor = attributes.string(.val)
    case .styleLink: abstract.defines = attributes.string(.val)
    case .num:
      listID = attributes.integer(.numId)
      list = NumberingDefinitions.List()
    case .abstractNumId: list.abstractID = attributes.integer(.val) ?? 0
    case .lvlOverride: overrideIndex = attributes.integer(.ilvl)
    case .startOverride: if let index = overrideIndex { list.starts[index] = attributes.integer(.val) ?? 0 }
    case .lvl:
      levelIndex = attributes.integer(.ilvl)
      level = NumberingDefinitions.Level()
    default: if levelIndex != nil { note(name, attributes) }
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {}

  mutating func end(_ id: UInt16) {
    guard let name = WordName(rawValue: id), !alternatives.skips(endOf: name) else { return }
    switch name {
    case .abstractNum:
      if let abstractID { definitions.abstractLists[abstractID] = abstract }
      abstractID = nil
    case .num:
      if let listID { definitions.lists[listID] = list }
      listID = nil
    case .lvlOverride: overrideIndex = nil
    case .lvl: endLevel()
    default: break
    }
  }

  private mutating func endLevel() {
    guard let index = levelIndex else { return }
    levelIndex = nil
    if listID != nil {
      list.levels[index] = level
    } else {
      abstract.levels[index] = level
    }
  }

  /// Characters of a label; each paragraph of the list has its own copy.
  private static let longestLabel = 200

  private mutating func note(_ name: WordName, _ attributes: XMLAttributes) {
    switch name {
    case .start: level.start = attributes.integer(.val) ?? 0
    case .numFmt:
      level.format = NumberFormat(attributes.string(.val) ?? "", custom: attributes.string(.format) ?? "")
    case .lvlText: level.text = String((attributes.string(.val) ?? "").prefix(Self.longestLabel))
    case .lvlRestart: level.restart = attributes.integer(.val)
    case .isLgl: level.isLegal = attributes.isOn
    case .pStyle: level.style = attributes.string(.val)
    case .lvlPicBulletId: level.isPicture = true
    case .rFonts: level.font = attributes.string(.ascii) ?? attributes.string(.hAnsi) ?? ""
    default: break
    }
  }
}
