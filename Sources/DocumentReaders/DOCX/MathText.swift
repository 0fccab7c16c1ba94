import XMLStream

/// A formula as one line of text, such as "x^2/(n+1)", while its parts are read.
struct MathText {
  /// A part, or what is made of parts.
  fileprivate struct Node {
    var name: WordName
    var text = ""
    var parts: [(name: WordName, text: String)] = []
    /// Its own signs, where the file says them.
    var signs: [WordName: String] = [:]
    var isShown = true
  }

  /// What lies deeper is read, but written as it comes.
  private static let deepest = 60

  private var nodes = [Node(name: .oMath)]
  /// How deep below the deepest node.
  private var excess = 0

  /// The whole line.
  var line: String { nodes[0].text }

  /// Whether an element is a part of formulas that has a meaning of its own.
  static func holds(_ name: WordName) -> Bool {
    isPart(name) || isStructure(name)
  }

  private static func isPart(_ name: WordName) -> Bool {
    switch name {
    case .numerator, .den, .sup, .sub, .e, .deg, .fName, .lim: true
    default: false
    }
  }

  private static func isStructure(_ name: WordName) -> Bool {
    switch name {
    case .f, .sSup, .sSub, .sSubSup, .sPre, .nary, .rad, .d, .func, .limLow, .limUpp, .acc, .m, .mr, .eqArr, .phant:
      true
    default: false
    }
  }

  mutating func append(_ bytes: Span<UInt8>) {
    var copy: [UInt8] = []
    copy.append(contentsOf: bytes)
    append(String(decoding: copy, as: UTF8.self))
  }

  mutating func append(_ words: String) {
    nodes[nodes.count - 1].text += words
  }

  mutating func begin(_ name: WordName) {
    guard nodes.count <= Self.deepest else {
      excess += 1
      return
    }
    nodes.append(Node(name: name))
  }

  /// One of the signs that the innermost structure is drawn with.
  mutating func setSign(_ name: WordName, _ sign: String) {
    nodes[nodes.count - 1].signs[name] = sign
  }

  /// The innermost structure takes room but is not printed.
  mutating func hide() {
    nodes[nodes.count - 1].isShown = false
  }

  mutating func end(_ name: WordName) {
    guard excess == 0 else {
      excess -= 1
      return
    }
    guard nodes.count > 1, nodes[nodes.count - 1].name == name, let node = nodes.popLast() else { return }
    let isPart = Self.isPart(name) || name == .mr
    let text = name == .mr ? node.all(.e).joined(separator: ", ") : isPart ? node.text : node.isShown ? node.line : ""
    if isPart, Self.isStructure(nodes[nodes.count - 1].name) {
      nodes[nodes.count - 1].parts.append((name, text))
    } else {
      append(text)
    }
  }
}

extension MathText.Node {
  /// The parts of a kind, in order.
  fileprivate func all(_ name: WordName) -> [String] {
    parts.filter { $0.name == name }.map(\.text)
  }

  private func one(_ name: WordName) -> String { all(name).joined() }

  private func closed(_ name: WordName) -> String { Self.closed(one(name)) }

  /// What it looks like on one line.
  fileprivate var line: String {
    switch name {
    case .f: closed(.numerator) + "/" + closed(.den)
    case .sSup, .sSub, .sSubSup: closed(.e) + scripts
    case .sPre: scripts + closed(.e)
    case .nary: (signs[.chr] ?? "∫") + scripts + " " + one(.e)
    case .rad: one(.deg) + "√" + closed(.e)
    case .d: (signs[.begChr] ?? "(") + all(.e).joined(separator: signs[.sepChr] ?? "|") + (signs[.endChr] ?? ")")
    case .func: one(.fName) + (one(.e).hasPrefix("(") ? "" : " ") + one(.e)
    case .limLow: one(.e) + "_" + closed(.lim)
    case .limUpp: one(.e) + "^" + closed(.lim)
    case .acc: one(.e) + (signs[.chr] ?? "\u{302}")
    case .m: all(.mr).joined(separator: "; ")
    case .eqArr: all(.e).joined(separator: "\n")
    default: text + parts.map(\.text).joined()
    }
  }

  private var scripts: String {
    (one(.sub).isEmpty ? "" : "_" + closed(.sub)) + (one(.sup).isEmpty ? "" : "^" + closed(.sup))
  }

  /// In parentheses, unless it is one number or word or has them already.
  private static func closed(_ text: String) -> String {
    let isSimple = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "."
        || !$0.isASCII && $0.properties.isDiacritic
    }
    return isSimple || isEnclosed(text) ? text : "(\(text))"
  }

  /// Whether the parenthesis that it begins with is closed by the one that it ends with.
  private static func isEnclosed(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "(") else { return false }
    var depth = 0
    var closed = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { closed += 1 }
    }
    return closed == 1
  }
}
