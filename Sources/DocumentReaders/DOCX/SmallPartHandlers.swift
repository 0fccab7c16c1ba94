import XMLStream

/// Reads of a document's settings whether even pages have headers and footers of their own.
struct SettingsHandler: XMLHandler {
  private(set) var distinguishesEven = false

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    if WordName(rawValue: id) == .evenAndOddHeaders { distinguishesEven = attributes.isOn }
  }

  mutating func text(_ bytes: Span<UInt8>) {}

  mutating func end(_ id: UInt16) {}
}

/// Reads the prompts that content controls show until they are filled in, which Word keeps in the glossary.
struct PromptHandler: XMLHandler {
  /// By the name that controls know them with; without blanks at their ends.
  private(set) var prompts: [String: String] = [:]
  private var name: String?
  private var words: [UInt8] = []
  private var isInText = false

  mutating func start(_ id: UInt16, _ attributes: XMLAttributes) {
    switch WordName(rawValue: id) {
    case .docPart:
      name = nil
      words = []
    case .name: name = attributes.string(.val)
    case .t: isInText = true
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if isInText { words.append(contentsOf: bytes) }
  }

  mutating func end(_ id: UInt16) {
    switch WordName(rawValue: id) {
    case .docPart:
      let prompt = String(decoding: words, as: UTF8.self)
      if let name, !prompt.isEmpty { prompts[name] = prompt }
    case .t: isInText = false
    default: break
    }
  }
}
