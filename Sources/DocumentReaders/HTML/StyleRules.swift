/// The rules of a page's style sheets, as far as they make words bold or hidden or label lists.
///
/// Selectors of one element, class or id are heeded, and those by which Google Docs counts the items of its lists:
/// ".lst-1 > li:before", "ol.lst-1.start".
struct StyleRules {
  /// A piece of a label that a style sheet makes.
  enum LabelPart {
    case words(String)
    case counter(String, ListNumeral)
  }

  /// What a class says of the items of a list.
  struct ItemRule {
    var label: [LabelPart]?
    var counts: String?
    /// The counter that the list's first part sets, and to what.
    var reset: (counter: String, value: Int)?
  }

  /// Longer selectors, in bytes, than any page has; their names are looked up element by element.
  private static let selectorLimit = 1_000
  /// Farther from zero, no counter begins.
  private static let counterLimit = 1_000_000_000

  private var elements: [String: HTMLStyle] = [:]
  private var classes: [String: HTMLStyle] = [:]
  private var ids: [String: HTMLStyle] = [:]
  private(set) var items: [String: ItemRule] = [:]

  /// What the rules say of an element, the most particular first.
  func style(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) -> HTMLStyle? {
    guard !(elements.isEmpty && classes.isEmpty && ids.isEmpty) else { return nil }
    var style = elements[tag.rawValue]
    for name in attributes.classes {
      if let rule = classes[String(name)] { style = rule.over(style) }
      if let rule = classes["\(tag.rawValue).\(name)"] { style = rule.over(style) }
    }
    if let id = attributes[.id], let rule = ids[id] { style = rule.over(style) }
    return style
  }

  /// Reads a style sheet.
  mutating func read(_ sheet: ArraySlice<UInt8>) {
    var index = sheet.startIndex
    var start = index
    while index < sheet.endIndex {
      switch sheet[index] {
      case UInt8(ascii: "/") where sheet[index...].starts(with: "/*".utf8):
        index = Self.end(ofComment: index, in: sheet)
        start = index
      case UInt8(ascii: "{"):
        let selectors = String(decoding: sheet[start..<index], as: UTF8.self).trimmedWords
        let end = Self.end(ofBlock: index, in: sheet)
        if !selectors.hasPrefix("@") { add(selectors, String(decoding: sheet[index + 1..<end], as: UTF8.self)) }
        index = min(end + 1, sheet.endIndex)
        start = index
      case UInt8(ascii: ";"), UInt8(ascii: "}"):
        index += 1
        start = index
      default: index += 1
      }
    }
  }

