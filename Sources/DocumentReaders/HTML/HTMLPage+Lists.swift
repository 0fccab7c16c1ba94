import DocumentModel

/// Lists with their labels, as browsers print them.
extension HTMLPage {
  mutating func openedList(_ element: inout HTMLElement, _ attributes: [HTMLAttribute]) {
    // An item that begins with a list has no line of its own for its label.
    pending = nil
    let outer = outerLists
    var level = outer
    var list = HTMLList(type: .number(.decimal), next: attributes.number(.start) ?? 1, level: level)
    if element.tag != .ol {
      list.type = .bullet(level == 0 ? "•" : level == 1 ? "◦" : "▪")
    }
    if let type = attributes[.type].flatMap(HTMLListType.init(attribute:)) { list.type = type }
    if let type = element.own.listType { list.type = type }
    if attributes[.reversed] != nil {
      list.step = -1
      if attributes[.start] == nil { list.next = nil }
    }
    for name in attributes.classes {
      if let digits = name.firstRange(of: "lst-kix_").map({ _ in name.reversed().prefix { $0.isNumber } }) {
        level = Int(String(digits.reversed())) ?? level
      }
      guard let rule = rules.items[String(name)] else { continue }
      list.rule = String(name)
      if attributes.classes.contains("start"), let reset = rule.reset { counters[reset.counter] = reset.value }
    }
    list.level = min(level, 8)
    element.list = list
  }

  /// How many lists are around this place, as far as the cell reaches.
  private var outerLists: Int {
    var count = 0
    for element in stack.reversed() {
      if element.tag.isScope { break }
      if element.list != nil { count += 1 }
    }
    return count
  }

  mutating func openedItem(_ attributes: [HTMLAttribute]) {
    guard let index = stack.lastIndex(where: { $0.list != nil || $0.tag.isScope }), var list = stack[index].list else {
      pending = ("•", 0)
      return
    }
    if let value = attributes.number(.value), value.magnitude < 1_000_000_000 { list.next = value }
    pending = (label(of: list), list.level)
    list.next = list.next.map { $0 + list.step }
    stack[index].list = list
  }

  private mutating func label(of list: HTMLList) -> String {
    if let rule = list.rule.flatMap({ rules.items[$0] }) {
      if let counter = rule.counts { counters[counter, default: 0] += 1 }
      if let parts = rule.label {
        return parts.map { part in
          switch part {
          case .words(let words): words
          case .counter(let name, let numeral): numeral.written(counters[name] ?? 0)
          }
        }.joined().trimmedOfBlanks.cut(to: String.longestLabel).asBullet
      }
    }
    switch list.type {
    case .none: return ""
    case .bullet(let sign): return sign
    case .number(let numeral): return list.next.map { numeral.written($0) + "." } ?? ""
    }
  }

  /// An item without words keeps its label.
  mutating func closedItem() {
    guard captures.isEmpty, let item = pending, !item.label.isEmpty else {
      pending = nil
      return
    }
    breakParagraph()
    beginParagraph()
    breakParagraph()
  }
}

/// Word's list paragraphs, whose labels are words.
extension HTMLPage {
  mutating func openedLabel(_ element: inout HTMLElement) {
    if element.own.isWordLabel {
      breakParagraph()
      element.isLabel = true
      captures.append([])
    } else if element.own.isLabelGap, captures.isEmpty, stack.last(where: { $0.tag.isBlock })?.isWordList == true {
      takeLabel()
    }
  }

  /// A short word before the gap that Word leaves after labels is one, in pages that it has filtered.
  private mutating func takeLabel() {
    guard flow.isInParagraph else { return }
    let builder = flow.flow.builder
    let words = builder.bytes[builder.blockStart...]
    guard !words.isEmpty, words.count <= 12, !words.contains(where: \.isWhiteSpace) else { return }
    let sign = String(decoding: words, as: UTF8.self)
    let font = stack.last { $0.own.font != nil }?.own.font ?? ""
    flow.dropParagraph()
    pending = (SymbolFont.bullet(sign, font: font).asBullet, 0)
  }

  mutating func closedLabel(_ element: HTMLElement) {
    guard let bytes = captures.popLast() else { return }
    let words = String(decoding: bytes, as: UTF8.self)
    let label = String(words.filter { !$0.isWhitespace || $0 == " " }).trimmedOfBlanks.trimmedWords
    guard !label.isEmpty else { return }
    let level = stack.last { $0.own.wordLevel != nil }?.own.wordLevel ?? 0
    pending = (SymbolFont.bullet(label, font: element.own.font ?? "").asBullet, level)
  }
}

extension String {
  /// The signs that browsers draw for bullets, as other formats write them.
  fileprivate var asBullet: String {
    switch self {
    case "\u{25CF}": "•"
    case "\u{25CB}": "◦"
    case "\u{25A0}": "▪"
    default: self
    }
  }
}