  private static func end(ofComment start: Int, in sheet: ArraySlice<UInt8>) -> Int {
    var index = start + 2
    while index + 1 < sheet.endIndex {
      if sheet[index] == UInt8(ascii: "*"), sheet[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return sheet.endIndex
  }

  /// Where the brace stands that closes a block, blocks inside it counted.
  private static func end(ofBlock start: Int, in sheet: ArraySlice<UInt8>) -> Int {
    var depth = 0
    for index in start..<sheet.endIndex {
      if sheet[index] == UInt8(ascii: "{") { depth += 1 }
      if sheet[index] == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return sheet.endIndex
  }

  private mutating func add(_ selectors: String, _ declarations: String) {
    let style = HTMLStyle(declarations)
    for selector in selectors.split(separator: ",") where selector.utf8.count <= Self.selectorLimit {
      let words = selector.split { $0.isWhitespace || $0 == ">" }
      if words.count == 2, words[0].hasPrefix(".") {
        addItem(String(words[0].dropFirst()), words[1], declarations)
      } else if words.count == 1 {
        add(words[0], style, declarations)
      }
    }
  }

  private mutating func add(_ selector: Substring, _ style: HTMLStyle, _ declarations: String) {
    guard !selector.contains(where: { $0 == ":" || $0 == "[" || $0 == "*" || $0 == "+" || $0 == "~" }) else { return }
    let parts = selector.split(separator: ".", omittingEmptySubsequences: false)
    if selector.hasPrefix("#") {
      let id = String(selector.dropFirst())
      ids[id] = style.over(ids[id])
    } else if parts.count == 1 {
      let name = selector.lowercased()
      elements[name] = style.over(elements[name])
    } else if parts.count == 2 {
      let name = parts[0].isEmpty ? String(parts[1]) : "\(parts[0].lowercased()).\(parts[1])"
      classes[name] = style.over(classes[name])
    } else if parts.count == 3, parts[2] == "start", let value = Self.value(of: "counter-reset", in: declarations) {
      let words = value.split(separator: " ")
      guard let counter = words.first else { return }
      let number = words.count > 1 ? Int(words[1]) ?? 0 : 0
      let value = max(-Self.counterLimit, min(number, Self.counterLimit))
      items[String(parts[1]), default: ItemRule()].reset = (Self.name(counter), value)
    }
  }

  /// A counter's name, as far as it can differ from others.
  private static func name(_ word: Substring) -> String { String(word).cut(to: String.longestLabel) }

  private mutating func addItem(_ name: String, _ item: Substring, _ declarations: String) {
    if item == "li", let counter = Self.value(of: "counter-increment", in: declarations) {
      items[name, default: ItemRule()].counts = counter.split(separator: " ").first.map(Self.name)
    } else if item == "li:before" || item == "li::before", let content = Self.value(of: "content", in: declarations) {
      items[name, default: ItemRule()].label = LabelContent.parts(content)
    }
  }

  private static func value(of name: String, in declarations: String) -> String? {
    guard let start = declarations.utf8.firstRange(of: "\(name):".utf8) else { return nil }
    var value = ""
    var quote: Character?
    for character in declarations[start.upperBound...] {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      }
      if quote == nil, character == ";" || character == "}" { break }
      value.append(character)
    }
    return value.trimmedWords
  }
}

/// The content that a style sheet puts before an item: quoted words and counters.
///
/// What is longer than a label is cut, as every item of a list may repeat it.
enum LabelContent {
  static func parts(_ content: String) -> [StyleRules.LabelPart] {
    var parts: [StyleRules.LabelPart] = []
    var room = String.longestLabel
    var rest = Substring(content)
    while room > 0, let first = rest.first {
      if first == "\"" || first == "'" {
        let words = rest.dropFirst().prefix { $0 != first }
        let shown = unescaped(words).cut(to: room)
        room -= max(1, shown.unicodeScalars.count)
        parts.append(.words(shown))
        rest = rest.dropFirst(words.count + 2)
      } else if rest.hasPrefix("counter(") {
        let inner = rest.dropFirst(8).prefix { $0 != ")" }
        room -= 1
        parts.append(counter(inner))
        rest = rest.dropFirst(8 + inner.count + 1)
      } else {
        rest = rest.dropFirst()
      }
    }
    return parts
  }

  private static func counter(_ inner: Substring) -> StyleRules.LabelPart {
    let words = inner.split(separator: ",").map(\.trimmedWords)
    var numeral = ListNumeral.decimal
    if words.count > 1, case .number(let named)? = HTMLListType(css: words[1]) { numeral = named }
    return .counter((words.first ?? "").cut(to: String.longestLabel), numeral)
  }

  /// "\0025cf" is a bullet.
  private static func unescaped(_ words: Substring) -> String {
    var plain = ""
    var rest = words
    while let first = rest.first {
      rest = rest.dropFirst()
      guard first == "\\" else {
        plain.append(first)
        continue
      }
      let digits = rest.prefix(6).prefix { $0.isHexDigit }
      guard let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else { continue }
      plain.unicodeScalars.append(scalar)
      rest = rest.dropFirst(digits.count)
      if rest.first == " " { rest = rest.dropFirst() }
    }
    return plain
  }
}
